import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diagnosisOf, omarsConcern, raised } from '#web/concern/test-concern.ts'
import { testSite, type TestSite } from '#web/test-site.tsx'

describe('the page of a case', () => {
  let site: TestSite
  beforeAll(async () => {
    site = await testSite()
  })
  afterAll(() => site.leave())

  it('says to each of the three whose move it is, and leads whoever has it to the next step', async () => {
    const address = await raised(site)
    expect((await site.as('ines').get(address)).html).toContain(`href="${address}/causes/ask"`)
    expect((await site.as('ruth').get(address)).says).toContain('Nothing waits for you. It is Ines’s move.')
    await site.as('ines').send(`${address}/causes/ask`)
    expect((await site.as('omar').get(address)).html).toContain(`href="${address}/causes"`)
    expect((await site.as('ines').get(address)).says).toContain('Wait for Omar’s own view.')
    expect((await site.as('ruth').get(address)).says).toContain('It is Omar’s move.')
    await site.as('omar').send(`${address}/causes`, { words: 'The queue is thin.' })
    expect((await site.as('ines').get(address)).html).toContain(`href="${address}/causes/diagnose"`)
    await site.as('ines').send(`${address}/causes/diagnose`, diagnosisOf({ skill: 100 }))
    expect((await site.as('ines').get(address)).html).toContain(`href="${address}/route"`)
  })

  it('shows the employee what was shared and nothing that manager and HR prepare', async () => {
    const address = await raised(site)
    await site.as('ines').send(`${address}/causes/ask`)
    await site.as('ines').send(`${address}/causes/diagnose`, { ...diagnosisOf({ will: 100 }), 'diagnosis.reason': 'Secret reason.' })
    await site.as('ines').send(`${address}/route`, { tool: 'mentoring', reason: 'Secret route.' })
    const { says } = await site.as('omar').get(address)
    expect(says).toContain('Ines wrote down a concern about your work, and asks how you see it.')
    expect(says).not.toMatch(/Secret|mentoring|The coaching before/)
    expect((await site.as('ruth').get(address)).says).toContain('Secret route.')
  })

  it('is not there for anybody else, nor by an address that means nothing', async () => {
    const address = await raised(site)
    for (const who of ['jun', 'priya', 'graham', 'kofi'] as const) expect((await site.as(who).get(address)).status).toBe(404)
    for (const made of ['/cases/case_nothing', '/cases/%00', `/cases/${'x'.repeat(5_000)}`, '/cases/..%2f']) expect((await site.as('ines').get(made)).status).toBe(404)
  })

  it('points out words of opinion kindly and goes on all the same', async () => {
    const address = await raised(site, { 'concern.gap': 'His attitude is the problem; he NEVER calls back.' })
    expect((await site.as('ines').get(address)).says).toContain('A word to look at again: “attitude” and “never”.')
    expect((await site.as('ruth').get(address)).says).not.toContain('A word to look at again')
    expect((await site.as('ines').get(await raised(site))).says).not.toContain('A word to look at again')
  })

  it('shows manager and HR the coaching before, and both the timeline with the newest first', async () => {
    const address = await raised(site)
    for (const who of ['ines', 'ruth'] as const) expect((await site.as(who).get(address)).says).toContain('No session with Omar is recorded in the last 90 days.')
    await site.as('ines').send(`${address}/feedback`, { 'feedback.givenOn': '2026-11-20', 'feedback.what': 'Spoke.' })
    const { html } = await site.as('ruth').get(address)
    expect(html.indexOf('id="entry-2"')).toBeLessThan(html.indexOf('id="entry-1"'))
    expect(html.indexOf('id="entry-2"')).toBeGreaterThan(0)
  })

  it('shows what anybody wrote as text, never as markup', async () => {
    const address = await raised(site, { 'concern.effect': '<img src=x onerror=alert(1)>', 'concern.evidence.0.source': '"><script>' })
    const { html } = await site.as('ruth').get(address)
    expect(html).not.toMatch(/<img src=x|"><script>/)
  })
})

describe('the list of cases', () => {
  let site: TestSite
  beforeAll(async () => {
    site = await testSite()
  })
  afterAll(() => site.leave())

  it('is kind when it is empty, to each role in its own words', async () => {
    expect((await site.as('ines').get('/cases')).says).toContain('Most questions need coaching, not a case.')
    expect((await site.as('ruth').get('/cases')).says).toContain('No cases yet')
    expect((await site.as('omar').get('/cases')).says).toContain('Nothing about your work is open')
    expect((await site.as('graham').get('/cases')).says).toContain('No plan is open')
  })

  it('puts first what waits for the reader, and hides from the employee what was not shared', async () => {
    const address = await raised(site)
    const manager = await site.as('ines').get('/cases')
    expect(manager.says).toContain('1 case open, 1 of them waiting for you.')
    expect(manager.html).toContain(`href="${address}"`)
    expect((await site.as('omar').get('/cases')).says).toContain('No plan is open')
    await site.as('ines').send(`${address}/causes/diagnose`, diagnosisOf({ system: 100 }))
    expect((await site.as('ruth').get('/cases')).says).toContain('1 case open. None waits for you.')
    await site.as('ines').send(`${address}/route/override`, { do: 'AskOverride', reason: 'Repaired.' })
    expect((await site.as('ruth').get('/cases')).says).toContain('Waiting for you')
  })

  it('leads an employee with one case straight to it, and lists several without what is being prepared', async () => {
    const mine = (await site.as('ines').send(`/people/${site.id.jun}/concern`, omarsConcern)).location
    await site.as('ines').send(`${mine}/causes/ask`)
    expect((await site.as('jun').get('/cases')).location).toBe(mine)
    const second = (await site.as('ines').send(`/people/${site.id.jun}/concern`, omarsConcern)).location
    await site.as('ines').send(`${second}/causes/ask`)
    await site.as('ines').send(`${second}/causes/diagnose`, diagnosisOf({ skill: 100 }))
    const { says } = await site.as('jun').get('/cases')
    expect(says).toContain('2 matters open between you and your manager.')
    expect(says).not.toContain('causes worked out')
  })

  it('shows a manager their own team and nobody else’s', async () => {
    await site.as('ines').send(`/people/${site.id.sofia}/concern`, omarsConcern)
    expect((await site.as('priya').get('/cases')).says).toContain('No cases yet')
    expect((await site.as('graham').get('/cases')).says).not.toContain('Sofia')
  })
})
