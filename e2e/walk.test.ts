import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '#app/visit.ts'
import { pages } from '#web/pages.ts'
import { demoSite, type TestSite, type Visitor } from './demo-site.ts'

let site: TestSite
let visitors: { [R in Role]: Visitor }
let omarsCase: string

beforeAll(async () => {
  site = await demoSite('2026-11-24T09:00:00Z')
  const entered = await Promise.all(roles.map(async (role) => [role, await site.enter(role)] as const))
  visitors = Object.fromEntries(entered) as { [R in Role]: Visitor }
  const redirected = await visitors.employee.get('/cases')
  omarsCase = redirected.headers.get('location')?.replace('/cases/', '') ?? ''
})
afterAll(() => site.house.leave())

/** Real ids where the address asks for them, so that the walk opens something. */
async function opened(path: string): Promise<string> {
  const session = /sessions\/(session_[0-9a-f-]+)/.exec(await (await visitors.manager.get(`/cases/${omarsCase}`)).text())?.[1] ?? 'session_0'
  const person = /people\/(person_[0-9a-f-]+)/.exec(await (await visitors.manager.get('/people')).text())?.[1] ?? 'person_0'
  return path.replace(':caseId', omarsCase).replace(':sessionId', session).replace(':personId', person).replace(':slug', 'session').replace(/:\w+/g, '1')
}

const made = (path: string): string => path.replace(':caseId', 'case_00000000-0000-7000-8000-000000000000').replace(/:\w+/g, 'nothing_0')

describe('every address', () => {
  it('belongs to a case that the employee of the demo has', () => {
    expect(omarsCase).toMatch(/^case_/)
    expect(pages.length).toBeGreaterThan(20)
  })

  it.each(pages.map(({ path }) => path))('%s answers every role with a page, a way on, or nothing', async (path) => {
    const address = await opened(path)
    for (const role of roles) {
      const answer = await visitors[role].get(address)
      expect([200, 303, 404], `${role} at ${address}`).toContain(answer.status)
    }
  })

  it.each(pages.map(({ path }) => path))('%s sends nobody to the door, whether it exists or not', async (path) => {
    for (const address of [await opened(path), made(path)]) {
      const answer = await site.nobody.get(address)
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toMatch(/^\/sign-in/)
    }
  })

  it.each(pages.filter(({ path }) => path.includes(':caseId')).map(({ path }) => path))('%s tells a stranger the same as what does not exist', async (path) => {
    for (const role of ['leader', 'admin'] as const) {
      const theirs = await visitors[role].get(await opened(path))
      const missing = await visitors[role].get(made(path))
      expect(theirs.status).toBe(404)
      expect(missing.status).toBe(404)
      expect(await theirs.text()).toBe(await missing.text())
    }
  })

  it.each(pages.filter(({ post }) => post).map(({ path }) => path))('%s takes no write from a stranger', async (path) => {
    const before = await (await visitors.manager.get(`/cases/${omarsCase}/record`)).text()
    const answer = await visitors.leader.post(await opened(path), { words: 'canary', reason: 'canary' })
    expect([404, 422]).toContain(answer.status)
    expect(await (await visitors.manager.get(`/cases/${omarsCase}/record`)).text()).toBe(before)
  })
})

describe('the door', () => {
  it('refuses a write that another site sends', async () => {
    const { openSite } = await import('#web/site.tsx')
    const other = openSite(site.house, { assets: { stylesheet: '', script: () => null, folder: '/nowhere' }, isSecure: false })
    const answer = await other.request('/sign-in', { method: 'POST', body: new URLSearchParams({ email: 'a@b', password: 'c' }), headers: { 'sec-fetch-site': 'cross-site' } })
    expect(answer.status).toBe(403)
  })

  it('says the same for an unknown address and a wrong password, and stops after eight', async () => {
    const told = new Set<string>()
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      const answer = await site.nobody.post('/sign-in', { email: attempt % 2 ? 'ines.carvalho@harbourline.example' : 'nobody@harbourline.example', password: 'not the one' })
      expect(answer.status).toBe(422)
      told.add((/do not belong together/.exec(await answer.text()) ?? ['?'])[0])
    }
    expect([...told]).toEqual(['do not belong together'])
    for (let attempt = 1; attempt <= 5; attempt += 1) await site.nobody.post('/sign-in', { email: 'ines.carvalho@harbourline.example', password: 'not the one' })
    expect((await site.nobody.post('/sign-in', { email: 'ines.carvalho@harbourline.example', password: 'not the one' })).status).toBe(429)
  })

  it('leads only to addresses of this site after signing in', async () => {
    const page = await (await site.nobody.get('/sign-in?next=https://elsewhere.example/')).text()
    expect(page).not.toContain('elsewhere.example')
    expect(await (await site.nobody.get('/sign-in?next=//elsewhere.example')).text()).not.toContain('elsewhere.example')
  })

  it('answers under a policy that allows nothing inline', async () => {
    const policy = (await visitors.manager.get('/today')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(await (await visitors.manager.get('/today')).text()).not.toMatch(/ style=|<style|<script(?! type="module" src)/)
  })
})
