import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diagnosisOf, raised } from '#web/concern/test-concern.ts'
import { type Fields, formIn, testSite, type TestSite } from '#web/test-site.tsx'

let site: TestSite
beforeAll(async () => {
  site = await testSite()
})
afterAll(() => site.leave())

const choose = (tool: string): Fields => ({ tool, reason: 'It fits what we found.' })

async function diagnosed(...diagnosis: Parameters<typeof diagnosisOf>): Promise<string> {
  const address = await raised(site)
  await site.as('ines').send(`${address}/causes/diagnose`, diagnosisOf(...diagnosis))
  return address
}

const refused = (): Promise<string> => diagnosed({ system: 70, skill: 30 })

describe('causes and route', () => {
  it('shows every tool with its standing, its reasons and the rules they come from', async () => {
    const { says, html } = await site.as('ines').get(`${await diagnosed({ skill: 80, will: 20 })}/route`)
    expect(says).toContain('You put skill first, with 80 of 100.')
    expect(says).toContain('Nothing in the gate stands against a formal plan.')
    expect(says).toContain('A gap of skill or will in the person’s own control that persists after feedback. (RT-20)')
    expect(says).toContain('No rule speaks for it or against it.')
    expect(html).toContain('href="/guide/route-rules?skill=80&amp;will=20&amp;knowledge=0&amp;system=0&amp;gap=persistent')
  })

  it('is read by HR and by nobody else but the manager', async () => {
    const address = `${await diagnosed({ skill: 100 })}/route`
    expect((await site.as('ruth').get(address)).says).toContain('Ines puts skill first')
    expect((await site.as('ruth').get(address)).html).not.toContain('name="tool"')
    for (const who of ['omar', 'jun', 'graham', 'priya'] as const) expect((await site.as(who).get(address)).status).toBe(404)
    for (const who of ['omar', 'ruth', 'graham'] as const) expect((await site.as(who).send(address, choose('training'))).status).toBe(404)
  })

  it('does not exist before the causes are worked out', async () => {
    expect((await site.as('ines').get(`${await raised(site)}/route`)).status).toBe(404)
  })

  it('takes a choice and leads on from it', async () => {
    const address = await diagnosed({ skill: 100 })
    expect((await site.as('ines').send(`${address}/route`, choose('formal-pip'))).location).toBe(address)
    const { says, html } = await site.as('ines').get(address)
    expect(says).toContain('Write the plan.')
    expect(html).toContain(`href="${address}/plan/write"`)
  })

  it('does not offer what is unsuitable, refuses it when it is sent all the same, and keeps the words', async () => {
    const address = `${await refused()}/route`
    expect((await site.as('ines').get(address)).html).not.toContain('value="formal-pip"')
    const sent = await site.as('ines').send(address, choose('formal-pip'))
    expect(sent.status).toBe(409)
    expect(sent.html).toContain('href="#field-tool"')
    expect(formIn(sent.html, `${address}#choose`)['reason']).toBe('It fits what we found.')
    const nothing = await site.as('ines').send(address, { reason: '' })
    expect([nothing.status, nothing.says.includes('Choose one of the routes.')]).toEqual([422, true])
  })

  it('asks to look again when the case has moved on, shows what happened, and takes the second try', async () => {
    const address = await diagnosed({ skill: 100 })
    const { seen } = formIn((await site.as('ines').get(`${address}/route`)).html, `${address}/route#choose`)
    await site.as('ines').send(`${address}/causes/ask`)
    const first = await site.as('ines').send(`${address}/route`, { ...choose('training'), seen: String(seen) })
    expect(first.status).toBe(409)
    expect(first.says).toContain('Somebody else changed this while you were writing.')
    expect(first.says).toContain('Ines Carvalho shared the concern and asked for the employee’s own view')
    const again = formIn(first.html, `${address}/route#choose`)
    expect(again).toMatchObject({ tool: 'training', reason: 'It fits what we found.' })
    expect((await site.as('ines').send(`${address}/route`, again)).status).toBe(303)
  })
})

describe('the gate', () => {
  it('refuses a system cause, a decided outcome and a missing conversation, each with its reason', async () => {
    const address = await raised(site, { 'concern.earlierFeedback.0.givenOn': '', 'concern.earlierFeedback.0.what': '' })
    await site.as('ines').send(`${address}/causes/diagnose`, diagnosisOf({ system: 70, skill: 30 }, { outcome: 'already-decided' }))
    const { says, html } = await site.as('ines').get(`${address}/route`)
    expect(says).toContain('A formal plan would not be fair here.')
    expect(says).toContain('Three of the gate’s conditions are not met:')
    for (const rule of ['(RT-1)', '(RT-5)', '(RT-6)']) expect(says).toContain(rule)
    expect(html).toContain(`href="${address}/feedback"`)
  })

  it('gives way only when HR agrees, and then the plan can be chosen', async () => {
    const address = await refused()
    const override = `${address}/route/override`
    expect((await site.as('ruth').get(override)).status).toBe(404)
    const empty = await site.as('ines').send(override, { do: 'AskOverride', reason: '' })
    expect([empty.status, empty.html.includes('id="field-reason-mistake"')]).toEqual([422, true])
    expect((await site.as('ines').send(override, { do: 'AskOverride', reason: 'The routing is repaired since Monday.' })).location).toBe(`${address}/route`)
    expect((await site.as('ruth').get(address)).html).toContain(`href="${override}"`)
    const asked = await site.as('ruth').get(override)
    expect(asked.says).toContain('The routing is repaired since Monday.')
    expect((await site.as('ines').send(override, { do: 'AgreeOverride', reason: 'Myself.' })).status).toBe(404)
    const { seen } = formIn(asked.html, `${override}#answer`)
    expect((await site.as('ruth').send(override, { do: 'AgreeOverride', seen: String(seen), reason: 'I checked it.' })).status).toBe(303)
    expect((await site.as('ines').get(`${address}/route`)).says).toContain('Ruth agreed to go ahead against the gate. I checked it.')
    expect((await site.as('ines').send(`${address}/route`, choose('formal-pip'))).location).toBe(address)
  })

  it('stays as it is when HR does not agree, and the manager reads why', async () => {
    const address = await refused()
    await site.as('ines').send(`${address}/route/override`, { do: 'AskOverride', reason: 'I want to.' })
    await site.as('ruth').send(`${address}/route/override`, { do: 'DeclineOverride', reason: 'The leads are not back.' })
    const { says } = await site.as('ines').get(`${address}/route`)
    expect(says).toContain('Ruth did not agree to an override. The leads are not back.')
    expect((await site.as('ines').send(`${address}/route`, choose('formal-pip'))).status).toBe(409)
  })

  it('tells the second of two who decide at once that it was decided, and keeps their words', async () => {
    const address = await refused()
    const override = `${address}/route/override`
    await site.as('ines').send(override, { do: 'AskOverride', reason: 'The routing is repaired.' })
    const { seen } = formIn((await site.as('ruth').get(override)).html, `${override}#answer`)
    await site.as('ruth').send(override, { do: 'DeclineOverride', seen: String(seen), reason: 'No.' })
    const late = await site.as('ruth').send(override, { do: 'AgreeOverride', seen: String(seen), reason: 'Yes, after all that I read.' })
    expect(late.status).toBe(409)
    expect(late.html).toContain('Yes, after all that I read.')
    expect(late.says).toContain('Ruth Adeyemi did not agree to override the gate: No.')
  })
})

describe('handing on a system cause', () => {
  it('goes to somebody who leads managers, the manager’s own first, and waits for their answer', async () => {
    const address = await refused()
    expect((await site.as('ines').get(`${address}/route`)).says).toContain('Hand the system cause to somebody who can change it, with a date.')
    const form = formIn((await site.as('ines').get(`${address}/route/escalate`)).html, `${address}/route/escalate`)
    expect(form).toMatchObject({ ownerId: site.id.graham, answerBy: '2026-12-07' })
    expect((await site.as('ines').send(`${address}/route/escalate`, { ...form, what: 'Lead routing to the North fell from 31 to 12 a week.' })).location).toBe(address)
    const page = await site.as('ines').get(address)
    const answer = /href="([^"]*\/escalations\/[^"]*)"/.exec(page.html)?.[1] ?? ''
    expect((await site.as('ruth').get(answer)).says).toContain('Graham Pell was asked for an answer by 7 Dec 2026.')
    expect((await site.as('ines').send(answer, { answer: '' })).status).toBe(422)
    expect((await site.as('ines').send(answer, { answer: 'Routing changes on 1 December.' })).status).toBe(303)
    expect((await site.as('ines').get(address)).says).toContain('Graham Pell: Routing changes on 1 December.')
    expect((await site.as('ines').send(answer, { answer: 'Again.' })).status).toBe(409)
  })

  it('refuses an owner who leads nobody, a day that has passed, and a text with the person’s name', async () => {
    const address = `${await refused()}/route/escalate`
    const fields = { what: 'Routing.', ownerId: site.id.graham, answerBy: '2026-12-07' }
    const jun = await site.as('ines').send(address, { ...fields, ownerId: site.id.jun })
    expect([jun.status, jun.says.includes('Choose who can change it.')]).toEqual([422, true])
    const named = await site.as('ines').send(address, { ...fields, what: 'OMAR HADDAD gets no leads.' })
    expect([named.status, named.says.includes('Do not name the person.'), named.html.includes('OMAR HADDAD gets no leads.')]).toEqual([422, true, true])
    const past = await site.as('ines').send(address, { ...fields, answerBy: '2026-11-01' })
    expect([past.status, past.html.includes('id="field-answerBy-mistake"')]).toEqual([409, true])
  })

  it('is not there for strangers, for the employee, or by a made-up id', async () => {
    const address = await refused()
    for (const who of ['omar', 'jun', 'graham', 'priya'] as const) expect((await site.as(who).get(`${address}/route/escalate`)).status).toBe(404)
    expect((await site.as('ines').get(`${address}/escalations/escalation_nothing`)).status).toBe(404)
    expect((await site.as('ines').send(`${address}/escalations/escalation_nothing`, { answer: 'x' })).status).toBe(404)
  })
})
