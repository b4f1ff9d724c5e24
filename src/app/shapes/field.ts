// The kinds of value that forms, the API and the command line send, each with the sentence that says what is wrong.
// Text is kept as typed but for characters that no record can hold. What is asked for stands in the API's description as well.
import { z } from 'zod'
import { type Day, isDay, type Weekday } from '#domain/day.ts'

export const longestText = 20_000
const tooLong = `This is longer than ${longestText.toLocaleString('en-GB')} characters. Shorten it, or attach it as a document and write down what matters.`

/** NUL and lone surrogates cannot be stored or sealed; line ends become one kind. */
const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed().replace(/\r\n?/g, '\n').trim()

export const optionalText = z.string('Write this as text.').max(longestText, tooLong).transform(storable).default('')
export const text = (asks: string) =>
  z.string(asks).max(longestText, tooLong).transform(storable).refine((written) => written !== '', asks).meta({ description: asks, minLength: 1 })
export const line = (asks: string) =>
  text(asks).refine((written) => written.length <= 500, 'Keep this to one line of at most 500 characters.').meta({ description: asks, minLength: 1, maxLength: 500 })

export const day = (asks = 'Write a day, like 2026-03-09.') =>
  z.string(asks).trim().refine((written): written is Day => isDay(written), asks).meta({ description: asks, format: 'date' })

export const optionalDay = z.preprocess((sent) => (sent === '' || sent === undefined ? null : sent), z.union([z.null(), day()]))

export const wholeNumber = (asks: string, from: number, to: number) =>
  z.preprocess(asNumber, z.number(asks).int(asks).min(from, asks).max(to, asks).meta({ description: asks }))

export const number = (asks: string) => z.preprocess(asNumber, z.number(asks).min(-1e12, asks).max(1e12, asks).meta({ description: asks }))

function asNumber(sent: unknown): unknown {
  if (typeof sent !== 'string') return sent
  const written = sent.trim().replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : written === '' ? undefined : sent
}

/** A tick box sends "yes" or nothing; the API sends true or false. */
export const tick = z.preprocess((sent) => sent === true || sent === 'yes' || sent === 'on', z.boolean())

export const weekdays = z.preprocess(
  (sent) => (Array.isArray(sent) ? sent : sent === undefined || sent === '' ? [] : [sent]).map((one) => (typeof one === 'string' ? Number(one) : one)),
  z.array(z.number().int().min(1).max(7)).transform((days) => [...new Set(days)].toSorted() as Weekday[]),
)

/** `person_…` and the like; which of them exist is for the rules to say. */
export const id = <Kind extends string>(kind: Kind, asks: string) => {
  const pattern = `^${kind}_[0-9a-z-]{1,64}$`
  return z.string(asks).refine((sent): sent is `${Kind}_${string}` => new RegExp(pattern).test(sent), asks).meta({ description: asks, pattern })
}

/** Rows of a list in which every cell is empty are left out: a form always shows one more row than is filled. */
export const rows = <Row extends z.ZodType>(row: Row) =>
  z
    .preprocess((sent) => (Array.isArray(sent) ? sent.map((one: unknown) => (isFilled(one) ? one : null)) : (sent ?? [])), z.array(row.nullable()).max(50, 'Keep this to 50 rows.'))
    // Only now, so that a mistake keeps the number of the row it was typed in.
    .transform((all) => all.filter((one) => one !== null))

// Ids and the comparator are in every row of a form, also in one that nobody touched.
const isFilled = (row: unknown): boolean =>
  typeof row === 'object' && row !== null
    ? Object.entries(row).some(([key, cell]) => !/Id$|^comparator$/.test(key) && isFilled(cell))
    : row !== '' && row !== undefined && row !== null
