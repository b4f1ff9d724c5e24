// The door: who has which sign-in, and how they stand to others. Nothing that anybody wrote about anybody can be read here.
import type { Instant } from '#domain/day.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import type { Policy } from '#domain/policy.ts'
import { type Reach, statement, type Transaction } from '#store/database.ts'

export type Account = { orgId: OrgId; personId: PersonId; passwordHash: string | null }
export type SignIn = { personId: PersonId; name: string; actingAs: string | null; method: string; signedInAt: Instant; isHr: boolean; isAdmin: boolean; isReport: boolean; orgName: string; policy: Policy; isDemo: boolean }
export type NewSignIn = { orgId: OrgId; personId: PersonId; tokenHash: string; method: string; actingAs: string | null; at: Instant; expiresAt: Instant }

const accountsBy = statement('accounts-by-email', 'select org_id as "orgId", person_id as "personId", password_hash as "passwordHash" from account where email = $1')
const addAccount = statement(
  'add-account',
  `insert into account (org_id, person_id, email, password_hash, created_at) values ($1, $2, $3, $4, $5)
   on conflict (org_id, person_id) do update set email = excluded.email, password_hash = excluded.password_hash`,
)
const addSignIn = statement('add-sign-in', 'insert into sign_in (org_id, token_hash, person_id, method, acting_as, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)')
const signInBy = statement(
  'sign-in-by-token',
  `select person.person_id as "personId", person.name, sign_in.acting_as as "actingAs", sign_in.method, sign_in.created_at::text as "signedInAt",
     person.is_hr as "isHr", person.is_admin as "isAdmin", person.manager_id is not null as "isReport",
     org.name as "orgName", org.policy, org.is_demo as "isDemo"
   from sign_in join person on person.org_id = sign_in.org_id and person.person_id = sign_in.person_id join org on org.org_id = sign_in.org_id
   where sign_in.org_id = $1 and sign_in.token_hash = $2 and sign_in.expires_at > $3 and person.left_on is null and person.org_id = $1 and org.org_id = $1`,
)
const endSignIn = statement('end-sign-in', 'delete from sign_in where org_id = $1 and token_hash = $2')
const actAs = statement('act-as', 'update sign_in set acting_as = $3 where org_id = $1 and token_hash = $2')
const reachOf = statement(
  'reach-of',
  `select
     coalesce(array(select person_id from person where org_id = $1 and manager_id = $2 and left_on is null), '{}') as reports,
     coalesce(array(select distinct person.person_id from person join case_list on case_list.org_id = person.org_id and case_list.subject_id = person.person_id
       where person.org_id = $1 and case_list.org_id = $1 and person.hr_partner_id = $2), '{}') as partnered,
     coalesce(array(select direct.person_id from person direct where direct.org_id = $1 and direct.manager_id = $2 and direct.left_on is null
       and exists (select from person under where under.org_id = $1 and under.manager_id = direct.person_id and under.left_on is null)), '{}') as leads`,
)
const countAttempts = statement('count-attempts', 'select count(*) as count from attempt where org_id = $1 and key = $2 and at > $3')
const addAttempt = statement('add-attempt', 'insert into attempt (org_id, key, at, attempt_id) values ($1, $2, $3, $4)')
const clearAttempt = statement('clear-attempt', 'delete from attempt where org_id = $1 and attempt_id = $2')
const clearExpired = statement('clear-expired', 'delete from sign_in where org_id = $1 and expires_at <= $2')
const clearAttempts = statement('clear-attempts', 'delete from attempt where org_id = $1 and (key = $2 or attempt_id = $3 or at < $4)')

export const findAccounts = (door: Transaction, email: string): Promise<Account[]> => door.rows<Account>(accountsBy, [email])
export const writeAccount = (door: Transaction, account: Account & { email: string; at: Instant }): Promise<number> =>
  door.run(addAccount, [account.orgId, account.personId, account.email, account.passwordHash, account.at])

export const writeSignIn = (door: Transaction, one: NewSignIn): Promise<number> =>
  door.run(addSignIn, [one.orgId, one.tokenHash, one.personId, one.method, one.actingAs, one.at, one.expiresAt])
export const findSignIn = (door: Transaction, orgId: string, tokenHash: string, now: Instant): Promise<SignIn | null> =>
  door.row<SignIn>(signInBy, [orgId, tokenHash, now])
export const removeSignIn = (door: Transaction, orgId: string, tokenHash: string): Promise<number> => door.run(endSignIn, [orgId, tokenHash])
export const writeActingAs = (door: Transaction, orgId: string, tokenHash: string, role: string): Promise<number> => door.run(actAs, [orgId, tokenHash, role])

type ReachRow = { reports: PersonId[]; partnered: PersonId[]; leads: PersonId[] }

/** Employee: oneself. Manager: direct reports. HR: the people assigned who have a case. Leader: managers among the direct reports, for figures alone. */
export async function findReach(door: Transaction, orgId: OrgId, personId: PersonId): Promise<Reach> {
  const row = (await door.row<ReachRow>(reachOf, [orgId, personId])) ?? { reports: [], partnered: [], leads: [] }
  const organisation = [...new Set([...row.reports, ...row.partnered])]
  return { parties: [personId, ...organisation], organisation, reports: row.reports, leads: row.leads, imports: false }
}

export const readAttempts = async (door: Transaction, orgId: string, key: string, since: Instant): Promise<number> =>
  (await door.row<{ count: number }>(countAttempts, [orgId, key, since]))?.count ?? 0
export const writeAttempt = (door: Transaction, orgId: string, key: string, at: Instant, id: string): Promise<number> => door.run(addAttempt, [orgId, key, at, id])
/** Those of a key, this one attempt wherever it was counted, and whatever is too old to count. */
export const forgetAttempts = (door: Transaction, orgId: string, key: string, attemptId: string, before: Instant): Promise<number> =>
  door.run(clearAttempts, [orgId, key, attemptId, before])

const demoPeople = statement(
  'demo-people',
  `select person.org_id as "orgId", person.person_id as "personId", person.name, person.email
   from person join org on org.org_id = person.org_id where org.is_demo and person.email = any ($1)`,
)

/** Only in organisations that were founded as a demo. */
export const findDemoPeople = (door: Transaction, emails: string[]): Promise<{ orgId: OrgId; personId: PersonId; name: string; email: string }[]> =>
  door.rows(demoPeople, [emails])

export const forgetAttempt = (door: Transaction, orgId: string, attemptId: string): Promise<number> => door.run(clearAttempt, [orgId, attemptId])

/** Sign-ins that have run out are no use to anybody. */
export const forgetExpired = (door: Transaction, orgId: OrgId, now: Instant): Promise<number> => door.run(clearExpired, [orgId, now])
