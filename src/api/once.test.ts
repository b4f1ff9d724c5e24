import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { concern, testCompany, type TestCompany } from '#api/test-company.ts'

let company: TestCompany
beforeAll(async () => {
  company = await testCompany()
})
afterAll(() => company.house.leave())

const raise = (key: string, gap = concern.gap) =>
  company.ask('ines', 'POST', '/cases', { subjectId: company.person.omar, concern: { ...concern, gap } }, { 'idempotency-key': key })
const howMany = async (): Promise<number> => (await company.ask('ines', 'GET', '/cases?limit=100')).body.cases.length

describe('an idempotency key', () => {
  it('does a thing once when ten ask for it at the same moment, and gives all ten the same answer', async () => {
    const before = await howMany()
    const answers = await Promise.all(Array.from({ length: 10 }, () => raise('ten-at-once')))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200))
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(await howMany()).toBe(before + 1)
  })

  it('holds for a command in a case too: ten identical pieces of feedback are one', async () => {
    const caseId = await company.raise()
    const feedback = { givenOn: '2026-10-19', what: 'Talked about the mornings' }
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => company.ask('ines', 'POST', `/cases/${caseId}/commands/AddFeedback`, { feedback }, { 'idempotency-key': 'feedback' })),
    )
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.position}`))).toEqual(new Set(['200 2']))
    expect((await company.ask('ines', 'GET', `/cases/${caseId}`)).body.timeline).toHaveLength(2)
  })

  it('without one, ten are ten', async () => {
    const caseId = await company.raise()
    const feedback = { givenOn: '2026-10-19', what: 'Talked about the mornings' }
    const answers = await Promise.all(Array.from({ length: 3 }, () => company.ask('ines', 'POST', `/cases/${caseId}/commands/AddFeedback`, { feedback })))
    expect(answers.map(({ body }) => body.position).toSorted()).toEqual([2, 3, 4])
  })

  it('is refused for another body, another address and another If-Match', async () => {
    expect((await raise('taken')).status).toBe(200)
    const other = await raise('taken', 'Another gap')
    expect([other.status, other.body.type]).toEqual([422, 'urn:incline:problem:key-reused'])
    const caseId = await company.raise()
    const asking = (headers: { [name: string]: string }) => company.ask('ines', 'POST', `/cases/${caseId}/commands/AskForCauses`, {}, { 'idempotency-key': 'mine', ...headers })
    expect([(await asking({ 'if-match': '"1"' })).status, (await asking({ 'if-match': '"1"' })).status, (await asking({ 'if-match': '"2"' })).status]).toEqual([200, 200, 422])
  })

  it('keeps a refusal as well', async () => {
    const caseId = await company.raise()
    const asking = (key: string) => company.ask('ines', 'POST', `/cases/${caseId}/commands/AddFeedback`, { feedback: { givenOn: '2026-11-03', what: 'Tomorrow' } }, { 'idempotency-key': key })
    const first = await asking('too-early')
    expect(first.body).toMatchObject({ status: 409, type: 'urn:incline:refusal:day-in-the-future', errors: [{ pointer: '#/feedback/givenOn' }] })
    company.house.setClock('2026-11-03T08:00:00Z')
    expect((await asking('too-early')).body).toEqual(first.body)
    expect((await asking('now')).status).toBe(200)
    company.house.setClock('2026-11-02T09:00:00Z')
  })

  it('belongs to its person, and is forgotten after a day', async () => {
    const first = await raise('for-a-day')
    expect((await company.ask('daniel', 'POST', '/cases', { subjectId: company.person.priya, concern }, { 'idempotency-key': 'for-a-day' })).body.caseId).not.toBe(first.body.caseId)
    company.house.setClock('2026-11-03T08:59:00Z')
    expect((await raise('for-a-day')).body).toEqual(first.body)
    company.house.setClock('2026-11-03T09:00:01Z')
    expect((await raise('for-a-day')).body.caseId).not.toBe(first.body.caseId)
    company.house.setClock('2026-11-02T09:00:00Z')
  })

  it('still answers as it did after the case is closed', async () => {
    const caseId = await company.raise()
    const withdraw = () => company.ask('ines', 'POST', `/cases/${caseId}/commands/WithdrawConcern`, { reason: 'The territory was split' }, { 'idempotency-key': 'close' })
    const first = await withdraw()
    expect(first.body).toEqual({ caseId, position: 2 })
    expect((await withdraw()).body).toEqual(first.body)
    expect((await company.ask('ines', 'POST', `/cases/${caseId}/commands/WithdrawConcern`, { reason: 'Again' })).body.type).toBe('urn:incline:refusal:case-is-closed')
  })

  it('is visible ASCII, and anything else is said to be wrong', async () => {
    expect((await raise('with\ttab')).status).toBe(400)
    expect((await raise('x'.repeat(256))).body).toMatchObject({ status: 400, type: 'urn:incline:problem:wrong-header' })
  })
})
