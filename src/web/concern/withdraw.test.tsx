import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { raised } from '#web/concern/test-concern.ts'
import { testSite, type TestSite } from '#web/test-site.tsx'

let site: TestSite
beforeAll(async () => {
  site = await testSite()
})
afterAll(() => site.leave())

describe('adding a conversation', () => {
  it('joins the concern, and the case page leads there', async () => {
    const address = await raised(site, { 'concern.earlierFeedback.0.givenOn': '', 'concern.earlierFeedback.0.what': '' })
    const before = await site.as('ines').get(address)
    expect(before.says).toContain('Nobody has spoken about it yet, as far as the record shows.')
    expect(before.html).toContain(`href="${address}/feedback"`)
    const sent = await site.as('ines').send(`${address}/feedback`, { 'feedback.givenOn': '2026-11-20', 'feedback.what': 'Omar says the queue is thin.' })
    expect(sent.location).toBe(address)
    expect((await site.as('ines').get(address)).says).toContain('Omar says the queue is thin.')
  })

  it('has to have taken place, and keeps what was typed when it has not', async () => {
    const address = await raised(site)
    const early = await site.as('ines').send(`${address}/feedback`, { 'feedback.givenOn': '2026-12-01', 'feedback.what': 'We will speak.' })
    expect(early.status).toBe(409)
    expect(early.html).toContain('id="field-feedback.givenOn-mistake"')
    expect(early.html).toContain('We will speak.')
  })

  it('is the manager’s alone', async () => {
    const address = await raised(site)
    for (const who of ['ruth', 'omar', 'priya', 'graham'] as const) {
      expect((await site.as(who).get(`${address}/feedback`)).status).toBe(404)
      expect((await site.as(who).send(`${address}/feedback`, { 'feedback.givenOn': '2026-11-20', 'feedback.what': 'x' })).status).toBe(404)
    }
  })
})

describe('withdrawing a concern', () => {
  it('asks for the reason once and closes the case', async () => {
    const address = await raised(site)
    const nothing = await site.as('ines').send(`${address}/withdraw`, { reason: ' ' })
    expect([nothing.status, nothing.says.includes('Say why the concern is withdrawn.')]).toEqual([422, true])
    expect((await site.as('ines').get(`${address}/withdraw`)).says).toContain('Omar never saw it, and will not.')
    expect((await site.as('ines').send(`${address}/withdraw`, { reason: 'The figures were imported twice.' })).location).toBe(address)
    const closed = await site.as('ines').get(address)
    expect(closed.says).toContain('This case is closed.')
    expect(closed.says).toContain('Ines Carvalho withdrew the concern: The figures were imported twice.')
    expect(closed.html).not.toContain('/withdraw"')
    expect((await site.as('ines').get(`${address}/withdraw`)).status).toBe(404)
  })

  it('keeps what was typed when the case was closed in between', async () => {
    const address = await raised(site)
    await site.as('ines').send(`${address}/withdraw`, { reason: 'First.' })
    const second = await site.as('ines').send(`${address}/withdraw`, { reason: 'Second, with more words.' })
    expect(second.status).toBe(409)
    expect(second.html).toContain('Second, with more words.')
    expect(second.says).toContain('This case is closed.')
  })

  it('is told to the employee once they had read it, and never before', async () => {
    const quiet = await raised(site)
    await site.as('ines').send(`${quiet}/withdraw`, { reason: 'A mistake of mine.' })
    expect((await site.as('omar').get(quiet)).status).toBe(404)
    const shared = await raised(site)
    await site.as('ines').send(`${shared}/causes/ask`)
    await site.as('ines').send(`${shared}/withdraw`, { reason: 'The leads are back.' })
    const { says } = await site.as('omar').get(shared)
    expect(says).toContain('This was closed. Nothing follows from it')
    expect(says).not.toContain('The leads are back.')
  })
})
