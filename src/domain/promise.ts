// Promises of both sides, counted alike: actions from sessions and the support that the plan promises.
import type { CaseState } from '#domain/case-state.ts'
import { type Day, isAfter } from '#domain/day.ts'
import { type Decision, record, refuse } from '#domain/decision.ts'
import type { ActionId, SupportId } from '#domain/id.ts'
import type { World } from '#domain/world.ts'

export type ActionOutcome = 'kept' | 'late' | 'dropped'

export type SettleAction = { type: 'SettleAction'; actionId: ActionId; doneOn: Day | null; words: string }
export type DeliverSupport = { type: 'DeliverSupport'; supportId: SupportId; deliveredOn: Day; words: string }

export type PromiseEvent =
  | { type: 'ActionSettled'; actionId: ActionId; outcome: ActionOutcome; doneOn: Day | null; words: string }
  | { type: 'SupportDelivered'; supportId: SupportId; deliveredOn: Day; words: string }

/** Done by its day is kept, done after it is late, not done and not coming is dropped. */
export function settleAction(state: CaseState, { actionId, doneOn, words }: SettleAction, { today }: World): Decision<PromiseEvent> {
  const action = state.actions.find((one) => one.actionId === actionId)
  if (action === undefined) return refuse('no-such-promise')
  if (action.outcome !== 'open') return refuse('promise-already-settled')
  if (doneOn !== null && isAfter(doneOn, today)) return refuse('day-in-the-future', 'doneOn')
  const outcome = doneOn === null ? 'dropped' : isAfter(doneOn, action.dueOn) ? 'late' : 'kept'
  return record({ type: 'ActionSettled', actionId, outcome, doneOn, words })
}

export function deliverSupport(state: CaseState, { supportId, deliveredOn, words }: DeliverSupport, { today }: World): Decision<PromiseEvent> {
  const support = state.support.find((one) => one.supportId === supportId)
  if (support === undefined) return refuse('no-such-promise')
  if (support.deliveredOn !== null) return refuse('promise-already-settled')
  if (isAfter(deliveredOn, today)) return refuse('day-in-the-future', 'deliveredOn')
  return record({ type: 'SupportDelivered', supportId, deliveredOn, words })
}
