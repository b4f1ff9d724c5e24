// Tokens for programs that act for a person through the JSON API. The text is shown once and kept as a hash; who holds it may do
// what the person may, but for signing, until it expires, is revoked, or the person leaves.
import { createHash, randomBytes } from 'node:crypto'
import type { House } from '#app/house.ts'
import { visitOf } from '#app/sign-in.ts'
import type { Visit } from '#app/visit.ts'
import type { Instant } from '#domain/day.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { findByToken, readTokens, type TokenRow, writeRevoked, writeToken } from '#store/api-tokens.ts'
import { findReach } from '#store/door.ts'

export type { TokenRow } from '#store/api-tokens.ts'
export type NewApiToken = { name: string; expiresAt: Instant }

// The beginning tells people and scanners for leaked secrets what this is.
const shape = /^incline_(org_[0-9a-z-]{1,64})~([\w-]{43})$/
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Answers the token's text, which nobody can read again. */
export async function createToken(house: House, orgId: OrgId, personId: PersonId, { name, expiresAt }: NewApiToken): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await house.database.atTheDoor((door) => writeToken(door, { orgId, personId, tokenHash: hashOf(secret), name, at: house.clock(), expiresAt }))
  return `incline_${orgId}~${secret}`
}

/** Null for a token that is unknown, expired or revoked, or whose person has left. */
export async function openVisitByToken(house: House, bearer: string): Promise<Visit | null> {
  const [, orgId, secret] = shape.exec(bearer) ?? []
  if (orgId === undefined || secret === undefined) return null
  const now = house.clock()
  return house.database.atTheDoor(async (door) => {
    const found = await findByToken(door, orgId, hashOf(secret), now)
    if (found === null) return null
    const visit = visitOf(found, orgId as OrgId, await findReach(door, orgId as OrgId, found.personId), now)
    // No address of the API imports, so a token gives no sight of everybody's figures, also not an administrator's.
    return { ...visit, reach: { ...visit.reach, imports: false }, isToken: true }
  })
}

/** How many tokens of that name the person still had; none of them opens anything from now on. */
export const revokeTokens = (house: House, orgId: OrgId, personId: PersonId, name: string): Promise<number> =>
  house.database.atTheDoor((door) => writeRevoked(door, orgId, personId, name, house.clock()))

export const listTokens = (house: House, orgId: OrgId): Promise<TokenRow[]> => house.database.atTheDoor((door) => readTokens(door, orgId))
