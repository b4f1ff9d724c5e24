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

export const addDays = (day: Day, days: number): Day => dayOf(numberOf(day) + days) ?? asDay(asDate(day).add({ days }))

/** Whole days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)

export const weekdayOf = (day: Day): Weekday => ((((numberOf(day) + 3) % 7) + 7) % 7 + 1) as Weekday

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

// Every page adds and compares hundreds of days, and plain numbers do that twenty times faster than calendar objects. Days are
// counted from 1 January 1970; years begin in March here, so that a leap day is the last one of its year (Howard Hinnant,
// "chrono-Compatible Low-Level Date Algorithms").
const daysIn400Years = 146_097
const daysTo1970 = 719_468

/** Whatever is not plainly a day of a year of four digits goes to the calendar, which knows it or throws. */
function numberOf(day: Day): number {
  const year = twoDigitsAt(day, 0) * 100 + twoDigitsAt(day, 2)
  const month = twoDigitsAt(day, 5)
  const date = twoDigitsAt(day, 8)
  const isPlain = day.length === 10 && day[4] === '-' && day[7] === '-' && year >= 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month)
  return isPlain ? numberOfParts(year, month, date) : checkedNumberOf(day)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Far below zero where there are none. */
function twoDigitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1_000_000
}

function checkedNumberOf(day: Day): number {
  const { year, month, day: date } = asDate(day)
  return numberOfParts(year, month, date)
}

function numberOfParts(civilYear: number, month: number, date: number): number {
  const year = month <= 2 ? civilYear - 1 : civilYear
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysIn400Years + dayOfEra - daysTo1970
}

/** Null for a day that four digits of a year cannot write, or for no whole number. */
function dayOf(number: number): Day | null {
  const days = number + daysTo1970
  const era = Math.floor(days / daysIn400Years)
  const dayOfEra = days - era * daysIn400Years
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  if (!Number.isInteger(number) || year < 0 || year > 9999) return null
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(date)}` as Day
}

const twoDigits = (count: number): string => (count < 10 ? `0${count}` : `${count}`)
const fourDigits = (count: number): string => `${count}`.padStart(4, '0')
