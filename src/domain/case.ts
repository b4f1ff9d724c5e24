// A case from concern to decision: commands in; events, or a refusal, out. Two tables, one line for each thing that can be done or has happened.
import type { CaseCommand, CaseCommandType, CommandOf } from '#domain/case-command.ts'
import type { CaseEvent, Recorded } from '#domain/case-event.ts'
import { type CaseState, emptyCase } from '#domain/case-state.ts'
import { addFeedback, raiseConcern, withdrawConcern } from '#domain/concern.ts'
import { type Decision, refuse } from '#domain/decision.ts'
import { diagnose } from '#domain/diagnosis.ts'
import { askForCauses, askForPlanView, giveCauses, givePlanView } from '#domain/employee-view.ts'
import { evolutions } from '#domain/evolve.ts'
import { pausePlan, resumePlan } from '#domain/pause.ts'
import { mayDo } from '#domain/permission.ts'
import { approvePlan, draftPlan, returnPlan, submitPlan } from '#domain/plan.ts'
import { deliverSupport, settleAction } from '#domain/promise.ts'
import { agreeOverride, answerEscalation, askOverride, chooseRoute, declineOverride, escalateSystemCause } from '#domain/routing.ts'
import { confirmSession, disputeSession, holdSession, missSession, rescheduleSession } from '#domain/session.ts'
import { declineToSign, signPlan } from '#domain/signing.ts'
import { acknowledgeStatusNote, sendStatusNote } from '#domain/status-note.ts'
import { agreeDecision, proposeDecision, returnDecision } from '#domain/verdict.ts'
import type { World } from '#domain/world.ts'

const decisions: { [Type in CaseCommandType]: (state: CaseState, command: CommandOf<Type>, world: World) => Decision<CaseEvent> } = {
  RaiseConcern: raiseConcern,
  AddFeedback: addFeedback,
  WithdrawConcern: withdrawConcern,
  AskForCauses: askForCauses,
  GiveCauses: giveCauses,
  AskForPlanView: askForPlanView,
  GivePlanView: givePlanView,
  Diagnose: diagnose,
  AskOverride: askOverride,
  AgreeOverride: agreeOverride,
  DeclineOverride: declineOverride,
  ChooseRoute: chooseRoute,
  EscalateSystemCause: escalateSystemCause,
  AnswerEscalation: answerEscalation,
  DraftPlan: draftPlan,
  SubmitPlan: submitPlan,
  ReturnPlan: returnPlan,
  ApprovePlan: approvePlan,
  SignPlan: signPlan,
  DeclineToSign: declineToSign,
  HoldSession: holdSession,
  ConfirmSession: confirmSession,
  DisputeSession: disputeSession,
  MissSession: missSession,
  RescheduleSession: rescheduleSession,
  SettleAction: settleAction,
  DeliverSupport: deliverSupport,
  SendStatusNote: sendStatusNote,
  AcknowledgeStatusNote: acknowledgeStatusNote,
  PausePlan: pausePlan,
  ResumePlan: resumePlan,
  ProposeDecision: proposeDecision,
  ReturnDecision: returnDecision,
  AgreeDecision: agreeDecision,
}

/** Permission first, then the state of the case, then the rule itself. */
export function decide(state: CaseState, command: CaseCommand, world: World): Decision<CaseEvent> {
  if (!mayDo(command.type, world.actingAs)) return refuse('not-found')
  if (state.phase === 'none' && command.type !== 'RaiseConcern') return refuse('not-found')
  if (state.phase === 'closed') return refuse('case-is-closed')
  const rule = decisions[command.type] as (state: CaseState, command: CaseCommand, world: World) => Decision<CaseEvent>
  return rule(state, command, world)
}

export function evolve(state: CaseState, recorded: Recorded): CaseState {
  const evolution = evolutions[recorded.event.type] as (state: CaseState, event: CaseEvent, recorded: Recorded) => CaseState
  return evolution(state, recorded.event, recorded)
}

export const fold = (events: readonly Recorded[]): CaseState => events.reduce(evolve, emptyCase)

