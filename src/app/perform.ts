// The one door for writes. Load what the actor may see, ask the rules, append, update the lists, give receipts, note the work to do:
// all in one transaction. When it answers, everything is on disk; when it refuses, nothing happened.
import { giveReceipts } from '#app/give-receipts.ts'
import type { House } from '#app/house.ts'
import { relationshipTo, type Visit } from '#app/visit.ts'
import { decide, fold } from '#domain/case.ts'
import type { CaseCommand } from '#domain/case-command.ts'
import type { CaseState } from '#domain/case-state.ts'
import { type Refused, refuse } from '#domain/decision.ts'
import type { CaseId } from '#domain/id.ts'
import { inPersonOnly } from '#domain/in-person.ts'
import { answersToWhatWasShown } from '#domain/permission.ts'
import type { ReadingsByIndicator } from '#domain/scoreboard.ts'
import { unstorableAt } from '#domain/unstorable.ts'
import { audienceOf, maySee } from '#domain/visibility.ts'
import { digestOfText } from '#store/chain.ts'
import type { Transaction } from '#store/database.ts'
import { freshIds } from '#store/fresh-id.ts'
import { append, beginStream, readEvents, readStreamToWrite, type Stream, wroteSecond } from '#store/ledger.ts'
import { list } from '#store/lists.ts'
import { type Person, readPerson } from '#store/people.ts'
import { readReadings } from '#store/readings.ts'

export type Performed = { caseId: CaseId; position: number }
export type Answer = { done: Performed } | Refused

// A year's plan with a session on every day has fewer; no command takes more.
const idsForOneCommand = 400
const triesWhenSecond = 4

/**
 * `seen` is the position that the actor's page showed; commands that answer to what was shown are refused when the case has moved on since.
 * By a token every command is: there `seen` is an If-Match, and that is meant as it says.
 */
export const perform = (house: House, visit: Visit, caseId: CaseId, command: CaseCommand, seen?: number): Promise<Answer> =>
  untilFirst(command, () => house.database.as(visit, (transaction) => performIn(transaction, house, visit, caseId, command, seen)))

/** Tries again when somebody else wrote at the same place, unless the command answers to what was shown. */
export async function untilFirst<T>(command: CaseCommand, work: () => Promise<T>): Promise<T | Refused> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!wroteSecond(error)) throw error
      if (attempt === triesWhenSecond || answersToWhatWasShown.has(command.type)) return refuse('somebody-was-faster')
    }
  }
}

/** For whoever has more to do in the same transaction (`perform-once.ts`). */
export async function performIn(transaction: Transaction, house: House, visit: Visit, caseId: CaseId, command: CaseCommand, seen?: number): Promise<Answer> {
  const { orgId, personId: actorId, today, policy, now } = visit
  const found = await readStreamToWrite(transaction, orgId, caseId)
  const subjectId = found?.subjectId ?? (command.type === 'RaiseConcern' ? command.subjectId : null)
  const subject = subjectId && (await readPerson(transaction, orgId, subjectId))
  const actingAs = subject && relationshipTo(subject, actorId)
  if (!subject || !actingAs) return refuse('not-found')
  const unstorable = unstorableAt(command)
  if (unstorable !== null) return refuse('text-not-storable', unstorable)
  if (visit.isToken && inPersonOnly.has(command.type)) return refuse('sign-in-yourself')

  const events = found === null ? [] : await readEvents(transaction, orgId, caseId)
  // What somebody was shown ends with the last event that they may see; what is prepared beside it is none of their business.
  const shown = events.at(-1)?.position
  if (found && seen !== undefined && shown !== seen && (visit.isToken || answersToWhatWasShown.has(command.type))) return refuse('somebody-was-faster')
  const state = fold(events.filter(({ event }) => maySee(audienceOf(event.type), actingAs)))
  const readings = await readingsFor(transaction, visit, subject, state)
  const approvedDigest = state.approved === null ? '' : digestOfText(state.approved.plan)
  const decision = decide(state, command, { today, policy, actorId, actingAs, readings, approvedDigest, freshIds: freshIds(idsForOneCommand) })
  if ('refused' in decision) return decision

  const stream: Stream = found ?? (await beginStream(transaction, orgId, caseId, subject.personId))
  const recorded = await append(transaction, orgId, stream, decision.recorded, actorId, now)
  await list(transaction, orgId, stream, subject.managerId, recorded)
  await giveReceipts(transaction, house, visit, { stream, subject, recorded })
  return { done: { caseId, position: stream.position + recorded.length } }
}

async function readingsFor(transaction: Transaction, visit: Visit, subject: Person, state: CaseState): Promise<ReadingsByIndicator> {
  if (state.plan === null) return {}
  const indicators = [...new Set(state.milestones.map(({ indicator }) => indicator))]
  const rows = await readReadings(transaction, visit.orgId, [subject.personId], indicators, state.plan.plan.startsOn)
  return Object.groupBy(rows, ({ indicator }) => indicator) as ReadingsByIndicator
}
