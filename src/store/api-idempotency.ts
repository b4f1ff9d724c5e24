// Answers kept by idempotency key. `claim` waits for whoever came first with the same key, until their transaction has ended.
import type { Instant } from '#domain/day.ts'
import type { OrgId } from '#domain/id.ts'
import { type Asking, statement, type Transaction } from '#store/database.ts'

export type KeptAnswer = { digest: string; answer: unknown }

const claimKey = statement(
  'claim-idempotency-key',
  'insert into api_idempotency (org_id, person_id, key, digest, at) values ($1, $2, $3, $4, $5) on conflict (org_id, person_id, key) do nothing',
)
const answerTo = statement('answer-to-idempotency-key', 'select digest, answer from api_idempotency where org_id = $1 and person_id = $2 and key = $3')
const keepFor = statement('keep-answer', 'update api_idempotency set answer = $4 where org_id = $1 and person_id = $2 and key = $3')
const forget = statement('forget-answers', 'delete from api_idempotency where org_id = $1 and at < $2')

/** Null: the key is ours now. Otherwise what was answered to whoever had it before. */
export async function claim(transaction: Transaction, { orgId, personId }: Asking, key: string, digest: string, at: Instant): Promise<KeptAnswer | null> {
  const isOurs = (await transaction.run(claimKey, [orgId, personId, key, digest, at])) === 1
  return isOurs ? null : transaction.row<KeptAnswer>(answerTo, [orgId, personId, key])
}

export const keepAnswer = (transaction: Transaction, { orgId, personId }: Asking, key: string, answer: unknown): Promise<number> =>
  transaction.run(keepFor, [orgId, personId, key, JSON.stringify(answer)])

/** At the door, for the whole organisation. */
export const forgetAnswers = (door: Transaction, orgId: OrgId, before: Instant): Promise<number> => door.run(forget, [orgId, before])
