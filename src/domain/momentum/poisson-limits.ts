// Limits for small counts (under about 4 a week), where a chart of moving ranges raises too many false alarms: the counts that a steady
// Poisson process exceeds less than 1.35 times in 1,000 on either side, the share that three standard deviations leave on a normal curve.
// Only the first rule goes with them. For such small means the lower limit is always 0: one quiet week proves nothing.
import { poissonLower, poissonUpper } from '#domain/chance/poisson.ts'
import type { Limits } from '#domain/momentum/xmr.ts'

export const smallCountUnder = 4
const eachSide = 0.00135

/** Null without a baseline. A baseline of zeros is taken as one event in all of it at most, so that a first success is no alarm by itself. */
export function poissonLimits(baseline: readonly number[]): Limits | null {
  if (baseline.length === 0) return null
  const total = baseline.reduce((sum, value) => sum + value, 0)
  const rate = Math.max(total, 1) / baseline.length
  return { centre: total / baseline.length, low: poissonLower(rate, eachSide), high: poissonUpper(rate, eachSide) }
}
