// People from CSV: a sales team list (`sales_agent, manager, regional_office`) or any staff list with a name column.
// Managers are taken as written, by name or by e-mail; who they are is for the import to settle, a manager may well have no row of their own.
import { columnsOf, type Columns, longestCell, missingColumns, shorten } from '#app/imports/columns.ts'
import { type ReadRows, tableOf, type TableRow } from '#app/imports/csv-table.ts'
import { nameKey, tidyName } from '#domain/person-name.ts'

export type PersonRow = {
  line: number
  name: string
  email: string | null
  manager: string | null
  role: string | null
  department: string | null
  region: string | null
}

const names = {
  name: ['name', 'sales_agent', 'full name', 'employee', 'employee name', 'display name', 'person', 'agent', 'rep', 'sales rep'],
  firstName: ['first name', 'given name', 'forename', 'firstname'],
  lastName: ['last name', 'family name', 'surname', 'lastname'],
  email: ['email', 'e-mail', 'email address', 'work email', 'mail'],
  manager: ['manager', 'manager name', 'manager email', 'reports to', 'supervisor', 'line manager', 'managername'],
  role: ['role', 'title', 'job title', 'position'],
  department: ['department', 'team', 'division', 'business unit'],
  region: ['region', 'regional_office', 'office', 'territory', 'location'],
} as const

type Field = keyof typeof names

export function readPeople(bytes: Uint8Array): ReadRows<PersonRow> {
  const table = tableOf(bytes)
  if ('unreadable' in table) return table
  const columns = columnsOf<Field>(table.header, names)
  const required: Field[] = columns.has('firstName') && columns.has('lastName') ? [] : ['name']
  const missing = missingColumns<Field>(table.header, columns, required, names)
  if (missing) return { unreadable: missing }
  const rows: PersonRow[] = []
  const rejected = [...table.rejected]
  const seen = new Map<string, number>()
  for (const source of table.rows) {
    const person = personIn(source, columns)
    const reason = problemOf(person, seen)
    if (reason) rejected.push({ line: source.line, reason })
    else rows.push(person)
    if (!reason) seen.set(keyOf(person), source.line)
  }
  return { rows, rejected: rejected.toSorted((one, other) => one.line - other.line) }
}

function personIn({ line, cells }: TableRow, columns: Columns<Field>): PersonRow {
  const cell = (field: Field): string => tidyName(cells[columns.get(field) ?? -1] ?? '')
  const email = cell('email').toLowerCase()
  return {
    line,
    name: cell('name') || tidyName(`${cell('firstName')} ${cell('lastName')}`),
    email: email || null,
    manager: cell('manager') || null,
    role: cell('role') || null,
    department: cell('department') || null,
    region: cell('region') || null,
  }
}

const keyOf = (person: PersonRow): string => person.email ?? nameKey(person.name)

function problemOf(person: PersonRow, seen: ReadonlyMap<string, number>): string | null {
  const { name, email, manager, role, department, region } = person
  if (name === '') return 'The name is missing.'
  const tooLong = [name, email, manager, role, department, region].find((cell) => cell !== null && cell.length > longestCell)
  if (tooLong) return `A cell is longer than ${longestCell} characters: “${shorten(tooLong)}”.`
  if (email !== null && !/^[^\s@]+@[^\s@]+$/.test(email)) return `“${shorten(email)}” is not an e-mail address.`
  if (manager !== null && (nameKey(manager) === nameKey(name) || nameKey(manager) === email)) return `${shorten(name)} is named as their own manager.`
  const earlier = seen.get(keyOf(person))
  return earlier === undefined ? null : `${shorten(name)} is already on line ${earlier}. That line was kept.`
}
