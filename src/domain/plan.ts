// The plan's text: five parts, milestones that can be measured, support that binds the other side. It is a draft until everybody has signed.
import type { CaseState } from '#domain/case-state.ts'
import { addDays, type Day, isAfter, isBefore, type Weekday } from '#domain/day.ts'
import { type Decision, record, refuse, type Refused } from '#domain/decision.ts'
import type { MilestoneId, PersonId, SupportId } from '#domain/id.ts'
import { countedWeeks, type Target } from '#domain/target.ts'
import { isWorkingDay, workingDayUntil } from '#domain/working-day.ts'
import type { World } from '#domain/world.ts'

export type Milestone = {
  milestoneId: MilestoneId
  what: string
  indicator: string
  target: Target
  why: string
  goal: string
  dueOn: Day
}

/** Support is as binding as the goals (L-3): what, by whom, how often, by when. */
export type Support = { supportId: SupportId; what: string; ownerId: PersonId; dueOn: Day }

export type PlanText = {
  startsOn: Day
  lengthDays: number
  expectations: { standard: string; why: string; companyGoal: string }
  areas: string
  milestones: Milestone[]
  support: Support[]
  checkIns: { weekdays: Weekday[]; at: string }
  consequences: { onPass: string; onPartial: string; onNotMet: string }
  /** How many milestones must be met for the plan to count as passed. */
  passRule: { atLeast: number }
}

export type DraftPlan = { type: 'DraftPlan'; plan: PlanText; why: string }
export type SubmitPlan = { type: 'SubmitPlan'; attests: Attestation }
export type ReturnPlan = { type: 'ReturnPlan'; reason: string }
export type ApprovePlan = { type: 'ApprovePlan'; attests: Attestation }

/** Good faith (D-6): manager and HR each say so with their own hand. */
export type Attestation = { passingIsPossible: boolean; outcomeIsOpen: boolean }

export type PlanEvent =
  | { type: 'PlanDrafted'; version: number; plan: PlanText; why: string }
  | { type: 'PlanSubmitted'; version: number; attests: Attestation }
  | { type: 'PlanReturned'; version: number; reason: string }
  | { type: 'PlanApproved'; version: number; plan: PlanText; attests: Attestation }
  | PlanTakenBack

/** An approved version that is not to be signed any more. Both sides see it: an employee must never sign what has been overtaken. */
export type PlanTakenBack = { type: 'PlanTakenBack'; version: number }

export const takenBack = ({ approved }: CaseState): PlanTakenBack[] => (approved === null ? [] : [{ type: 'PlanTakenBack', version: approved.version }])

export const finalDayOf = (plan: PlanText, { policy }: Pick<World, 'policy'>): Day =>
  workingDayUntil(addDays(plan.startsOn, plan.lengthDays), policy.calendar)

export function draftPlan(state: CaseState, { plan, why }: DraftPlan, world: World): Decision<PlanEvent> {
  if (state.route?.tool !== 'formal-pip') return refuse('route-is-not-a-plan')
  if (state.plan !== null) return refuse('plan-already-issued')
  const flaw = flawIn(plan, world)
  if (flaw !== null) return flaw
  return record<PlanEvent>(...takenBack(state), { type: 'PlanDrafted', version: (state.draft?.version ?? 0) + 1, plan, why })
}

export function submitPlan(state: CaseState, { attests }: SubmitPlan, world: World): Decision<PlanEvent> {
  if (state.draft === null || state.phase !== 'drafting') return refuse('no-draft')
  if (!state.causesAsked || !wereAskedAbout(state.planShown?.plan ?? null, state.draft.plan)) return refuse('employee-view-not-asked')
  if (!attests.passingIsPossible || !attests.outcomeIsOpen) return refuse('not-in-good-faith', 'attests')
  return flawIn(state.draft.plan, world) ?? record({ type: 'PlanSubmitted', version: state.draft.version, attests })
}

/** Whether each target can be reached was asked about these very targets (L-5); other words may have changed since. */
function wereAskedAbout(shown: PlanText | null, { milestones }: PlanText): boolean {
  const asked = new Set(shown?.milestones.map(heartOf))
  return milestones.every((milestone) => asked.has(heartOf(milestone)))
}

const heartOf = ({ milestoneId, indicator, dueOn, target: { comparator, target, hitWeeks, ofWeeks } }: Milestone): string =>
  [milestoneId, indicator, dueOn, comparator, target, hitWeeks, ofWeeks].join(' ')

export function returnPlan(state: CaseState, { reason }: ReturnPlan): Decision<PlanEvent> {
  if (state.phase !== 'submitted' || state.draft === null) return refuse('nothing-submitted')
  return record({ type: 'PlanReturned', version: state.draft.version, reason })
}

export function approvePlan(state: CaseState, { attests }: ApprovePlan, world: World): Decision<PlanEvent> {
  if (state.phase !== 'submitted' || state.draft === null) return refuse('nothing-submitted')
  if (!attests.passingIsPossible || !attests.outcomeIsOpen) return refuse('not-in-good-faith', 'attests')
  const { version, plan } = state.draft
  return flawIn(plan, world) ?? record({ type: 'PlanApproved', version, plan, attests })
}

/** The first thing that keeps a plan from being fair or measurable, with the field it is about. */
function flawIn(plan: PlanText, world: World): Refused | null {
  const { policy, today } = world
  if (!policy.planLengths.includes(plan.lengthDays)) return refuse('length-not-in-policy', 'plan.lengthDays')
  if (isBefore(plan.startsOn, today)) return refuse('day-in-the-past', 'plan.startsOn')
  if (!isWorkingDay(plan.startsOn, policy.calendar)) return refuse('not-a-working-day', 'plan.startsOn')
  if (plan.milestones.length === 0) return refuse('no-milestones', 'plan.milestones')
  if (plan.milestones.length > policy.mostMilestones) return refuse('too-many-milestones', 'plan.milestones')
  if (plan.support.length === 0) return refuse('no-support', 'plan.support')
  if (new Set(plan.checkIns.weekdays).size < Math.max(1, policy.sessionWeekdays.length)) return refuse('too-few-check-ins', 'plan.checkIns.weekdays')
  if (plan.passRule.atLeast < 1 || plan.passRule.atLeast > plan.milestones.length) return refuse('pass-rule-cannot-be-met', 'plan.passRule.atLeast')
  return flawInIds(plan) ?? flawInDates(plan, finalDayOf(plan, world)) ?? flawInTargets(plan)
}

function flawInIds({ milestones, support }: PlanText): Refused | null {
  const again = (ids: string[]) => ids.findIndex((id, index) => ids.indexOf(id) < index)
  const milestone = again(milestones.map(({ milestoneId }) => milestoneId))
  if (milestone >= 0) return refuse('twice-the-same', `plan.milestones.${milestone}`)
  const commitment = again(support.map(({ supportId }) => supportId))
  return commitment >= 0 ? refuse('twice-the-same', `plan.support.${commitment}`) : null
}

function flawInDates({ startsOn, milestones, support }: PlanText, finalOn: Day): Refused | null {
  const outside = (day: Day) => isBefore(day, startsOn) || isAfter(day, finalOn)
  const late = milestones.findIndex(({ dueOn }) => outside(dueOn))
  if (late >= 0) return refuse('due-outside-the-plan', `plan.milestones.${late}.dueOn`)
  const lateSupport = support.findIndex(({ dueOn }) => outside(dueOn))
  return lateSupport >= 0 ? refuse('due-outside-the-plan', `plan.support.${lateSupport}.dueOn`) : null
}

function flawInTargets({ milestones, startsOn }: PlanText): Refused | null {
  const impossible = milestones.findIndex(
    ({ target, dueOn }) => target.hitWeeks < 1 || target.hitWeeks > target.ofWeeks || countedWeeks(startsOn, dueOn, target.ofWeeks).length < target.ofWeeks,
  )
  return impossible >= 0 ? refuse('weeks-do-not-fit', `plan.milestones.${impossible}.target.hitWeeks`) : null
}
