// The final review: decided against the written milestones, never a mood, and never against somebody whose plan was not kept by the other side.
import { type PlannedSession, scheduleRest } from '#domain/cadence.ts'
import type { CaseState } from '#domain/case-state.ts'
import { addDays, type Day, isAfter } from '#domain/day.ts'
import { type Decision, record, refuse, type Refused } from '#domain/decision.ts'
import { pausedDays } from '#domain/pause.ts'
import { type MilestoneOutcome, milestoneOutcomes, weeksWithoutNote } from '#domain/scoreboard.ts'
import { sessionCounts, sessionsOwed } from '#domain/session-count.ts'
import { isWorkingDay } from '#domain/working-day.ts'
import type { World } from '#domain/world.ts'

export const outcomes = ['completed', 'extended', 'role-changed', 'further-action', 'employment-ended', 'withdrawn', 'resigned'] as const
export type Outcome = (typeof outcomes)[number]
const adverse: readonly Outcome[] = ['role-changed', 'further-action', 'employment-ended']
export const isAdverse = (outcome: Outcome): boolean => adverse.includes(outcome)

export type Computed = 'passed' | 'partly' | 'not-passed'

type Facts = Pick<World, 'readings' | 'today' | 'policy'>

/** The fair test (V-2): what the organisation owed, and whether it was kept. `unmeasured` milestones lack figures that could have decided. */
export type FairTest = { sessionsHeld: number; sessionsDue: number; share: number; asked: number; supportMissing: string[]; notesMissing: Day[]; unmeasured: string[]; isFair: boolean }

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

export function reviewOf(state: CaseState, { readings, today, policy }: Facts): Review {
  const milestones = milestoneOutcomes(state, readings, today)
  const met = milestones.filter(({ result }) => result === 'met').length
  const atLeast = state.plan?.plan.passRule.atLeast ?? milestones.length
  const some = milestones.some(({ result }) => result === 'met' || result === 'partly')
  return { milestones, computed: met >= atLeast ? 'passed' : some ? 'partly' : 'not-passed', fairTest: fairTestOf(state, milestones, { today, policy }) }
}

/**
 * A session that the employee alone missed is not the organisation's fault, so it is left out on both sides of the share. Milestones
 * without figures make the test unfair where they could have decided it: measuring is the organisation's part.
 */
function fairTestOf(state: CaseState, milestones: MilestoneOutcome[], { today, policy }: Pick<Facts, 'today' | 'policy'>): FairTest {
  const { due, held } = sessionCounts(state, today, policy.calendar)
  const count = sessionsOwed(state, today, policy.calendar)
  const share = count.owed === 0 ? 1 : count.held / count.owed
  const supportMissing = state.support.filter(({ deliveredOn }) => deliveredOn === null).map(({ what }) => what)
  const notesMissing = weeksWithoutNote(state, today)
  const unmeasured = decidingWithoutFigures(state, milestones)
  const isFair = share >= policy.fairShare && [supportMissing, notesMissing, unmeasured].every(({ length }) => length === 0)
  return { sessionsHeld: held, sessionsDue: due, share, asked: policy.fairShare, supportMissing, notesMissing, unmeasured, isFair }
}

function decidingWithoutFigures({ plan, milestones }: CaseState, outcomes: MilestoneOutcome[]): string[] {
  const met = outcomes.filter(({ result }) => result === 'met').length
  const without = new Set(outcomes.flatMap(({ milestoneId, result }) => (result === 'not-measurable' ? [milestoneId] : [])))
  const atLeast = plan?.plan.passRule.atLeast ?? outcomes.length
  if (met >= atLeast || met + without.size < atLeast) return []
  return milestones.filter(({ milestoneId }) => without.has(milestoneId)).map(({ what }) => what)
}

export function proposeDecision(state: CaseState, { outcome, reason, newFinalOn }: ProposeDecision, world: World): Decision<VerdictEvent> {
  if (state.plan === null) return refuse('plan-not-running')
  const review = reviewOf(state, world)
  const proposal = { outcome, reason, newFinalOn: outcome === 'extended' ? newFinalOn : null, review }
  return standsAgainst(state, proposal, world) ?? record({ type: 'DecisionProposed', ...proposal })
}

type Proposal = NonNullable<CaseState['proposal']>

/** What keeps an outcome from being proposed today; asked again when HR agrees, because days and figures have moved on since. */
function standsAgainst({ phase, plan, extended }: CaseState, { outcome, reason, newFinalOn, review }: Proposal, { today, policy }: World): Refused | null {
  const endsAnyway = outcome === 'withdrawn' || outcome === 'resigned'
  if (plan === null || (phase !== 'running' && !(phase === 'paused' && endsAnyway))) return refuse('plan-not-running')
  const early = isAfter(plan.finalOn, today)
  if (early && outcome === 'completed' && review.milestones.some(({ result }) => result !== 'met')) return refuse('early-only-when-all-met', 'outcome')
  if (early && (isAdverse(outcome) || outcome === 'extended')) return refuse('before-the-final-review', 'outcome')
  if (differs(outcome, review.computed) && reason.trim() === '') return refuse('difference-needs-a-reason', 'reason')
  if (outcome !== 'extended') return null
  if (extended) return refuse('extended-once-already', 'outcome')
  if (newFinalOn === null || !isAfter(newFinalOn, today)) return refuse('day-in-the-past', 'newFinalOn')
  return isWorkingDay(newFinalOn, policy.calendar) ? null : refuse('not-a-working-day', 'newFinalOn')
}

export function returnDecision(state: CaseState, { reason }: ReturnDecision): Decision<VerdictEvent> {
  return state.proposal === null ? refuse('nothing-proposed') : record({ type: 'DecisionReturned', reason })
}

/** The review is computed again from today's facts: what HR agrees to is what the record shows now. */
export function agreeDecision(state: CaseState, { reason, override }: AgreeDecision, world: World): Decision<VerdictEvent> {
  if (state.proposal === null) return refuse('nothing-proposed')
  const review = reviewOf(state, world)
  const proposal = { ...state.proposal, review }
  const flaw = standsAgainst(state, proposal, world)
  if (flaw !== null) return flaw
  const { outcome, newFinalOn } = proposal
  const needsOverride = isAdverse(outcome) && !review.fairTest.isFair
  if (needsOverride && (override ?? '').trim() === '') return refuse('test-was-not-fair', 'override')
  const made = {
    type: 'DecisionMade', outcome, reason: proposal.reason, agreedBecause: reason, override: needsOverride ? override : null,
    differs: differs(outcome, review.computed), review, expected: state.notes.slice(-3).map(({ expectation }) => expectation),
  } as const
  if (newFinalOn === null) return record<VerdictEvent>(made, { type: 'CaseClosed', outcome })
  return record<VerdictEvent>(made, { type: 'PlanExtended', finalOn: newFinalOn, why: proposal.reason, sessions: sessionsUntil(state, newFinalOn, world) })
}

/** Make-ups that are still ahead stay where they are; the day of the review that is over counts as taken. */
function sessionsUntil(state: CaseState, finalOn: Day, { today, policy, freshIds }: World): PlannedSession[] {
  if (state.plan === null) return []
  const { startsOn, lengthDays, checkIns } = state.plan.plan
  const busy = state.sessions.flatMap(({ state: is, kind, on }) => (is === 'planned' && kind !== 'final-review' ? [on] : []))
  const course = { startsOn: addDays(startsOn, pausedDays(state)), finalOn, lengthDays, rhythm: checkIns, calendar: policy.calendar, freshIds }
  return scheduleRest(course, today, { busy })
}

/** Completed goes with passed; the adverse outcomes with not passed or partly; extended with partly or not passed. Others stand on their reason. */
export function differs(outcome: Outcome, computed: Computed): boolean {
  if (outcome === 'completed') return computed !== 'passed'
  if (outcome === 'resigned') return false
  if (outcome === 'withdrawn') return true
  return computed === 'passed'
}
