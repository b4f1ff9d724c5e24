import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson, foundOrganisation } from '#app/found.ts'
import { importPeople } from '#app/import-people.ts'
import type { ImportOptions } from '#app/imports/run-import.ts'
import { smallExport, smallExportManagers } from '#app/imports/small-export.ts'
import { operatorVisit } from '#app/operator.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import type { Visit } from '#app/visit.ts'
import { type Person, readEverybody } from '#store/people.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.leave())

/** A company of its own for each test. */
async function company(): Promise<Visit> {
  const visit = await operatorVisit(house, await foundOrganisation(house, { name: 'Harbour' }))
  if ('unclear' in visit) throw new Error(visit.unclear)
  return visit
}

const bytes = (text: string) => new TextEncoder().encode(text)

async function bring(visit: Visit, text: string, options?: ImportOptions) {
  const answer = await importPeople(house, visit, { fileName: 'people.csv', bytes: bytes(text) }, options)
  if (!('accepted' in answer)) throw new Error(JSON.stringify(answer))
  return answer
}

const everybody = (visit: Visit): Promise<Person[]> => house.database.as(visit, (transaction) => readEverybody(transaction, visit.orgId))

async function reporting(visit: Visit): Promise<{ [name: string]: string | null }> {
  const people = await everybody(visit)
  const nameOf = new Map(people.map(({ personId, name }) => [personId, name]))
  return Object.fromEntries(people.map(({ name, managerId }) => [name, managerId && (nameOf.get(managerId) ?? null)]))
}

describe('importing people', () => {
  it('makes a person of each row and of each manager without one, who reports to nobody', async () => {
    const visit = await company()
    const { people } = smallExport()
    expect(await bring(visit, people)).toMatchObject({ accepted: 12, unchanged: 0, rejected: [], importId: /^import_/, preview: { peopleNew: 14, peopleChanged: 0 } })
    const lines = await reporting(visit)
    expect(Object.keys(lines)).toHaveLength(14)
    expect(smallExportManagers.map((name) => lines[name])).toEqual([null, null])
    expect(lines['Omar Haddad']).toBe('Ines Roux')
  })

  it('changes nothing the second time', async () => {
    const visit = await company()
    await bring(visit, smallExport().people)
    const before = await everybody(visit)
    expect(await bring(visit, smallExport().people)).toMatchObject({ accepted: 0, unchanged: 12, preview: { peopleNew: 0, peopleChanged: 0 } })
    expect(await everybody(visit)).toEqual(before)
  })

  it('takes what a later list says, keeps what it does not say and removes nobody', async () => {
    const visit = await company()
    await bring(visit, 'name,manager,region,title\nOmar Haddad,Ines Roux,Central,Rep\nLena Fischer,Ines Roux,West,Rep\n')
    expect(await bring(visit, 'name,manager,region,email\nomar  haddad,Priya Nair,,omar@harbour.example\n')).toMatchObject({ accepted: 1, preview: { peopleNew: 1, peopleChanged: 1 } })
    expect(await reporting(visit)).toEqual({ 'omar haddad': 'Priya Nair', 'Lena Fischer': 'Ines Roux', 'Ines Roux': null, 'Priya Nair': null })
    expect((await everybody(visit)).find(({ email }) => email === 'omar@harbour.example')).toMatchObject({ region: 'Central', title: 'Rep' })
  })

  it('knows people by address first, and managers by address too', async () => {
    const visit = await company()
    await bring(visit, 'name,email,manager\nOmar Haddad,omar@harbour.example,INES@harbour.example\nInes Roux,ines@harbour.example,\n')
    expect(await bring(visit, 'name,email\nOmar el Haddad,omar@harbour.example\n')).toMatchObject({ accepted: 1, preview: { peopleNew: 0, peopleChanged: 1 } })
    expect(await reporting(visit)).toEqual({ 'Omar el Haddad': 'Ines Roux', 'Ines Roux': null })
  })

  it('does not guess who of two people of one name is meant', async () => {
    const visit = await company()
    await bring(visit, 'name,email\nLena Fischer,lena@harbour.example\nLena Fischer,lena.f@harbour.example\n')
    const answer = await bring(visit, 'name,email,manager\nLena Fischer,,\nOmar Haddad,,Lena Fischer\nGrace Chen,,\n')
    expect(answer.accepted).toBe(1)
    expect(answer.rejected).toEqual([
      { line: 2, reason: '2 people are called Lena Fischer. Write the e-mail address of the one you mean.' },
      { line: 3, reason: 'The manager Lena Fischer could be one of 2 people. Write the e-mail address instead.' },
    ])
    expect(Object.keys(await reporting(visit)).toSorted()).toEqual(['Grace Chen', 'Lena Fischer'])
  })

  it('does not take a new address for a new person, nor a second line for a second person', async () => {
    const visit = await company()
    await bring(visit, 'name,email\nLena Fischer,lena@harbour.example\n')
    const answer = await bring(visit, 'name,email\nLena Fischer,l.fischer@harbour.example\nOmar Haddad,omar@harbour.example\nOmar Haddad,\n')
    expect(answer.rejected).toEqual([
      { line: 2, reason: 'There is a Lena Fischer with the address lena@harbour.example already. If these are two people, list both with their addresses; otherwise keep that address.' },
      { line: 4, reason: 'Omar Haddad is already on line 3. That line was kept.' },
    ])
    expect(await bring(visit, 'name,email\nLena Fischer,l.fischer@harbour.example\nLena Fischer,lena@harbour.example\n')).toMatchObject({ accepted: 1, unchanged: 1, rejected: [] })
  })

  it('rejects the line that closes a circle, names the circle, and keeps the rest', async () => {
    const visit = await company()
    const answer = await bring(visit, 'name,manager\nOmar Haddad,Ines Roux\nInes Roux,Priya Nair\nPriya Nair,Omar Haddad\nGrace Chen,Priya Nair\n')
    expect(answer).toMatchObject({ accepted: 3, rejected: [{ line: 4, reason: 'This line would close a circle of reporting: Priya Nair → Omar Haddad → Ines Roux → Priya Nair. Correct the manager of one of them.' }] })
    expect(await reporting(visit)).toEqual({ 'Omar Haddad': 'Ines Roux', 'Ines Roux': 'Priya Nair', 'Priya Nair': null, 'Grace Chen': 'Priya Nair' })
  })

  it('keeps a manager whose own line was rejected', async () => {
    const visit = await company()
    await bring(visit, 'name,email\nLena Fischer,lena@harbour.example\nLena Fischer,lena.f@harbour.example\n')
    const answer = await bring(visit, 'name,manager\nOmar Haddad,Ines Roux\nInes Roux,Lena Fischer\n')
    expect(answer).toMatchObject({ accepted: 1, rejected: [{ line: 3 }], preview: { peopleNew: 2 } })
    expect(await reporting(visit)).toMatchObject({ 'Omar Haddad': 'Ines Roux', 'Ines Roux': null })
  })

  it('rehearses exactly what it would do, and writes nothing', async () => {
    const visit = await company()
    const text = `${smallExport().people},Ines Roux,West\nJonas\n`
    const { importId: rehearsed, ...rehearsal } = await bring(visit, text, { dryRun: true })
    expect(rehearsed).toBeNull()
    expect(await everybody(visit)).toEqual([])
    const { importId, ...real } = await bring(visit, text)
    expect(importId).not.toBeNull()
    expect(real).toEqual(rehearsal)
    expect(real.rejected.map(({ line }) => line)).toEqual([14, 15])
  })

  it('doubles nobody when five imports run at once', async () => {
    const visit = await company()
    const answers = await Promise.all(Array.from({ length: 5 }, () => bring(visit, smallExport().people)))
    expect(answers.map(({ accepted }) => accepted).toSorted((one, other) => one - other)).toEqual([0, 0, 0, 0, 12])
    expect(await everybody(visit)).toHaveLength(14)
  })

  it('leaves people of another organisation alone, whatever their names', async () => {
    const [one, other] = [await company(), await company()]
    await addPerson(house, other.orgId, { name: 'Omar Haddad', email: 'omar@other.example', isHr: true })
    await bring(one, smallExport().people)
    expect(await everybody(other)).toMatchObject([{ name: 'Omar Haddad', managerId: null, isHr: true }])
  })

  it('is refused to whoever may not import, and says in a sentence why a file cannot be read', async () => {
    const visit = await company()
    const file = { fileName: 'people.csv', bytes: bytes(smallExport().people) }
    expect(await importPeople(house, { ...visit, reach: { ...visit.reach, imports: false } }, file)).toEqual({ refused: 'not-found' })
    expect(await importPeople(house, visit, { ...file, bytes: bytes('colour,size\nred,3\n') })).toEqual({ unreadable: expect.stringContaining('no column “name”') })
  })
})
