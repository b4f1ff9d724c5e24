import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson, foundOrganisation, initialise, letSignIn } from '#app/found.ts'
import { lookAtCase } from '#app/look.ts'
import { lookAtCases } from '#app/look-at-people.ts'
import { operatorReading, operatorReadingCases, operatorVisit, personNamed } from '#app/operator.ts'
import { freshCaseId } from '#app/fresh.ts'
import { perform } from '#app/perform.ts'
import { openVisit, signInWithPassword } from '#app/sign-in.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import type { Visit } from '#app/visit.ts'
import type { Concern } from '#domain/concern.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.leave())

const visitTo = async (named?: string): Promise<Visit> => {
  const visit = await operatorVisit(house, named)
  if ('unclear' in visit) throw new Error(visit.unclear)
  return visit
}

describe('founding an organisation', () => {
  it('says what to do while there is none', async () => {
    const empty = await testHouse()
    expect(await operatorVisit(empty)).toEqual({ unclear: expect.stringContaining('incline init') })
    await empty.leave()
  })

  it('lets its administrator sign in, who may import and reaches nobody', async () => {
    const founded = await initialise(house, { name: 'Harbour', adminEmail: 'Ada@Harbour.example', adminName: 'Ada Marsh', password: 'a long enough sentence' })
    expect(founded).toHaveProperty('orgId')
    const signedIn = await signInWithPassword(house, 'ada@harbour.example', 'a long enough sentence', '10.0.0.1')
    if ('refused' in signedIn) throw new Error(signedIn.refused)
    expect(await openVisit(house, signedIn.cookie)).toMatchObject({ name: 'Ada Marsh', orgName: 'Harbour', roles: ['admin', 'employee'], reach: { organisation: [], imports: true } })
  })

  it('refuses a second one of the same name, and an address that signs in elsewhere', async () => {
    const wanted = { name: 'harbour', adminEmail: 'other@harbour.example', adminName: 'Other', password: 'a long enough sentence' }
    expect(await initialise(house, wanted)).toEqual({ refused: expect.stringContaining('called Harbour already') })
    expect(await initialise(house, { ...wanted, name: 'Lighthouse', adminEmail: 'ada@harbour.example' })).toEqual({ refused: expect.stringContaining('signs in with ada@harbour.example already') })
  })
})

describe('the operator', () => {
  it('has to name the organisation once there are two', async () => {
    await foundOrganisation(house, { name: 'Lighthouse' })
    expect(await operatorVisit(house)).toEqual({ unclear: 'There are several organisations. Name one with --organisation: Harbour, Lighthouse.' })
    expect(await operatorVisit(house, 'Mill')).toEqual({ unclear: expect.stringContaining('There is: Harbour, Lighthouse.') })
    expect((await visitTo('LIGHTHOUSE')).orgName).toBe('Lighthouse')
  })

  it('reads every case as HR would, writes nothing into one, and reads no case without saying so', async () => {
    const orgId = await foundOrganisation(house, { name: 'Mill' })
    const inesId = await addPerson(house, orgId, { name: 'Ines Roux' })
    const omarId = await addPerson(house, orgId, { name: 'Omar Haddad', managerId: inesId })
    const visit = await visitTo('Mill')
    const reach = { parties: [inesId, omarId], organisation: [omarId], reports: [omarId], leads: [], imports: false }
    const caseId = freshCaseId()
    const concern: Concern = {
      expectation: { text: 'Twelve discovery calls a week', communicatedOn: '2026-08-03', communicatedHow: 'In the team meeting' },
      gap: 'Eight in an ordinary week', effect: 'The pipeline thins out', evidence: [{ observedOn: '2026-10-26', what: 'Eight calls', source: 'CRM export' }], earlierFeedback: [], purpose: 'help-to-pass',
    }
    const answer = await perform(house, { ...visit, personId: inesId, reach }, caseId, { type: 'RaiseConcern', subjectId: omarId, concern })
    expect(answer).toHaveProperty('done')
    const reading = await operatorReadingCases(house, visit)
    expect(await lookAtCases(house, reading)).toMatchObject([{ row: { caseId }, person: { name: 'Omar Haddad' } }])
    expect(await lookAtCase(house, reading, caseId)).toMatchObject({ as: 'hr', timeline: [{ type: 'ConcernRaised' }] })
    expect(await lookAtCases(house, visit)).toEqual([])
    expect(await lookAtCase(house, visit, caseId)).toBeNull()
    expect(await perform(house, reading, caseId, { type: 'WithdrawConcern', reason: 'A mistake' })).toEqual({ refused: 'not-found' })
  })

  it('names people by address or name, and says so when that is nobody or two', async () => {
    const visit = await visitTo('Mill')
    const lenaId = await addPerson(house, visit.orgId, { name: 'Lena Fischer', email: 'Lena@Mill.example' })
    await addPerson(house, visit.orgId, { name: 'Lena Fischer' })
    expect(await personNamed(house, visit, 'LENA@mill.example')).toMatchObject({ personId: lenaId })
    expect(await personNamed(house, visit, 'lena  fischer')).toEqual({ unclear: expect.stringContaining('2 people are called') })
    expect(await personNamed(house, visit, 'Nobody')).toEqual({ unclear: 'There is nobody called Nobody in Mill.' })
    expect(operatorReading(visit, lenaId).reach).toEqual({ parties: [lenaId], organisation: [], reports: [], leads: [], imports: false })
  })

  it('lets somebody sign in, under an address that is theirs alone', async () => {
    const visit = await visitTo('Mill')
    const omar = await personNamed(house, visit, 'Omar Haddad')
    if ('unclear' in omar) throw new Error(omar.unclear)
    expect(await letSignIn(house, visit.orgId, omar, null, 'a long enough sentence')).toEqual({ refused: expect.stringContaining('no e-mail address') })
    expect(await letSignIn(house, visit.orgId, omar, 'lena@mill.example', 'a long enough sentence')).toEqual({ refused: expect.stringContaining('belongs to somebody else') })
    expect(await letSignIn(house, visit.orgId, omar, 'Omar@Mill.example', 'a long enough sentence')).toEqual({ email: 'omar@mill.example' })
    expect(await signInWithPassword(house, 'omar@mill.example', 'a long enough sentence', '10.0.0.2')).toHaveProperty('cookie')
  })
})
