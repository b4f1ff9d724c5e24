// Figures and dates in words, as the page says them. Nothing is known about today here; days and time zones come in.
import type { Day, Instant } from '#domain/day.ts'

/** The catalogue's first language; every function takes another as its last argument. */
export const firstLocale = 'en-GB'

type DateShape = Intl.DateTimeFormatOptions

/** Making a formatter costs a hundred times what using it does, so each is made once. */
type Formatter = Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat | Intl.PluralRules
const made = new Map<string, Formatter>()
function once<Format extends Formatter>(key: string, make: () => Format): Format {
  const known = made.get(key) as Format | undefined
  if (known) return known
  const format = make()
  made.set(key, format)
  return format
}

const dates = (locale: string, shape: DateShape) =>
  once(`date ${locale} ${JSON.stringify(shape)}`, () => new Intl.DateTimeFormat(locale, shape))
const numbers = (locale: string, shape: Intl.NumberFormatOptions) =>
  once(`number ${locale} ${JSON.stringify(shape)}`, () => new Intl.NumberFormat(locale, shape))

/** A page says the same few hundred days over and over, and putting one into words is slow. */
const said = new Map<string, string>()
const mostSaid = 10_000
function inDay(day: Day, shape: DateShape, locale: string): string {
  const key = `${day} ${locale} ${shape.weekday ?? ''} ${shape.month ?? ''} ${shape.year ?? ''}`
  const known = said.get(key)
  if (known !== undefined) return known
  if (said.size >= mostSaid) said.clear()
  const words = dates(locale, shape).format(Temporal.PlainDate.from(day))
  said.set(key, words)
  return words
}
const inZone = (at: Instant, timeZone: string, shape: DateShape, locale: string) =>
  dates(locale, { ...shape, timeZone }).format(Temporal.Instant.from(at))

/** "Wed 30 Dec" */
export const sayDay = (day: Day, locale = firstLocale) => inDay(day, { weekday: 'short', day: 'numeric', month: 'short' }, locale)

/** "Wednesday 30 December" */
export const sayDayLong = (day: Day, locale = firstLocale) => inDay(day, { weekday: 'long', day: 'numeric', month: 'long' }, locale)

/** "30 Dec", where the weekday says nothing, as on an axis */
export const sayDayShort = (day: Day, locale = firstLocale) => inDay(day, { day: 'numeric', month: 'short' }, locale)

/** "30 Dec 2026" */
export const sayDate = (day: Day, locale = firstLocale) => inDay(day, { day: 'numeric', month: 'short', year: 'numeric' }, locale)

/** "30 December 2026", as a letter says it */
export const sayDateLong = (day: Day, locale = firstLocale) => inDay(day, { day: 'numeric', month: 'long', year: 'numeric' }, locale)

/** "Fri 20 Nov, 16:40" */
export const sayInstant = (at: Instant, timeZone: string, locale = firstLocale) =>
  inZone(at, timeZone, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, locale)

/** "20 Nov 2026, 16:40:07", for receipts and signatures */
export const sayMoment = (at: Instant, timeZone: string, locale = firstLocale) =>
  inZone(at, timeZone, { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' } as DateShape, locale)

/** "16:40" */
export const sayTime = (at: Instant, timeZone: string, locale = firstLocale) =>
  inZone(at, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, locale)

/** "1,234.5": at most one decimal unless told. */
export const sayNumber = (value: number, decimals = 1, locale = firstLocale) =>
  numbers(locale, { maximumFractionDigits: decimals }).format(value)

/** "£12,400"; pence only when there are some. */
export const sayMoney = (amount: number, currency = 'GBP', locale = firstLocale) =>
  numbers(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(amount)

/** 0.67 is "67 %", with a space that does not break. */
export const sayShare = (share: number, decimals = 0, locale = firstLocale) => `${sayNumber(share * 100, decimals, locale)}\u00a0%`

/** "Omar, Jun and Sofia" */
export const sayList = (words: readonly string[], locale = firstLocale) => once(`list ${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(words)

/** "1 session", "4 sessions" */
export const sayCount = (count: number, one: string, many = `${one}s`, locale = firstLocale) =>
  `${sayNumber(count, 0, locale)} ${once(`plural ${locale}`, () => new Intl.PluralRules(locale)).select(count) === 'one' ? one : many}`

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** "four", up to twelve; figures after that. A page begins its sentence with `sayFirst`. */
export const sayInWords = (count: number) => smallNumbers[count] ?? sayNumber(count, 0)

/** The same words with a capital, to begin a sentence. */
export const sayFirst = (words: string) => words.charAt(0).toLocaleUpperCase(firstLocale) + words.slice(1)
