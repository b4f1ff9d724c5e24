// Signing: each for themselves, exactly what was shown, by a digest. The employee's signature says received and understood, not agreed.
// It is done in the launch or before it: a plan whose first day has passed would take days from the person before they had it.
import { type PlannedSession, schedule } from '#domain/cadence.ts'
import type { CaseState, SigningParty } from '#domain/case-state.ts'
import { type Day, isBefore } from '#domain/day.ts'
import { type Decision, record, refuse } from '#domain/decision.ts'
import { finalDayOf, type PlanText } from '#domain/plan.ts'
import type { World } from '#domain/world.ts'

export const signatureMeaning: { [Party in SigningParty]: string } = {
  manager: 'I will do my part of this plan, and I believe that it can be passed.',
  hr: 'The wording and the dates are fair, and the outcome is open.',
  employee: 'I have received and understood this plan. My signature does not say that I agree with it.',
}

export const consentToSignElectronically = 'I agree to sign this document electronically; I may ask for paper instead.'

export type SignPlan = { type: 'SignPlan'; version: number; shownDigest: string; consents: boolean; authenticatedBy: string; statement: string | null }
export type DeclineToSign = { type: 'DeclineToSign'; version: number; words: string }

export type SigningEvent =
  | { type: 'PlanSigned'; version: number; as: SigningParty; meaning: string; consent: string; shownDigest: string; authenticatedBy: string; statement: string | null }
  | { type: 'SigningDeclined'; version: number; words: string; consequence: string }
  | { type: 'PlanIssued'; version: number; plan: PlanText; finalOn: Day; sessions: PlannedSession[] }

export function signPlan(state: CaseState, command: SignPlan, world: World): Decision<SigningEvent> {
  const { approved } = state
  const as = world.actingAs
  if (approved === null || state.plan !== null) return refuse('nothing-to-sign')
  if (isBefore(approved.plan.startsOn, world.today)) return refuse('start-has-passed')
  if (command.version !== approved.version || command.shownDigest !== world.approvedDigest) return refuse('another-version-was-shown')
  if (!command.consents) return refuse('no-consent', 'consents')
  if (hasAnswered(state, as)) return refuse('already-signed')
  if (as === 'employee' && !organisationSigned(state)) return refuse('organisation-signs-first')
  const { version, shownDigest, authenticatedBy, statement } = command
  const signed = { type: 'PlanSigned', version, as, meaning: signatureMeaning[as], consent: consentToSignElectronically, shownDigest, authenticatedBy, statement } as const
  return as === 'employee' ? record<SigningEvent>(signed, issue(approved, world)) : record<SigningEvent>(signed)
}

/** Declining is recorded, and the plan starts all the same, with HR as witness (G-1). */
export function declineToSign(state: CaseState, command: DeclineToSign, world: World): Decision<SigningEvent> {
  const { approved } = state
  if (approved === null || state.plan !== null) return refuse('nothing-to-sign')
  if (isBefore(approved.plan.startsOn, world.today)) return refuse('start-has-passed')
  if (command.version !== approved.version) return refuse('another-version-was-shown')
  if (!organisationSigned(state)) return refuse('organisation-signs-first')
  const declined = { type: 'SigningDeclined', version: command.version, words: command.words, consequence: 'The plan starts all the same; HR is the witness.' } as const
  return record<SigningEvent>(declined, issue(approved, world))
}

function issue({ version, plan }: { version: number; plan: PlanText }, world: World): SigningEvent {
  const finalOn = finalDayOf(plan, world)
  const { startsOn, lengthDays, checkIns } = plan
  const sessions = schedule({ startsOn, finalOn, lengthDays, rhythm: checkIns, calendar: world.policy.calendar, freshIds: world.freshIds })
  return { type: 'PlanIssued', version, plan, finalOn, sessions }
}

const hasAnswered = (state: CaseState, party: SigningParty) => state.signatures.some(({ as }) => as === party)
const organisationSigned = (state: CaseState) => hasAnswered(state, 'manager') && hasAnswered(state, 'hr')
