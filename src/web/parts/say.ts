// Figures and dates in words, as the page says them. Nothing is known about today here; days and time zones come in.
import type { Day, Instant } from '#domain/day.ts'

/** The catalogue's first language; every function takes another as its last argument. */
export const firstLocale = 'en-GB'

type DateShape = Intl.DateTimeFormatOptions

/** Making a formatter costs a hundred times what using it does, so each is made once. */
function once<Given extends string | number, Made>(make: (given: Given, locale: string) => Made): (given: Given, locale: string) => Made {
  const made = new Map<string, Map<Given, Made>>()
  return (given, locale) => {
    const inLocale = made.get(locale) ?? new Map<Given, Made>()
    const known = inLocale.get(given)
    if (known !== undefined) return known
    const fresh = make(given, locale)
    made.set(locale, inLocale.set(given, fresh))
    return fresh
  }
}

/** A page says the same few hundred days over and over, and putting one into words is slow: what was said is kept. */
const mostSaid = 10_000
function remembering<Said extends string>(say: (one: Said, locale: string) => string): (one: Said, locale: string) => string {
  const said = new Map<string, Map<Said, string>>()
  return (one, locale) => {
    const inLocale = said.get(locale) ?? new Map<Said, string>()
    const known = inLocale.get(one)
    if (known !== undefined) return known
    if (inLocale.size >= mostSaid) inLocale.clear()
    const words = say(one, locale)
    said.set(locale, inLocale.set(one, words))
    return words
  }
}

const saysDay = (shape: DateShape) => {
  const formatter = once((_: 'day', locale) => new Intl.DateTimeFormat(locale, shape))
  const inWords = remembering<Day>((day, locale) => formatter('day', locale).format(Temporal.PlainDate.from(day)))
  return (day: Day, locale = firstLocale): string => inWords(day, locale)
}

const saysInstant = (shape: DateShape) => {
  const inZone = once((timeZone: string, locale) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...shape, timeZone })
    return remembering<Instant>((at) => formatter.format(Temporal.Instant.from(at)))
  })
  return (at: Instant, timeZone: string, locale = firstLocale): string => inZone(timeZone, locale)(at, locale)
}

/** "Wed 30 Dec" */
export const sayDay = saysDay({ weekday: 'short', day: 'numeric', month: 'short' })

/** "Wednesday 30 December" */
export const sayDayLong = saysDay({ weekday: 'long', day: 'numeric', month: 'long' })

/** "30 Dec", where the weekday says nothing, as on an axis */
export const sayDayShort = saysDay({ day: 'numeric', month: 'short' })

/** "30 Dec 2026" */
export const sayDate = saysDay({ day: 'numeric', month: 'short', year: 'numeric' })

/** "30 December 2026", as a letter says it */
export const sayDateLong = saysDay({ day: 'numeric', month: 'long', year: 'numeric' })

/** "Fri 20 Nov, 16:40" */
export const sayInstant = saysInstant({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** "20 Nov 2026, 16:40:07", for receipts and signatures */
export const sayMoment = saysInstant({ dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' })

/** "16:40" */
export const sayTime = saysInstant({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

const numbers = once((decimals: number, locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }))
const moneys = once((currency: string, locale) => new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }))
const lists = once((_: 'list', locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))
const plurals = once((_: 'plural', locale) => new Intl.PluralRules(locale))

/** "1,234.5": at most one decimal unless told. */
export const sayNumber = (value: number, decimals = 1, locale = firstLocale) =>
  isSmallCount(value) && locale === firstLocale ? `${value}` : numbers(decimals, locale).format(value)

/** Most figures of a page are such, and there is nothing about them to format. */
const isSmallCount = (value: number): boolean => Number.isInteger(value) && value > 0 && value < 1000

/** "£12,400"; pence only when there are some. */
export const sayMoney = (amount: number, currency = 'GBP', locale = firstLocale) => moneys(currency, locale).format(amount)

/** 0.67 is "67 %", with a space that does not break. */
export const sayShare = (share: number, decimals = 0, locale = firstLocale) => `${sayNumber(share * 100, decimals, locale)}\u00a0%`

/** "Omar, Jun and Sofia" */
export const sayList = (words: readonly string[], locale = firstLocale) => lists('list', locale).format(words)

/** "1 session", "4 sessions" */
export const sayCount = (count: number, one: string, many = `${one}s`, locale = firstLocale) =>
  `${sayNumber(count, 0, locale)} ${plurals('plural', locale).select(count) === 'one' ? one : many}`

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** "four", up to twelve; figures after that. A page begins its sentence with `sayFirst`. */
export const sayInWords = (count: number) => smallNumbers[count] ?? sayNumber(count, 0)

/** The same words with a capital, to begin a sentence. */
export const sayFirst = (words: string) => words.charAt(0).toLocaleUpperCase(firstLocale) + words.slice(1)
