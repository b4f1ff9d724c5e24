// A list of people becomes people and reporting lines. Nobody is removed because a file does not name them, and an empty cell
// takes nothing away: a list says what it says. The same file twice changes nothing.
import type { House } from '#app/house.ts'
import { type Managed, matchManagers } from '#app/imports/match-managers.ts'
import { matchPeople } from '#app/imports/match-people.ts'
import { readPeople } from '#app/imports/read-people.ts'
import { type ImportAnswer, type ImportFile, type ImportOptions, runImport } from '#app/imports/run-import.ts'
import type { Visit } from '#app/visit.ts'
import { freshId } from '#store/fresh-id.ts'
import { writePeople } from '#store/organisation.ts'
import { type Person, readEverybody } from '#store/people.ts'

export async function importPeople(house: House, visit: Visit, file: ImportFile, options: ImportOptions = {}): Promise<ImportAnswer> {
  const read = readPeople(file.bytes)
  if ('unreadable' in read) return read
  return runImport(house, visit, 'people', file, options, async (transaction) => {
    const stored = await readEverybody(transaction, visit.orgId)
    const { matched, rejected, known } = matchPeople(read.rows, stored, freshPerson)
    const managed = matchManagers(matched, known, stored, freshPerson)
    const { fresh, changed } = changesIn(managed)
    await writePeople(transaction, visit.orgId, [...managed.managers, ...fresh, ...changed])
    return {
      accepted: fresh.length + changed.length,
      unchanged: managed.matched.length - fresh.length - changed.length,
      rejected: [...read.rejected, ...rejected, ...managed.rejected],
      peopleNew: managed.managers.length + fresh.length,
      peopleChanged: changed.length,
    }
  })
}

const freshPerson = (name: string): Person => ({
  personId: `person_${freshId()}`, name, email: null, title: '', region: '', managerId: null, hrPartnerId: null, isHr: false, isAdmin: false, leftOn: null,
})

function changesIn({ matched }: Managed): { fresh: Person[]; changed: Person[] } {
  const fresh: Person[] = []
  const changed: Person[] = []
  for (const { row, person, managerId, isNew } of matched) {
    const told: Person = {
      ...person, name: row.name, email: row.email ?? person.email, title: row.role ?? person.title, region: row.region ?? person.region, managerId,
    }
    if (isNew) fresh.push(told)
    else if (!isSame(told, person)) changed.push(told)
  }
  return { fresh, changed }
}

const isSame = (one: Person, other: Person): boolean =>
  one.name === other.name && one.email === other.email && one.title === other.title && one.region === other.region && one.managerId === other.managerId
