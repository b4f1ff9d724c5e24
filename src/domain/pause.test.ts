import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '#domain/case-event.ts'
import type { Day } from '#domain/day.ts'
import { given } from '#domain/given.ts'
import { doing } from '#domain/given-commands.ts'
import { actionCommitted, approvedStage, makeUpScheduled, runningStage, sessionHeld, sessionMissed } from '#domain/given-events.ts'
import type { PauseCause } from '#domain/pause.ts'

const pausedOn = (on: Day, cause: PauseCause = 'absence'): CaseEvent => ({ type: 'PlanPaused', pausedOn: on, cause, why: 'Away' })
const escalated: CaseEvent = { type: 'SystemCauseEscalated', escalationId: 'escalation_1', what: 'Routing', ownerId: 'person_lena', answerBy: '2026-03-20' }
const fourSessions: CaseEvent[] = [sessionHeld('session_0', '2026-03-02'), sessionHeld('session_1', '2026-03-05'), sessionHeld('session_2', '2026-03-09'), sessionHeld('session_3', '2026-03-12')]
const twoWeeksAway = given(...runningStage(), ...fourSessions, pausedOn('2026-03-16')).as('hr').on('2026-03-30')
const resume = doing('ResumePlan')
const dueOf = (situation: typeof twoWeeksAway) => situation.state.milestones.map(({ dueOn }) => dueOn)

describe('pausing a plan', () => {
  it('is done while it runs', () => {
    given(...runningStage()).on('2026-03-16').when(doing('PausePlan')).thenRecorded('PlanPaused')
    given(...approvedStage()).when(doing('PausePlan')).thenRefused('plan-not-running')
    given(...runningStage(), pausedOn('2026-03-16')).as('hr').when(doing('PausePlan')).thenRefused('plan-not-running')
  })
})

describe('resuming a plan', () => {
  it('moves the final day and the due days by the days of the pause', () => {
    const resumed = twoWeeksAway.when(resume)
    resumed.thenRecorded('PlanResumed')
    expect(resumed.event('PlanResumed')).toMatchObject({ days: 14, finalOn: '2026-05-15' })
    expect(dueOf(resumed.afterwards())).toEqual(['2026-05-15', '2026-04-17'])
  })

  it('keeps what was held and lays down the rest anew, from this day on', () => {
    const { sessions } = twoWeeksAway.when(resume).afterwards().state
    expect(sessions.slice(0, 4).every(({ state }) => state === 'held')).toBe(true)
    expect(sessions[4]).toMatchObject({ on: '2026-03-30', state: 'planned', phase: 'build' })
    expect(sessions.at(-1)).toMatchObject({ on: '2026-05-15', kind: 'final-review' })
    expect(sessions).toHaveLength(19)
  })

  it('leaves what was due before the pause where it was', () => {
    const late = given(...runningStage(), pausedOn('2026-04-06')).as('hr').on('2026-04-20').when(resume)
    expect(dueOf(late.afterwards())).toEqual(['2026-05-15', '2026-04-03'])
    expect(late.afterwards().state.support).toMatchObject([{ dueOn: '2026-05-08' }])
  })

  it('moves open actions too', () => {
    const before = actionCommitted({ actionId: 'action_2', dueOn: '2026-03-13' })
    const { actions } = given(...runningStage(), actionCommitted({ dueOn: '2026-03-19' }), before, pausedOn('2026-03-16')).as('hr').on('2026-03-30').when(resume).afterwards().state
    expect(actions.map(({ dueOn }) => dueOn)).toEqual(['2026-04-02', '2026-03-13'])
  })

  it('does not make a session disappear that nobody has recorded yet', () => {
    const { state } = given(...runningStage(), pausedOn('2026-03-16')).as('hr').on('2026-03-30').when(resume).afterwards()
    expect(state.sessions.slice(0, 4)).toMatchObject([{ on: '2026-03-02', state: 'planned' }, { on: '2026-03-05' }, { on: '2026-03-09' }, { on: '2026-03-12' }])
  })

  it('still owes the make-up of a session that was missed before', () => {
    const missed = given(...runningStage(), ...fourSessions.slice(0, 3), sessionMissed('session_3'), makeUpScheduled('session_3', 'session_m', '2026-03-17'), pausedOn('2026-03-16'))
    const resumed = missed.as('hr').on('2026-03-30').when(resume)
    resumed.thenRecorded('PlanResumed', 'MakeUpScheduled')
    expect(resumed.event('MakeUpScheduled')).toMatchObject({ replaces: 'session_3', session: { on: '2026-03-31', kind: 'make-up' } })
    expect(resumed.afterwards().state.sessions.filter(({ sessionId }) => sessionId === 'session_m')).toEqual([])
  })

  it('has its launch still ahead when the plan had not begun', () => {
    const { sessions } = given(...runningStage(), pausedOn('2026-02-26')).as('hr').on('2026-03-09').when(resume).afterwards().state
    expect(sessions.filter(({ kind }) => kind === 'launch')).toMatchObject([{ on: '2026-03-13', state: 'planned' }])
  })

  it('plans no second final review when it was held, and none in the past', () => {
    const held = given(...runningStage(), sessionHeld('session_18', '2026-05-01'), pausedOn('2026-05-04')).as('hr').on('2026-05-18').when(resume)
    expect(held.event('PlanResumed').sessions.filter(({ kind }) => kind === 'final-review')).toEqual([])
    const late = given(...runningStage(), pausedOn('2026-05-20')).as('hr').on('2026-05-22').when(resume)
    expect(late.event('PlanResumed')).toMatchObject({ finalOn: '2026-05-22' })
  })

  it('waits until a cause in the system is in the hands of somebody who can change it', () => {
    const system = pausedOn('2026-03-16', 'system')
    given(...runningStage(), system).as('hr').on('2026-03-30').when(resume).thenRefused('cause-not-escalated')
    given(...runningStage(), system, escalated).as('hr').on('2026-03-30').when(resume).thenRecorded('PlanResumed')
  })

  it('is HR’s, and only for a plan that is paused', () => {
    twoWeeksAway.as('manager').when(resume).thenRefused('not-found')
    given(...runningStage()).as('hr').when(resume).thenRefused('plan-not-paused')
  })

  it('counts the phases without the pause', () => {
    const course = given(...runningStage(), pausedOn('2026-03-30')).as('hr').on('2026-04-27').when(resume).event('PlanResumed').sessions
    expect(course[0]).toMatchObject({ on: '2026-04-27', phase: 'build' })
    expect(course.find(({ phase }) => phase === 'apply')).toMatchObject({ on: '2026-04-30' })
  })
})
