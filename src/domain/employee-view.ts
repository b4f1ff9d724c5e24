// The employee's own view: asked for before anything is concluded and again before anything is issued, and kept word for word.
import type { CaseState } from '#domain/case-state.ts'
import type { Concern } from '#domain/concern.ts'
import { type Decision, record, refuse } from '#domain/decision.ts'
import { addUp, type CauseShares } from '#domain/diagnosis.ts'
import type { MilestoneId } from '#domain/id.ts'
import type { PlanText } from '#domain/plan.ts'

/** What the employee is shown of a concern: everything but the question put to the manager about themselves. */
export type ShownConcern = Omit<Concern, 'purpose'>

export type AchievableAnswer = 'yes' | 'no' | 'unsure'
export type MilestoneView = { milestoneId: MilestoneId; achievable: AchievableAnswer; words: string }

export type AskForCauses = { type: 'AskForCauses' }
export type GiveCauses = { type: 'GiveCauses'; words: string; shares: CauseShares | null }
export type AskForPlanView = { type: 'AskForPlanView' }
export type GivePlanView = { type: 'GivePlanView'; words: string; milestones: MilestoneView[] }

export type EmployeeViewEvent =
  | { type: 'CausesAsked'; shown: ShownConcern }
  | { type: 'CausesGiven'; words: string; shares: CauseShares | null }
  | { type: 'PlanViewAsked'; version: number; shown: PlanText }
  | { type: 'PlanViewGiven'; version: number; words: string; milestones: MilestoneView[] }

export function askForCauses(state: CaseState): Decision<EmployeeViewEvent> {
  if (state.concern === null) return refuse('not-found')
  if (state.causesAsked) return refuse('already-asked')
  const { purpose: _theirsAlone, ...shown } = state.concern
  return record({ type: 'CausesAsked', shown })
}

export function giveCauses(state: CaseState, { words, shares }: GiveCauses): Decision<EmployeeViewEvent> {
  if (!state.causesAsked) return refuse('not-asked-yet')
  if (shares !== null && !addUp(shares)) return refuse('shares-not-100', 'shares')
  return record({ type: 'CausesGiven', words, shares })
}

export function askForPlanView(state: CaseState): Decision<EmployeeViewEvent> {
  if (state.draft === null || !isBeingWritten(state)) return refuse('no-draft')
  if (state.planShown?.version === state.draft.version) return refuse('already-asked')
  return record({ type: 'PlanViewAsked', version: state.draft.version, shown: state.draft.plan })
}

const isBeingWritten = ({ phase }: CaseState) => phase === 'drafting' || phase === 'submitted'

export function givePlanView(state: CaseState, { words, milestones }: GivePlanView): Decision<EmployeeViewEvent> {
  if (state.planShown === null) return refuse('not-asked-yet')
  if (state.plan !== null) return refuse('plan-already-issued')
  return record({ type: 'PlanViewGiven', version: state.planShown.version, words, milestones })
}
