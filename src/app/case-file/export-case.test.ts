// Exports from a real database, by everybody who may: what the file proves, and what it does not tell.
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportCase } from '#app/case-file/export-case.ts'
import { verifyCaseFile } from '#app/case-file/verify.ts'
import { addPerson, foundOrganisation } from '#app/found.ts'
import { operatorReadingCases, operatorVisit } from '#app/operator.ts'
import { freshCaseId } from '#app/fresh.ts'
import { perform } from '#app/perform.ts'
import { openVisit, signInAtEntrance } from '#app/sign-in.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import type { Visit } from '#app/visit.ts'
import type { CaseCommand } from '#domain/case-command.ts'
import type { CaseId, OrgId, PersonId } from '#domain/id.ts'

let house: TestHouse
let orgId: OrgId
let caseId: CaseId
let [ines, omar, ruth, lena]: (() => Promise<Visit>)[] = []

const concern = {
  expectation: { text: 'Twelve discovery calls a week', communicatedOn: '2026-08-03', communicatedHow: 'In the team meeting' },
  gap: 'Eight in an ordinary week', effect: 'The pipeline thins out', purpose: 'help-to-pass',
  evidence: [{ observedOn: '2026-10-26', what: 'Eight calls', source: 'CRM export' }], earlierFeedback: [{ givenOn: '2026-10-05', what: 'We listened to two calls.' }],
} as const

const entering = (personId: PersonId) => async (): Promise<Visit> => {
  const visit = await openVisit(house, (await signInAtEntrance(house, orgId, personId, 'employee')).cookie)
  if (visit === null) throw new Error('Nobody entered.')
  return visit
}

async function does(who: (() => Promise<Visit>) | undefined, command: unknown): Promise<void> {
  if (who === undefined) throw new Error('Nobody is there yet.')
  expect(await perform(house, await who(), caseId, command as CaseCommand)).toHaveProperty('done')
}

const exportedBy = async (visit: Visit) => {
  const exported = await exportCase(house, visit, caseId)
  if (exported === null) throw new Error('Nothing was exported.')
  return exported.bytes
}
const eventsIn = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['events.jsonl'] ?? new Uint8Array())

beforeAll(async () => {
  house = await testHouse('2026-11-02T09:00:00Z')
  orgId = await foundOrganisation(house, { name: 'Harbour' })
  const ruthId = await addPerson(house, orgId, { name: 'Ruth Adeyemi', isHr: true })
  const inesId = await addPerson(house, orgId, { name: 'Ines Roux' })
  const omarId = await addPerson(house, orgId, { name: 'Omar Haddad', managerId: inesId, hrPartnerId: ruthId })
  ;[ines, omar, ruth, lena] = [inesId, omarId, ruthId, await addPerson(house, orgId, { name: 'Lena Fischer', managerId: inesId })].map(entering)
  caseId = freshCaseId()
  await does(ines, { type: 'RaiseConcern', subjectId: omarId, concern })
  await does(ines, { type: 'AskForCauses' })
  house.setClock('2026-11-03T09:00:00.120Z')
  await does(omar, { type: 'GiveCauses', words: 'Two of my accounts were moved away.', shares: { skill: 40, will: 0, knowledge: 0, system: 60 } })
  await does(ines, { type: 'AddFeedback', feedback: { givenOn: '2026-11-02', what: 'We looked at the accounts.' } })
})
afterAll(() => house.leave())

describe('exporting a case', () => {
  it('gives manager, HR and operator the whole record, intact and without a gap', async () => {
    const operator = await operatorReadingCases(house, (await operatorVisit(house)) as Visit)
    for (const visit of [await ines?.(), await ruth?.(), operator]) {
      expect(verifyCaseFile(await exportedBy(visit as Visit))).toMatchObject({ intact: true, entries: 4, withheld: 0 })
    }
  })

  it('gives the employee what they may see, with the places of what they may not, and still intact', async () => {
    const bytes = await exportedBy((await omar?.()) as Visit)
    expect(verifyCaseFile(bytes)).toMatchObject({ intact: true, entries: 3, withheld: 1 })
    const events = eventsIn(bytes)
    expect(events).toContain('Two of my accounts')
    expect(events).not.toContain('ConcernRaised')
    expect(events).not.toContain('help-to-pass')
  })

  it('ends an employee’s file with what they saw last, and not with a sign of what is being prepared', async () => {
    expect(eventsIn(await exportedBy((await omar?.()) as Visit)).trimEnd().split('\n')).toHaveLength(3)
  })

  it('has a paper inside', async () => {
    const pdf = unzipSync(await exportedBy((await ines?.()) as Visit))['case.pdf']
    expect(strFromU8(pdf?.subarray(0, 5) ?? new Uint8Array())).toBe('%PDF-')
  })

  it('is nothing for a colleague, for an operator who reads no cases, and for a case that is not there', async () => {
    expect(await exportCase(house, (await lena?.()) as Visit, caseId)).toBeNull()
    expect(await exportCase(house, (await operatorVisit(house)) as Visit, caseId)).toBeNull()
    expect(await exportCase(house, (await ines?.()) as Visit, 'case_none')).toBeNull()
  })
})
