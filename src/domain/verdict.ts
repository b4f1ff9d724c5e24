// The final review: decided against the written milestones, never a mood, and never against somebody whose plan was not kept by the other side.
import { type PlannedSession, scheduleRest } from '#domain/cadence.ts'
import type { CaseState } from '#domain/case-state.ts'
import { type Day, isAfter } from '#domain/day.ts'
import { type Decision, record, refuse } from '#domain/decision.ts'
import { type MilestoneOutcome, milestoneOutcomes, sessionCounts, weeksWithoutNote } from '#domain/scoreboard.ts'
import { isWorkingDay } from '#domain/working-day.ts'
import type { World } from '#domain/world.ts'

export const outcomes = ['completed', 'extended', 'role-changed', 'further-action', 'employment-ended', 'withdrawn', 'resigned'] as const
export type Outcome = (typeof outcomes)[number]
const adverse: readonly Outcome[] = ['role-changed', 'further-action', 'employment-ended']
export const isAdverse = (outcome: Outcome): boolean => adverse.includes(outcome)

export type Computed = 'passed' | 'partly' | 'not-passed'

/** The fair test (V-2): what the organisation owed, and whether it was kept. */
export type FairTest = { sessionsHeld: number; sessionsDue: number; share: number; asked: number; supportMissing: string[]; notesMissing: Day[]; isFair: boolean }

export type Review = { milestones: MilestoneOutcome[]; computed: Computed; fairTest: FairTest }

export type ProposeDecision = { type: 'ProposeDecision'; outcome: Outcome; reason: string; newFinalOn: Day | null }
/** `override` is HR's reason for an adverse outcome although the test was not fair; null otherwise. */
export type AgreeDecision = { type: 'AgreeDecision'; reason: string; override: string | null }
export type ReturnDecision = { type: 'ReturnDecision'; reason: string }

export type VerdictEvent =
  | { type: 'DecisionProposed'; outcome: Outcome; reason: string; newFinalOn: Day | null; review: Review }
  | { type: 'DecisionReturned'; reason: string }
  | { type: 'DecisionMade'; outcome: Outcome; reason: string; agreedBecause: string; override: string | null; differs: boolean; review: Review; expected: string[] }
  | { type: 'PlanExtended'; finalOn: Day; sessions: PlannedSession[]; why: string }
  | { type: 'CaseClosed'; outcome: Outcome }

export function reviewOf(state: CaseState, { readings, today, policy }: Pick<World, 'readings' | 'today' | 'policy'>): Review {
  const milestones = milestoneOutcomes(state, readings, today)
  const met = milestones.filter(({ result }) => result === 'met').length
  const atLeast = state.plan?.plan.passRule.atLeast ?? milestones.length
  const some = milestones.some(({ result }) => result === 'met' || result === 'partly')
  return { milestones, computed: met >= atLeast ? 'passed' : some ? 'partly' : 'not-passed', fairTest: fairTestOf(state, { today, policy }) }
}

/** A session the employee alone missed is not the organisation's fault, so it does not lower the share. */
function fairTestOf(state: CaseState, { today, policy }: Pick<World, 'today' | 'policy'>): FairTest {
  const { due, held } = sessionCounts(state, today)
  const byEmployee = state.sessions.filter(({ state: is, missedBy, kind }) => is === 'missed' && missedBy === 'employee' && kind !== 'make-up').length
  const owed = Math.max(due - byEmployee, 1)
  const share = Math.min(1, held / owed)
  const supportMissing = state.support.filter(({ deliveredOn }) => deliveredOn === null).map(({ what }) => what)
  const notesMissing = weeksWithoutNote(state, today)
  const isFair = share >= policy.fairShare && supportMissing.length === 0 && notesMissing.length === 0
  return { sessionsHeld: held, sessionsDue: due, share, asked: policy.fairShare, supportMissing, notesMissing, isFair }
}

export function proposeDecision(state: CaseState, command: ProposeDecision, world: World): Decision<VerdictEvent> {
  if (state.phase !== 'running' || state.plan === null) return refuse('plan-not-running')
  const review = reviewOf(state, world)
  const { outcome, reason, newFinalOn } = command
  const early = isAfter(state.plan.finalOn, world.today)
  if (early && outcome === 'completed' && review.milestones.some(({ result }) => result !== 'met')) return refuse('early-only-when-all-met', 'outcome')
  if (early && (isAdverse(outcome) || outcome === 'extended')) return refuse('before-the-final-review', 'outcome')
  if (differs(outcome, review.computed) && reason.trim() === '') return refuse('difference-needs-a-reason', 'reason')
  if (outcome === 'extended') {
    if (state.extended) return refuse('extended-once-already', 'outcome')
    if (newFinalOn === null || !isAfter(newFinalOn, world.today)) return refuse('day-in-the-past', 'newFinalOn')
    if (!isWorkingDay(newFinalOn, world.policy.calendar)) return refuse('not-a-working-day', 'newFinalOn')
  }
  return record({ type: 'DecisionProposed', outcome, reason, newFinalOn: outcome === 'extended' ? newFinalOn : null, review })
}

export function returnDecision(state: CaseState, { reason }: ReturnDecision): Decision<VerdictEvent> {
  return state.proposal === null ? refuse('nothing-proposed') : record({ type: 'DecisionReturned', reason })
}

/** The review is computed again from today's facts: what HR agrees to is what the record shows now. */
export function agreeDecision(state: CaseState, { reason, override }: AgreeDecision, world: World): Decision<VerdictEvent> {
  const { proposal } = state
  if (proposal === null || state.plan === null) return refuse('nothing-proposed')
  const review = reviewOf(state, world)
  const { outcome } = proposal
  if (isAdverse(outcome) && !review.fairTest.isFair && (override ?? '').trim() === '') return refuse('test-was-not-fair', 'override')
  const made = {
    type: 'DecisionMade', outcome, reason: proposal.reason, agreedBecause: reason, override, differs: differs(outcome, review.computed), review,
    expected: state.notes.slice(-3).map(({ expectation }) => expectation),
  } as const
  if (outcome !== 'extended' || proposal.newFinalOn === null) return record<VerdictEvent>(made, { type: 'CaseClosed', outcome })
  return record<VerdictEvent>(made, { type: 'PlanExtended', finalOn: proposal.newFinalOn, why: proposal.reason, sessions: sessionsUntil(state, proposal.newFinalOn, world) })
}

function sessionsUntil(state: CaseState, finalOn: Day, { today, policy, freshIds }: World): PlannedSession[] {
  if (state.plan === null) return []
  const { startsOn, lengthDays, checkIns } = state.plan.plan
  return scheduleRest({ startsOn, finalOn, lengthDays, rhythm: checkIns, calendar: policy.calendar, freshIds }, today)
}

/** Completed goes with passed; the adverse outcomes with not passed or partly; extended with partly or not passed. Others stand on their reason. */
export function differs(outcome: Outcome, computed: Computed): boolean {
  if (outcome === 'completed') return computed !== 'passed'
  if (outcome === 'resigned') return false
  if (outcome === 'withdrawn') return true
  return computed === 'passed'
}
