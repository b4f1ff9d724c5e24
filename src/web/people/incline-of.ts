// One person's incline on one indicator: the weeks with their gaps, the usual range, what stands out, and the word for it.
import { addDays, type Day, mondaysFrom } from '#domain/day.ts'
import type { Indicator } from '#domain/indicator.ts'
import { type Momentum, momentumOf } from '#domain/momentum/momentum.ts'
import type { WeeklyReading } from '#domain/reading.ts'
import type { Incline } from '#web/parts/incline.ts'
import type { StateName } from '#web/parts/state.tsx'

export type InclineWishes = { throughWeek: Day; weeks: number; target?: number | undefined; planStartsOn?: Day | undefined; pausedWeeks?: readonly Day[] | undefined }
export type PersonIncline = { incline: Incline; momentum: Momentum; latest: WeeklyReading | null }

export const unitWords: { [U in Indicator['unit']]: string } = { count: 'a week', ratio: 'share', money: 'a week', days: 'days', score: 'points' }

/** `throughWeek` is the last week that has figures: it is over, since figures come in for whole weeks. */
export function inclineOf(readings: readonly WeeklyReading[], indicator: Indicator, wishes: InclineWishes): PersonIncline {
  const { throughWeek, weeks, target, planStartsOn, pausedWeeks } = wishes
  const momentum = momentumOf(readings, indicator, { through: addDays(throughWeek, 6) })
  const { limits } = momentum
  const first = addDays(throughWeek, -7 * (weeks - 1))
  const byWeek = new Map(readings.map((reading) => [reading.week, reading]))
  const incline: Incline = {
    weeks: mondaysFrom(first, throughWeek).map((week) => ({ week, value: byWeek.get(week)?.value ?? null })),
    ...(limits && { range: { low: Math.max(0, limits.low), high: limits.high }, mean: limits.centre, signals: limits.signals.filter(({ rule }) => rule === 'outside').map(({ week }) => week) }),
    target, planStartsOn, pausedWeeks, unit: unitWords[indicator.unit], label: indicator.name,
  }
  return { incline, momentum, latest: readings.filter(({ week }) => week <= throughWeek).at(-1) ?? null }
}

export const trendName = ({ word }: Momentum): StateName => (word === 'too early to say' ? 'too-early' : word)
