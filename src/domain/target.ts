// A weekly target: a value to reach in k of n weeks. Which weeks count is one published rule, the same for both sides:
// a week counts when its Monday to Friday lie inside the plan up to the due day and the plan was not paused in it;
// when more than n such weeks fit, the last n before the due day count, so that there is time to learn first.
import { addDays, type Day, mondaysFrom } from '#domain/day.ts'
import type { WeeklyReading } from '#domain/reading.ts'

export type Comparator = 'at-least' | 'at-most'

/** `target` must be reached in `hitWeeks` of `ofWeeks` counted weeks. */
export type Target = { comparator: Comparator; target: number; hitWeeks: number; ofWeeks: number }

/** The Mondays of the weeks that count, oldest first; fewer than `ofWeeks` when the plan is too short for them. */
export function countedWeeks(planStartsOn: Day, dueOn: Day, ofWeeks: number, pausedWeeks: readonly Day[] = []): Day[] {
  if (ofWeeks < 1) return []
  return mondaysFrom(planStartsOn, dueOn)
    .filter((week) => week >= planStartsOn && addDays(week, 4) <= dueOn && !pausedWeeks.includes(week))
    .slice(-ofWeeks)
}

export const isHit = (value: number, { comparator, target }: Pick<Target, 'comparator' | 'target'>): boolean =>
  comparator === 'at-least' ? value >= target : value <= target

/** How many of the weeks that have a reading reached the target. */
export const hits = (readings: readonly WeeklyReading[], target: Target): { hit: number; counted: number } => ({
  hit: readings.filter((reading) => isHit(reading.value, target)).length,
  counted: readings.length,
})

/** The book of a week closes with its Friday, that of the last one on the due day itself. */
export const isWeekOver = (week: Day, dueOn: Day, today: Day): boolean => today > addDays(week, 4) || today >= dueOn
