import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doing } from '#domain/given-commands.ts'
import { type RunningPlan, runningPlan } from '#web/board/test-running-plan.ts'

describe('the overview of a running plan', () => {
  let omars: RunningPlan
  beforeAll(async () => {
    omars = await runningPlan()
    // Sixteen weeks before the plan, three in it.
    await omars.reads('2025-11-10', [7, 6, 8, 7, 7, 6, 7, 8, 6, 7, 7, 8, 7, 6, 7, 7, 12, 13, 12], [1, 1, 2, 1, 1, 0, 1, 1, 2, 1, 1, 1, 0, 1, 1, 1, 3, 3, 2])
    await omars.holds('2026-03-02')
    await omars.holds('2026-03-05')
    omars.on('2026-03-09', '16:00')
    const missed = (await omars.view('ines')).state.sessions.find(({ on }) => on === '2026-03-09')
    await omars.does('ines', doing('MissSession', { sessionId: missed?.sessionId ?? 'session_none', makeUpOn: '2026-03-10', missedBy: 'manager', why: 'The forecast call ran over.' }))
    await omars.holds('2026-03-12')
    omars.on('2026-03-13', '15:00')
    await omars.does('ines', doing('SendStatusNote', { weekOf: '2026-03-09', words: 'Omar, two weeks in, and the calls are there.', improved: 'Mornings are kept free.', expectation: 'pass' }))
    omars.on('2026-03-23')
  })
  afterAll(() => omars.site.leave())

  const seenBy = async (who: 'ines' | 'omar' | 'ruth') => (await omars.site.as(who).get(omars.at())).says

  it('begins with the day, the sessions and the milestones', async () => {
    expect(await seenBy('ines')).toContain('Day 21 of 60. Three sessions held of six; no milestones met of two. You meet Omar today at 10:00.')
  })

  it('shows both sides the same scoreboard', async () => {
    const board = (says: string) => says.slice(says.indexOf('Discovery calls: at least 12'), says.indexOf('Both sides'))
    const ines = board(await seenBy('ines'))
    expect(ines).toContain('Discovery calls: at least 12 a week, in 6 of 8 counted weeks, by day 60 (Fri 1 May).')
    expect(ines).toContain('2 of 2 weeks reached it; 6 are needed, 6 are left.')
    expect(board(await seenBy('omar'))).toBe(ines)
    expect(board(await seenBy('ruth'))).toBe(ines)
  })

  it('counts a session that nobody recorded as missed by the manager, and says who', async () => {
    expect(await seenBy('ines')).toContain('Nobody wrote down what became of it, so it counts as missed by you until you do.')
    expect(await seenBy('omar')).toContain('Coaching session missed by Ines, nothing was recorded')
    expect(await seenBy('ines')).toContain('Mon 9 Mar missed. The forecast call ran over. Its make-up of Tue 10 Mar was not recorded.')
  })

  it('says that the test is not fair as it stands, to all three', async () => {
    for (const who of ['ines', 'omar', 'ruth'] as const) expect(await seenBy(who)).toContain('Sessions are below the fair-test share today. Held or made up: 3 of 6 sessions due; the share that counts is 50 %.')
    expect(await seenBy('ines')).toContain('You missed')
    expect(await seenBy('ruth')).toContain('The manager missed')
    expect(await seenBy('omar')).not.toContain('You missed')
  })

  it('gives each their own next step', async () => {
    expect(await seenBy('ines')).toContain('Next Record the make-up session of Tuesday 10 March.')
    expect(await seenBy('omar')).toContain('Next Read status note 1 from Ines.')
    expect(await seenBy('ruth')).toContain('Next Omar and Ines meet on')
  })

  it('says to the employee that the other half is as binding, and counts it beside theirs', async () => {
    const omar = await seenBy('omar')
    expect(omar).toContain('Ines and the company')
    expect(omar).toContain('Two live calls a week together')
    expect(omar).toContain('Ines, promised for Fri 24 Apr.')
    expect(omar).toMatch(/Status notes sent, one a week 1 of 3/)
  })

  it('is nothing at all for a stranger, a leader, and somebody who is not signed in', async () => {
    expect((await omars.site.as('jun').get(omars.at())).status).toBe(404)
    expect((await omars.site.as('graham').get(omars.at())).status).toBe(404)
    const nobody = await omars.site.as().get(omars.at())
    expect([nobody.status, nobody.location]).toEqual([303, `/sign-in?next=${encodeURIComponent(omars.at())}`])
  })
})

describe('a plan that is paused', () => {
  let omars: RunningPlan
  beforeAll(async () => {
    omars = await runningPlan()
    await omars.holds('2026-03-02')
    omars.on('2026-03-04')
    await omars.does('ines', doing('PausePlan', { cause: 'system', why: 'Leads are routed past the north.' }))
    omars.on('2026-03-18')
  })
  afterAll(() => omars.site.leave())

  it('stops counting: no session becomes overdue while it lasts', async () => {
    const { says } = await omars.site.as('omar').get(omars.at())
    expect(says).toContain('Paused since Wed 4 Mar.')
    expect(says).toContain('Leads are routed past the north.')
    expect(says).not.toContain('missed by')
    expect(says).not.toContain('fair-test share')
  })

  it('asks manager and HR to hand the cause on before it resumes', async () => {
    for (const who of ['ines', 'ruth'] as const) expect((await omars.site.as(who).get(omars.at())).says).toContain('Next Hand what stands in the way to somebody who can change it.')
    expect((await omars.site.as('omar').get(omars.at())).says).toContain('Ruth resumes the plan when what stood in the way is gone.')
  })
})
