// Days, moments and figures as a letter writes them, in British English. The time zone comes in; nothing here asks for the time.
import type { Day, Instant, Weekday } from '#domain/day.ts'
import { indicatorOf } from '#domain/indicator.ts'
import { levelInWords } from '#domain/momentum/figure-words.ts'
import type { Target } from '#domain/target.ts'

const noBreak = '\u00a0'

// Making a formatter takes longer than using it ten times.
const long = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const plain = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const short = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })

/** Day and month stay on one line, and no comma stands after the weekday. */
const inDay = (day: Day, shape: Intl.DateTimeFormat): string =>
  shape.format(Temporal.PlainDate.from(day)).replace(',', '').replace(/(\d) /u, `$1${noBreak}`)

/** `Monday 26 October 2026` */
export const longDay = (day: Day): string => inDay(day, long)
/** `26 October 2026` */
export const plainDay = (day: Day): string => inDay(day, plain)
/** `Mon 26 Oct 2026`, for tables. */
export const shortDay = (day: Day): string => inDay(day, short)

const inZone = (at: Instant, timeZone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(timeZone)

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' })
  clocks.set(timeZone, clock)
  return clock
}

/** `26 October 2026 at 10:31 GMT` */
export const moment = (at: Instant, timeZone: string): string =>
  `${plainDay(dayOf(at, timeZone))} at ${clockOf(timeZone).format(Temporal.Instant.from(at)).replace(' ', noBreak)}`

/** `Mon 26 Oct 2026, 10:31`, for tables. */
export const shortMoment = (at: Instant, timeZone: string): string => `${shortDay(dayOf(at, timeZone))}, ${inZone(at, timeZone).toPlainTime().toString({ smallestUnit: 'minute' })}`

export const dayOf = (at: Instant, timeZone: string): Day => inZone(at, timeZone).toPlainDate().toString() as Day

const weekdays: { [W in Weekday]: string } = { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday' }

/** `Monday and Thursday` */
export const weekdaysInWords = (days: readonly Weekday[]): string => listed(days.toSorted().map((day) => weekdays[day]))

export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

export const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`
export const perCent = (share: number): string => `${Math.round(share * 100)}${noBreak}%`

/** `Discovery calls: at least 8 a week, in 4 of 7 counted weeks` */
export function targetInWords(indicator: string, { comparator, target, hitWeeks, ofWeeks }: Target): string {
  const known = indicatorOf(indicator)
  const level = levelInWords(target, known?.unit ?? 'count').replace(' ', noBreak)
  const bound = comparator === 'at-least' ? 'at least' : 'at most'
  return `${known?.name ?? indicator}: ${bound} ${level} a week, in ${hitWeeks} of ${counted(ofWeeks, 'counted week')}`
}

/** A sentence or two that somebody typed, with the full stop that it may lack, so that another can follow. */
export function asSentence(text: string): string {
  const tidy = text.trim()
  return tidy === '' || /[.!?…:;]["”’')\]]*$/u.test(tidy) ? tidy : `${tidy}.`
}
