// Which column of a file means what, by the names people give to it. Upper and lower case, underscores, hyphens and dots make no difference.
import { nameKey } from '#domain/person-name.ts'

/** For each field of ours the names it goes by, the likeliest first. */
export type ColumnNames<Field extends string> = Readonly<Record<Field, readonly string[]>>
export type Columns<Field extends string> = ReadonlyMap<Field, number>

const headerKey = (name: string): string => nameKey(name.replace(/[_.-]+/g, ' '))

export function columnsOf<Field extends string>(header: readonly string[], names: ColumnNames<Field>): Columns<Field> {
  const keys = header.map(headerKey)
  const columns = new Map<Field, number>()
  for (const field of Object.keys(names) as Field[]) {
    const index = names[field].map((name) => keys.indexOf(headerKey(name))).find((found) => found >= 0)
    if (index !== undefined) columns.set(field, index)
  }
  return columns
}

/** One sentence on the columns that a file lacks, or null when it has them all. */
export function missingColumns<Field extends string>(header: readonly string[], columns: Columns<Field>, required: readonly Field[], names: ColumnNames<Field>): string | null {
  const missing = required.filter((field) => !columns.has(field)).map((field) => `“${names[field][0]}”`)
  if (missing.length === 0) return null
  const found = header.map((name) => shorten(name)).slice(0, 12).join(', ')
  return `The file has no column ${missing.join(' and no column ')}. Its first line holds: ${found}. Nothing was read. Name the columns so and import it again.`
}

/** A cell as it may stand in a sentence. */
export const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** Longer than any name or title; what is longer is a cell gone wrong. */
export const longestCell = 200
