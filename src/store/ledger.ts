// The ledger: the only writer of events. What `append` returns is sealed to what stood before it. Whoever writes holds the stream's row
// until the end, so that others wait and then see what stands; should two append at the same position all the same, one gets through
// and the other's transaction fails (`wroteSecond`).
import type { CaseEvent, Recorded } from '#domain/case-event.ts'
import type { Instant } from '#domain/day.ts'
import type { CaseId, OrgId, PersonId } from '#domain/id.ts'
import type { Audience } from '#domain/visibility.ts'
import { audienceOf } from '#domain/visibility.ts'
import { type Entry, genesis, newSalt, seal } from '#store/chain.ts'
import { cameSecond, statement, type Transaction } from '#store/database.ts'

export type Stream = { caseId: CaseId; subjectId: PersonId; position: number; hash: string; isShared: boolean }
export type Content = { body: unknown; salt: string }
export type StoredEntry = Entry & { content: Content | null }

const streamOf = statement('stream-of', 'select stream_id, subject_id, head_position, head_hash, is_shared from stream where org_id = $1 and stream_id = $2')
const streamToWrite = statement('stream-to-write', `${streamOf.text} for update`)
const eventsOf = statement(
  'events-of',
  `select event.position, event.at_text, event.actor, event_body.body
   from event join event_body on event_body.org_id = event.org_id and event_body.stream_id = event.stream_id and event_body.position = event.position
   where event.org_id = $1 and event.stream_id = $2 and event_body.org_id = $1 and event_body.stream_id = $2 order by event.position`,
)
const entriesOf = statement(
  'entries-of',
  `select event.*, event_body.body, event_body.salt
   from event left join event_body on event_body.org_id = $1 and event_body.stream_id = $2 and event_body.org_id = event.org_id and event_body.stream_id = event.stream_id and event_body.position = event.position
   where event.org_id = $1 and event.stream_id = $2 order by event.position`,
)
const hashAt = statement('hash-at', 'select hash from event where org_id = $1 and stream_id = $2 and position = $3')
const openStream = statement('open-stream', 'insert into stream (org_id, stream_id, subject_id, head_position, head_hash) values ($1, $2, $3, 0, $4)')
const moveHead = statement('move-head', 'update stream set head_position = $3, head_hash = $4, is_shared = is_shared or $5 where org_id = $1 and stream_id = $2')
const writeEvent = statement(
  'write-event',
  `insert into event (org_id, stream_id, position, type, version, at, at_text, actor, subject_id, audience, digest, previous, hash)
   values ($1, $2, $3, $4, $5, $6::text::timestamptz, $6::text, $7, $8, $9, $10, $11, $12)`,
)
const writeBody = statement(
  'write-body',
  'insert into event_body (org_id, stream_id, position, subject_id, audience, body, salt) values ($1, $2, $3, $4, $5, $6, $7)',
)

type StreamRow = { stream_id: CaseId; subject_id: PersonId; head_position: number; head_hash: string; is_shared: boolean }

const streamIn = (row: StreamRow | null): Stream | null =>
  row && { caseId: row.stream_id, subjectId: row.subject_id, position: row.head_position, hash: row.head_hash, isShared: row.is_shared }

export const readStream = async (transaction: Transaction, orgId: OrgId, caseId: CaseId): Promise<Stream | null> =>
  streamIn(await transaction.row<StreamRow>(streamOf, [orgId, caseId]))

/** Waits for whoever is writing to it, and keeps others waiting until this transaction ends. */
export const readStreamToWrite = async (transaction: Transaction, orgId: OrgId, caseId: CaseId): Promise<Stream | null> =>
  streamIn(await transaction.row<StreamRow>(streamToWrite, [orgId, caseId]))

/** Somebody else wrote at the same place of the same stream, or began it at the same moment. */
export const wroteSecond = (error: unknown): boolean => cameSecond(error, ['event_pkey', 'stream_pkey'])

/** The events that the one who asks may see, in order. */
export async function readEvents(transaction: Transaction, orgId: OrgId, caseId: CaseId): Promise<Recorded[]> {
  const rows = await transaction.rows<{ position: number; at_text: Instant; actor: PersonId; body: CaseEvent }>(eventsOf, [orgId, caseId])
  return rows.map(({ position, at_text, actor, body }) => ({ event: body, position, at: at_text, by: actor }))
}

export async function readHashAt(transaction: Transaction, orgId: OrgId, caseId: CaseId, position: number): Promise<string> {
  const row = await transaction.row<{ hash: string }>(hashAt, [orgId, caseId, position])
  if (row === null) throw new Error(`Entry ${position} of this case cannot be read.`)
  return row.hash
}

export async function beginStream(transaction: Transaction, orgId: OrgId, caseId: CaseId, subjectId: PersonId): Promise<Stream> {
  const hash = genesis(orgId, caseId)
  await transaction.run(openStream, [orgId, caseId, subjectId, hash])
  return { caseId, subjectId, position: 0, hash, isShared: false }
}

export async function append(transaction: Transaction, orgId: OrgId, stream: Stream, events: CaseEvent[], by: PersonId, at: Instant): Promise<Recorded[]> {
  const entries: Entry[] = []
  let hash = stream.hash
  for (const [index, event] of events.entries()) {
    const salt = newSalt()
    const fields = { orgId, streamId: stream.caseId, position: stream.position + 1 + index, type: event.type, version: 1, at, actor: by, subjectId: stream.subjectId, audience: audienceOf(event.type) }
    const entry = seal(hash, fields, event, salt)
    await writeEntry(transaction, entry, event, Buffer.from(salt).toString('hex'))
    entries.push(entry)
    hash = entry.hash
  }
  const shares = entries.some(({ audience }) => audience === ('parties' satisfies Audience))
  await transaction.run(moveHead, [orgId, stream.caseId, stream.position + events.length, hash, shares])
  return entries.map(({ position }, index) => ({ event: events[index] as CaseEvent, position, at, by }))
}

async function writeEntry(transaction: Transaction, entry: Entry, event: CaseEvent, salt: string): Promise<void> {
  const { orgId, streamId, position, type, version, at, actor, subjectId, audience, digest, previous, hash } = entry
  await transaction.run(writeEvent, [orgId, streamId, position, type, version, at, actor, subjectId, audience, digest, previous, hash])
  await transaction.run(writeBody, [orgId, streamId, position, subjectId, audience, JSON.stringify(event), salt])
}

type EntryRow = {
  org_id: string; stream_id: string; position: number; type: string; version: number; at_text: Instant; actor: string; subject_id: string
  audience: string; digest: string; previous: string; hash: string; body: unknown; salt: string | null
}

/** The sealed entries that the one who asks may see, with their content where it was not erased. */
export async function readEntries(transaction: Transaction, orgId: OrgId, caseId: CaseId): Promise<StoredEntry[]> {
  const rows = await transaction.rows<EntryRow>(entriesOf, [orgId, caseId])
  return rows.map((row) => ({
    orgId: row.org_id, streamId: row.stream_id, position: row.position, type: row.type, version: row.version, at: row.at_text, actor: row.actor,
    subjectId: row.subject_id, audience: row.audience, digest: row.digest, previous: row.previous, hash: row.hash,
    content: row.salt === null ? null : { body: row.body, salt: row.salt },
  }))
}
