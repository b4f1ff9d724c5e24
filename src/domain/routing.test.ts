import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '#domain/case-event.ts'
import { given } from '#domain/given.ts'
import { doing } from '#domain/given-commands.ts'
import { approvedStage, clearFacts, concernRaised, concernStage, diagnosed, routedStage, runningStage, shares } from '#domain/given-events.ts'
import type { RouteReason } from '#domain/route.ts'

const systemCause = diagnosed({ shares: shares({ system: 60, skill: 40 }) })
const asked = (...rules: string[]): CaseEvent => ({ type: 'OverrideAsked', reason: '', against: rules.map((rule): RouteReason => ({ rule, because: '' })) })
const agreed: CaseEvent = { type: 'OverrideAgreed', reason: 'The territory was changed' }
const declined: CaseEvent = { type: 'OverrideDeclined', reason: 'Wait' }

describe('choosing the route', () => {
  it('lets a formal plan through for a gap of skill that persists after feedback', () => {
    const chosen = given(...concernStage(), diagnosed()).when(doing('ChooseRoute'))
    chosen.thenRecorded('RouteChosen')
    expect(chosen.event('RouteChosen')).toMatchObject({ overridden: false, rulesVersion: 1 })
  })

  it('waits for the causes', () => {
    given(...concernStage()).when(doing('ChooseRoute')).thenRefused('no-diagnosis')
  })

  it.each<[string, CaseEvent[]]>([
    ['the system is the main cause', [concernRaised(), systemCause]],
    ['the gap is minor', [concernRaised(), diagnosed({ facts: { ...clearFacts, gap: 'minor' } })]],
    ['the gap is new', [concernRaised(), diagnosed({ facts: { ...clearFacts, gap: 'new-or-temporary' } })]],
    ['nobody said that the gap persists', [concernRaised(), diagnosed({ facts: { ...clearFacts, gap: 'unknown' } })]],
    ['the expectation was not clear', [concernRaised(), diagnosed({ facts: { ...clearFacts, expectationsClear: 'no' } })]],
    ['the expectation was told after what was observed', [concernRaised({ expectation: { text: '', communicatedOn: '2026-02-21', communicatedHow: '' } }), diagnosed()]],
    ['nobody spoke with Omar before', [concernRaised({ earlierFeedback: [] }), diagnosed()]],
    ['the outcome is decided', [concernRaised(), diagnosed({ facts: { ...clearFacts, outcome: 'already-decided' } })]],
    ['the plan is to justify a decision', [concernRaised({ purpose: 'justify-a-decision' }), diagnosed()]],
    ['nobody said that the outcome is open', [concernRaised(), diagnosed({ facts: { ...clearFacts, outcome: 'unknown' } })]],
    ['role and person do not fit', [concernRaised(), diagnosed({ facts: { ...clearFacts, fit: 'wrong-fit' } })]],
    ['nothing can be measured', [concernRaised(), diagnosed({ facts: { ...clearFacts, measurable: 'no' } })]],
  ])('refuses a formal plan when %s', (_, facts) => {
    given(...facts).when(doing('ChooseRoute')).thenRefused('route-unsuitable', 'tool')
  })

  it('lets every other tool through that is not unsuitable', () => {
    given(concernRaised(), systemCause).when(doing('ChooseRoute', { tool: 'fix-the-system' })).thenRecorded('RouteChosen')
    given(concernRaised(), diagnosed()).when(doing('ChooseRoute', { tool: 'fix-the-system' })).thenRefused('route-unsuitable', 'tool')
  })

  it('takes back an approved plan when another tool is chosen after all', () => {
    given(...approvedStage()).when(doing('ChooseRoute', { tool: 'keep-coaching' })).thenRecorded('PlanTakenBack', 'RouteChosen')
  })

  it('is over once the plan is issued', () => {
    given(...runningStage()).when(doing('ChooseRoute')).thenRefused('plan-already-issued')
  })
})

describe('an override of the gate', () => {
  const against = given(concernRaised(), systemCause)

  it('is asked against the very rules that refuse', () => {
    const override = against.when(doing('AskOverride'))
    override.thenRecorded('OverrideAsked')
    expect(override.event('OverrideAsked').against.map(({ rule }) => rule)).toEqual(['RT-1'])
  })

  it('opens the gate once HR agrees, and the route says so', () => {
    const chosen = given(concernRaised(), systemCause, asked('RT-1'), agreed).when(doing('ChooseRoute'))
    expect(chosen.event('RouteChosen').overridden).toBe(true)
  })

  it('opens nothing while it waits, when it was declined, or for a rule that HR did not see', () => {
    given(concernRaised(), systemCause, asked('RT-1')).when(doing('ChooseRoute')).thenRefused('route-unsuitable', 'tool')
    given(concernRaised(), systemCause, asked('RT-1'), declined).when(doing('ChooseRoute')).thenRefused('route-unsuitable', 'tool')
    given(concernRaised({ earlierFeedback: [] }), systemCause, asked('RT-1'), agreed).when(doing('ChooseRoute')).thenRefused('route-unsuitable', 'tool')
  })

  it('does not open other tools than the formal plan', () => {
    given(concernRaised(), diagnosed(), asked('RT-1'), agreed).when(doing('ChooseRoute', { tool: 'fix-the-system' })).thenRefused('route-unsuitable', 'tool')
  })

  it('is asked once, and again when a fresh diagnosis adds a rule', () => {
    given(concernRaised(), systemCause, asked('RT-1')).when(doing('AskOverride')).thenRefused('already-asked')
    given(concernRaised(), systemCause, asked('RT-1'), agreed).when(doing('AskOverride')).thenRefused('nothing-to-override')
    given(concernRaised(), asked('RT-1'), agreed, diagnosed({ facts: { ...clearFacts, gap: 'minor' } })).when(doing('AskOverride')).thenRecorded('OverrideAsked')
    given(concernRaised(), systemCause, asked('RT-1'), declined).when(doing('AskOverride')).thenRecorded('OverrideAsked')
  })

  it('needs something to stand against, and a diagnosis', () => {
    given(concernRaised(), diagnosed()).when(doing('AskOverride')).thenRefused('nothing-to-override')
    given(concernRaised()).when(doing('AskOverride')).thenRefused('no-diagnosis')
    given(...runningStage()).when(doing('AskOverride')).thenRefused('plan-already-issued')
  })

  it('is HR’s to give', () => {
    const waiting = given(concernRaised(), systemCause, asked('RT-1'))
    waiting.when(doing('AgreeOverride')).thenRefused('not-found')
    waiting.as('hr').when(doing('AgreeOverride')).thenRecorded('OverrideAgreed')
    waiting.as('hr').when(doing('DeclineOverride')).thenRecorded('OverrideDeclined')
    given(...routedStage()).as('hr').when(doing('AgreeOverride')).thenRefused('nothing-to-override')
    given(...routedStage()).as('hr').when(doing('DeclineOverride')).thenRefused('nothing-to-override')
  })
})

describe('a cause in the system', () => {
  const escalated: CaseEvent = { type: 'SystemCauseEscalated', escalationId: 'escalation_1', what: 'Routing', ownerId: 'person_lena', answerBy: '2026-03-20' }

  it('is handed to somebody who can change it, by a day', () => {
    given(concernRaised()).when(doing('EscalateSystemCause')).thenRecorded('SystemCauseEscalated')
    given(...runningStage()).as('hr').when(doing('EscalateSystemCause')).thenRecorded('SystemCauseEscalated')
    given(concernRaised()).on('2026-03-21').when(doing('EscalateSystemCause')).thenRefused('day-in-the-past', 'answerBy')
  })

  it('is answered once', () => {
    const answered = given(concernRaised(), escalated).when(doing('AnswerEscalation'))
    answered.thenRecorded('EscalationAnswered')
    expect(answered.afterwards().state.escalations).toMatchObject([{ answer: 'Routing is repaired' }])
    answered.afterwards().when(doing('AnswerEscalation')).thenRefused('nothing-to-answer')
  })
})
