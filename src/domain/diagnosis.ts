// Diagnosis before anything formal: four causes with shares, the manager's answers and reason, and the facts that the gate asks for.
import type { CaseState } from '#domain/case-state.ts'
import { type Decision, record, refuse } from '#domain/decision.ts'
import { type PlanTakenBack, takenBack } from '#domain/plan.ts'

export const causes = ['skill', 'will', 'knowledge', 'system'] as const
export type Cause = (typeof causes)[number]

/** Shares in per cent; they add up to 100. */
export type CauseShares = { [C in Cause]: number }

/** What the gate wants to know that no reading can tell. Left out is unknown, and unknown never speaks for a formal plan. */
export type GateFacts = {
  gap: 'persistent' | 'new-or-temporary' | 'minor' | 'unknown'
  expectationsClear: 'yes' | 'no' | 'unknown'
  outcome: 'open' | 'already-decided' | 'unknown'
  fit: 'fits' | 'wrong-fit' | 'unknown'
  measurable: 'yes' | 'no' | 'unknown'
}

export type CauseAnswer = { question: string; answer: string }
export type Diagnosis = { shares: CauseShares; answers: CauseAnswer[]; reason: string; facts: GateFacts }

export type Diagnose = { type: 'Diagnose'; diagnosis: Diagnosis }
export type DiagnosisEvent = { type: 'DiagnosisMade'; diagnosis: Diagnosis }

/** A fresh diagnosis takes back an approved plan that nobody must sign any more. */
export function diagnose(state: CaseState, { diagnosis }: Diagnose): Decision<DiagnosisEvent | PlanTakenBack> {
  if (state.plan !== null) return refuse('plan-already-issued')
  if (!addUp(diagnosis.shares)) return refuse('shares-not-100', 'diagnosis.shares')
  return record<DiagnosisEvent | PlanTakenBack>(...takenBack(state), { type: 'DiagnosisMade', diagnosis })
}

/** The cause with the largest share; of equal ones the one that is least in the person's hands. */
export function mainCause(shares: CauseShares): Cause {
  const leastInTheirHandsFirst: Cause[] = ['system', 'knowledge', 'skill', 'will']
  return leastInTheirHandsFirst.reduce((main, cause) => (shares[cause] > shares[main] ? cause : main))
}

/** Whole per cents, none below nothing, that make up the whole. */
export const addUp = (shares: CauseShares): boolean =>
  causes.every((cause) => Number.isInteger(shares[cause]) && shares[cause] >= 0) && causes.reduce((sum, cause) => sum + shares[cause], 0) === 100
