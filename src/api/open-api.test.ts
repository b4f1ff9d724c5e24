import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { addresses } from '#api/addresses.ts'
import { caseState } from '#api/case-state.ts'
import { openApiDocument } from '#api/open-api.ts'
import { testCompany, type TestCompany } from '#api/test-company.ts'
import { seenBy } from '#domain/given.ts'
import { actionCommitted, approvedStage, makeUpScheduled, noteSent, runningStage, sessionHeld, sessionMissed, supportDelivered } from '#domain/given-events.ts'

const document = openApiDocument(addresses) as any
const committed = join(import.meta.dirname, '../../docs/openapi.json')
const operations = Object.entries<any>(document.paths).flatMap(([path, item]) => Object.entries<any>(item).map(([method, operation]) => ({ path, method, operation })))

describe('docs/openapi.json', () => {
  it('is what the addresses say today; vitest run src/api/open-api.test.ts -u writes it anew', async () => {
    expect(existsSync(committed)).toBe(true)
    await expect(`${JSON.stringify(document, null, 1)}\n`).toMatchFileSnapshot(committed)
  })
})

describe('the OpenAPI document', () => {
  it('has what OpenAPI 3.1 asks for', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/)
    expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) })
    expect(operations.length).toBeGreaterThan(35)
    for (const { path, method, operation } of operations) {
      expect(path).toMatch(/^\/[\w/{}]+$/)
      expect(['get', 'post']).toContain(method)
      for (const [status, response] of Object.entries<any>(operation.responses)) {
        expect(status).toMatch(/^[1-5]\d\d$/)
        expect(response.$ref ?? response.description).toBeTypeOf('string')
      }
    }
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length)
  })

  it('declares every parameter of a path, and each parameter once', () => {
    for (const { path, operation } of operations) {
      const parameters: { name: string; in: string; required: boolean; schema: object }[] = operation.parameters ?? []
      const inPath = parameters.filter((one) => one.in === 'path')
      expect(inPath.map(({ name }) => name)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
      expect(inPath.every(({ required }) => required)).toBe(true)
      expect(new Set(parameters.map((one) => `${one.in} ${one.name}`)).size).toBe(parameters.length)
    }
  })

  it('refers to nothing that is not there', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref)
    expect(refs.length).toBeGreaterThan(100)
    const lost = refs.filter((ref) => typeof ref.slice(2).split('/').reduce((found: any, key) => found?.[key], document) !== 'object')
    expect(lost).toEqual([])
  })

  it('describes every field that is sent with a type', () => {
    const nameless: string[] = []
    const look = (schema: any, at: string): void => {
      if (!('type' in schema || 'anyOf' in schema || 'enum' in schema || 'const' in schema)) nameless.push(at)
      for (const [name, inner] of Object.entries(schema.properties ?? {})) look(inner, `${at}.${name}`)
      for (const inner of schema.anyOf ?? []) look(inner, `${at}?`)
      if (schema.items) look(schema.items, `${at}[]`)
    }
    for (const [name, schema] of Object.entries(document.components.schemas)) look(schema, name)
    expect(nameless).toEqual([])
  })

  it('leaves out what no token may do', () => {
    expect(Object.keys(document.paths).filter((path) => /Sign/.test(path))).toEqual([])
    expect(document.paths['/cases/{caseId}/commands/HoldSession'].post.description).toBe('For the manager.')
  })
})

describe('what is answered', () => {
  let company: TestCompany
  beforeAll(async () => {
    company = await testCompany()
  })
  afterAll(() => company.house.leave())

  it('is described field for field', async () => {
    const caseId = await company.raise()
    const shapeAt = new Map(addresses.map(({ method, path, gives }) => [`${method} ${path}`, gives.shape as z.ZodType]))
    for (const [path, at] of [['/me', '/me'], ['/people', '/people'], ['/people/{personId}/readings', `/people/${company.person.omar}/readings`], ['/cases', '/cases?limit=1'], ['/cases/{caseId}', `/cases/${caseId}`]]) {
      const { status, body } = await company.ask('ines', 'GET', at ?? '')
      expect(status).toBe(200)
      expect(shapeAt.get(`get ${path}`)?.parse(body)).toEqual(body)
    }
    expect((await company.ask('ines', 'GET', '/openapi.json')).body).toEqual(document)
  })

  it('holds for a state in which much has happened', () => {
    const happened = [
      ...runningStage(), sessionHeld('session_0', '2026-03-02'), actionCommitted(), sessionMissed('session_1'), makeUpScheduled('session_1', 'session_makeup', '2026-03-09'),
      noteSent('2026-03-02'), supportDelivered(),
    ]
    for (const seen of [seenBy('hr', happened), seenBy('employee', happened), seenBy('manager', approvedStage())]) {
      // What is shown of a concern is cut to size when it is shown, by the command; these facts are told without one.
      const state = { ...seen, shownConcern: null }
      expect(caseState.parse(state)).toEqual(state)
    }
  })
})
