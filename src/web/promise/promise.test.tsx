import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningPlan, runningPlan } from '#web/board/test-running-plan.ts'

describe('promises of both sides', () => {
  let omars: RunningPlan
  let action: string
  const support = () => omars.at('/support/support_rides')
  beforeAll(async () => {
    omars = await runningPlan()
    await omars.holds('2026-03-02')
    await omars.holds('2026-03-05')
    const [first] = (await omars.view('omar')).state.actions
    action = omars.at(`/actions/${first?.actionId}`)
    omars.on('2026-03-12')
  })
  afterAll(() => omars.site.leave())

  it('are settled by either of the two, and shown to HR', async () => {
    expect((await omars.site.as('omar').get(action)).says).toContain('You committed to this by Monday 9 March. What came of it?')
    expect((await omars.site.as('ruth').get(action)).says).not.toContain('What came of it?')
    expect((await omars.site.as('jun').get(action)).status).toBe(404)
  })

  it('cannot be done on a day to come, and keep what was said', async () => {
    const answer = await omars.site.as('omar').send(action, { came: 'done', doneOn: '2026-03-20', words: 'Every morning but one.' })
    expect([answer.status, answer.html.includes('Every morning but one.'), answer.html.includes('field-doneOn-mistake')]).toEqual([409, true, true])
  })

  it('done after their day are late, and stay so', async () => {
    expect((await omars.site.as('omar').send(action, { came: 'done', doneOn: '2026-03-11', words: '' })).status).toBe(303)
    expect((await omars.site.as('ines').get(action)).says).toContain('Recorded as late, done on Wed 11 Mar.')
  })

  it('dropped are dropped whatever day stands in the form', async () => {
    const second = (await omars.view('omar')).state.actions[1]
    await omars.site.as('ines').send(omars.at(`/actions/${second?.actionId}`), { came: 'dropped', doneOn: '2026-03-12', words: 'It was too much.' })
    expect((await omars.view('omar')).state.actions[1]).toMatchObject({ outcome: 'dropped', doneOn: null })
  })

  it('of support are recorded by manager or HR, with what was done', async () => {
    expect((await omars.site.as('omar').get(support())).says).not.toContain('Record it as delivered')
    expect((await omars.site.as('omar').send(support(), { deliveredOn: '2026-03-12', words: 'As if' })).status).toBe(404)
    expect((await omars.site.as('ines').send(support(), { deliveredOn: '2026-03-12', words: '' })).says).toContain('Say what was done.')
    await omars.site.as('ines').send(support(), { deliveredOn: '2026-03-12', words: 'Four calls, feedback each time.' })
    expect((await omars.site.as('omar').get(omars.at())).says).toContain('Ines, Thu 12 Mar. Four calls, feedback each time.')
  })

  it('that do not exist are not there', async () => {
    expect((await omars.site.as('ines').get(omars.at('/support/support_none'))).status).toBe(404)
    expect((await omars.site.as('ines').get(omars.at('/actions/action_none'))).status).toBe(404)
  })
})
