// Work that happens later, written in the transaction that caused it. It names people and occasions, never content.
import type { Instant } from '#domain/day.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { statement, type Transaction } from '#store/database.ts'
import { freshId } from '#store/fresh-id.ts'

export type Mail = { toPersonId: PersonId; subject: string; text: string }
export type OutboxRow = { outboxId: string; orgId: OrgId; payload: Mail; attempts: number }

const add = statement('outbox-add', `insert into outbox (org_id, outbox_id, kind, subject_id, payload, created_at, next_at) values ($1, $2, 'mail', $3, $4, $5, $5)`)
const take = statement(
  'outbox-take',
  `select org_id as "orgId", outbox_id as "outboxId", payload, attempts from outbox where org_id = $1 and done_at is null and next_at <= $2
   order by next_at limit 20 for update skip locked`,
)
const done = statement('outbox-done', 'update outbox set done_at = $3 where org_id = $1 and outbox_id = $2')
const failed = statement('outbox-failed', 'update outbox set attempts = attempts + 1, last_error = $3, next_at = $4 where org_id = $1 and outbox_id = $2')

export async function putInOutbox(transaction: Transaction, orgId: OrgId, aboutId: PersonId, mail: Mail, at: Instant): Promise<void> {
  await transaction.run(add, [orgId, freshId(), aboutId, JSON.stringify(mail), at])
}

/** Locked for this transaction: another process that looks at the same moment gets others. */
export const takeFromOutbox = (transaction: Transaction, orgId: OrgId, now: Instant): Promise<OutboxRow[]> => transaction.rows<OutboxRow>(take, [orgId, now])

export const markDelivered = (transaction: Transaction, row: OutboxRow, at: Instant): Promise<number> => transaction.run(done, [row.orgId, row.outboxId, at])

export const markLate = (transaction: Transaction, row: OutboxRow, why: string, tryAgainAt: Instant): Promise<number> =>
  transaction.run(failed, [row.orgId, row.outboxId, why, tryAgainAt])

const realOrganisations = statement('real-organisations', 'select org_id as "orgId" from org where not is_demo')
const addressOf = statement('address-of', 'select email from person where org_id = $1 and person_id = $2 and left_on is null')

export const findRealOrganisations = async (door: Transaction): Promise<OrgId[]> => (await door.rows<{ orgId: OrgId }>(realOrganisations)).map(({ orgId }) => orgId)

/** Null for somebody who has left or has no address. */
export const findAddress = async (door: Transaction, orgId: OrgId, personId: PersonId): Promise<string | null> =>
  (await door.row<{ email: string | null }>(addressOf, [orgId, personId]))?.email ?? null
