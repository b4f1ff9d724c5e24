// The weekly written note: drafted from facts, finished and sent by the manager, acknowledged by the employee. Sent is sent.
import type { CaseState } from '#domain/case-state.ts'
import { type Day, daysBetween, isAfter, mondayOf } from '#domain/day.ts'
import { type Decision, record, refuse } from '#domain/decision.ts'
import type { NoteId } from '#domain/id.ts'
import { type MilestoneOutcome, milestoneOutcomes } from '#domain/scoreboard.ts'
import { type SessionCounts, sessionCounts } from '#domain/session-count.ts'
import type { World } from '#domain/world.ts'

/** What is to be expected if nothing changes (N-3). */
export type Expectation = 'pass' | 'partial' | 'not-met' | 'too-early'

export type NoteFacts = { milestones: MilestoneOutcome[]; sessions: SessionCounts }

export type SendStatusNote = { type: 'SendStatusNote'; weekOf: Day; words: string; improved: string; expectation: Expectation }
export type AcknowledgeStatusNote = { type: 'AcknowledgeStatusNote'; noteId: NoteId; reply: string | null }

export type StatusNoteEvent =
  | { type: 'StatusNoteSent'; noteId: NoteId; number: number; weekOf: Day; words: string; improved: string; expectation: Expectation; facts: NoteFacts }
  | { type: 'StatusNoteAcknowledged'; noteId: NoteId; reply: string | null }

export const noteFacts = (state: CaseState, { readings, today, policy }: Pick<World, 'readings' | 'today' | 'policy'>): NoteFacts => ({
  milestones: milestoneOutcomes(state, readings, today),
  sessions: sessionCounts(state, today, policy.calendar),
})

/** A note written weeks later informs nobody: it is sent in its week or in the one after, also while a pause lasts. */
const latestAfterDays = 7

export function sendStatusNote(state: CaseState, command: SendStatusNote, world: World): Decision<StatusNoteEvent> {
  if (state.plan === null) return refuse('plan-not-running')
  const { weekOf, words, improved, expectation } = command
  if (weekOf !== mondayOf(weekOf) || isAfter(weekOf, world.today)) return refuse('not-a-week-of-the-plan', 'weekOf')
  if (isAfter(mondayOf(state.plan.plan.startsOn), weekOf)) return refuse('not-a-week-of-the-plan', 'weekOf')
  if (daysBetween(weekOf, mondayOf(world.today)) > latestAfterDays) return refuse('note-too-late', 'weekOf')
  if (state.notes.some((note) => note.weekOf === weekOf)) return refuse('note-already-sent', 'weekOf')
  const number = state.notes.length + 1
  return record({ type: 'StatusNoteSent', noteId: `note_${world.freshIds[0]}`, number, weekOf, words, improved, expectation, facts: noteFacts(state, world) })
}

export function acknowledgeStatusNote(state: CaseState, { noteId, reply }: AcknowledgeStatusNote): Decision<StatusNoteEvent> {
  const note = state.notes.find((one) => one.noteId === noteId)
  if (note === undefined) return refuse('no-such-note')
  return note.acknowledged ? refuse('already-acknowledged') : record({ type: 'StatusNoteAcknowledged', noteId, reply })
}
