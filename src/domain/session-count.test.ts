import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '#domain/case-event.ts'
import type { Day } from '#domain/day.ts'
import { given } from '#domain/given.ts'
import { makeUpScheduled, planIssued, runningStage, sessionHeld, sessionMissed } from '#domain/given-events.ts'
import { sessionCounts, sessionsOwed } from '#domain/session-count.ts'
import { mondayToFriday } from '#domain/working-day.ts'

const counts = (on: Day, ...events: CaseEvent[]) => sessionCounts(given(...runningStage(), ...events).state, on, mondayToFriday)
const owed = (on: Day, ...events: CaseEvent[]) => sessionsOwed(given(...runningStage(), ...events).state, on, mondayToFriday)
const launched = sessionHeld('session_0', '2026-03-02')
const missedByOmar = sessionMissed('session_1', 'employee')
const friday = makeUpScheduled('session_1', 'session_m', '2026-03-06')

describe('sessions that are due', () => {
  it('are missed by the manager a working day after their time until told otherwise', () => {
    expect(counts('2026-03-05', launched)).toEqual({ planned: 19, due: 1, held: 1, missed: 0 })
    expect(counts('2026-03-06', launched)).toEqual({ planned: 19, due: 2, held: 1, missed: 1 })
    expect(counts('2026-03-06', launched, sessionHeld('session_1', '2026-03-05'))).toMatchObject({ due: 2, held: 2 })
  })

  it('wait over a weekend for the working day', () => {
    const issued = planIssued({ checkIns: { weekdays: [2, 5], at: '10:00' } })
    const onFriday = given(issued, launched, sessionHeld('session_1', '2026-03-03')).state
    expect(issued.sessions[2]?.on).toBe('2026-03-06')
    expect(sessionCounts(onFriday, '2026-03-08', mondayToFriday).missed).toBe(0)
    expect(sessionCounts(onFriday, '2026-03-09', mondayToFriday).missed).toBe(1)
  })

  it('are made up by a make-up, or by the make-up of a make-up, and never counted twice', () => {
    const again = [launched, sessionMissed('session_1'), friday, sessionMissed('session_m'), makeUpScheduled('session_m', 'session_n', '2026-03-10')]
    expect(counts('2026-03-06', launched, sessionMissed('session_1'), friday)).toEqual({ planned: 19, due: 2, held: 1, missed: 1 })
    expect(counts('2026-03-06', launched, sessionMissed('session_1'), friday, sessionHeld('session_m', '2026-03-06'))).toEqual({ planned: 19, due: 2, held: 2, missed: 0 })
    expect(counts('2026-03-09', ...again)).toEqual({ planned: 19, due: 2, held: 1, missed: 1 })
    expect(counts('2026-03-09', ...again, sessionHeld('session_n', '2026-03-09'))).toEqual({ planned: 19, due: 2, held: 2, missed: 0 })
  })

  it('count a final review once when it is made up', () => {
    const made: CaseEvent = { type: 'MakeUpScheduled', replaces: 'session_18', session: { sessionId: 'session_m', on: '2026-05-04', at: '10:00', kind: 'final-review', phase: 'apply' } }
    expect(counts('2026-05-04', sessionMissed('session_18'), made, sessionHeld('session_m', '2026-05-04'))).toMatchObject({ planned: 19, due: 19, held: 1 })
  })
})

describe('sessions that the organisation answers for', () => {
  it('leave out on both sides what Omar alone missed', () => {
    expect(owed('2026-03-06', launched, missedByOmar)).toEqual({ owed: 1, held: 1 })
    expect(owed('2026-03-06', launched, sessionMissed('session_1', 'both'))).toEqual({ owed: 2, held: 1 })
    expect(owed('2026-03-06', launched, sessionMissed('session_1', 'neither'))).toEqual({ owed: 2, held: 1 })
  })

  it('count what Omar missed and made up on both sides, so that it does not stand in for a session that Ines missed', () => {
    expect(owed('2026-03-06', missedByOmar, friday, sessionHeld('session_m', '2026-03-06'))).toEqual({ owed: 2, held: 1 })
  })

  it('count again when the make-up was missed by somebody else, or by nobody’s word', () => {
    expect(owed('2026-03-06', launched, missedByOmar, friday)).toEqual({ owed: 1, held: 1 })
    expect(owed('2026-03-09', launched, missedByOmar, friday)).toMatchObject({ owed: 2, held: 1 })
    expect(owed('2026-03-06', launched, missedByOmar, friday, sessionMissed('session_m', 'manager'))).toEqual({ owed: 2, held: 1 })
    expect(owed('2026-03-06', launched, missedByOmar, friday, sessionMissed('session_m', 'employee'))).toEqual({ owed: 1, held: 1 })
  })

  it('count what Omar says he did not miss, and not what he says was never held', () => {
    const notSo = (sessionId: 'session_0' | 'session_1'): CaseEvent => ({ type: 'SessionDisputed', sessionId, as: 'employee', words: 'No' })
    expect(owed('2026-03-06', launched, missedByOmar, notSo('session_1'))).toEqual({ owed: 2, held: 1 })
    expect(owed('2026-03-05', launched, notSo('session_0'))).toEqual({ owed: 1, held: 0 })
  })
})
