import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson, foundOrganisation } from '#app/found.ts'
import { importDeals } from '#app/import-deals.ts'
import { importPeople } from '#app/import-people.ts'
import type { ImportOptions } from '#app/imports/run-import.ts'
import { smallExport } from '#app/imports/small-export.ts'
import { operatorReading, operatorVisit, personNamed } from '#app/operator.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import type { Visit } from '#app/visit.ts'
import { salesCatalogue } from '#domain/indicator.ts'
import { statement } from '#store/database.ts'
import { readReadings } from '#store/readings.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.leave())

const bytes = (text: string) => new TextEncoder().encode(text)
const header = 'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n'

async function company(people = smallExport().people): Promise<Visit> {
  const visit = await operatorVisit(house, await foundOrganisation(house, { name: 'Harbour' }))
  if ('unclear' in visit) throw new Error(visit.unclear)
  await importPeople(house, visit, { fileName: 'people.csv', bytes: bytes(people) })
  return visit
}

async function bring(visit: Visit, text: string, options?: ImportOptions) {
  const answer = await importDeals(house, visit, { fileName: 'exports/deals.csv', bytes: bytes(text) }, options)
  if (!('accepted' in answer)) throw new Error(JSON.stringify(answer))
  return answer
}

async function readingsOf(visit: Visit, name: string, indicator?: string) {
  const person = await personNamed(house, visit, name)
  if ('unclear' in person) throw new Error(person.unclear)
  const asking = operatorReading(visit, person.personId)
  const keys = indicator === undefined ? salesCatalogue.map(({ key }) => key) : [indicator]
  return house.database.as(asking, (transaction) => readReadings(transaction, visit.orgId, [person.personId], keys, '2000-01-03'))
}

const countOf = (visit: Visit, which: string) =>
  house.database.as(visit, (transaction) => transaction.row<{ count: number }>(statement(which.slice(0, 60), `select count(*) as count from ${which} and org_id = $1`), [visit.orgId]))
const revisions = (visit: Visit) => countOf(visit, 'reading where true')

describe('importing deals', () => {
  it('brings every deal, GTXPro included, and readings for everybody who has one', async () => {
    const visit = await company()
    const { deals, withoutDeals } = smallExport()
    const answer = await bring(visit, deals)
    expect(answer).toMatchObject({ accepted: 704, unchanged: 0, rejected: [] })
    expect(answer.preview.readings).toBe((await revisions(visit))?.count)
    expect(await countOf(visit, `deal where product = 'GTXPro'`)).toEqual({ count: deals.split(',GTXPro,').length - 1 })
    expect(await readingsOf(visit, 'Omar Haddad', 'win_rate')).not.toEqual([])
    expect(await readingsOf(visit, withoutDeals)).toEqual([])
  })

  it('changes nothing the second time', async () => {
    const visit = await company()
    await bring(visit, smallExport().deals)
    const before = await revisions(visit)
    expect(await bring(visit, smallExport().deals)).toMatchObject({ accepted: 0, unchanged: 704, preview: { readings: 0 } })
    expect(await revisions(visit)).toEqual(before)
  })

  it('reports a bad row and an unknown owner with line and reason, and the rest goes in', async () => {
    const visit = await company()
    const text = `${header}D1,Omar Haddad,MG,,Won,2026-01-05,2026-02-02,100\nD2,Nobody Known,MG,,Won,2026-01-05,2026-02-02,100\nD3,Omar Haddad,MG,,Negotiating,2026-01-05,,\n`
    expect(await bring(visit, text)).toMatchObject({
      accepted: 1,
      rejected: [
        { line: 3, reason: 'The owner Nobody Known is not among the people here. Import the person first, or correct the name.' },
        { line: 4, reason: 'The stage “Negotiating” is not known. Use Prospecting, Engaging, Won or Lost.' },
      ],
    })
  })

  it('knows owners by address, and does not guess between two of one name', async () => {
    const visit = await company('name,email\nLena Fischer,lena@harbour.example\nLena Fischer,lena.f@harbour.example\n')
    const answer = await bring(visit, `${header}D1,LENA@harbour.example,MG,,Engaging,2026-01-05,,\nD2,Lena Fischer,MG,,Engaging,2026-01-05,,\n`)
    expect(answer).toMatchObject({ accepted: 1, rejected: [{ line: 3, reason: '2 people are called Lena Fischer. Write the owner’s e-mail address instead.' }] })
  })

  it('says where a figure comes from, and keeps what stood before as an earlier revision', async () => {
    const visit = await company()
    const won = (value: number) => `${header}D1,Omar Haddad,MG,,Won,2026-01-05,2026-02-02,${value}\n`
    await bring(visit, won(100))
    expect(await readingsOf(visit, 'Omar Haddad', 'closed_won_value')).toMatchObject([{ week: '2026-02-02', value: 100, revision: 1, source: 'CRM export deals.csv' }])
    expect(await bring(visit, won(250))).toMatchObject({ accepted: 1, preview: { readings: 1 } })
    expect(await readingsOf(visit, 'Omar Haddad', 'closed_won_value')).toMatchObject([{ value: 250, revision: 2 }])
  })

  it('withdraws what a corrected deal no longer bears out: a lost rate is not a stale one', async () => {
    const visit = await company()
    const spans = 'D8,Lena Fischer,MG,,Lost,2026-01-05,2026-01-06,0\nD9,Lena Fischer,MG,,Lost,2026-01-05,2026-03-31,0\n'
    await bring(visit, `${header}D1,Omar Haddad,MG,,Won,2026-01-05,2026-02-04,100\n${spans}`)
    expect(await readingsOf(visit, 'Omar Haddad', 'win_rate')).toMatchObject([{ week: '2026-02-02', value: 1 }])
    await bring(visit, `${header}D1,Lena Fischer,MG,,Won,2026-01-05,2026-02-04,100\n`)
    expect(await readingsOf(visit, 'Omar Haddad')).toEqual([])
    expect(await readingsOf(visit, 'Lena Fischer', 'win_rate')).toContainEqual(expect.objectContaining({ week: '2026-02-02', value: 1 }))
    await bring(visit, `${header}D1,Omar Haddad,MG,,Won,2026-01-05,2026-02-04,100\n`)
    expect(await readingsOf(visit, 'Omar Haddad', 'win_rate')).toMatchObject([{ week: '2026-02-02', value: 1, revision: 3 }])
  })

  it('counts quiet weeks for others when an export reaches further', async () => {
    const visit = await company()
    await bring(visit, `${header}D1,Omar Haddad,MG,,Won,2026-01-05,2026-01-14,100\nD2,Omar Haddad,MG,,Won,2026-01-05,2026-01-30,100\n`)
    expect((await readingsOf(visit, 'Omar Haddad', 'deals_won')).at(-1)).toMatchObject({ week: '2026-01-26', value: 1 })
    await bring(visit, `${header}D3,Lena Fischer,MG,,Won,2026-01-05,2026-02-27,100\n`)
    expect((await readingsOf(visit, 'Omar Haddad', 'deals_won')).at(-1)).toMatchObject({ week: '2026-02-16', value: 0 })
  })

  it('rehearses exactly what it would do, and writes nothing', async () => {
    const visit = await company()
    const { deals } = smallExport({ withBadRow: true })
    const { importId: rehearsed, ...rehearsal } = await bring(visit, deals, { dryRun: true })
    expect([rehearsed, await revisions(visit)]).toEqual([null, { count: 0 }])
    const { importId: _, ...real } = await bring(visit, deals)
    expect(real).toEqual(rehearsal)
    expect(real.rejected).toHaveLength(1)
  })

  it('doubles nothing when four imports run at once', async () => {
    const visit = await company()
    const answers = await Promise.all(Array.from({ length: 4 }, () => bring(visit, smallExport().deals)))
    expect(answers.map(({ accepted }) => accepted).toSorted((one, other) => one - other)).toEqual([0, 0, 0, 704])
    expect(await countOf(visit, 'reading where revision > 1')).toEqual({ count: 0 })
    expect(await countOf(visit, 'deal where true')).toEqual({ count: 704 })
  })

  it('is refused to whoever may not import, and nothing of it can be seen by them', async () => {
    const visit = await company()
    await bring(visit, smallExport().deals)
    const lena = { ...visit, personId: await addPerson(house, visit.orgId, { name: 'Lena Marsh' }), reach: { ...visit.reach, imports: false } }
    expect(await importDeals(house, lena, { fileName: 'deals.csv', bytes: bytes(header) })).toEqual({ refused: 'not-found' })
    expect(await countOf(lena, 'deal where true')).toEqual({ count: 0 })
  })
})
