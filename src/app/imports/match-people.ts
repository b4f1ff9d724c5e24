// Which row of a list of people is who: by e-mail address first, then by name when there is exactly one of that name. What could
// be two people is not guessed: the row is reported with what would settle it.
import { shorten } from '#app/imports/columns.ts'
import type { Rejected } from '#app/imports/csv-table.ts'
import type { PersonRow } from '#app/imports/read-people.ts'
import { nameKey } from '#domain/person-name.ts'
import type { Person } from '#store/people.ts'

export type Matched = { row: PersonRow; person: Person; isNew: boolean }
export type Match = { matched: Matched[]; rejected: Rejected[]; known: KnownPeople }

/** Everybody who is known so far, by address and by name; the managers of a file are looked up here and join it. */
export type KnownPeople = { byEmail: Map<string, Person>; byName: Map<string, Person[]> }

export function knownPeople(people: readonly Person[]): KnownPeople {
  const known: KnownPeople = { byEmail: new Map(), byName: new Map() }
  for (const person of people) join(known, person)
  return known
}

export function join({ byEmail, byName }: KnownPeople, person: Person): void {
  if (person.email !== null) byEmail.set(person.email, person)
  const key = nameKey(person.name)
  byName.set(key, [...(byName.get(key) ?? []), person])
}

export function matchPeople(rows: readonly PersonRow[], stored: readonly Person[], freshPerson: (name: string) => Person): Match {
  const known = knownPeople(stored)
  const inFile = new Set(rows.flatMap(({ email }) => email ?? []))
  const lineOf = new Map<Person, number>()
  const matched: Matched[] = []
  const rejected: Rejected[] = []
  for (const row of rows) {
    const found = findIn(row, known, inFile)
    const earlier = typeof found === 'object' && found !== null ? lineOf.get(found) : undefined
    if (typeof found === 'string') rejected.push({ line: row.line, reason: found })
    else if (earlier !== undefined) rejected.push({ line: row.line, reason: `${shorten(row.name)} is already on line ${earlier}. That line was kept.` })
    else {
      const person = found ?? { ...freshPerson(row.name), email: row.email }
      if (found === null) join(known, person)
      else if (row.email !== null) known.byEmail.set(row.email, person)
      lineOf.set(person, row.line)
      matched.push({ row, person, isNew: found === null })
    }
  }
  return { matched, rejected, known }
}

/** The person, null for somebody new, or the reason why it cannot be told. */
function findIn({ name, email }: PersonRow, { byEmail, byName }: KnownPeople, inFile: ReadonlySet<string>): Person | string | null {
  const sameAddress = email === null ? undefined : byEmail.get(email)
  if (sameAddress) return sameAddress
  const namesakes = byName.get(nameKey(name)) ?? []
  const [first] = namesakes
  if (email === null) {
    if (namesakes.length > 1) return `${namesakes.length} people are called ${shorten(name)}. Write the e-mail address of the one you mean.`
    return first ?? null
  }
  const withoutAddress = namesakes.filter((one) => one.email === null)
  if (namesakes.length === 1 && withoutAddress.length === 1) return withoutAddress[0] ?? null
  if (withoutAddress.length > 0) return `${namesakes.length} people are called ${shorten(name)}, and not all have an e-mail address, so it cannot be told who ${shorten(email)} is.`
  // An address nobody has, and a namesake with another one: two people only if the file lists both.
  const isListed = namesakes.every((one) => one.email !== null && inFile.has(one.email))
  if (isListed) return null
  return `There is a ${shorten(name)} with the address ${first?.email} already. If these are two people, list both with their addresses; otherwise keep that address.`
}
