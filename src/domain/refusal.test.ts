// Every refusal can be reached, and nothing is refused without a sentence: a code without its example here does not compile.
import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '#domain/case-event.ts'
import { given } from '#domain/given.ts'
import { doing } from '#domain/given-commands.ts'
import {
  actionCommitted, approvedStage, concern, concernRaised, concernStage, diagnosed, diagnosis, draftedStage, grow, keptPromises, noteSent, plan, planSigned, routedStage, runningStage,
  sessionHeld, shares, supportDelivered,
} from '#domain/given-events.ts'
import type { PlanText } from '#domain/plan.ts'
import { type RefusalCode, refusals, refusalSentence } from '#domain/refusal.ts'

/** These come from the door for writes itself; src/app/perform.test.ts reaches them. */
type OfTheDoor = 'somebody-was-faster' | 'text-not-storable' | 'sign-in-yourself'
type Answer = ReturnType<ReturnType<typeof given>['when']>

const concerned = given(...concernStage())
const routed = given(...routedStage())
const drafted = given(...draftedStage())
const running = given(...runningStage())
const ofOmar = running.as('employee')
const kept = given(...runningStage(), ...keptPromises()).on('2026-05-01')
const draft = (changes: Partial<PlanText>) => routed.on('2026-02-23').when(doing('DraftPlan', { plan: plan(changes) }))
const approved = (...events: CaseEvent[]) => given(...approvedStage(), ...events)
const bothSigned = approved(planSigned('manager'), planSigned('hr')).as('employee')
const held = given(...runningStage(), sessionHeld('session_0', '2026-03-02'))
const paused = given(...runningStage(), { type: 'PlanPaused', pausedOn: '2026-03-09', cause: 'system', why: '' }).as('hr')
const noted = given(...runningStage(), noteSent('2026-03-02'))
const proposal = kept.when(doing('ProposeDecision', { outcome: 'employment-ended' })).afterwards()
const extension = doing('ProposeDecision', { outcome: 'extended', newFinalOn: '2026-05-29' })

const examples: { [Code in Exclude<RefusalCode, OfTheDoor>]: () => Answer } = {
  'not-found': () => given().as('employee').when(doing('RaiseConcern')),
  'case-already-open': () => given(concernRaised()).when(doing('RaiseConcern')),
  'case-is-closed': () => given(concernRaised(), { type: 'ConcernWithdrawn', reason: '' }).when(doing('Diagnose')),
  'concern-without-evidence': () => given().when(doing('RaiseConcern', { concern: concern({ evidence: [] }) })),
  'concern-is-settled': () => running.when(doing('WithdrawConcern')),
  'day-in-the-future': () => concerned.on('2026-02-20').when(doing('AddFeedback')),
  'day-in-the-past': () => concerned.on('2026-04-01').when(doing('EscalateSystemCause')),
  'already-asked': () => concerned.when(doing('AskForCauses')),
  'not-asked-yet': () => concerned.as('employee').when(doing('GivePlanView')),
  'no-draft': () => routed.when(doing('AskForPlanView')),
  'plan-already-issued': () => running.when(doing('Diagnose')),
  'shares-not-100': () => concerned.when(doing('Diagnose', { diagnosis: diagnosis({ shares: shares({ skill: 99 }) }) })),
  'no-diagnosis': () => concerned.when(doing('ChooseRoute')),
  'nothing-to-override': () => given(concernRaised(), diagnosed()).when(doing('AskOverride')),
  'route-unsuitable': () => given(concernRaised({ earlierFeedback: [] }), diagnosed()).when(doing('ChooseRoute')),
  'nothing-to-answer': () => concerned.when(doing('AnswerEscalation')),
  'route-is-not-a-plan': () => concerned.when(doing('DraftPlan')),
  'length-not-in-policy': () => draft({ lengthDays: 61 }),
  'not-a-working-day': () => draft({ startsOn: '2026-03-01' }),
  'no-milestones': () => draft({ milestones: [] }),
  'too-many-milestones': () => routed.under({ mostMilestones: 1 }).when(doing('DraftPlan')),
  'no-support': () => draft({ support: [] }),
  'too-few-check-ins': () => draft({ checkIns: { weekdays: [2], at: '10:00' } }),
  'twice-the-same': () => draft({ support: [...plan().support, ...plan().support] }),
  'pass-rule-cannot-be-met': () => draft({ passRule: { atLeast: 9 } }),
  'due-outside-the-plan': () => running.when(doing('RescheduleSession', { on: '2026-05-05' })),
  'weeks-do-not-fit': () => draft({ milestones: plan().milestones.map((one) => ({ ...one, dueOn: '2026-03-13' as const })) }),
  'employee-view-not-asked': () => given(...routedStage(), { type: 'PlanDrafted', version: 1, plan: plan(), why: '' }).when(doing('SubmitPlan')),
  'not-in-good-faith': () => drafted.when(doing('SubmitPlan', { attests: { passingIsPossible: false, outcomeIsOpen: true } })),
  'nothing-submitted': () => drafted.as('hr').when(doing('ApprovePlan')),
  'nothing-to-sign': () => drafted.when(doing('SignPlan')),
  'another-version-was-shown': () => bothSigned.when(doing('SignPlan', { version: 3 })),
  'start-has-passed': () => bothSigned.on('2026-03-10').when(doing('SignPlan')),
  'no-consent': () => bothSigned.when(doing('SignPlan', { consents: false })),
  'already-signed': () => approved(planSigned('manager')).when(doing('SignPlan')),
  'organisation-signs-first': () => approved(planSigned('hr')).as('employee').when(doing('SignPlan')),
  'plan-not-running': () => approved().when(doing('HoldSession')),
  'plan-not-paused': () => running.as('hr').when(doing('ResumePlan')),
  'cause-not-escalated': () => paused.when(doing('ResumePlan')),
  'session-in-the-future': () => running.when(doing('HoldSession', { heldOn: '2026-04-02' })),
  'before-the-plan': () => running.when(doing('HoldSession', { heldOn: '2026-02-27' })),
  'what-would-raise-it': () => running.when(doing('HoldSession', { grow: { ...grow, will: { commitment: 4, whatWouldRaiseIt: '' } } })),
  'session-not-held': () => ofOmar.when(doing('ConfirmSession')),
  'session-already-settled': () => held.when(doing('HoldSession')),
  'no-such-session': () => running.when(doing('HoldSession', { sessionId: 'session_none' })),
  'already-confirmed': () => held.when(doing('ConfirmSession')).afterwards().when(doing('ConfirmSession')),
  'nothing-to-dispute': () => held.when(doing('DisputeSession')),
  'already-disputed': () => held.as('employee').when(doing('DisputeSession')).afterwards().when(doing('DisputeSession')),
  'owner-is-neither': () => running.when(doing('HoldSession', { action: { text: '', ownerId: 'person_lena', dueOn: '2026-03-09' } })),
  'too-late-to-reschedule': () => running.on('2026-03-10').when(doing('RescheduleSession', { on: '2026-03-11' })),
  'make-up-too-late': () => running.on('2026-03-05').when(doing('MissSession', { makeUpOn: '2026-03-20' })),
  'two-sessions-on-one-day': () => running.on('2026-03-05').when(doing('MissSession', { makeUpOn: '2026-03-09' })),
  'no-such-promise': () => running.when(doing('DeliverSupport', { supportId: 'support_none' })),
  'promise-already-settled': () => given(...runningStage(), actionCommitted(), supportDelivered()).on('2026-04-21').when(doing('DeliverSupport')),
  'not-a-week-of-the-plan': () => running.when(doing('SendStatusNote', { weekOf: '2026-03-03' })),
  'note-too-late': () => running.on('2026-04-20').when(doing('SendStatusNote')),
  'note-already-sent': () => noted.when(doing('SendStatusNote')),
  'no-such-note': () => ofOmar.when(doing('AcknowledgeStatusNote')),
  'already-acknowledged': () => noted.as('employee').when(doing('AcknowledgeStatusNote')).afterwards().when(doing('AcknowledgeStatusNote')),
  'early-only-when-all-met': () => running.when(doing('ProposeDecision')),
  'before-the-final-review': () => running.when(extension),
  'difference-needs-a-reason': () => kept.when(doing('ProposeDecision', { reason: '' })),
  'extended-once-already': () => given(...runningStage(), { type: 'PlanExtended', finalOn: '2026-05-01', sessions: [], why: '' }).on('2026-05-01').when(extension),
  'nothing-proposed': () => kept.as('hr').when(doing('AgreeDecision')),
  'test-was-not-fair': () => proposal.as('hr').when(doing('AgreeDecision')),
}

describe('a refusal', () => {
  it.each(Object.entries(examples))('can be reached: %s', (code, answer) => {
    expect(answer().decision).toMatchObject({ refused: code })
  })

  it.each(Object.keys(refusals) as RefusalCode[])('has whole sentences of its own: %s', (code) => {
    expect(refusalSentence(code)).toMatch(/^[A-Z].*[.]$/)
    expect(refusalSentence(code)).not.toMatch(/[!]|undefined|fail/)
    expect(Object.values(refusals).filter((sentence) => sentence === refusals[code])).toHaveLength(1)
  })
})
