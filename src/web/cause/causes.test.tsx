import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diagnosisOf, omarsConcern, raised } from '#web/concern/test-concern.ts'
import { formIn, testSite, type TestSite } from '#web/test-site.tsx'

let site: TestSite
beforeAll(async () => {
  site = await testSite()
  const steady = [8, 9, 10, 9, 8, 9, 10, 8, 9, 10, 9, 8, 9, 10, 9, 8]
  await site.bring('omar', steady, 3)
  for (const who of ['jun', 'sofia', 'bela'] as const) await site.bring(who, steady, 6)
})
afterAll(() => site.leave())

const canary = '<script>alert("omar")</script>'

describe('asking for the employee’s view', () => {
  it('shows to the letter what the employee will read, and nothing of the question behind the question', async () => {
    const address = await raised(site)
    expect((await site.as('omar').get(address)).status).toBe(404)
    const asking = await site.as('ines').get(`${address}/causes/ask`)
    for (const words of [omarsConcern['concern.gap'], omarsConcern['concern.effect'], omarsConcern['concern.evidence.0.what']]) expect(asking.says).toContain(words)
    expect(asking.says).not.toMatch(/justify/)
    expect((await site.as('ines').send(`${address}/causes/ask`)).location).toBe(address)
    const read = await site.as('omar').get(`${address}/causes`)
    const between = (html: string) => html.slice(html.indexOf('id="concern"'), html.indexOf('id="feedback"'))
    expect(between(read.html)).toBe(between(asking.html))
    expect(read.says).not.toMatch(/help-to-pass|question behind/)
  })

  it('is done once, and by the manager', async () => {
    const address = await raised(site)
    for (const who of ['ruth', 'omar', 'graham'] as const) expect((await site.as(who).send(`${address}/causes/ask`)).status).toBe(404)
    await site.as('ines').send(`${address}/causes/ask`)
    expect((await site.as('ines').get(`${address}/causes/ask`)).status).toBe(404)
    expect((await site.as('ines').send(`${address}/causes/ask`)).status).toBe(409)
  })
})

describe('the employee’s account', () => {
  it('is kept word for word, with shares or without, and stands on the page of the case for all three', async () => {
    const address = await raised(site)
    await site.as('ines').send(`${address}/causes/ask`)
    expect((await site.as('omar').get(address)).says).toContain('Say in your own words what gets in the way.')
    expect((await site.as('omar').send(`${address}/causes`, { words: canary, 'shares.skill': '', 'shares.will': '', 'shares.knowledge': '', 'shares.system': '' })).location).toBe(address)
    for (const who of ['omar', 'ines', 'ruth'] as const) {
      const page = await site.as(who).get(address)
      expect(page.says).toContain(canary)
      expect(page.html).not.toContain(canary)
    }
    await site.as('omar').send(`${address}/causes`, { words: 'Later: mostly the queue.', 'shares.system': '80', 'shares.knowledge': '20', 'shares.skill': '', 'shares.will': '' })
    expect((await site.as('ines').get(address)).says).toContain('Their shares: system 80, knowledge 20.')
  })

  it('comes back with everything typed when the words are missing, a share is no figure, or the shares do not add up', async () => {
    const address = await raised(site)
    await site.as('ines').send(`${address}/causes/ask`)
    const empty = await site.as('omar').send(`${address}/causes`, { words: '', 'shares.system': '70', 'shares.skill': '', 'shares.will': '', 'shares.knowledge': '' })
    expect(empty.status).toBe(422)
    expect(formIn(empty.html, `${address}/causes`)['shares.system']).toBe('70')
    const much = await site.as('omar').send(`${address}/causes`, { words: 'The queue.', 'shares.system': 'most of it', 'shares.skill': '', 'shares.will': '', 'shares.knowledge': '' })
    expect(much.status).toBe(422)
    expect(much.says).toContain('Write each share as a whole number from 0 to 100')
    const short = await site.as('omar').send(`${address}/causes`, { words: 'The queue.', 'shares.system': '70', 'shares.skill': '', 'shares.will': '', 'shares.knowledge': '' })
    expect([short.status, short.says.includes('add up to 100')]).toEqual([409, true])
    expect(formIn(short.html, `${address}/causes`)['words']).toBe('The queue.')
  })

  it('is nobody else’s to give', async () => {
    const address = await raised(site)
    await site.as('ines').send(`${address}/causes/ask`)
    for (const who of ['ines', 'ruth', 'jun'] as const) {
      expect((await site.as(who).get(`${address}/causes`)).status).toBe(404)
      expect((await site.as(who).send(`${address}/causes`, { words: 'For him.' })).status).toBe(404)
    }
  })
})

describe('working out the causes', () => {
  it('says what the figures say, beside colleagues, and puts the employee’s own words at the side', async () => {
    const address = await raised(site)
    await site.as('ines').send(`${address}/causes/ask`)
    await site.as('omar').send(`${address}/causes`, { words: 'Nobody showed me how to close.' })
    const { says } = await site.as('ines').get(`${address}/causes/diagnose`)
    expect(says).toContain('The figures point to skill. They say where to look; the conclusion is yours.')
    expect(says).toContain('Win rate: 30 % over 8 weeks; the median of 3 colleagues is 60 %.')
    expect(says).toContain('Nobody showed me how to close.')
    expect(says).toContain('I do not know yet')
  })

  it('asks until the shares add up to 100, and keeps every answer', async () => {
    const address = `${await raised(site)}/causes/diagnose`
    const wrong = await site.as('ines').send(address, diagnosisOf({ skill: 60, will: 10 }))
    expect(wrong.status).toBe(409)
    expect(wrong.html).toContain('href="#field-diagnosis.shares"')
    expect(wrong.html).toContain('id="field-diagnosis.shares"')
    expect(formIn(wrong.html, address)).toMatchObject({ 'diagnosis.shares.skill': '60', 'diagnosis.answers.0.answer': 'Last Tuesday; he did not ask for a date.', 'diagnosis.facts.gap': 'persistent' })
    const none = await site.as('ines').send(address, { ...diagnosisOf({ skill: 100 }), 'diagnosis.shares.skill': 'all', 'diagnosis.reason': '' })
    expect(none.status).toBe(422)
    expect(none.html).toContain('id="field-diagnosis.shares.skill-mistake"')
    expect(formIn(none.html, address)['diagnosis.shares.skill']).toBe('all')
  })

  it('leads on to the route, with what the figures said that day kept in the record', async () => {
    const address = await raised(site)
    const done = await site.as('ines').send(`${address}/causes/diagnose`, diagnosisOf({ will: 70, skill: 30 }))
    expect(done.location).toBe(`${address}/route`)
    await site.bring('omar', [9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9], 7)
    for (const who of ['ines', 'ruth'] as const) {
      const { says } = await site.as(who).get(`${address}/route`)
      expect(says).toContain('Win rate: 30 % over 8 weeks')
      expect(says).toContain('The figures suggest skill; the reason above says why the conclusion is another one.')
    }
  })

  it('does not exist for the employee, for HR or for a stranger', async () => {
    const address = await raised(site)
    await site.as('ines').send(`${address}/causes/ask`)
    for (const who of ['omar', 'ruth', 'jun', 'graham'] as const) {
      expect((await site.as(who).get(`${address}/causes/diagnose`)).status).toBe(404)
      expect((await site.as(who).send(`${address}/causes/diagnose`, diagnosisOf({ skill: 100 }))).status).toBe(404)
    }
  })
})
