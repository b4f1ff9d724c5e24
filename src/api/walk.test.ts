// Every address, asked for by everybody: a stranger learns nothing, not even that there is something.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addresses } from '#api/addresses.ts'
import { canary, concern, type Name, testCompany, type TestCompany } from '#api/test-company.ts'
import type { CaseId } from '#domain/id.ts'

let company: TestCompany
let kept: CaseId
let shared: CaseId
beforeAll(async () => {
  company = await testCompany()
  kept = await company.raise()
  shared = await company.raise()
  await company.ask('ines', 'POST', `/cases/${shared}/commands/AskForCauses`, {})
  await company.ask('ines', 'POST', `/cases/${shared}/commands/Diagnose`, {
    diagnosis: { shares: { skill: 100, will: 0, knowledge: 0, system: 0 }, answers: [], reason: `Never practised ${canary}-kept`, facts: {} },
  })
})
afterAll(() => company.house.leave())

const strangers: readonly Name[] = ['judith', 'noor', 'sofia', 'daniel', 'priya', 'zed']
const at = (path: string, caseId: CaseId): string => path.replace('{caseId}', caseId).replace('{personId}', company.person.omar)
const inACase = addresses.filter(({ path }) => path.includes('{caseId}'))
const reads = addresses.filter(({ method }) => method === 'get')

describe('without a token in force', () => {
  it('every address, also one that does not exist, gives one and the same answer', async () => {
    const answers = new Set<string>()
    for (const authorization of [undefined, '', 'Bearer', 'Bearer x', `Bearer ${company.token.ines}x`, `Basic ${company.token.ines}`]) {
      const headers = authorization === undefined ? {} : { authorization }
      for (const { method, path } of [...addresses, { method: 'get', path: '/openapi.json' }, { method: 'delete', path: '/nowhere' }]) {
        const { status, type, body, headers: answered } = await company.ask(null, method.toUpperCase(), at(path, shared), method === 'post' ? '{' : undefined, headers)
        answers.add(JSON.stringify([status, type, body, answered.get('www-authenticate'), answered.get('cache-control')]))
      }
    }
    expect(answers.size).toBe(1)
    expect([...answers][0]).toContain('urn:incline:problem:no-token')
  })
})

describe('a stranger to the case', () => {
  it.each(strangers)('%s gets the answer of a case that was never there, at every address and whatever is sent', async (name) => {
    expect(inACase.length).toBeGreaterThan(30)
    for (const { method, path } of inACase) {
      const body = method === 'post' ? {} : undefined
      const answer = await company.ask(name, method.toUpperCase(), at(path, shared), body)
      const never = await company.ask(name, method.toUpperCase(), at(path, 'case_0198f1c2-0000-7000-8000-000000000000'), body)
      expect([answer.status, answer.body.type]).toEqual([404, 'urn:incline:refusal:not-found'])
      expect(answer.body).toEqual(never.body)
    }
  })

  it.each(strangers)('%s sees no case in a list, and none of what was written', async (name) => {
    for (const { path } of reads) expect(JSON.stringify((await company.ask(name, 'GET', at(path, shared))).body)).not.toContain(canary)
    expect((await company.ask(name, 'GET', '/cases')).body).toEqual({ cases: [], next: null })
  })

  it.each(strangers)('%s can raise no concern about Omar and read none of his figures', async (name) => {
    expect((await company.ask(name, 'POST', '/cases', { subjectId: company.person.omar, concern })).status).toBe(404)
    expect((await company.ask(name, 'GET', `/people/${company.person.omar}/readings`)).status).toBe(404)
  })
})

describe('the people of the case', () => {
  it('the employee sees what was shared, and nothing of what is only kept or prepared', async () => {
    expect((await company.ask('omar', 'GET', `/cases/${kept}`)).status).toBe(404)
    const { body } = await company.ask('omar', 'GET', `/cases/${shared}`)
    expect(body).toMatchObject({ as: 'employee', state: { phase: 'concern', concern: null, diagnosis: null, shownConcern: { gap: expect.stringContaining(canary) } } })
    expect(JSON.stringify(body)).not.toContain(`${canary}-kept`)
    expect(JSON.stringify(body)).not.toContain('help-to-pass')
    const listed = (await company.ask('omar', 'GET', '/cases')).body.cases
    expect(listed).toEqual([expect.objectContaining({ caseId: shared, phase: 'concern', waitsFor: null })])
  })

  it('manager and HR partner see both cases, each with what they may do next', async () => {
    for (const name of ['ines', 'ruth'] as const) {
      expect((await company.ask(name, 'GET', '/cases')).body.cases.map((one: { caseId: string }) => one.caseId)).toEqual([shared, kept])
      expect((await company.ask(name, 'GET', `/cases/${shared}`)).body.state.diagnosis.reason).toContain(`${canary}-kept`)
    }
    const may = async (name: Name) => (await company.ask(name, 'GET', `/cases/${shared}`)).body.may.map((one: { command: string }) => one.command)
    expect(await may('ines')).toEqual(expect.arrayContaining(['ChooseRoute', 'WithdrawConcern']))
    expect(await may('ruth')).toEqual(expect.arrayContaining(['AgreeOverride', 'ApprovePlan']))
    expect(await may('omar')).toContain('GiveCauses')
    expect([...(await may('omar')), ...(await may('ines'))]).not.toContain('SignPlan')
  })

  it('each can do at a command’s address what is theirs to do, and finds nothing at the others', async () => {
    const status = async (name: Name, command: string) => (await company.ask(name, 'POST', `/cases/${shared}/commands/${command}`, {})).status
    expect([await status('omar', 'GiveCauses'), await status('ines', 'GiveCauses'), await status('ruth', 'GiveCauses')]).toEqual([422, 404, 404])
    expect([await status('omar', 'AgreeOverride'), await status('ines', 'AgreeOverride'), await status('ruth', 'AgreeOverride')]).toEqual([404, 404, 422])
    expect([await status('ines', 'RaiseConcern'), await status('ines', 'Nothing')]).toEqual([404, 404])
  })

  it('nobody signs by a token', async () => {
    for (const name of ['ines', 'omar', 'ruth'] as const) {
      const { status, body } = await company.ask(name, 'POST', `/cases/${shared}/commands/SignPlan`, { version: 1, shownDigest: '', consents: true })
      expect([status, body.type, body.detail]).toEqual([409, 'urn:incline:refusal:sign-in-yourself', expect.stringContaining('Signing needs the person themself')])
    }
  })
})

describe('people', () => {
  it('a manager’s list holds their reports and nobody else', async () => {
    expect((await company.ask('ines', 'GET', '/people')).body.people.map((one: { name: string }) => one.name)).toEqual(['Omar Haddad', 'Sofia Brandt'])
    expect((await company.ask('omar', 'GET', '/people')).body).toEqual({ people: [] })
  })

  it('says who the token acts for', async () => {
    const { body } = await company.ask('ruth', 'GET', '/me')
    expect(body).toEqual({
      personId: company.person.ruth, name: 'Ruth Adeyemi', organisation: 'Harbourline', roles: ['hr', 'employee'], token: 'api token tests', today: '2026-11-02', timeZone: 'Europe/London',
    })
  })
})
