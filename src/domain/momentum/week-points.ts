// Readings as points on a line of weeks: a gap in the weeks is a gap on the line.
import { daysBetween } from '#domain/day.ts'
import type { Point } from '#domain/momentum/theil-sen.ts'
import type { WeeklyReading } from '#domain/reading.ts'

/** x counts weeks from the first reading. */
export function pointsOf(readings: readonly WeeklyReading[]): Point[] {
  const first = readings[0]
  return first ? readings.map(({ week, value }) => ({ x: daysBetween(first.week, week) / 7, y: value })) : []
}
