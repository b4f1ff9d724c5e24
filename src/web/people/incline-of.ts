// One person's incline on one indicator up to the last week that has figures, with the word for its trend.
import { addDays, type Day } from '#domain/day.ts'
import type { Indicator } from '#domain/indicator.ts'
import { type Momentum, momentumOf } from '#domain/momentum/momentum.ts'
import type { WeeklyReading } from '#domain/reading.ts'
import type { Incline } from '#web/parts/incline.ts'
import type { StateName } from '#web/parts/state.tsx'
import { drawnIncline } from '#web/people/drawn-incline.ts'

export type InclineWishes = { throughWeek: Day; weeks: number; planStartsOn?: Day | undefined }
export type PersonIncline = { incline: Incline; momentum: Momentum; latest: WeeklyReading | null }

/** `throughWeek` is over, since figures come in for whole weeks. */
export function inclineOf(readings: readonly WeeklyReading[], indicator: Indicator, { throughWeek, weeks, planStartsOn }: InclineWishes): PersonIncline {
  const momentum = momentumOf(readings, indicator, { through: addDays(throughWeek, 6) })
  const incline = drawnIncline(readings, indicator, momentum, { from: addDays(throughWeek, -7 * (weeks - 1)), to: throughWeek, planStartsOn })
  return { incline, momentum, latest: readings.filter(({ week }) => week <= throughWeek).at(-1) ?? null }
}

export const trendName = ({ word }: Momentum): StateName => (word === 'too early to say' ? 'too-early' : word)
