// For property tests: a case that goes as chance will have it. Each step is a command that some person tries on some day; what the rules
// accept becomes part of the history. Words that only manager and HR may read carry a canary.
import { decide, evolve } from '#domain/case.ts'
import type { CaseCommand } from '#domain/case-command.ts'
import type { CaseEvent } from '#domain/case-event.ts'
import type { CaseState } from '#domain/case-state.ts'
import { addDays, type Day } from '#domain/day.ts'
import { seenBy, worldOf } from '#domain/given.ts'
import { doing } from '#domain/given-commands.ts'
import { approvedStage, clearFacts, concern, concernStage, diagnosis, draftedStage, keptPromises, people, plan, planSigned, routedStage, runningStage, shares } from '#domain/given-events.ts'
import { defaultPolicy } from '#domain/policy.ts'
import { outcomes, reviewOf } from '#domain/verdict.ts'
import { audienceOf, maySee } from '#domain/visibility.ts'
import { workingDayFrom } from '#domain/working-day.ts'
import type { Relationship } from '#domain/world.ts'

export const canary = 'CANARY'
export type Step = { command: number; as: number; days: number; pick: number; other: number }

type Stage = { on: Day; told: () => CaseEvent[] }
const early = '2026-02-27'
const reviewed = (): CaseEvent[] => [...runningStage(), ...keptPromises()]
const proposed = (): CaseEvent => ({ type: 'DecisionProposed', outcome: 'extended', reason: 'Late', newFinalOn: '2026-06-12', review: reviewOf(seenBy('manager', reviewed()), worldOf({ on: '2026-05-01', as: 'manager', policy: defaultPolicy, readings: {} })) })
const stages: Stage[] = [
  { on: early, told: () => [] }, { on: early, told: concernStage }, { on: early, told: routedStage }, { on: early, told: draftedStage }, { on: early, told: approvedStage },
  { on: early, told: () => [...approvedStage(), planSigned('manager'), planSigned('hr')] }, { on: early, told: runningStage }, { on: '2026-05-01', told: reviewed }, { on: '2026-05-01', told: () => [...reviewed(), proposed()] },
]
const everybody: Relationship[] = ['manager', 'employee', 'hr']
const of = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)]

function attempt({ command, pick, other }: Step, state: CaseState, today: Day): CaseCommand {
  const signing = state.phase === 'approved' && other % 3 === 0
  if (signing) return doing(pick % 4 === 0 ? 'DeclineToSign' : 'SignPlan', { version: state.approved?.version ?? 1 })
  const session = of(state.sessions.filter((one) => (pick % 3 === 0 ? true : one.on <= today)), pick)
  const sessionId = session?.sessionId ?? 'session_none'
  const on = workingDayFrom(addDays(today, other % 9), defaultPolicy.calendar)
  const mixed = [shares({ skill: 70, will: 30 }), shares({ system: 60, skill: 40 }), shares({ knowledge: 100 })]
  const commands: CaseCommand[] = [
    doing('RaiseConcern', { concern: concern({ earlierFeedback: pick % 2 === 0 ? [] : concern().earlierFeedback }) }),
    doing('AddFeedback', { feedback: { givenOn: today, what: 'We talked' } }), doing('AskForCauses'), doing('GiveCauses'), doing('AskForPlanView'), doing('GivePlanView'),
    doing('Diagnose', { diagnosis: diagnosis({ shares: of(mixed, pick) ?? shares({}), reason: canary, answers: [{ question: 'skill-seen', answer: canary }], facts: { ...clearFacts, gap: other % 4 === 0 ? 'minor' : 'persistent' } }) }),
    doing('AskOverride', { reason: canary }), doing('AgreeOverride', { reason: canary }), doing('DeclineOverride', { reason: canary }), doing('ChooseRoute', { reason: canary, tool: pick % 5 === 0 ? 'mentoring' : 'formal-pip' }),
    doing('EscalateSystemCause', { what: canary, answerBy: on }), doing('AnswerEscalation', { escalationId: of(state.escalations, pick)?.escalationId ?? 'escalation_none', answer: canary }),
    doing('DraftPlan', { plan: plan({ startsOn: today <= '2026-03-02' ? '2026-03-02' : on, ...(other % 2 === 0 ? {} : { areas: 'Other words' }) }), why: canary }), doing('SubmitPlan'), doing('ReturnPlan', { reason: canary }), doing('ApprovePlan'),
    doing('SignPlan', { version: state.approved?.version ?? 1 }), doing('DeclineToSign', { version: state.approved?.version ?? 1 }),
    doing('HoldSession', { sessionId, heldOn: session !== undefined && session.on <= today ? session.on : today, action: { text: 'Call', ownerId: people.manager, dueOn: on } }),
    doing('ConfirmSession', { sessionId }), doing('DisputeSession', { sessionId }),
    doing('MissSession', { sessionId, makeUpOn: on, missedBy: of(['manager', 'employee', 'both', 'neither'] as const, other) ?? 'both' }),
    doing('RescheduleSession', { sessionId, on }),
    doing('SettleAction', { actionId: of(state.actions, pick)?.actionId ?? 'action_none', doneOn: other % 3 === 0 ? null : today }), doing('DeliverSupport', { deliveredOn: today }),
    doing('SendStatusNote', { weekOf: addDays('2026-03-02', 7 * (pick % 12)) }), doing('AcknowledgeStatusNote', { noteId: of(state.notes, pick)?.noteId ?? 'note_none' }),
    doing('PausePlan', { cause: pick % 2 === 0 ? 'absence' : 'system' }), doing('ResumePlan'),
    doing('ProposeDecision', { outcome: of(outcomes, pick) ?? 'completed', newFinalOn: on }), doing('ReturnDecision', { reason: canary }), doing('AgreeDecision', { override: other % 2 === 0 ? 'All the same' : null }),
    doing('WithdrawConcern', { reason: canary }),
  ]
  return of(commands, command) ?? doing('AskForCauses')
}

const freshIds = (step: number) => Array.from({ length: 60 }, (_, index) => `${step}-${index}`)

/** The whole history, and the day on which it ends. */
export function walk(stage: number, steps: readonly Step[]): { events: CaseEvent[]; today: Day } {
  const { on, told } = of(stages, stage) ?? { on: early, told: concernStage }
  const events = told()
  const states = { manager: seenBy('manager', events), employee: seenBy('employee', events), hr: seenBy('hr', events) }
  let today: Day = on
  for (const [index, step] of steps.entries()) {
    today = addDays(today, step.days)
    const as = of(everybody, step.as) ?? 'manager'
    const decision = decide(states[as], attempt(step, states[as], today), { ...worldOf({ on: today, as, policy: defaultPolicy, readings: {} }), freshIds: freshIds(index) })
    for (const event of 'recorded' in decision ? decision.recorded : []) {
      events.push(event)
      const recorded = { event, position: events.length, at: `${today}T09:00:00Z`, by: people[as] } as const
      for (const reader of everybody) if (maySee(audienceOf(event.type), reader)) states[reader] = evolve(states[reader], recorded)
    }
  }
  return { events, today }
}
