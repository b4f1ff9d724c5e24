// Sends what waits in the outbox. A letter is marked as delivered only after the mail server took it; one that fails is tried again later,
// further apart each time. Two processes never take the same letter; a crash between sending and marking sends it twice rather than never.
import type { House } from '#app/house.ts'
import type { Mailer } from '#app/ports.ts'
import type { Instant } from '#domain/day.ts'
import type { OrgId } from '#domain/id.ts'
import type { Transaction } from '#store/database.ts'
import { findAddress, findRealOrganisations, markDelivered, markLate, type OutboxRow, takeFromOutbox } from '#store/outbox.ts'

const longestWaitMinutes = 12 * 60

/** How many letters were sent. The demo company's letters stay where they are: nobody lives at its addresses. */
export async function deliver(house: House, mailer: Mailer): Promise<number> {
  const organisations = await house.database.atTheDoor(findRealOrganisations)
  let sent = 0
  for (const orgId of organisations) sent += await house.database.atTheDoor((door) => deliverFor(door, house, mailer, orgId))
  return sent
}

async function deliverFor(door: Transaction, house: House, mailer: Mailer, orgId: OrgId): Promise<number> {
  let sent = 0
  for (const row of await takeFromOutbox(door, orgId, house.clock())) {
    const failure = await sendOne(door, mailer, row)
    if (failure === null) {
      await markDelivered(door, row, house.clock())
      sent += 1
    } else await markLate(door, row, failure, later(house.clock(), row.attempts))
  }
  return sent
}

async function sendOne(door: Transaction, mailer: Mailer, { orgId, payload }: OutboxRow): Promise<string | null> {
  const to = await findAddress(door, orgId, payload.toPersonId)
  if (to === null) return 'no e-mail address'
  try {
    await mailer.send({ to, subject: payload.subject, text: payload.text })
    return null
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] ?? 'refused' : 'refused'
  }
}

/** After 1, 2, 4 … minutes, twelve hours at most. */
const later = (now: Instant, attempts: number): Instant =>
  Temporal.Instant.from(now).add({ minutes: Math.min(longestWaitMinutes, 2 ** Math.min(attempts, 16)) }).toString() as Instant

/** Looks into the outbox again and again until it is stopped; one look at a time. */
export function keepDelivering(house: House, mailer: Mailer, everySeconds = 15): { stop: () => Promise<void> } {
  let current: Promise<unknown> = Promise.resolve()
  const look = (): void => {
    // What failed is in the outbox with its reason; the next look tries again.
    current = current.then(() => deliver(house, mailer)).catch(() => {})
  }
  const timer = setInterval(look, everySeconds * 1000)
  look()
  return {
    stop: async () => {
      clearInterval(timer)
      await current
      mailer.close()
    },
  }
}
