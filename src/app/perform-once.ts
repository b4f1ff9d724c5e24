// A command that is sent with an idempotency key: it is done once, and the same answer, also a refusal, is given to whoever sends it
// again within 24 hours. The answer is kept in the transaction that does it, so neither is ever there without the other.
import { createHash } from 'node:crypto'
import type { House } from '#app/house.ts'
import { type Answer, performIn, untilFirst } from '#app/perform.ts'
import type { Visit } from '#app/visit.ts'
import type { CaseCommand } from '#domain/case-command.ts'
import type { Instant } from '#domain/day.ts'
import type { CaseId } from '#domain/id.ts'
import { claim, forgetAnswers, keepAnswer } from '#store/api-idempotency.ts'

export type Once = { key: string; digest: string }
export type OnceAnswer = Answer | { keyBelongsTo: 'another request' }

const kept = { hours: 24 }

/** What makes two requests the same: what is asked for, of what, under which condition, and the text that was sent, to the byte. */
export const digestOf = (...parts: string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

export async function performOnce(house: House, visit: Visit, { key, digest }: Once, caseId: CaseId, command: CaseCommand, seen?: number): Promise<OnceAnswer> {
  const before = Temporal.Instant.from(visit.now).subtract(kept).toString() as Instant
  await house.database.atTheDoor((door) => forgetAnswers(door, visit.orgId, before))
  return untilFirst<OnceAnswer>(command, () =>
    house.database.as(visit, async (transaction) => {
      const earlier = await claim(transaction, visit, key, digest, visit.now)
      if (earlier !== null) return earlier.digest === digest ? (earlier.answer as Answer) : { keyBelongsTo: 'another request' }
      const answer = await performIn(transaction, house, visit, caseId, command, seen)
      await keepAnswer(transaction, visit, key, answer)
      return answer
    }),
  )
}
