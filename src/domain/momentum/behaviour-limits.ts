// What is ordinary for this person on this indicator: limits from a stated baseline, and the weeks that break them.
// The baseline is said with the limits, because short ones raise false alarms: with 8 weeks about 1 stable run in 4 shows a signal somewhere.
import type { Day } from '#domain/day.ts'
import type { IndicatorUnit } from '#domain/indicator.ts'
import { poissonLimits, smallCountUnder } from '#domain/momentum/poisson-limits.ts'
import { type Limits, outsideSignals, type RunRule, type Side, xmrLimits, xmrSignals } from '#domain/momentum/xmr.ts'
import type { WeeklyReading } from '#domain/reading.ts'

export type BaselineSpan = { from: Day; to: Day }
export type WeekSignal = { week: Day; rule: RunRule; side: Side }
export type BehaviourLimits = Limits & { method: 'xmr' | 'poisson'; baseline: BaselineSpan & { weeks: number }; signals: WeekSignal[] }

const fewestBaselineWeeks = 6
const mostBaselineWeeks = 26
const watchedWeeks = 8

/**
 * `readings` are in week order. Without a wish for the baseline it is all but the last 8 readings, at most 26 of them,
 * or everything while that is too short. Signals are looked for from the start of the baseline on. Null under 6 baseline readings.
 */
export function behaviourLimits(readings: readonly WeeklyReading[], unit: IndicatorUnit, wish?: BaselineSpan): BehaviourLimits | null {
  const baseline = wish ? readings.filter(({ week }) => week >= wish.from && week <= wish.to) : usualBaseline(readings)
  const first = baseline[0]
  const last = baseline.at(-1)
  if (!first || !last || baseline.length < fewestBaselineWeeks) return null
  const values = baseline.map((reading) => reading.value)
  const isSmallCount = unit === 'count' && values.reduce((total, value) => total + value, 0) / values.length < smallCountUnder
  const limits = isSmallCount ? poissonLimits(values) : xmrLimits(values)
  if (!limits) return null
  const watched = readings.filter(({ week }) => week >= first.week)
  const found = (isSmallCount ? outsideSignals : xmrSignals)(watched.map((reading) => reading.value), limits)
  return {
    centre: limits.centre,
    low: limits.low,
    high: limits.high,
    method: isSmallCount ? 'poisson' : 'xmr',
    baseline: { from: first.week, to: last.week, weeks: baseline.length },
    signals: found.flatMap(({ index, rule, side }) => watched.slice(index, index + 1).map(({ week }) => ({ week, rule, side }))),
  }
}

function usualBaseline(readings: readonly WeeklyReading[]): readonly WeeklyReading[] {
  const before = readings.slice(0, -watchedWeeks)
  return before.length >= fewestBaselineWeeks ? before.slice(-mostBaselineWeeks) : readings
}
