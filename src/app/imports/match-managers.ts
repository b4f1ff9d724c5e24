// Who the managers of a list of people are: by address or by name, and a manager without a row of their own becomes a person.
import { shorten } from '#app/imports/columns.ts'
import type { Rejected } from '#app/imports/csv-table.ts'
import { join, type KnownPeople, type Matched } from '#app/imports/match-people.ts'
import type { PersonId } from '#domain/id.ts'
import { nameKey } from '#domain/person-name.ts'
import { joinLines, type RefusedLine } from '#domain/reporting-line.ts'
import type { Person } from '#store/people.ts'

export type Managed = { matched: (Matched & { managerId: PersonId | null })[]; managers: Person[]; rejected: Rejected[] }

/** An empty cell says nothing, so it changes nothing. */
export function matchManagers(matched: readonly Matched[], known: KnownPeople, stored: readonly Person[], freshPerson: (name: string) => Person): Managed {
  const managers: Person[] = []
  const rejected: Rejected[] = []
  const wanted: Managed['matched'] = []
  for (const one of matched) {
    const manager = one.row.manager === null ? null : findManager(one.row.manager, known)
    if (typeof manager === 'string') {
      rejected.push({ line: one.row.line, reason: manager })
      continue
    }
    const person = manager ?? (one.row.manager === null ? null : becomePerson(one.row.manager, known, freshPerson))
    if (person && manager === null) managers.push(person)
    wanted.push({ ...one, managerId: person?.personId ?? one.person.managerId })
  }
  const { kept, refused } = withoutCircles(wanted, known, stored)
  const isKept = new Set(kept.map(({ person }) => person))
  const used = new Set(kept.map(({ managerId }) => managerId))
  // Somebody new whose own row was rejected, and to whom others report, is known by name like any manager without a row.
  const named = [...managers, ...matched.filter(({ person, isNew }) => isNew && !isKept.has(person)).map(({ person }) => person)]
  return { matched: kept, managers: named.filter(({ personId }) => used.has(personId)), rejected: [...rejected, ...refused] }
}

function findManager(written: string, { byEmail, byName }: KnownPeople): Person | string | null {
  const key = nameKey(written)
  const found = byName.get(key) ?? []
  if (found.length > 1) return `The manager ${shorten(written)} could be one of ${found.length} people. Write the e-mail address instead.`
  return byEmail.get(key) ?? found[0] ?? null
}

/** Of somebody who is known by an address only, the address is the name until a file tells a better one. */
function becomePerson(written: string, known: KnownPeople, freshPerson: (name: string) => Person): Person {
  const email = /^[^\s@]+@[^\s@]+$/.test(written) ? written.toLowerCase() : null
  const person = { ...freshPerson(written), email }
  join(known, person)
  return person
}

function withoutCircles(wanted: Managed['matched'], known: KnownPeople, stored: readonly Person[]): { kept: Managed['matched']; refused: Rejected[] } {
  const lines = new Map(stored.map(({ personId, managerId }) => [personId, managerId]))
  const { refused } = joinLines(lines, wanted.map(({ row, person, managerId }) => ({ line: row.line, personId: person.personId, managerId })))
  const names = new Map([...known.byName.values()].flat().map(({ personId, name }) => [personId, name]))
  const isRefused = new Set(refused.map(({ line }) => line))
  return {
    kept: wanted.filter(({ row }) => !isRefused.has(row.line)),
    refused: refused.map((one) => ({ line: one.line, reason: circleReason(one, (id) => names.get(id) ?? 'somebody') })),
  }
}

function circleReason({ circle }: RefusedLine, name: (id: PersonId) => string): string {
  const [person] = circle
  const way = [...circle, ...(person ? [person] : [])].map((id) => shorten(name(id))).join(' → ')
  return `This line would close a circle of reporting: ${way}. Correct the manager of one of them.`
}
