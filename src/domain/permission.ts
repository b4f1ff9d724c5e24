// Who may do what: one row for each command. A command without a row does not compile.
import type { CaseCommandType } from '#domain/case-command.ts'
import type { Relationship } from '#domain/world.ts'

const manager = ['manager'] as const
const employee = ['employee'] as const
const hr = ['hr'] as const

const permission: { [Type in CaseCommandType]: readonly Relationship[] } = {
  RaiseConcern: manager,
  AddFeedback: manager,
  WithdrawConcern: manager,
  AskForCauses: manager,
  GiveCauses: employee,
  AskForPlanView: manager,
  GivePlanView: employee,
  Diagnose: manager,
  AskOverride: manager,
  AgreeOverride: hr,
  DeclineOverride: hr,
  ChooseRoute: manager,
  EscalateSystemCause: ['manager', 'hr'],
  AnswerEscalation: ['manager', 'hr'],
  DraftPlan: ['manager', 'hr'],
  SubmitPlan: manager,
  ReturnPlan: hr,
  ApprovePlan: hr,
  SignPlan: ['manager', 'hr', 'employee'],
  DeclineToSign: employee,
  HoldSession: manager,
  ConfirmSession: ['manager', 'employee'],
  DisputeSession: ['manager', 'employee'],
  MissSession: ['manager', 'employee'],
  RescheduleSession: ['manager', 'employee'],
  SettleAction: ['manager', 'employee'],
  DeliverSupport: ['manager', 'hr'],
  SendStatusNote: manager,
  AcknowledgeStatusNote: employee,
  PausePlan: ['manager', 'hr'],
  ResumePlan: hr,
  ProposeDecision: manager,
  ReturnDecision: hr,
  AgreeDecision: hr,
}

export const mayDo = (command: CaseCommandType, as: Relationship): boolean => permission[command].includes(as)

/** Commands that answer to what the page showed: if the case has moved on since, the person is asked to look again. */
export const answersToWhatWasShown: ReadonlySet<CaseCommandType> = new Set<CaseCommandType>([
  'DraftPlan', 'SubmitPlan', 'ReturnPlan', 'ApprovePlan', 'SignPlan', 'DeclineToSign', 'ProposeDecision', 'ReturnDecision', 'AgreeDecision', 'ChooseRoute', 'AgreeOverride',
])
