import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doing } from '#domain/given-commands.ts'
import { type RunningPlan, runningPlan } from '#web/board/test-running-plan.ts'

describe('pausing and resuming', () => {
  let omars: RunningPlan
  beforeAll(async () => {
    omars = await runningPlan()
    omars.on('2026-03-04')
  })
  afterAll(() => omars.site.leave())

  it('is offered to manager and HR, never to the employee', async () => {
    expect((await omars.site.as('omar').get(omars.at('/pause'))).status).toBe(404)
    expect((await omars.site.as('ruth').get(omars.at('/pause'))).says).toContain('From today, Wednesday 4 March, no day counts.')
  })

  it('asks what for and why, and keeps what was written', async () => {
    const answer = await omars.site.as('ines').send(omars.at('/pause'), { why: 'Leads are routed past the north.' })
    expect([answer.status, answer.html.includes('Leads are routed past the north.')]).toEqual([422, true])
    expect(answer.says).toContain('Say what the pause is for.')
  })

  it('pauses once: the second of two is told so and keeps its words', async () => {
    const typed = { cause: 'system', why: 'Leads are routed past the north.' }
    expect((await omars.site.as('ines').send(omars.at('/pause'), typed)).status).toBe(303)
    const second = await omars.site.as('ruth').send(omars.at('/pause'), { ...typed, why: 'Written at the same time.' })
    expect([second.status, second.html.includes('Written at the same time.')]).toEqual([409, true])
  })

  it('does not resume before the cause is handed on', async () => {
    omars.on('2026-03-11')
    const page = await omars.site.as('ruth').get(omars.at('/resume'))
    expect(page.says).toContain('every open date moves by 7 days')
    expect(page.says).toContain('Hand the cause on first.')
    expect((await omars.site.as('ines').get(omars.at('/resume'))).status).toBe(404)
    expect((await omars.site.as('ruth').send(omars.at('/resume'), { words: '' })).status).toBe(409)
  })

  it('moves the final review by the length of the pause', async () => {
    await omars.does('ines', doing('EscalateSystemCause', { ownerId: omars.site.id.graham, answerBy: '2026-03-12' }))
    expect((await omars.site.as('ruth').send(omars.at('/resume'), { words: 'Routing is repaired.' })).status).toBe(303)
    const { says } = await omars.site.as('omar').get(omars.at())
    expect(says).toContain('Fri 8 May, day 60 Final review planned')
    expect(says).toContain('Wed 4 Mar to Tue 10 Mar Paused for something outside the person’s control. These days do not count.')
  })
})
