// One person's week on one indicator, and how such weeks add up: a ratio keeps its two counts, so that a busy week weighs more than a quiet one.
import type { Day } from '#domain/day.ts'
import type { IndicatorUnit } from '#domain/indicator.ts'

/** `week` is the Monday. A week without a reading is unknown, never zero. */
export type WeeklyReading = {
  week: Day
  value: number
  /** Ratios: how many of the denominator. Otherwise null. */
  numerator: number | null
  /** Ratios: out of how many. Days and scores: over how many cases. Counts and money: null. */
  denominator: number | null
}

export const countReading = (week: Day, value: number): WeeklyReading => ({ week, value, numerator: null, denominator: null })

/** Null when there is nothing to divide by: no cases is not 0 %. */
export const ratioReading = (week: Day, numerator: number, denominator: number): WeeklyReading | null =>
  denominator > 0 ? { week, value: numerator / denominator, numerator, denominator } : null

/**
 * One figure for several weeks or several people. Counts and money are summed, ratios divided once at the end,
 * scores averaged by the number of cases. Medians (days) cannot be put together from medians: null, ask the deals.
 */
export function addUp(readings: readonly WeeklyReading[], unit: IndicatorUnit): number | null {
  if (readings.length === 0 || unit === 'days') return null
  if (unit === 'count' || unit === 'money') return sum(readings.map((reading) => reading.value))
  const cases = sum(readings.map((reading) => reading.denominator ?? 1))
  if (cases === 0) return null
  return sum(readings.map((reading) => (unit === 'ratio' ? (reading.numerator ?? reading.value) : reading.value * (reading.denominator ?? 1)))) / cases
}

export const inWeekOrder = (readings: readonly WeeklyReading[]): WeeklyReading[] => readings.toSorted((one, other) => (one.week < other.week ? -1 : one.week > other.week ? 1 : 0))

/** The last `count` readings up to and including the week of `through`, oldest first. */
export const latestReadings = (readings: readonly WeeklyReading[], count: number, through?: Day): WeeklyReading[] =>
  inWeekOrder(readings.filter((reading) => through === undefined || reading.week <= through)).slice(-count)

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
