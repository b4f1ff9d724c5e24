import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '#domain/case-event.ts'
import { addDays } from '#domain/day.ts'
import { given } from '#domain/given.ts'
import { doing } from '#domain/given-commands.ts'
import { approvedStage, keptPromises, noteSent, runningStage, sessionHeld, sessionMissed } from '#domain/given-events.ts'
import { countReading } from '#domain/reading.ts'
import { differs, outcomes, reviewOf } from '#domain/verdict.ts'

const weekly = (...values: number[]) => values.map((value, week) => countReading(addDays('2026-03-02', 7 * week), value))
const allMet = { discovery_calls: weekly(12, 12, 12, 12, 12, 12, 12, 12, 12), opportunities_created: weekly(3, 3, 3, 3, 3) }
const oneMet = { ...allMet, discovery_calls: weekly(0, 0, 0, 0, 0, 0, 0, 0, 0) }
const noneMet = { discovery_calls: weekly(0, 0, 0, 0, 0, 0, 0, 0, 0), opportunities_created: weekly(0, 0, 0, 0, 0) }

const kept = given(...runningStage(), ...keptPromises()).on('2026-05-01')
const proposed = (outcome: (typeof outcomes)[number], reason = 'Because', newFinalOn: '2026-05-29' | null = null): CaseEvent => ({
  type: 'DecisionProposed', outcome, reason, newFinalOn, review: reviewOf(kept.state, kept.world),
})
const propose = doing('ProposeDecision')
const ended = doing('ProposeDecision', { outcome: 'employment-ended' })
const agree = doing('AgreeDecision')

describe('the computed result', () => {
  it('follows the pass rule that the plan wrote down', () => {
    expect(reviewOf(kept.reading(allMet).state, kept.reading(allMet).world).computed).toBe('passed')
    expect(reviewOf(kept.state, kept.reading(oneMet).world).computed).toBe('partly')
    expect(reviewOf(kept.state, kept.reading(noneMet).world).computed).toBe('not-passed')
    const oneIsEnough = given(...runningStage({ passRule: { atLeast: 1 } })).on('2026-05-01').reading(oneMet)
    expect(reviewOf(oneIsEnough.state, oneIsEnough.world).computed).toBe('passed')
  })

  it.each([
    ['completed', [false, true, true]],
    ['extended', [true, false, false]],
    ['role-changed', [true, false, false]],
    ['further-action', [true, false, false]],
    ['employment-ended', [true, false, false]],
    ['withdrawn', [true, true, true]],
    ['resigned', [false, false, false]],
  ] as const)('differs from %s or not', (outcome, expected) => {
    expect((['passed', 'partly', 'not-passed'] as const).map((computed) => differs(outcome, computed))).toEqual(expected)
  })
})

describe('the fair test', () => {
  const fairTest = (...events: CaseEvent[]) => reviewOf(given(...runningStage(), ...events).state, kept.reading(noneMet).world).fairTest

  it('is passed when sessions, support, notes and figures were there', () => {
    expect(fairTest(...keptPromises())).toEqual({ sessionsHeld: 18, sessionsDue: 18, share: 1, asked: 0.8, supportMissing: [], notesMissing: [], unmeasured: [], isFair: true })
  })

  it('is not passed with fewer than the share of sessions, counted without those that Omar alone missed', () => {
    const without = (count: number, missed: (id: `session_${number}`) => CaseEvent[]) =>
      keptPromises().flatMap((event) => (event.type === 'SessionHeld' && Number(event.sessionId.slice(8)) < count ? missed(event.sessionId as `session_${number}`) : [event]))
    expect(fairTest(...without(3, () => []))).toMatchObject({ sessionsHeld: 15, sessionsDue: 18, isFair: true })
    expect(fairTest(...without(4, () => []))).toMatchObject({ sessionsHeld: 14, isFair: false })
    expect(fairTest(...without(4, (id) => [sessionMissed(id, 'employee')]))).toMatchObject({ share: 1, isFair: true })
    expect(fairTest(...without(18, (id) => [sessionMissed(id, 'employee')]))).toMatchObject({ sessionsHeld: 0, share: 1, isFair: true })
  })

  it('is not passed without support, or with a week without a note', () => {
    expect(fairTest(...keptPromises().filter(({ type }) => type !== 'SupportDelivered'))).toMatchObject({ supportMissing: ['Two live calls a week together'], isFair: false })
    expect(fairTest(...keptPromises().filter((event) => event.type !== 'StatusNoteSent' || event.weekOf !== '2026-03-16'))).toMatchObject({ notesMissing: ['2026-03-16'], isFair: false })
  })

  it('is not passed when figures are missing that could have decided, and is when they could not', () => {
    expect(reviewOf(kept.state, kept.world).fairTest).toMatchObject({ unmeasured: ['Discovery calls', 'Opportunities created'], isFair: false })
    const oneKnown = kept.reading({ opportunities_created: noneMet.opportunities_created })
    expect(reviewOf(oneKnown.state, oneKnown.world).fairTest).toMatchObject({ unmeasured: [], isFair: true })
  })
})

describe('proposing a decision', () => {
  it('is done on the day of the final review or after it', () => {
    kept.reading(allMet).when(propose).thenRecorded('DecisionProposed')
    kept.on('2026-05-06').reading(noneMet).when(ended).thenRecorded('DecisionProposed')
    kept.on('2026-04-30').reading(noneMet).when(ended).thenRefused('before-the-final-review', 'outcome')
    kept.on('2026-04-30').when(doing('ProposeDecision', { outcome: 'extended', newFinalOn: '2026-05-29' })).thenRefused('before-the-final-review', 'outcome')
  })

  it('is done early only to complete what is met in full, or when the plan ends anyway', () => {
    kept.on('2026-04-28').reading(allMet).when(propose).thenRecorded('DecisionProposed')
    kept.on('2026-04-28').reading(oneMet).when(propose).thenRefused('early-only-when-all-met', 'outcome')
    kept.on('2026-03-20').when(doing('ProposeDecision', { outcome: 'withdrawn' })).thenRecorded('DecisionProposed')
    kept.on('2026-03-20').when(doing('ProposeDecision', { outcome: 'resigned', reason: '' })).thenRecorded('DecisionProposed')
  })

  it('needs a reason where it differs from the computed result', () => {
    kept.reading(noneMet).when(doing('ProposeDecision', { reason: ' ' })).thenRefused('difference-needs-a-reason', 'reason')
    kept.reading(allMet).when(doing('ProposeDecision', { outcome: 'further-action', reason: '' })).thenRefused('difference-needs-a-reason', 'reason')
    kept.reading(allMet).when(doing('ProposeDecision', { reason: '' })).thenRecorded('DecisionProposed')
  })

  it('extends to a working day ahead', () => {
    const extend = (newFinalOn: '2026-05-29' | '2026-05-30' | '2026-05-01' | null) => kept.reading(oneMet).when(doing('ProposeDecision', { outcome: 'extended', newFinalOn }))
    extend('2026-05-29').thenRecorded('DecisionProposed')
    extend('2026-05-30').thenRefused('not-a-working-day', 'newFinalOn')
    extend('2026-05-01').thenRefused('day-in-the-past', 'newFinalOn')
    extend(null).thenRefused('day-in-the-past', 'newFinalOn')
  })

  it('ends a plan that is paused only by withdrawing it, or because Omar leaves by himself', () => {
    const paused = given(...runningStage(), { type: 'PlanPaused', pausedOn: '2026-05-01', cause: 'system', why: '' }).on('2026-05-04')
    paused.when(ended).thenRefused('plan-not-running')
    paused.when(doing('ProposeDecision', { outcome: 'withdrawn' })).thenRecorded('DecisionProposed')
    given(...approvedStage()).when(propose).thenRefused('plan-not-running')
  })
})

describe('HR’s agreement', () => {
  it('makes the decision and closes the case, with the last three expectations beside it', () => {
    const made = given(...runningStage(), ...keptPromises(), proposed('completed')).as('hr').on('2026-05-01').reading(allMet).when(agree)
    made.thenRecorded('DecisionMade', 'CaseClosed')
    expect(made.event('DecisionMade')).toMatchObject({ differs: false, expected: ['pass', 'pass', 'pass'], review: { computed: 'passed' } })
    made.afterwards().as('manager').when(doing('SendStatusNote')).thenRefused('case-is-closed')
  })

  it('is refused for an adverse outcome of an unfair test, unless HR writes down why', () => {
    const unfair = given(...runningStage(), noteSent('2026-03-02'), proposed('employment-ended')).as('hr').on('2026-05-01').reading(noneMet)
    unfair.when(agree).thenRefused('test-was-not-fair', 'override')
    unfair.when(doing('AgreeDecision', { override: ' ' })).thenRefused('test-was-not-fair', 'override')
    expect(unfair.when(doing('AgreeDecision', { override: 'He was away by his own wish' })).event('DecisionMade')).toMatchObject({ override: 'He was away by his own wish', review: { fairTest: { isFair: false } } })
  })

  it('records no override where none was needed', () => {
    const fair = given(...runningStage(), ...keptPromises(), proposed('employment-ended')).as('hr').on('2026-05-01').reading(noneMet)
    expect(fair.when(doing('AgreeDecision', { override: 'To be safe' })).event('DecisionMade').override).toBeNull()
  })

  it('looks at the days and figures of its own day', () => {
    const later = given(...runningStage(), ...keptPromises(), proposed('completed', '')).as('hr').on('2026-05-04')
    later.reading(noneMet).when(agree).thenRefused('difference-needs-a-reason', 'reason')
    const resumed: CaseEvent[] = [{ type: 'PlanPaused', pausedOn: '2026-05-01', cause: 'absence', why: '' }, { type: 'PlanResumed', resumedOn: '2026-05-11', days: 10, finalOn: '2026-05-15', sessions: [], words: '' }]
    const moved = given(...runningStage(), proposed('employment-ended'), ...resumed).as('hr').on('2026-05-11').reading(noneMet)
    moved.when(doing('AgreeDecision', { override: 'All the same' })).thenRefused('before-the-final-review', 'outcome')
  })

  it('waits for a proposal, and may give it back', () => {
    kept.as('hr').when(agree).thenRefused('nothing-proposed')
    kept.as('hr').when(doing('ReturnDecision')).thenRefused('nothing-proposed')
    const returned = given(...runningStage(), proposed('completed')).as('hr').when(doing('ReturnDecision'))
    returned.thenRecorded('DecisionReturned')
    returned.afterwards().when(agree).thenRefused('nothing-proposed')
  })
})

describe('an extension', () => {
  const extension = given(...runningStage(), ...keptPromises(), proposed('extended', 'Calls rose late', '2026-05-29')).as('hr').on('2026-05-01').reading(oneMet).when(agree)

  it('gives new dates to what is not met, and leaves what is met alone', () => {
    extension.thenRecorded('DecisionMade', 'PlanExtended')
    expect(extension.afterwards().state).toMatchObject({ phase: 'running', extended: true, plan: { finalOn: '2026-05-29' } })
    expect(extension.afterwards().state.milestones.map(({ dueOn }) => dueOn)).toEqual(['2026-05-29', '2026-04-03'])
  })

  it('goes on with the rhythm of the plan to a new final review, still applying', () => {
    const { sessions } = extension.event('PlanExtended')
    expect(sessions.map(({ on }) => on)).toEqual(['2026-05-04', '2026-05-07', '2026-05-11', '2026-05-14', '2026-05-18', '2026-05-21', '2026-05-25', '2026-05-28', '2026-05-29'])
    expect(new Set(sessions.map(({ phase }) => phase))).toEqual(new Set(['apply']))
    expect(extension.afterwards().state.sessions.filter(({ kind }) => kind === 'final-review')).toMatchObject([{ on: '2026-05-29' }])
  })

  it('keeps sessions that nobody recorded, and make-ups that are owed', () => {
    const owing = given(...runningStage(), sessionHeld('session_0', '2026-03-02'), proposed('extended', 'Late', '2026-05-29')).as('hr').on('2026-05-01').reading(oneMet).when(agree).afterwards()
    expect(owing.state.sessions.filter(({ on, state }) => on < '2026-05-01' && state === 'planned')).toHaveLength(17)
  })

  it('happens once', () => {
    extension.afterwards().as('manager').on('2026-05-29').when(doing('ProposeDecision', { outcome: 'extended', newFinalOn: '2026-06-12' })).thenRefused('extended-once-already', 'outcome')
  })
})
