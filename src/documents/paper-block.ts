// What a paper consists of, before it is set: sections of clauses, tables and people's own words. Plain text all through,
// so that nothing somebody typed can become a command of the typesetter, and other formats can be made from the same paper.

/** `note` stands below the text in smaller type. */
export type Cell = string | { text: string; note: string }

export type Block =
  | { kind: 'clause'; part: number; number: number; lead: string; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'said'; by: string; words: string }
  | { kind: 'terms'; rows: [term: string, text: string][] }
  | { kind: 'lines'; rows: [first: string, rest: string][] }
  | { kind: 'table'; widths: number[]; head: string[]; rows: Cell[][] }
  | { kind: 'signature'; as: string; name: string; role: string; meaning: string; signed: boolean; declined: boolean; lines: string[] }

/** Level 2 stands right under the title of the paper. */
export type Section = { heading: string; level: number; onNewPage: boolean; blocks: Block[] }

export type Paper = {
  title: string
  subtitle: string[]
  /** What a paper is that has no force yet, shown on every page; empty otherwise. */
  mark: string
  organisation: string
  /** Year, month and day, for the properties of the file. */
  dated: [number, number, number]
  printed: string
  foot: string
  code: string
  /** A paper in parts begins with a cover and a list of its parts. */
  inParts: boolean
  opening: Block[]
  sections: Section[]
}

export const section = (heading: string, blocks: Block[], level = 2): Section => ({ heading, level, onNewPage: false, blocks })
export const onNewPage = (whole: Section): Section => ({ ...whole, onNewPage: true })

/** Numbers come when the paper is put together; a clause without a text is left out then. */
export const clause = (lead: string, text: string): Block => ({ kind: 'clause', part: 0, number: 0, lead, text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const said = (by: string, words: string): Block => ({ kind: 'said', by, words })
export const terms = (...rows: [string, string][]): Block => ({ kind: 'terms', rows })
/** A list of short lines in two columns: far cheaper to set than a table. */
export const lines = (rows: [string, string][]): Block => ({ kind: 'lines', rows })
export const table = (head: string[], widths: number[], rows: Cell[][]): Block => ({ kind: 'table', head, widths, rows })

/** 1., 2., 3. for the sections and 1.1, 1.2 for their clauses, whatever stands between them. */
export const numbered = (sections: Section[]): Section[] =>
  sections.map((one, at) => ({ ...one, heading: `${at + 1}. ${one.heading}`, blocks: numberedIn(at + 1, one.blocks) }))

function numberedIn(part: number, blocks: Block[]): Block[] {
  let number = 0
  const written = blocks.filter((block) => block.kind !== 'clause' || block.text.trim() !== '')
  return written.map((block) => (block.kind === 'clause' ? { ...block, part, number: (number += 1) } : block))
}

/** The sections of a paper as they stand inside a larger one. */
export const deeper = (sections: Section[], levels = 1): Section[] =>
  sections.map((one) => ({ ...one, level: one.level + levels, onNewPage: false }))
