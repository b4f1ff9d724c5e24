import { describe, expect, it } from 'vitest'
import { given, seenBy } from '#domain/given.ts'
import { doing } from '#domain/given-commands.ts'
import { concern, concernRaised, concernStage, runningStage } from '#domain/given-events.ts'

describe('raising a concern', () => {
  it('begins a case with what was expected, seen and said before', () => {
    const raised = given().on('2026-02-27').when(doing('RaiseConcern'))
    raised.thenRecorded('ConcernRaised')
    expect(raised.afterwards().state).toMatchObject({ phase: 'concern', subjectId: 'person_omar', concern: { gap: 'Omar made seven a week since December' } })
  })

  it('may be done without an earlier conversation; the gate asks for that later', () => {
    given().on('2026-02-27').when(doing('RaiseConcern', { concern: concern({ earlierFeedback: [] }) })).thenRecorded('ConcernRaised')
  })

  it('wants something that was observed', () => {
    given().when(doing('RaiseConcern', { concern: concern({ evidence: [] }) })).thenRefused('concern-without-evidence', 'concern.evidence')
  })

  it('names the piece of evidence, the conversation or the expectation whose day has not come', () => {
    const piece = { observedOn: '2026-02-28', source: 'CRM', what: '7 calls' } as const
    const told = { text: 'Twelve calls', communicatedOn: '2026-02-28', communicatedHow: 'By mail' } as const
    const case0 = given().on('2026-02-27')
    case0.when(doing('RaiseConcern', { concern: concern({ evidence: [...concern().evidence, piece] }) })).thenRefused('day-in-the-future', 'concern.evidence.1.observedOn')
    case0.when(doing('RaiseConcern', { concern: concern({ earlierFeedback: [{ givenOn: '2026-02-28', what: '' }] }) })).thenRefused('day-in-the-future', 'concern.earlierFeedback.0.givenOn')
    case0.when(doing('RaiseConcern', { concern: concern({ expectation: told }) })).thenRefused('day-in-the-future', 'concern.expectation.communicatedOn')
  })

  it('is done once in a case', () => {
    given(concernRaised()).when(doing('RaiseConcern')).thenRefused('case-already-open')
  })

  it('is for the manager', () => {
    given().as('hr').when(doing('RaiseConcern')).thenRefused('not-found')
    given().as('employee').when(doing('RaiseConcern')).thenRefused('not-found')
  })
})

describe('adding an earlier conversation', () => {
  it('joins it to the concern', () => {
    const added = given(concernRaised()).when(doing('AddFeedback'))
    added.thenRecorded('FeedbackAdded')
    expect(added.afterwards().state.concern?.earlierFeedback).toHaveLength(2)
  })

  it('is over once the plan is issued', () => {
    given(...runningStage()).when(doing('AddFeedback')).thenRefused('concern-is-settled')
  })
})

describe('withdrawing a concern', () => {
  it('closes the case without a word to Omar, who never heard of it', () => {
    given(concernRaised()).when(doing('WithdrawConcern')).thenRecorded('ConcernWithdrawn')
  })

  it('is told to Omar when he was asked about it, without the reason', () => {
    const withdrawn = given(...concernStage()).when(doing('WithdrawConcern'))
    withdrawn.thenRecorded('ConcernWithdrawn', 'ConcernLifted')
    const recorded = 'recorded' in withdrawn.decision ? withdrawn.decision.recorded : []
    expect(seenBy('employee', [...concernStage(), ...recorded]).phase).toBe('closed')
    expect(JSON.stringify(seenBy('employee', [...concernStage(), ...recorded]))).not.toContain('The figures were wrong')
  })

  it('is refused once the plan is issued', () => {
    given(...runningStage()).when(doing('WithdrawConcern')).thenRefused('concern-is-settled')
  })

  it('leaves a case to which nothing is added', () => {
    given(concernRaised(), { type: 'ConcernWithdrawn', reason: '' }).when(doing('AskForCauses')).thenRefused('case-is-closed')
  })
})
