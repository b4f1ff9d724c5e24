// What the rules answer: facts to record, or a refusal with its reason. Nothing in between.
import type { RefusalCode } from '#domain/refusal.ts'

export type Refused = { refused: RefusalCode; at?: string }
export type Decision<Event> = { recorded: Event[] } | Refused

export const record = <Event>(...recorded: Event[]): { recorded: Event[] } => ({ recorded })

/** `at` names the field that the refusal is about, in the words of the form. */
export const refuse = (refused: RefusalCode, at?: string): Refused => (at === undefined ? { refused } : { refused, at })
