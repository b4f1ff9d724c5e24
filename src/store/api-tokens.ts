// API tokens at the door: found by the hash of their text, never by the text itself.
import type { Instant } from '#domain/day.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { statement, type Transaction } from '#store/database.ts'
import type { SignIn } from '#store/door.ts'

export type NewToken = { orgId: OrgId; personId: PersonId; tokenHash: string; name: string; at: Instant; expiresAt: Instant }
export type TokenRow = { personId: PersonId; person: string; name: string; createdAt: Instant; expiresAt: Instant; revokedAt: Instant | null }

const addToken = statement('add-api-token', 'insert into api_token (org_id, token_hash, person_id, name, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)')
const tokenBy = statement(
  'api-token-by-hash',
  `select person.person_id as "personId", person.name, null as "actingAs", 'api token ' || api_token.name as method, api_token.created_at::text as "signedInAt",
     person.is_hr as "isHr", person.is_admin as "isAdmin", person.manager_id is not null as "isReport", org.name as "orgName", org.policy, org.is_demo as "isDemo"
   from api_token join person on person.org_id = api_token.org_id and person.person_id = api_token.person_id join org on org.org_id = api_token.org_id
   where api_token.org_id = $1 and api_token.token_hash = $2 and api_token.expires_at > $3 and api_token.revoked_at is null
     and person.left_on is null and person.org_id = $1 and org.org_id = $1`,
)
const revoke = statement('revoke-api-tokens', 'update api_token set revoked_at = $4 where org_id = $1 and person_id = $2 and name = $3 and revoked_at is null')
const instant = (column: string): string => `to_char(api_token.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
const tokensOf = statement(
  'api-tokens',
  `select person.person_id as "personId", person.name as person, api_token.name, ${instant('created_at')} as "createdAt",
     ${instant('expires_at')} as "expiresAt", ${instant('revoked_at')} as "revokedAt"
   from api_token join person on person.org_id = api_token.org_id and person.person_id = api_token.person_id
   where api_token.org_id = $1 and person.org_id = $1 order by person.name, api_token.created_at`,
)

export const writeToken = (door: Transaction, one: NewToken): Promise<number> =>
  door.run(addToken, [one.orgId, one.tokenHash, one.personId, one.name, one.at, one.expiresAt])

/** Null when it is unknown, expired or revoked, or its person has left. */
export const findByToken = (door: Transaction, orgId: string, tokenHash: string, now: Instant): Promise<SignIn | null> =>
  door.row<SignIn>(tokenBy, [orgId, tokenHash, now])

/** How many were revoked: every one of that name that this person still had. */
export const writeRevoked = (door: Transaction, orgId: OrgId, personId: PersonId, name: string, at: Instant): Promise<number> =>
  door.run(revoke, [orgId, personId, name, at])

export const readTokens = (door: Transaction, orgId: OrgId): Promise<TokenRow[]> => door.rows<TokenRow>(tokensOf, [orgId])
