// Calendar days and instants as plain text, so that they sort, compare and serialise as themselves.
// A Day is `YYYY-MM-DD`; an Instant is RFC 3339 in UTC. Nobody here asks what day it is: today comes in as a fact.

export type Day = `${number}-${number}-${number}`
export type Instant = `${Day}T${string}Z`

/** ISO weekday: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const asDate = (day: Day) => Temporal.PlainDate.from(day)
const asDay = (date: Temporal.PlainDate) => date.toString() as Day

export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

export const addDays = (day: Day, days: number): Day => asDay(asDate(day).add({ days }))

/** Whole days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => asDate(from).until(asDate(to), { largestUnit: 'day' }).days

export const weekdayOf = (day: Day): Weekday => asDate(day).dayOfWeek as Weekday

/** The Monday of the ISO week that holds the day. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

export const isAfter = (one: Day, other: Day): boolean => one > other
export const isBefore = (one: Day, other: Day): boolean => one < other

export const laterOf = (one: Day, other: Day): Day => (one > other ? one : other)
export const earlierOf = (one: Day, other: Day): Day => (one < other ? one : other)

/** Every Monday from the week of `from` to the week of `to`, both included. */
export function mondaysFrom(from: Day, to: Day): Day[] {
  const mondays: Day[] = []
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) mondays.push(monday)
  return mondays
}
