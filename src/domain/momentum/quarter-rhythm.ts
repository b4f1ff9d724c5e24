// A team that closes its deals at the end of each quarter rises every quarter without getting better. A movement is put down to that rhythm
// when both are true: the same weeks one quarter (13 weeks) earlier moved the same way, at least half as fast, and the level now is not
// clearly beyond the level then (sign test of the pairs, Conover, Practical Nonparametric Statistics (1999), 3.4, one-sided p over 0.1).
// So a steady climb over many quarters stays a climb, and so does the way out of a slump.
import { addDays } from '#domain/day.ts'
import { binomialAtLeast } from '#domain/chance/binomial.ts'
import { theilSen } from '#domain/momentum/theil-sen.ts'
import { pointsOf } from '#domain/momentum/week-points.ts'
import type { WeeklyReading } from '#domain/reading.ts'

export type QuarterRhythm = 'explains-it' | 'does-not-explain-it' | 'history-too-short'

const quarterDays = 13 * 7
const fewestPairs = 8

/** `recent` is the window in which the slope was found, `all` the whole series. */
export function quarterRhythm(recent: readonly WeeklyReading[], all: readonly WeeklyReading[], slope: number): QuarterRhythm {
  const byWeek = new Map(all.map((reading) => [reading.week, reading]))
  const pairs = recent.flatMap((now) => {
    const earlier = byWeek.get(addDays(now.week, -quarterDays))
    return earlier ? [{ now, earlier }] : []
  })
  if (pairs.length < fewestPairs) return 'history-too-short'
  const slopeThen = theilSen(pointsOf(pairs.map(({ earlier }) => earlier)))?.slope ?? 0
  const way = Math.sign(slope)
  const movedAlike = slopeThen * way >= Math.abs(slope) / 2
  const changes = pairs.map(({ now, earlier }) => (now.value - earlier.value) * way).filter((change) => change !== 0)
  const isBeyond = binomialAtLeast(changes.filter((change) => change > 0).length, changes.length, 0.5) <= 0.1
  return movedAlike && !isBeyond ? 'explains-it' : 'does-not-explain-it'
}
