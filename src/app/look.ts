// The one door for reads of a case: it folds only the events that the reader may see, so there is nothing confidential in the
// state to leak by mistake. "Not there" and "not yours" are one answer: null.
import type { House } from '#app/house.ts'
import { relationshipTo, type Visit } from '#app/visit.ts'
import { fold } from '#domain/case.ts'
import type { CaseCommandType } from '#domain/case-command.ts'
import type { CaseEventType, Recorded } from '#domain/case-event.ts'
import type { CaseState } from '#domain/case-state.ts'
import { addDays, type Instant } from '#domain/day.ts'
import type { CaseId, PersonId } from '#domain/id.ts'
import { mayDo } from '#domain/permission.ts'
import type { ReadingsByIndicator } from '#domain/scoreboard.ts'
import { sentenceOf } from '#domain/sentence.ts'
import { audienceOf, maySee } from '#domain/visibility.ts'
import type { Relationship } from '#domain/world.ts'
import { digestOfText } from '#store/chain.ts'
import type { Transaction } from '#store/database.ts'
import { readEvents, readHashAt, readStream, type Stream } from '#store/ledger.ts'
import { type Person, readPeople, readPerson } from '#store/people.ts'
import { readReadings } from '#store/readings.ts'
import { verificationCode } from '#store/receipt.ts'
import { readReceipts, type StoredReceipt } from '#store/receipts.ts'

export type TimelineEntry = { position: number; at: Instant; type: CaseEventType; sentence: string }

export type CaseView = {
  caseId: CaseId
  state: CaseState
  as: Relationship
  employee: Person
  manager: Person | null
  hrPartner: Person | null
  /** The name that somebody is shown by. */
  name: (person: PersonId) => string
  timeline: TimelineEntry[]
  /** Weekly readings of the milestones' indicators, from a while before the plan on. */
  readings: ReadingsByIndicator
  /** The last entry that this reader may see; forms carry it as `seen`. */
  position: number
  verificationCode: string
  approvedDigest: string
  receipts: StoredReceipt[]
  may: (command: CaseCommandType) => boolean
}

const weeksBeforeThePlan = 16

export const lookAtCase = (house: House, visit: Visit, caseId: CaseId): Promise<CaseView | null> =>
  house.database.as(visit, (transaction) => caseIn(transaction, visit, caseId))

async function caseIn(transaction: Transaction, visit: Visit, caseId: CaseId): Promise<CaseView | null> {
  const stream = await readStream(transaction, visit.orgId, caseId)
  const employee = stream && (await readPerson(transaction, visit.orgId, stream.subjectId))
  const as = employee && (visit.isOperator ? 'hr' : relationshipTo(employee, visit.personId))
  if (!stream || !employee || !as) return null
  const events = (await readEvents(transaction, visit.orgId, caseId)).filter(({ event }) => maySee(audienceOf(event.type), as))
  if (events.length === 0) return null
  return viewOf(transaction, visit, { stream, employee, as, events })
}

type Seen = { stream: Stream; employee: Person; as: Relationship; events: Recorded[] }

async function viewOf(transaction: Transaction, visit: Visit, { stream, employee, as, events }: Seen): Promise<CaseView> {
  // Whose case it is stands in the stream; an employee who may not see the first event knows it all the same.
  const state = { ...fold(events), subjectId: employee.personId }
  // The head may belong to something that is only being prepared; for this reader the record ends with what they may see.
  const last = events.at(-1)?.position ?? stream.position
  const people = await readPeople(transaction, visit.orgId, peopleIn(state, employee, events))
  const known = new Map(people.map((person) => [person.personId, person]))
  const name = (person: PersonId): string => known.get(person)?.name ?? 'Somebody who is no longer here'
  const person = (id: PersonId | null): Person | null => (id === null ? null : (known.get(id) ?? null))
  return {
    caseId: stream.caseId, state, as, employee, manager: person(employee.managerId), hrPartner: person(employee.hrPartnerId), name,
    timeline: events.map((recorded) => ({ position: recorded.position, at: recorded.at, type: recorded.event.type, sentence: sentenceOf(recorded, name) })),
    readings: await readingsOf(transaction, visit, employee, state),
    position: last,
    verificationCode: verificationCode(last === stream.position ? stream.hash : await readHashAt(transaction, visit.orgId, stream.caseId, last)),
    approvedDigest: state.approved === null ? '' : digestOfText(state.approved.plan),
    receipts: await readReceipts(transaction, visit.orgId, stream.caseId),
    may: (command) => state.phase !== 'closed' && mayDo(command, as),
  }
}

function peopleIn(state: CaseState, employee: Person, events: Recorded[]): PersonId[] {
  const owners = [...state.support, ...state.actions, ...state.escalations, ...(state.draft?.plan.support ?? []), ...(state.planShown?.plan.support ?? [])]
  const ids = [employee.personId, employee.managerId, employee.hrPartnerId, ...events.map(({ by }) => by), ...owners.map(({ ownerId }) => ownerId)]
  return [...new Set(ids)].filter((id) => id !== null)
}

async function readingsOf(transaction: Transaction, visit: Visit, employee: Person, state: CaseState): Promise<ReadingsByIndicator> {
  const plan = state.plan ?? state.approved ?? state.draft ?? state.planShown
  if (plan === null) return {}
  const indicators = [...new Set(plan.plan.milestones.map(({ indicator }) => indicator))]
  const since = addDays(plan.plan.startsOn, -7 * weeksBeforeThePlan)
  const rows = await readReadings(transaction, visit.orgId, [employee.personId], indicators, since)
  return Object.groupBy(rows, ({ indicator }) => indicator) as ReadingsByIndicator
}
