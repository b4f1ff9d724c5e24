import { describe, expect, it } from 'vitest'
import { given } from '#domain/given.ts'
import { doing } from '#domain/given-commands.ts'
import { actionCommitted, grow, makeUpScheduled, runningStage, sessionHeld, sessionMissed } from '#domain/given-events.ts'
import type { CommittedAction } from '#domain/session.ts'

const running = given(...runningStage())
const action: CommittedAction = { text: 'Call five customers', ownerId: 'person_ines', dueOn: '2026-03-09' }

describe('holding a session', () => {
  it('records the conversation and the promise as two facts', () => {
    const held = running.on('2026-03-02').when(doing('HoldSession'))
    held.thenRecorded('SessionHeld', 'ActionCommitted')
    expect(held.afterwards().state.sessions[0]).toMatchObject({ state: 'held', heldOn: '2026-03-02' })
    expect(held.afterwards().state.actions).toMatchObject([{ ownerId: 'person_omar', outcome: 'open' }])
  })

  it('counts as held when it was written down late', () => {
    running.on('2026-03-20').when(doing('HoldSession')).thenRecorded('SessionHeld', 'ActionCommitted')
  })

  it('is refused for a meeting that has not happened yet, or that was before the plan', () => {
    running.on('2026-03-02').when(doing('HoldSession', { heldOn: '2026-03-03' })).thenRefused('session-in-the-future', 'heldOn')
    running.on('2026-03-02').when(doing('HoldSession', { heldOn: '2026-02-27' })).thenRefused('before-the-plan', 'heldOn')
  })

  it('makes one conversation one session', () => {
    const held = given(...runningStage(), sessionHeld('session_1', '2026-03-05')).on('2026-03-06')
    held.when(doing('HoldSession', { heldOn: '2026-03-05' })).thenRefused('two-sessions-on-one-day', 'heldOn')
    given(...runningStage(), sessionHeld('session_2', '2026-03-05')).on('2026-03-06').when(doing('HoldSession', { sessionId: 'session_1', heldOn: '2026-03-05' })).thenRefused('two-sessions-on-one-day', 'heldOn')
    held.when(doing('HoldSession', { heldOn: '2026-03-04' })).thenRecorded('SessionHeld', 'ActionCommitted')
  })

  it('asks below nine what would raise the commitment', () => {
    const unsure = { ...grow, will: { commitment: 6, whatWouldRaiseIt: ' ' } }
    running.when(doing('HoldSession', { grow: unsure })).thenRefused('what-would-raise-it', 'grow.will.whatWouldRaiseIt')
    running.when(doing('HoldSession', { grow: { ...unsure, will: { commitment: 6, whatWouldRaiseIt: 'A quiet room' } } })).thenRecorded('SessionHeld', 'ActionCommitted')
  })

  it('ends with one action of one of the two, by a day to come', () => {
    running.when(doing('HoldSession', { action })).thenRecorded('SessionHeld', 'ActionCommitted')
    running.when(doing('HoldSession', { action: { ...action, ownerId: 'person_priya' } })).thenRefused('owner-is-neither', 'action.ownerId')
    running.when(doing('HoldSession', { action: { ...action, dueOn: '2026-03-01' } })).thenRefused('day-in-the-past', 'action.dueOn')
  })

  it('is done once, for a session of this plan while it runs', () => {
    given(...runningStage(), sessionHeld('session_0', '2026-03-02')).when(doing('HoldSession')).thenRefused('session-already-settled')
    running.when(doing('HoldSession', { sessionId: 'session_none' })).thenRefused('no-such-session')
    given(...runningStage(), { type: 'PlanPaused', pausedOn: '2026-03-02', cause: 'absence', why: '' }).when(doing('HoldSession')).thenRefused('plan-not-running')
  })
})

describe('what the other one says about a session', () => {
  const held = given(...runningStage(), sessionHeld('session_0', '2026-03-02'), actionCommitted())

  it('is a confirmation by each of the two, once', () => {
    held.as('employee').when(doing('ConfirmSession')).thenRecorded('SessionConfirmed')
    const confirmed = held.when(doing('ConfirmSession'))
    confirmed.thenRecorded('SessionConfirmed')
    confirmed.afterwards().when(doing('ConfirmSession')).thenRefused('already-confirmed')
    confirmed.afterwards().as('employee').when(doing('ConfirmSession')).thenRecorded('SessionConfirmed')
  })

  it('waits until it was held', () => {
    running.as('employee').when(doing('ConfirmSession')).thenRefused('session-not-held')
    running.as('employee').when(doing('ConfirmSession', { sessionId: 'session_none' })).thenRefused('no-such-session')
  })

  it('may be that it was not so, and both accounts stay', () => {
    const disputed = held.as('employee').when(doing('DisputeSession'))
    disputed.thenRecorded('SessionDisputed')
    expect(disputed.afterwards().state.sessions[0]).toMatchObject({ state: 'held', disputed: { as: 'employee', words: 'We did not meet' } })
    disputed.afterwards().when(doing('DisputeSession')).thenRefused('already-disputed')
    expect(disputed.afterwards().when(doing('ConfirmSession')).afterwards().state.sessions[0]).toMatchObject({ disputed: null })
  })

  it('is for the one who did not record it, and who has not confirmed it', () => {
    held.as('manager').when(doing('DisputeSession')).thenRefused('nothing-to-dispute')
    running.as('employee').when(doing('DisputeSession')).thenRefused('nothing-to-dispute')
    running.as('employee').when(doing('DisputeSession', { sessionId: 'session_none' })).thenRefused('no-such-session')
    held.as('employee').when(doing('ConfirmSession')).afterwards().when(doing('DisputeSession')).thenRefused('already-confirmed')
    given(...runningStage(), sessionMissed('session_1', 'employee')).as('employee').when(doing('DisputeSession', { sessionId: 'session_1' })).thenRecorded('SessionDisputed')
  })
})

describe('missing a session', () => {
  const thursday = running.on('2026-03-05')

  it('is recorded with who missed it and the day on which it is made up', () => {
    const missed = thursday.as('employee').when(doing('MissSession'))
    missed.thenRecorded('SessionMissed', 'MakeUpScheduled')
    expect(missed.event('MakeUpScheduled')).toMatchObject({ replaces: 'session_1', session: { on: '2026-03-06', kind: 'make-up' } })
  })

  it('leaves a final review a final review, and a launch a launch', () => {
    const kindOf = (situation: typeof thursday, sessionId: 'session_0' | 'session_18', makeUpOn: '2026-03-03' | '2026-05-04') =>
      situation.when(doing('MissSession', { sessionId, makeUpOn })).event('MakeUpScheduled').session.kind
    expect(kindOf(running.on('2026-03-02'), 'session_0', '2026-03-03')).toBe('launch')
    expect(kindOf(running.on('2026-05-01'), 'session_18', '2026-05-04')).toBe('final-review')
  })

  it('is made up within three working days, on a day of its own', () => {
    thursday.when(doing('MissSession', { makeUpOn: '2026-03-10' })).thenRecorded('SessionMissed', 'MakeUpScheduled')
    thursday.when(doing('MissSession', { makeUpOn: '2026-03-05' })).thenRecorded('SessionMissed', 'MakeUpScheduled')
    for (const makeUpOn of ['2026-03-11', '2026-03-07', '2026-03-04'] as const) thursday.when(doing('MissSession', { makeUpOn })).thenRefused('make-up-too-late', 'makeUpOn')
    thursday.when(doing('MissSession', { makeUpOn: '2026-03-09' })).thenRefused('two-sessions-on-one-day', 'makeUpOn')
  })

  it('shares a day where every day has its session', () => {
    const daily = given(...runningStage({ checkIns: { weekdays: [1, 2, 3, 4, 5], at: '10:00' } }), sessionHeld('session_0', '2026-03-02'), sessionHeld('session_1', '2026-03-03'))
    daily.on('2026-03-05').when(doing('MissSession', { sessionId: 'session_2', makeUpOn: '2026-03-06' })).thenRecorded('SessionMissed', 'MakeUpScheduled')
  })

  it('cannot be known before its day', () => {
    running.on('2026-03-04').when(doing('MissSession')).thenRefused('session-in-the-future')
    given(...runningStage(), sessionMissed('session_1'), makeUpScheduled('session_1', 'session_m', '2026-03-06')).on('2026-03-06').when(doing('MissSession')).thenRefused('session-already-settled')
  })
})

describe('moving a session', () => {
  const monday = running.on('2026-03-02')

  it('keeps who asked, why, and where it stood before', () => {
    const moved = monday.as('employee').when(doing('RescheduleSession'))
    moved.thenRecorded('SessionRescheduled')
    expect(moved.afterwards().state.sessions[1]).toMatchObject({ on: '2026-03-06', movedFrom: ['2026-03-05'] })
  })

  it('is refused once its day has passed: then it was held or missed', () => {
    running.on('2026-03-05').when(doing('RescheduleSession')).thenRecorded('SessionRescheduled')
    running.on('2026-03-06').when(doing('RescheduleSession', { on: '2026-03-10' })).thenRefused('too-late-to-reschedule')
  })

  it('is to a free working day inside the plan', () => {
    running.on('2026-03-05').when(doing('RescheduleSession', { on: '2026-03-04' })).thenRefused('day-in-the-past', 'on')
    monday.when(doing('RescheduleSession', { on: '2026-03-07' })).thenRefused('not-a-working-day', 'on')
    monday.when(doing('RescheduleSession', { on: '2026-03-09' })).thenRefused('two-sessions-on-one-day', 'on')
    monday.when(doing('RescheduleSession', { on: '2026-05-04' })).thenRefused('due-outside-the-plan', 'on')
  })

  it('lets the final review follow within the days of a make-up, and no later', () => {
    const review = { sessionId: 'session_18' } as const
    running.on('2026-04-30').when(doing('RescheduleSession', { ...review, on: '2026-05-06' })).thenRecorded('SessionRescheduled')
    running.on('2026-04-30').when(doing('RescheduleSession', { ...review, on: '2026-05-07' })).thenRefused('due-outside-the-plan', 'on')
  })
})
