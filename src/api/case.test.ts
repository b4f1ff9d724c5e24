import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canary, concern, testCompany, type TestCompany } from '#api/test-company.ts'

let company: TestCompany
beforeAll(async () => {
  company = await testCompany()
})
afterAll(() => company.house.leave())

const post = (path: string, body: unknown, headers?: { [name: string]: string }) => company.ask('ines', 'POST', path, body, headers)

describe('raising a concern', () => {
  it('begins a case that reads back as it was written', async () => {
    const { status, body, headers } = await post('/cases', { subjectId: company.person.omar, concern })
    expect([status, body.position, headers.get('etag')]).toEqual([200, 1, '"1"'])
    const read = await company.ask('ines', 'GET', `/cases/${body.caseId}`)
    expect(read.headers.get('etag')).toBe('"1"')
    expect(read.body).toMatchObject({
      caseId: body.caseId, as: 'manager', position: 1, employee: { name: 'Omar Haddad' }, manager: { name: 'Ines Carvalho' }, hrPartner: { name: 'Ruth Adeyemi' },
      state: { phase: 'concern', concern }, timeline: [{ position: 1, type: 'ConcernRaised', sentence: `Ines Carvalho raised a concern: Six a week since July ${canary}` }],
    })
    expect(read.body.may).toContainEqual({ command: 'AskForCauses', href: `/api/v1/cases/${body.caseId}/commands/AskForCauses` })
  })

  it('says what is missing, each with its place in the body', async () => {
    const { status, body, type } = await post('/cases', { subjectId: 'omar', concern: { ...concern, gap: ' ', evidence: [{ observedOn: 'yesterday', source: 'Log', what: 'Five' }], purpose: 'revenge' } })
    expect([status, type, body.type]).toEqual([422, 'application/problem+json', 'urn:incline:problem:wrong-shape'])
    expect(body.errors).toEqual([
      { pointer: '#/subjectId', detail: 'Say whom this is about.' },
      { pointer: '#/concern/gap', detail: 'Say what the gap is, with a figure where there is one.' },
      { pointer: '#/concern/evidence/0/observedOn', detail: 'Say on which day it was observed.' },
      { pointer: '#/concern/purpose', detail: 'Answer this question for yourself first.' },
    ])
  })

  it('says so in a sentence of ours where no form could go wrong', async () => {
    expect((await post('/cases', { subjectId: company.person.omar })).body.errors).toEqual([{ pointer: '#/concern', detail: 'This is missing.' }])
    expect((await post('/cases', { subjectId: company.person.omar, concern: 'x' })).body.errors).toEqual([{ pointer: '#/concern', detail: 'This has to be an object with fields.' }])
  })

  it('is refused with the reason and the place that it is about', async () => {
    const { status, body } = await post('/cases', { subjectId: company.person.omar, concern: { ...concern, evidence: [] } })
    expect([status, body]).toEqual([
      409,
      {
        type: 'urn:incline:refusal:concern-without-evidence', title: 'Refused by the rules', status: 409, detail: 'A concern needs at least one thing that was observed, with its date and source.',
        errors: [{ pointer: '#/concern/evidence', detail: 'A concern needs at least one thing that was observed, with its date and source.' }],
      },
    ])
  })

  it('takes any character that is text', async () => {
    const gap = 'Six \u0000 a week \ud800 “quoted” 🙂 اردو'
    const { body } = await post('/cases', { subjectId: company.person.omar, concern: { ...concern, gap } })
    expect((await company.ask('ines', 'GET', `/cases/${body.caseId}`)).body.state.concern.gap).toBe('Six  a week \ufffd “quoted” 🙂 اردو')
  })
})

describe('a command', () => {
  it('is done once more while nobody minds, and only at its position when If-Match says so', async () => {
    const caseId = await company.raise()
    const feedback = { givenOn: '2026-10-19', what: 'Talked about the mornings' }
    const add = (ifMatch?: string) => post(`/cases/${caseId}/commands/AddFeedback`, { feedback }, ifMatch === undefined ? {} : { 'if-match': ifMatch })
    expect((await add()).body).toEqual({ caseId, position: 2 })
    expect((await add('*')).body).toEqual({ caseId, position: 3 })
    const late = await add('"2"')
    expect([late.status, late.body.type]).toEqual([412, 'urn:incline:refusal:somebody-was-faster'])
    expect((await add('"3"')).headers.get('etag')).toBe('"4"')
    for (const unreadable of ['4', 'W/"4"', '"4", "5"', '""']) expect((await add(unreadable)).body).toMatchObject({ status: 400, type: 'urn:incline:problem:wrong-header' })
  })

  it('of ten sent for one position, one is done and nine are told', async () => {
    const caseId = await company.raise()
    const feedback = { givenOn: '2026-10-19', what: 'Talked about the mornings' }
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(`/cases/${caseId}/commands/AddFeedback`, { feedback }, { 'if-match': '"1"' })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 9 }, () => 412)])
  })

  it('holds no character that would break the record', async () => {
    const caseId = await company.raise()
    const answers = [{ question: 'Why \u0000 \ud800', answer: 'The mornings' }]
    const { status } = await post(`/cases/${caseId}/commands/Diagnose`, { diagnosis: { shares: { skill: 100, will: 0, knowledge: 0, system: 0 }, answers, reason: 'Practice', facts: {} } })
    expect(status).toBe(200)
    expect((await company.ask('ines', 'GET', `/cases/${caseId}`)).body.state.diagnosis.answers).toEqual([{ question: 'Why  \ufffd', answer: 'The mornings' }])
  })
})

describe('the list of cases', () => {
  it('comes a page at a time, the newest first, and no page shifts when a case is opened meanwhile', async () => {
    const fresh = await testCompany()
    const raised = [await fresh.raise(), await fresh.raise(), await fresh.raise(), await fresh.raise(), await fresh.raise()]
    const first = (await fresh.ask('ines', 'GET', '/cases?limit=2')).body
    await fresh.raise()
    const second = (await fresh.ask('ines', 'GET', first.next.replace('/api/v1', ''))).body
    const third = (await fresh.ask('ines', 'GET', second.next.replace('/api/v1', ''))).body
    const ids = [first, second, third].flatMap(({ cases }) => cases.map((one: { caseId: string }) => one.caseId))
    expect(ids).toEqual(raised.toReversed())
    expect(third.next).toBeNull()
    expect(first.cases[0]).toEqual({
      caseId: raised[4], person: { personId: fresh.person.omar, name: 'Omar Haddad', title: 'Account executive' }, phase: 'concern', openedOn: '2026-11-02', startsOn: null, finalOn: null,
      outcome: null, waitsFor: 'manager',
    })
    await fresh.house.leave()
  })

  it('says what cannot be asked for', async () => {
    for (const query of ['limit=0', 'limit=101', 'limit=x', 'limit=', 'after=5', 'after=%00', `after=${company.person.omar}`]) {
      const { status, body } = await company.ask('ines', 'GET', `/cases?${query}`)
      expect([status, body.errors[0].parameter]).toEqual([422, query.split('=')[0]])
    }
  })
})
