// Which text of a plan goes on paper, and what it is worth: issued, approved and waiting for signatures, or a draft.
import type { CaseState } from '#domain/case-state.ts'
import type { Day } from '#domain/day.ts'
import { finalDayOf, type PlanText } from '#domain/plan.ts'
import type { Policy } from '#domain/policy.ts'
import { moment } from '#documents/in-words.ts'

export type PlanVersion = {
  version: number
  plan: PlanText
  /** The final review as this text sets it, before any pause. */
  finalOn: Day
  standing: string
  /** Empty once it is issued. */
  mark: string
  isIssued: boolean
  isApproved: boolean
}

/** Null when the case has no plan that this reader may see. */
export function planVersion(state: CaseState, policy: Policy): PlanVersion | null {
  const text = state.plan ?? state.approved ?? state.draft ?? state.planShown
  if (text === null) return null
  const { version, plan } = text
  const isIssued = state.plan !== null
  const isApproved = isIssued || state.approved !== null
  const finalOn = state.plan !== null && !datesMoved(state) ? state.plan.finalOn : finalDayOf(plan, { policy })
  return { version, plan, finalOn, isIssued, isApproved, ...standingOf(state, version, policy) }
}

function standingOf({ plan, approved }: CaseState, version: number, { timeZone }: Policy): { standing: string; mark: string } {
  if (plan !== null) return { standing: `Version ${version}, issued on ${moment(plan.issuedAt, timeZone)}`, mark: '' }
  const mark = 'Draft, not issued'
  if (approved !== null) return { standing: `Version ${version}, approved by HR and waiting for signatures`, mark }
  return { standing: `Version ${version}, not approved by HR yet`, mark }
}

/** A pause that is over, or an extension, has moved the dates that the plan was signed with. */
export const datesMoved = (state: CaseState): boolean => state.extended || state.pauses.some(({ to }) => to !== null)
