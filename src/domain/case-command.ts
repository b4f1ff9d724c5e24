// Everything that can be done to a case, in one union. Who may do it stands in permission.ts.
import type { AddFeedback, RaiseConcern, WithdrawConcern } from '#domain/concern.ts'
import type { Diagnose } from '#domain/diagnosis.ts'
import type { AskForCauses, AskForPlanView, GiveCauses, GivePlanView } from '#domain/employee-view.ts'
import type { PausePlan, ResumePlan } from '#domain/pause.ts'
import type { ApprovePlan, DraftPlan, ReturnPlan, SubmitPlan } from '#domain/plan.ts'
import type { DeliverSupport, SettleAction } from '#domain/promise.ts'
import type { AgreeOverride, AnswerEscalation, AskOverride, ChooseRoute, DeclineOverride, EscalateSystemCause } from '#domain/routing.ts'
import type { ConfirmSession, DisputeSession, HoldSession, MissSession, RescheduleSession } from '#domain/session.ts'
import type { DeclineToSign, SignPlan } from '#domain/signing.ts'
import type { AcknowledgeStatusNote, SendStatusNote } from '#domain/status-note.ts'
import type { AgreeDecision, ProposeDecision, ReturnDecision } from '#domain/verdict.ts'

export type CaseCommand =
  | RaiseConcern | AddFeedback | WithdrawConcern
  | AskForCauses | GiveCauses | AskForPlanView | GivePlanView
  | Diagnose
  | AskOverride | AgreeOverride | DeclineOverride | ChooseRoute | EscalateSystemCause | AnswerEscalation
  | DraftPlan | SubmitPlan | ReturnPlan | ApprovePlan
  | SignPlan | DeclineToSign
  | HoldSession | ConfirmSession | DisputeSession | MissSession | RescheduleSession
  | SettleAction | DeliverSupport
  | SendStatusNote | AcknowledgeStatusNote
  | PausePlan | ResumePlan
  | ProposeDecision | ReturnDecision | AgreeDecision

export type CaseCommandType = CaseCommand['type']
export type CommandOf<Type extends CaseCommandType> = Extract<CaseCommand, { type: Type }>
