import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doing } from '#domain/given-commands.ts'
import { addDays, type Day } from '#domain/day.ts'
import { type RunningPlan, runningPlan } from '#web/board/test-running-plan.ts'

/** Every session held, every week noted, the support delivered: told up to the day after the final review. */
async function kept(omars: RunningPlan, expectation: 'pass' | 'partial' | 'not-met'): Promise<void> {
  const { sessions } = (await omars.view('ines')).state
  for (const { on } of sessions) {
    await omars.holds(on)
    const monday = addDays('2026-03-02', 7 * Math.floor((Temporal.PlainDate.from('2026-03-02').until(on).days) / 7))
    const isNoted = (await omars.view('ines')).state.notes.some(({ weekOf }) => weekOf === monday)
    if (!isNoted) await omars.does('ines', doing('SendStatusNote', { weekOf: monday, words: 'Where it stands.', improved: 'Mornings.', expectation }))
  }
  await omars.does('ines', doing('DeliverSupport', { deliveredOn: '2026-04-24', words: 'Sixteen calls.' }))
}

const reached: [number[], number[]] = [Array.from({ length: 9 }, () => 13), Array.from({ length: 9 }, () => 3)]
const missed: [number[], number[]] = [Array.from({ length: 9 }, () => 6), Array.from({ length: 9 }, () => 0)]

describe('a plan that is passed', () => {
  let omars: RunningPlan
  beforeAll(async () => {
    omars = await runningPlan()
    await omars.reads('2026-03-02', ...reached)
    await kept(omars, 'pass')
    omars.on('2026-05-04')
  }, 120_000)
  afterAll(() => omars.site.leave())

  it('computes the result by the rule of the plan, and says that the test was fair', async () => {
    const { says } = await omars.site.as('ines').get(omars.at('/review'))
    expect(says).toContain('By the rule of the plan: passed. Two of two milestones are met; two are enough.')
    expect(says).toContain('8 of 8 weeks reached it; 6 are needed, none is left.')
    expect(says).toContain('The test was fair.')
  })

  it('is for the manager to propose, and stays out of the employee’s sight until it is decided', async () => {
    for (const who of ['omar', 'ruth', 'jun'] as const) expect((await omars.site.as(who).get(omars.at('/review'))).status).toBe(404)
    const seen = String((await omars.view('ines')).position)
    expect((await omars.site.as('ines').send(omars.at('/review'), { seen, outcome: 'completed', reason: 'Every target is met.' })).location).toBe(omars.at('/decision'))
    for (const place of ['', '/record', '/decision', '/outcome']) expect((await omars.site.as('omar').get(omars.at(place))).says).not.toContain('Every target is met.')
    expect((await omars.site.as('omar').get(omars.at('/decision'))).status).toBe(404)
    expect((await omars.site.as('ruth').get(omars.at())).says).toContain('Next A decision waits for your agreement.')
  })

  it('asks the second of two to look again, shows what changed, and lets the second try through', async () => {
    const old = String((await omars.view('ruth')).position)
    await omars.does('omar', doing('AcknowledgeStatusNote', { noteId: (await omars.view('omar')).state.notes[0]?.noteId ?? 'note_none', reply: 'Thank you for these weeks.' }))
    const first = await omars.site.as('ruth').send(omars.at('/decision'), { seen: old, do: 'AgreeDecision', reason: 'The figures carry it.' })
    expect(first.status).toBe(409)
    expect(first.says).toContain('This happened since you opened the page.')
    expect(first.html).toContain('The figures carry it.')
    const seen = String((await omars.view('ruth')).position)
    expect(first.html).toContain(`name="seen" value="${seen}"`)
    expect((await omars.site.as('ruth').send(omars.at('/decision'), { seen, do: 'AgreeDecision', reason: 'The figures carry it.' })).location).toBe(omars.at('/outcome'))
  })

  it('ends with the same page for both, said to each with respect, and compared with what was expected', async () => {
    const omar = await omars.site.as('omar').get(omars.at('/outcome'))
    expect(omar.says).toContain('You passed. The plan is completed, and you are back in ordinary coaching.')
    expect(omar.says).toContain('All of the last three notes said so beforehand.')
    expect((await omars.site.as('ines').get(omars.at('/outcome'))).says).toContain('Omar passed.')
    expect((await omars.site.as('jun').get(omars.at('/outcome'))).status).toBe(404)
  })

  it('is closed: forms are gone, and one that was open answers with what was typed', async () => {
    expect((await omars.site.as('ines').get(omars.at('/pause'))).status).toBe(404)
    const late = await omars.site.as('ines').send(omars.at('/pause'), { cause: 'absence', why: 'Typed before it closed.' })
    expect([late.status, late.html.includes('Typed before it closed.')]).toEqual([409, true])
    expect(late.says).toContain('This case is closed.')
  })
})

describe('a plan that is not passed, and was not kept by the organisation', () => {
  let omars: RunningPlan
  const holdsUpTo: Day[] = ['2026-03-02', '2026-03-05', '2026-03-09']
  beforeAll(async () => {
    omars = await runningPlan()
    await omars.reads('2026-03-02', ...missed)
    for (const day of holdsUpTo) await omars.holds(day)
    await omars.does('ines', doing('SendStatusNote', { weekOf: '2026-03-09', words: 'Where it stands.', improved: 'Mornings.', expectation: 'pass' }))
    omars.on('2026-05-05')
  }, 60_000)
  afterAll(() => omars.site.leave())

  const proposes = async (outcome: string, more: { [name: string]: string } = {}) =>
    omars.site.as('ines').send(omars.at('/review'), { seen: String((await omars.view('ines')).position), outcome, reason: 'The targets were not reached.', ...more })

  it('says what is missing, and that not met cannot be turned against the person', async () => {
    const { says } = await omars.site.as('ines').get(omars.at('/review'))
    expect(says).toContain('By the rule of the plan: not passed.')
    expect(says).toContain('3 of 19 due were held or made up. The share that counts is 16 %; at least 80 % is asked.')
    expect(says).toContain('Not delivered: Two live calls a week together.')
    expect(says).toContain('The test was not fair. “Not met” cannot lead to a change of role')
    expect(says).toContain('Employment ended The employment ends. HR guides what has to be done, and how it is said. The test was not fair: only with HR’s written override.')
  })

  it('asks for a new final day when it is to be extended', async () => {
    const answer = await proposes('extended', { newFinalOn: '' })
    expect([answer.status, answer.html.includes('field-newFinalOn-mistake'), answer.html.includes('The targets were not reached.')]).toEqual([409, true, true])
  })

  it('lets HR give it back with a reason, which the employee does not see', async () => {
    await proposes('employment-ended')
    const seen = String((await omars.view('ruth')).position)
    const empty = await omars.site.as('ruth').send(omars.at('/decision'), { seen, do: 'ReturnDecision', reason: '' })
    expect(empty.status).toBe(422)
    expect(empty.says.match(/Say what has to change\./g)).toHaveLength(2)
    expect((await omars.site.as('ruth').send(omars.at('/decision'), { seen, do: 'ReturnDecision', reason: 'Our own side was not kept.' })).location).toBe(omars.at())
    expect((await omars.site.as('omar').get(omars.at('/record'))).says).not.toContain('Our own side was not kept.')
  })

  it('needs HR’s override for an adverse outcome, and keeps it for all to read', async () => {
    await proposes('further-action')
    const seen = String((await omars.view('ruth')).position)
    const without = await omars.site.as('ruth').send(omars.at('/decision'), { seen, do: 'AgreeDecision', reason: 'It has to be.', override: '' })
    expect(without.status).toBe(409)
    expect(without.says).toContain('The plan was not kept by our own side')
    await omars.site.as('ruth').send(omars.at('/decision'), { seen, do: 'AgreeDecision', reason: 'It has to be.', override: 'The sessions would not have changed it.' })
    const omar = await omars.site.as('omar').get(omars.at('/outcome'))
    expect(omar.says).toContain('Although the test was not fair The sessions would not have changed it.')
    expect(omar.says).toContain('The only note did not say so beforehand. That is a surprise, and the record shows it.')
    expect(omar.says).toContain('You may appeal once, until 15 May 2026')
  })
})
