import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '#domain/case-event.ts'
import type { Day } from '#domain/day.ts'
import { seenBy } from '#domain/given.ts'
import { makeUpScheduled, noteSent, runningStage, sessionHeld, sessionMissed } from '#domain/given-events.ts'
import { mondayToFriday } from '#domain/working-day.ts'
import { sessionStandings } from '#web/board/session-standing.ts'
import { noteWeeks, weekToWrite } from '#web/board/weeks-of-notes.ts'

const stateAfter = (...events: CaseEvent[]) => seenBy('manager', [...runningStage(), ...events])
const standings = (asOf: Day, ...events: CaseEvent[]) =>
  Object.fromEntries(sessionStandings({ state: stateAfter(...events), asOf, calendar: mondayToFriday }).map(({ session, standing }) => [session.sessionId, standing]))

describe('where a session stands', () => {
  it('is planned, then today, then not recorded, then missed by the manager until told otherwise', () => {
    const launch = sessionHeld('session_0', '2026-03-02')
    expect(standings('2026-03-04', launch)['session_1']).toBe('planned')
    expect(standings('2026-03-05', launch)['session_1']).toBe('today')
    expect(standings('2026-03-06', launch)['session_1']).toBe('overdue')
  })

  it('waits over a weekend before it counts as missed', () => {
    const friday = { type: 'SessionRescheduled', sessionId: 'session_1', from: '2026-03-05', on: '2026-03-06', askedBy: 'employee', why: 'Customer' } as const
    expect(standings('2026-03-07', friday)['session_1']).toBe('unrecorded')
    expect(standings('2026-03-09', friday)['session_1']).toBe('overdue')
  })

  it('is nobody’s miss while the plan is paused', () => {
    const paused = { type: 'PlanPaused', pausedOn: '2026-03-04', cause: 'absence', why: 'Away' } as const
    expect(standings('2026-03-20', paused)['session_1']).toBe('called-off')
    expect(standings('2026-03-20', paused)['session_0']).toBe('overdue')
  })

  it('knows its make-up and what it makes up', () => {
    const state = stateAfter(sessionMissed('session_1'), makeUpScheduled('session_1', 'session_m', '2026-03-06'))
    const all = sessionStandings({ state, asOf: '2026-03-06', calendar: mondayToFriday })
    expect(all.find(({ session }) => session.sessionId === 'session_1')?.makeUp?.on).toBe('2026-03-06')
    expect(all.find(({ session }) => session.sessionId === 'session_m')?.madeUpFor?.on).toBe('2026-03-05')
  })
})

describe('the weeks of the notes', () => {
  const weeks = (asOf: Day, ...events: CaseEvent[]) => noteWeeks(stateAfter(...events), asOf, 'Europe/London')

  it('are sent, missing once they are over, and to come', () => {
    expect(weeks('2026-03-18', noteSent('2026-03-02')).slice(0, 4).map(({ state }) => state)).toEqual(['sent', 'missing', 'to-come', 'to-come'])
  })

  it('ask for the missing one of last week before this week’s', () => {
    expect(weekToWrite(weeks('2026-03-18', noteSent('2026-03-02')), '2026-03-18')?.week).toBe('2026-03-09')
    expect(weekToWrite(weeks('2026-03-18', noteSent('2026-03-09')), '2026-03-18')?.week).toBe('2026-03-16')
  })

  it('let go of a week that nobody would be informed about any more', () => {
    expect(weekToWrite(weeks('2026-03-25', noteSent('2026-03-16'), noteSent('2026-03-23')), '2026-03-25')).toBeNull()
  })
})
