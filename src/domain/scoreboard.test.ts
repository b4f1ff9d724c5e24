import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '#domain/case-event.ts'
import { addDays, type Day, daysBetween } from '#domain/day.ts'
import { given } from '#domain/given.ts'
import { callsMilestone, dealsMilestone, noteSent, planIssued, runningStage } from '#domain/given-events.ts'
import { countReading, type WeeklyReading } from '#domain/reading.ts'
import { askedOf, dueOnNow, figuresOf, milestoneOutcomes, pausedWeeks, resultOf, weeksOf, weeksWithoutNote } from '#domain/scoreboard.ts'

const paused = (from: Day, to?: Day): CaseEvent[] => {
  const pause: CaseEvent = { type: 'PlanPaused', pausedOn: from, cause: 'absence', why: '' }
  return to === undefined ? [pause] : [pause, { type: 'PlanResumed', resumedOn: to, days: daysBetween(from, to), finalOn: '2026-05-15', sessions: [], words: '' }]
}
const stateAfter = (...events: CaseEvent[]) => given(...runningStage(), ...events).state
const calls = (...values: (number | null)[]): WeeklyReading[] => values.flatMap((value, week) => (value === null ? [] : [countReading(addDays('2026-03-02', 7 * week), value)]))
const results = (on: Day, readings: WeeklyReading[], ...events: CaseEvent[]) =>
  milestoneOutcomes(stateAfter(...events), { discovery_calls: readings }, on).find(({ milestoneId }) => milestoneId === 'milestone_calls')

describe('a milestone at the review', () => {
  it('is met when enough of the counted weeks reached the target', () => {
    expect(results('2026-05-01', calls(0, 12, 12, 12, 12, 12, 12, 0, 0))).toMatchObject({ result: 'met', figures: { hit: 6, counted: 8, needed: 6, ofWeeks: 8, missing: 0, left: 0 } })
  })

  it('is partly met from half of what was asked, and not met below', () => {
    expect(results('2026-05-01', calls(0, 12, 12, 12, 0, 0, 0, 0, 0))?.result).toBe('partly')
    expect(results('2026-05-01', calls(0, 12, 12, 0, 0, 0, 0, 0, 0))?.result).toBe('not-met')
  })

  it('cannot be measured when missing weeks could have made the difference', () => {
    expect(results('2026-05-01', calls(0, 12, 12, 12, 12, 12, null, 0, 0))).toMatchObject({ result: 'not-measurable', figures: { missing: 1 } })
    expect(results('2026-05-01', calls(0, 12, 12, 12, 0, 0, null, 0, 0))?.result).toBe('partly')
  })

  it('is never called unmet while the weeks to come can still make it', () => {
    expect(results('2026-04-20', calls(0, 0, 12, 12, 12, 12, 0))?.result).toBe('not-measurable')
    expect(results('2026-04-20', calls(0, 0, 0, 0, 12, 12, 0))?.result).toBe('not-met')
  })
})

describe('the weeks that a pause takes out', () => {
  it('are those with a working day of the pause, and not the one that begins with the day of resuming', () => {
    expect(pausedWeeks(stateAfter(...paused('2026-03-16', '2026-03-30')), '2026-05-01')).toEqual(['2026-03-16', '2026-03-23'])
    expect(pausedWeeks(stateAfter(...paused('2026-03-18', '2026-03-25')), '2026-05-01')).toEqual(['2026-03-16', '2026-03-23'])
    expect(pausedWeeks(stateAfter(...paused('2026-03-21', '2026-03-23')), '2026-05-01')).toEqual([])
    expect(pausedWeeks(stateAfter(...paused('2026-03-18', '2026-03-18')), '2026-05-01')).toEqual([])
    expect(pausedWeeks(stateAfter(...paused('2026-03-18')), '2026-03-24')).toEqual(['2026-03-16', '2026-03-23'])
  })

  it('leave the window as long as it was when whole weeks were paused', () => {
    const state = stateAfter(...paused('2026-03-16', '2026-03-30'))
    expect(weeksOf(state, state.milestones[0] ?? callsMilestone, '2026-05-15')).toEqual([
      '2026-03-09', '2026-03-30', '2026-04-06', '2026-04-13', '2026-04-20', '2026-04-27', '2026-05-04', '2026-05-11',
    ])
  })

  it('ask for less, in proportion and in Omar’s favour, where fewer weeks are left than were promised', () => {
    const broken = [...paused('2026-03-11', '2026-03-13'), ...paused('2026-03-18', '2026-03-20'), ...paused('2026-03-25', '2026-03-27')]
    const state = stateAfter(...broken)
    const due = { ...callsMilestone, dueOn: '2026-05-01' } as const
    expect(weeksOf(state, due, '2026-05-01')).toHaveLength(6)
    expect(askedOf(state, due, '2026-05-01')).toMatchObject({ hitWeeks: 4, ofWeeks: 6 })
    expect(resultOf(figuresOf(state, due, calls(12, 0, 0, 0, 12, 12, 12, 0, 0), '2026-05-01'))).toBe('met')
  })

  it('leave nothing to judge by when no week is left', () => {
    const state = stateAfter(...paused('2026-03-02'))
    expect(resultOf({ hit: 0, counted: 0, needed: 1, ofWeeks: 0, missing: 0, left: 0 })).toBe('not-measurable')
    expect(askedOf(state, { ...dealsMilestone, dueOn: '2026-02-28' }, '2026-03-20')).toMatchObject({ hitWeeks: 1, ofWeeks: 0 })
  })

  it('move due days day by day while the pause lasts, but not what was due before', () => {
    const state = stateAfter(...paused('2026-04-06'))
    expect(state.milestones.map((milestone) => dueOnNow(state, milestone, '2026-04-16'))).toEqual(['2026-05-11', '2026-04-03'])
  })
})

describe('weeks without a status note', () => {
  it('are those that are over', () => {
    expect(weeksWithoutNote(stateAfter(), '2026-03-08')).toEqual([])
    expect(weeksWithoutNote(stateAfter(), '2026-03-09')).toEqual(['2026-03-02'])
    expect(weeksWithoutNote(stateAfter(noteSent('2026-03-02')), '2026-03-16')).toEqual(['2026-03-09'])
  })

  it('ask for none in the week of the review, and none in a broken week of the launch', () => {
    expect(weeksWithoutNote(stateAfter(), '2026-05-01')).toHaveLength(8)
    expect(weeksWithoutNote(stateAfter(), '2026-06-01')).toHaveLength(8)
    const midweek = given(planIssued({ startsOn: '2026-03-04' })).state
    expect(weeksWithoutNote(midweek, '2026-03-16')).toEqual(['2026-03-09'])
  })

  it('leave out weeks that a pause touched', () => {
    expect(weeksWithoutNote(stateAfter(...paused('2026-03-11', '2026-03-24')), '2026-03-30')).toEqual(['2026-03-02'])
  })

  it('are none before there is a plan', () => {
    expect(weeksWithoutNote(given().state, '2026-03-30')).toEqual([])
  })
})
