import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi } from '#api/site.ts'
import { concern, testCompany, type TestCompany } from '#api/test-company.ts'
import { writeReadings } from '#store/readings.ts'

let company: TestCompany
beforeAll(async () => {
  company = await testCompany()
})
afterAll(() => company.house.leave())

const send = (body: BodyInit, headers: { [name: string]: string } = {}) =>
  openApi(company.house).request('/api/v1/cases', { method: 'POST', body, headers: { authorization: `Bearer ${company.token.ines}`, 'content-type': 'application/json', ...headers } })
const problemOf = async (answer: Response | Promise<Response>) => ((await (await answer).json()) as { type: string; status: number }).type

describe('what is sent', () => {
  it('is JSON, and says so', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
      const answer = await send('{}', { 'content-type': type })
      expect([answer.status, await problemOf(answer)]).toEqual([415, 'urn:incline:problem:not-json'])
    }
    expect((await send(JSON.stringify({ subjectId: company.person.omar, concern }), { 'content-type': 'Application/JSON; charset=utf-8' })).status).toBe(200)
  })

  it('can be read, to the last byte', async () => {
    for (const body of ['', '{', '{"a":1}x', 'undefined', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])]) {
      const answer = await send(body)
      expect([answer.status, await problemOf(answer)]).toEqual([400, 'urn:incline:problem:malformed-json'])
    }
  })

  it('is an object, not nested without end', async () => {
    const deep = `{"subjectId":"x","concern":{"evidence":[${'{"what":'.repeat(50_000)}1${'}'.repeat(50_000)}]}}`
    for (const body of ['[]', 'null', '"text"', '5', deep, '['.repeat(400_000) + ']'.repeat(400_000)]) {
      const answer = await send(body)
      expect([answer.status, await problemOf(answer)]).toEqual([422, 'urn:incline:problem:wrong-shape'])
    }
  })

  it('is at most 1 MB, whether its length is told or not', async () => {
    const large = JSON.stringify({ subjectId: 'x'.repeat(1024 * 1024) })
    expect((await send(large, { 'content-length': String(large.length) })).status).toBe(413)
    const streamed = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(large))
        controller.close()
      },
    })
    const request = new Request('http://x/api/v1/cases', {
      method: 'POST', body: streamed, duplex: 'half', headers: { authorization: `Bearer ${company.token.ines}`, 'content-type': 'application/json' },
    } as RequestInit)
    const answer = await openApi(company.house).request(request)
    expect([answer.status, await problemOf(answer)]).toEqual([413, 'urn:incline:problem:too-large'])
  })
})

describe('addresses', () => {
  it('that are none, and ids that are none, are not here', async () => {
    for (const path of ['', '/', '/nowhere', '/cases/', '/cases/5', '/cases/case_%00', '/cases/case_..%2f..', '/people/person_%27/readings', `/cases/${company.person.omar}`, '/%ff']) {
      const { status, body } = await company.ask('ines', 'GET', path)
      expect([path, status, body.type]).toEqual([path, 404, 'urn:incline:refusal:not-found'])
    }
    expect((await company.ask('ines', 'DELETE', '/me')).status).toBe(404)
  })

  it('hold nothing that anybody keeps: no store, no sniffing', async () => {
    const { headers } = await company.ask('ines', 'GET', '/me')
    expect([headers.get('cache-control'), headers.get('x-content-type-options'), headers.get('content-type')]).toEqual(['no-store', 'nosniff', 'application/json'])
  })

  it('take a token and no cookie', async () => {
    expect((await company.ask(null, 'GET', '/me', undefined, { cookie: `incline=${company.token.ines}` })).status).toBe(401)
  })
})

describe('readings', () => {
  it('are given to the person and their manager, by indicator', async () => {
    const { omar, ines } = company.person
    const asImporter = { orgId: company.orgId, personId: ines, reach: { parties: [omar], organisation: [], reports: [], leads: [], imports: true } }
    const week = (on: `${number}-${number}-${number}`, indicator: string, value: number) => ({ subjectId: omar, indicator, week: on, value, numerator: null, denominator: null, source: 'test' })
    const rows = [week('2026-10-19', 'discovery_calls', 6), week('2026-10-26', 'discovery_calls', 5), week('2026-10-26', 'deals_won', 1)]
    await company.house.database.as(asImporter, (transaction) => writeReadings(transaction, company.orgId, rows, '2026-11-02T09:00:00Z'))
    for (const name of ['omar', 'ines'] as const) {
      expect((await company.ask(name, 'GET', `/people/${omar}/readings?indicator=discovery_calls`)).body).toEqual({
        personId: omar, throughWeek: '2026-10-26',
        readings: [
          { indicator: 'discovery_calls', week: '2026-10-19', value: 6, numerator: null, denominator: null },
          { indicator: 'discovery_calls', week: '2026-10-26', value: 5, numerator: null, denominator: null },
        ],
      })
      expect((await company.ask(name, 'GET', `/people/${omar}/readings`)).body.readings).toHaveLength(3)
    }
    expect((await company.ask('ines', 'GET', `/people/${omar}/readings?indicator=charm`)).body).toMatchObject({ status: 422, errors: [{ parameter: 'indicator' }] })
  })
})
