// A visit: one person, signed in, for one request: who they are, which roles they have, whom they may reach, and what day it is for them.
import type { Day, Instant } from '#domain/day.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { defaultPolicy, type Policy } from '#domain/policy.ts'
import type { Relationship } from '#domain/world.ts'
import type { Reach } from '#store/database.ts'
import type { Person } from '#store/people.ts'

/** In the order in which somebody who has several begins: their work for others before their own record. */
export const roles = ['manager', 'hr', 'leader', 'admin', 'employee'] as const
export type Role = (typeof roles)[number]

export type Visit = {
  orgId: OrgId
  orgName: string
  isDemo: boolean
  personId: PersonId
  name: string
  roles: Role[]
  actingAs: Role
  /** How this sign-in was authenticated; recorded with every signature. */
  method: string
  reach: Reach
  /** The person at the machine, at the command line only (`operator.ts`): reads as HR reads, and can do nothing in a case. */
  isOperator?: true
  /** A program that acts for the person by a token (`api-token.ts`): it can do nothing that needs the person themself. */
  isToken?: true
  policy: Policy
  now: Instant
  today: Day
}

export const dayIn = (now: Instant, timeZone: string): Day =>
  Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate().toString() as Day

/** How the visitor stands to a person; null is a stranger. The nearest relationship counts. */
export function relationshipTo(person: Pick<Person, 'personId' | 'managerId' | 'hrPartnerId'>, visitorId: PersonId): Relationship | null {
  if (person.personId === visitorId) return 'employee'
  if (person.managerId === visitorId) return 'manager'
  return person.hrPartnerId === visitorId ? 'hr' : null
}

/** Stored policies may be older than the program: what they do not say yet is the default. */
export const wholePolicy = (stored: Partial<Policy>): Policy => ({ ...defaultPolicy, ...stored })
