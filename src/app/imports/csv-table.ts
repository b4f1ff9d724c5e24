// A CSV file as a header and rows that know their line in the file. Comma, semicolon or tab; quoted cells may hold line breaks.
// A row that does not fit the header is reported with its line and the others are kept; nothing is dropped in silence.
import { parse } from 'csv-parse/sync'
import { textOf, type Unreadable } from '#app/imports/file-text.ts'

export type Rejected = { line: number; reason: string }
export type TableRow = { line: number; lastLine: number; cells: string[] }
export type Table = { header: string[]; rows: TableRow[]; rejected: Rejected[] }

/** What an import reads: the good rows and the rejected ones, or one sentence when the file as a whole cannot be used. */
export type ReadRows<Row> = { rows: Row[]; rejected: Rejected[] } | Unreadable

/** After so many cells that open a quotation mark and never close it, the rest of the file is given up. */
const mostUnclosed = 50

export function tableOf(bytes: Uint8Array): Table | Unreadable {
  const decoded = textOf(bytes)
  if ('unreadable' in decoded) return decoded
  const { rows: all, rejected } = rowsOf(decoded.text, delimiterOf(decoded.text))
  const [first, ...rest] = all
  if (!first || first.cells.length < 2) return { unreadable: 'The first line is not a CSV header: it holds no comma, semicolon or tab between column names. Nothing was read.' }
  const rows = rest.filter((row) => {
    const reason = misfit(row, first.cells.length)
    if (reason) rejected.push({ line: row.line, reason })
    return reason === null
  })
  return { header: first.cells, rows, rejected }
}

function misfit({ cells, line, lastLine }: TableRow, columns: number): string | null {
  const filled = cells.findLastIndex((cell) => cell !== '') + 1
  if (cells.length >= columns && filled <= columns) return null
  const reach = lastLine > line ? ` A quotation mark makes it run on to line ${lastLine}.` : ''
  return `The row has ${cells.length} ${cells.length === 1 ? 'column' : 'columns'} and the header has ${columns}.${reach} Put cells that hold the delimiter or a quotation mark in quotes.`
}

/** The delimiter that the first line that is not blank uses most, outside quotes. */
function delimiterOf(text: string): string {
  const bare = (text.split('\n', 50).find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '')
  const uses = (delimiter: string) => bare.split(delimiter).length
  return [',', ';', '\t'].reduce((best, candidate) => (uses(candidate) > uses(best) ? candidate : best))
}

function rowsOf(text: string, delimiter: string): Pick<Table, 'rows' | 'rejected'> {
  const rows: TableRow[] = []
  const rejected: Rejected[] = []
  let rest = text
  let before = 0
  while (rest !== '') {
    const part = parsePart(rest, delimiter, before)
    rows.push(...part.rows)
    if (part.unclosedAt === null) break
    rejected.push({ line: part.unclosedAt, reason: unclosed(rejected.length + 1 === mostUnclosed) })
    if (rejected.length === mostUnclosed) break
    rest = rest.split('\n').slice(part.unclosedAt - before).join('\n')
    before = part.unclosedAt
  }
  return { rows, rejected }
}

const unclosed = (givenUp: boolean): string =>
  `A cell opens a quotation mark that is never closed. ${givenUp ? 'This line and all after it were not read' : 'The lines after it were read on their own'}. Close the quotation mark or take it out.`

/** Reads until the end or until a quotation mark that is never closed; `unclosedAt` is the line of the row that opens it. */
function parsePart(text: string, delimiter: string, linesBefore: number): { rows: TableRow[]; unclosedAt: number | null } {
  let isUnclosed = false
  const parsed = parse(text, {
    delimiter,
    bom: true,
    info: true,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: () => {
      isUnclosed = true
      return undefined
    },
  }) as unknown as { info: { lines: number }; record: string[] }[]
  const rows = parsed.map(({ info, record }) => {
    const lastLine = linesBefore + info.lines
    return { lastLine, line: lastLine - record.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0), cells: record.map((cell) => cell.trim()) }
  })
  return { rows: rows.filter((row) => row.cells.some((cell) => cell !== '')), unclosedAt: isUnclosed ? firstTextAfter(text, (rows.at(-1)?.lastLine ?? linesBefore) - linesBefore) + linesBefore : null }
}

/** The number of the first line after `line` that is not blank. */
const firstTextAfter = (text: string, line: number): number => line + 1 + text.split('\n').slice(line).findIndex((content) => content !== '')
