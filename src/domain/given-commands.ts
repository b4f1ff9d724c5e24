// What people do in tests of the rules, each as Ines, Omar or Priya would ordinarily do it; a test changes what it is about.
import type { CaseCommandType, CommandOf } from '#domain/case-command.ts'
import { concern, diagnosis, grow, people, plan, practice } from '#domain/given-events.ts'

type Changes<Type extends CaseCommandType> = Partial<Omit<CommandOf<Type>, 'type'>>
const inGoodFaith = { passingIsPossible: true, outcomeIsOpen: true }

const ordinary: { [Type in CaseCommandType]: CommandOf<Type> } = {
  RaiseConcern: { type: 'RaiseConcern', subjectId: people.employee, concern: concern() },
  AddFeedback: { type: 'AddFeedback', feedback: { givenOn: '2026-02-23', what: 'We listened to a call' } },
  WithdrawConcern: { type: 'WithdrawConcern', reason: 'The figures were wrong' },
  AskForCauses: { type: 'AskForCauses' },
  GiveCauses: { type: 'GiveCauses', words: 'Two accounts were moved away', shares: { skill: 20, will: 0, knowledge: 0, system: 80 } },
  AskForPlanView: { type: 'AskForPlanView' },
  GivePlanView: { type: 'GivePlanView', words: 'Twelve is much', milestones: [{ milestoneId: 'milestone_calls', achievable: 'unsure', words: '' }] },
  Diagnose: { type: 'Diagnose', diagnosis: diagnosis() },
  AskOverride: { type: 'AskOverride', reason: 'The territory changes on 1 March' },
  AgreeOverride: { type: 'AgreeOverride', reason: 'The new territory is signed' },
  DeclineOverride: { type: 'DeclineOverride', reason: 'Wait for the new territory' },
  ChooseRoute: { type: 'ChooseRoute', tool: 'formal-pip', reason: 'The gap persists after feedback' },
  EscalateSystemCause: { type: 'EscalateSystemCause', what: 'Leads are routed past the north', ownerId: 'person_lena', answerBy: '2026-03-20' },
  AnswerEscalation: { type: 'AnswerEscalation', escalationId: 'escalation_1', answer: 'Routing is repaired' },
  DraftPlan: { type: 'DraftPlan', plan: plan(), why: '' },
  SubmitPlan: { type: 'SubmitPlan', attests: inGoodFaith },
  ReturnPlan: { type: 'ReturnPlan', reason: 'Name the standard' },
  ApprovePlan: { type: 'ApprovePlan', attests: inGoodFaith },
  SignPlan: { type: 'SignPlan', version: 1, shownDigest: 'digest-of-the-plan', consents: true, authenticatedBy: 'password', statement: null },
  DeclineToSign: { type: 'DeclineToSign', version: 1, words: 'I see this differently' },
  HoldSession: {
    type: 'HoldSession', sessionId: 'session_0', heldOn: '2026-03-02', grow, practice, action: { text: 'Block nine to eleven', ownerId: people.employee, dueOn: '2026-03-09' },
  },
  ConfirmSession: { type: 'ConfirmSession', sessionId: 'session_0', words: 'So it was' },
  DisputeSession: { type: 'DisputeSession', sessionId: 'session_0', words: 'We did not meet' },
  MissSession: { type: 'MissSession', sessionId: 'session_1', missedBy: 'manager', why: 'Quarter end', makeUpOn: '2026-03-06' },
  RescheduleSession: { type: 'RescheduleSession', sessionId: 'session_1', on: '2026-03-06', askedBy: 'manager', why: 'Customer visit' },
  SettleAction: { type: 'SettleAction', actionId: 'action_1', doneOn: '2026-03-09', words: 'Every morning' },
  DeliverSupport: { type: 'DeliverSupport', supportId: 'support_rides', deliveredOn: '2026-04-20', words: 'Eight calls' },
  SendStatusNote: { type: 'SendStatusNote', weekOf: '2026-03-02', words: 'More calls', improved: 'Mornings', expectation: 'pass' },
  AcknowledgeStatusNote: { type: 'AcknowledgeStatusNote', noteId: 'note_2026-03-02', reply: null },
  PausePlan: { type: 'PausePlan', cause: 'absence', why: 'Two weeks away' },
  ResumePlan: { type: 'ResumePlan', words: 'Welcome back' },
  ProposeDecision: { type: 'ProposeDecision', outcome: 'completed', reason: 'Every target is met', newFinalOn: null },
  ReturnDecision: { type: 'ReturnDecision', reason: 'Say why' },
  AgreeDecision: { type: 'AgreeDecision', reason: 'The figures say so', override: null },
}

export const doing = <Type extends CaseCommandType>(type: Type, changes: Changes<Type> = {}): CommandOf<Type> => ({ ...(ordinary[type] as CommandOf<Type>), ...changes })
