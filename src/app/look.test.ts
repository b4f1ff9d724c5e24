import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doing } from '#domain/given-commands.ts'
import { type RunningPlan, runningPlan } from '#web/board/test-running-plan.ts'

let omars: RunningPlan
beforeAll(async () => {
  omars = await runningPlan()
})
afterAll(() => omars.site.leave())

describe('looking at a case', () => {
  it('tells Omar nothing of what is only being prepared: neither its place, nor its code, nor its line', async () => {
    const before = await omars.view('omar')
    const managersBefore = await omars.view('ines')
    await omars.does('ines', doing('EscalateSystemCause', { ownerId: omars.site.id.graham, what: 'Leads are routed past the north', answerBy: '2026-03-20' }))
    const after = await omars.view('omar')
    expect({ position: after.position, code: after.verificationCode, timeline: after.timeline.length }).toEqual({ position: before.position, code: before.verificationCode, timeline: before.timeline.length })
    expect((await omars.view('ines')).position).toBe(managersBefore.position + 1)
  })
})
