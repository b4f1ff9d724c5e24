// The demo's calendar: days told as "Thursday three weeks ago", so that the story is alive on whatever day it is told.
// Week 0 is the working week that today belongs to; on a Saturday or Sunday it is the week that comes.
import { addDays, type Day, mondayOf } from '#domain/day.ts'
import { mondayToFriday, workingDayFrom } from '#domain/working-day.ts'

export type InWeek = (week: number) => Day
export type Weeks = { today: Day; mon: InWeek; tue: InWeek; wed: InWeek; thu: InWeek; fri: InWeek; nextWorkingDay: Day }

export function weeksAround(today: Day): Weeks {
  const nextWorkingDay = workingDayFrom(today, mondayToFriday)
  const monday = mondayOf(nextWorkingDay)
  const weekday = (number: number): InWeek => (week) => addDays(monday, week * 7 + number)
  return { today, mon: weekday(0), tue: weekday(1), wed: weekday(2), thu: weekday(3), fri: weekday(4), nextWorkingDay }
}

/** As people write it: 14 September. */
export const inWords = (day: Day): string => Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: 'numeric', month: 'long' })

/** September. */
export const monthOf = (day: Day): string => Temporal.PlainDate.from(day).toLocaleString('en-GB', { month: 'long' })
