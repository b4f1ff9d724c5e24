// An address for each command of a case: its shape in, where the record stands now out.
import { type Address, address, type Asked, type Reply } from '#api/address.ts'
import { commandsInACase, doneShape, send } from '#api/command.ts'
import { notHere, refusal, wrongShape } from '#api/problem.ts'
import { isId } from '#api/shapes.ts'
import { lookAtCase } from '#app/look.ts'
import type { Performed } from '#app/perform.ts'
import { shaped, shapes } from '#app/shape.ts'
import type { CaseCommandType } from '#domain/case-command.ts'
import { inPersonOnly } from '#domain/in-person.ts'
import { mayDo } from '#domain/permission.ts'

type InACase = Exclude<CaseCommandType, 'RaiseConcern'>

const summaries: { [Type in InACase]: string } = {
  AddFeedback: 'Write down feedback that was given before',
  WithdrawConcern: 'Withdraw a concern',
  AskForCauses: 'Show the concern and ask for the employee’s view of the causes',
  GiveCauses: 'Give your own view of the causes',
  AskForPlanView: 'Show the draft and ask whether its targets can be reached',
  GivePlanView: 'Say what you think of the draft',
  Diagnose: 'Write down the causes',
  AskOverride: 'Ask HR to agree to a formal plan that the gate refuses',
  AgreeOverride: 'Agree to it',
  DeclineOverride: 'Do not agree to it',
  ChooseRoute: 'Choose what follows',
  EscalateSystemCause: 'Hand a cause in the system to somebody who can change it',
  AnswerEscalation: 'Answer what was handed to you',
  DraftPlan: 'Write the plan, or the next version of it',
  SubmitPlan: 'Give the draft to HR',
  ReturnPlan: 'Give the draft back',
  ApprovePlan: 'Approve the draft',
  SignPlan: 'Sign the plan',
  DeclineToSign: 'Decline to sign',
  HoldSession: 'Record a session that was held',
  ConfirmSession: 'Confirm a session',
  DisputeSession: 'Say that a session was different',
  MissSession: 'Record a session that was missed, with its make-up',
  RescheduleSession: 'Move a session that is to come',
  SettleAction: 'Say whether an action was done',
  DeliverSupport: 'Say that support was given',
  SendStatusNote: 'Send the note of the week',
  AcknowledgeStatusNote: 'Acknowledge a note',
  PausePlan: 'Pause the plan',
  ResumePlan: 'Resume the plan',
  ProposeDecision: 'Propose the decision after the final review',
  ReturnDecision: 'Give the proposal back',
  AgreeDecision: 'Agree to the proposal',
}

const mayBeWords = { employee: 'the employee', manager: 'the manager', hr: 'the HR partner' } as const
const who = Object.keys(mayBeWords) as (keyof typeof mayBeWords)[]

export const commandAddresses: Address[] = commandsInACase.map((command) =>
  address({
    method: 'post',
    path: `/cases/{caseId}/commands/${command}`,
    operation: command.charAt(0).toLowerCase() + command.slice(1),
    summary: summaries[command as InACase],
    description: `For ${who.filter((one) => mayDo(command, one)).map((one) => mayBeWords[one]).join(' or ')}.`,
    body: { name: command, shape: shapes[command] },
    gives: { name: 'Done', shape: doneShape },
    isLeftOut: inPersonOnly.has(command),
    answer: (asked) => doIn(asked, command),
  }),
)

/** Whose case it is comes first, so that a stranger learns nothing from how a command is checked. */
async function doIn(asked: Asked, command: CaseCommandType): Promise<Reply<Performed>> {
  const { house, visit, params, sent } = asked
  const { caseId } = params
  const view = isId('case', caseId) ? await lookAtCase(house, visit, caseId) : null
  if (view === null || !mayDo(command, view.as)) return notHere
  if (inPersonOnly.has(command)) return refusal({ refused: 'sign-in-yourself' })
  const read = shaped(command, sent.value)
  return 'flaws' in read ? wrongShape(read.flaws) : send(asked, view.caseId, read.command)
}
