// Momentum: is the trend real? One of four words for one person on one indicator, with the facts that it follows from. It is no score,
// and it looks at direction, not level: climbing counts even where the level is still under the bar.
// Climbing or falling needs three things at once over the last 16 weeks: Mann–Kendall's p under 0.05, a 95 % interval of the
// Theil–Sen slope without zero, and no quarter rhythm that explains it (`quarter-rhythm.ts`). Everything else is steady.
import { addDays, type Day } from '#domain/day.ts'
import type { Indicator } from '#domain/indicator.ts'
import { type BaselineSpan, type BehaviourLimits, behaviourLimits } from '#domain/momentum/behaviour-limits.ts'
import { mannKendall, type MannKendall } from '#domain/momentum/mann-kendall.ts'
import { type QuarterRhythm, quarterRhythm } from '#domain/momentum/quarter-rhythm.ts'
import { type Slope, theilSen } from '#domain/momentum/theil-sen.ts'
import { pointsOf } from '#domain/momentum/week-points.ts'
import { inWeekOrder, type WeeklyReading } from '#domain/reading.ts'

/** Climbing means getting better: a falling number of days climbs where less is better. */
export type MomentumWord = 'climbing' | 'steady' | 'falling' | 'too early to say'

/** Slope and interval are per week, in the indicator's unit. `rhythm` is null where nothing moves beyond chance, so that nothing needs explaining. */
export type Trend = Slope & MannKendall & { weeks: number; from: Day; to: Day; rhythm: QuarterRhythm | null }

/** `readings` is how many lie in the window; `trend` is null while they are too few, `limits` while the baseline is too short. */
export type Momentum = { word: MomentumWord; readings: number; trend: Trend | null; limits: BehaviourLimits | null }

/** `through`: weeks that do not end by this day are unfinished and left out; give today. `trendWeeks` is 16 unless told. */
export type MomentumWishes = { through?: Day; trendWeeks?: number; baseline?: BaselineSpan }

export const fewestTrendWeeks = 6
const usualTrendWeeks = 16
const realUnder = 0.05

export function momentumOf(readings: readonly WeeklyReading[], { unit, direction }: Pick<Indicator, 'unit' | 'direction'>, wishes: MomentumWishes = {}): Momentum {
  const { through, trendWeeks = usualTrendWeeks, baseline } = wishes
  const whole = inWeekOrder(readings.filter(({ week }) => through === undefined || addDays(week, 6) <= through))
  const recent = lastWeeks(whole, trendWeeks)
  const trend = trendOf(recent, whole)
  return { word: trend ? wordFor(trend, direction) : 'too early to say', readings: recent.length, trend, limits: behaviourLimits(whole, unit, baseline) }
}

/** Counted in weeks of the calendar back from the latest reading. */
function lastWeeks(readings: readonly WeeklyReading[], weeks: number): WeeklyReading[] {
  const latest = readings.at(-1)
  if (!latest) return []
  const from = addDays(latest.week, -7 * (weeks - 1))
  return readings.filter(({ week }) => week >= from)
}

function trendOf(recent: readonly WeeklyReading[], all: readonly WeeklyReading[]): Trend | null {
  const first = recent[0]
  const last = recent.at(-1)
  const slope = theilSen(pointsOf(recent))
  if (!first || !last || !slope || recent.length < fewestTrendWeeks) return null
  const kendall = mannKendall(recent.map(({ value }) => value))
  const isBeyondChance = kendall.p < realUnder && slope.low * slope.high > 0
  const rhythm = isBeyondChance ? quarterRhythm(recent, all, slope.slope) : null
  return { ...slope, ...kendall, weeks: recent.length, from: first.week, to: last.week, rhythm }
}

function wordFor({ slope, rhythm }: Trend, direction: Indicator['direction']): MomentumWord {
  if (rhythm === null || rhythm === 'explains-it') return 'steady'
  return slope > 0 === (direction === 'more') ? 'climbing' : 'falling'
}
