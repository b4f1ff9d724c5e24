// Which days people work, by the organisation's policy: weekdays and days off. Everything that is promised "by a working day" asks here.
import { addDays, type Day, type Weekday, weekdayOf } from '#domain/day.ts'

export type WorkCalendar = { workingWeekdays: readonly Weekday[]; daysOff: readonly Day[] }

export const mondayToFriday: WorkCalendar = { workingWeekdays: [1, 2, 3, 4, 5], daysOff: [] }

export const isWorkingDay = (day: Day, calendar: WorkCalendar): boolean =>
  calendar.workingWeekdays.includes(weekdayOf(day)) && !calendar.daysOff.includes(day)

/** The day itself when it is a working day, otherwise the next one that is. */
export const workingDayFrom = (day: Day, calendar: WorkCalendar): Day => search(day, 1, calendar)

/** The day itself when it is a working day, otherwise the last one before it that is. */
export const workingDayUntil = (day: Day, calendar: WorkCalendar): Day => search(day, -1, calendar)

// A policy without a working weekday must not make the search run for ever.
const longestSearch = 3_660

function search(from: Day, step: 1 | -1, calendar: WorkCalendar): Day {
  let candidate = from
  for (let tried = 0; tried < longestSearch; tried += 1) {
    if (isWorkingDay(candidate, calendar)) return candidate
    candidate = addDays(candidate, step)
  }
  throw new RangeError(`The calendar has no working day within ten years of ${from}.`)
}

/** The nth working day after the given day; 1 is the next one. */
export function workingDaysAfter(day: Day, count: number, calendar: WorkCalendar): Day {
  let candidate = day
  for (let left = count; left > 0; left -= 1) candidate = workingDayFrom(addDays(candidate, 1), calendar)
  return candidate
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1
  return count
}
