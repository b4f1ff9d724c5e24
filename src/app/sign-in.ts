// Signing in and out: argon2id, sign-ins in the database by the hash of their token, and a limit on guessing that all processes share.
import { argon2, createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { House } from '#app/house.ts'
import { dayIn, type Role, roles, type Visit, wholePolicy } from '#app/visit.ts'
import type { Instant } from '#domain/day.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import type { Reach, Transaction } from '#store/database.ts'
import {
  findAccounts, findReach, findSignIn, forgetAttempt, forgetAttempts, forgetExpired, readAttempts, removeSignIn, type SignIn, writeAccount, writeActingAs, writeAttempt, writeSignIn,
} from '#store/door.ts'
import { freshId } from '#store/fresh-id.ts'

const derive = promisify(argon2)
const shape = { parallelism: 1, tagLength: 32, memory: 19_456, passes: 2 }
const attemptsAllowed = 8
const attemptWindow = { minutes: 15 }
const signInLasts = { hours: 12 }

export const shortestPassword = 12

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { ...shape, message: password, nonce })
  return `argon2id$${shape.memory}$${shape.passes}$${nonce.toString('base64')}$${tag.toString('base64')}`
}

async function isPassword(password: string, stored: string): Promise<boolean> {
  const [kind, memory, passes, nonce, tag] = stored.split('$')
  if (kind !== 'argon2id' || nonce === undefined || tag === undefined) return false
  const expected = Buffer.from(tag, 'base64')
  const found = await derive('argon2id', { ...shape, memory: Number(memory), passes: Number(passes), message: password, nonce: Buffer.from(nonce, 'base64') })
  return found.length === expected.length && timingSafeEqual(found, expected)
}

// Checked when there is no such account, so that an unknown address takes as long as a wrong password.
const nobodysPassword = hashPassword(randomBytes(24).toString('base64'))

export type SignedIn = { cookie: string; expiresAt: Instant }
export type SignInAnswer = SignedIn | { refused: 'wrong' | 'too-many-attempts' }

export async function signInWithPassword(house: House, email: string, password: string, address: string): Promise<SignInAnswer> {
  const key = email.trim().toLowerCase()
  const now = house.clock()
  const since = Temporal.Instant.from(now).subtract(attemptWindow).toString() as Instant
  const limits = [`email ${key}`, `address ${address}`]
  const attemptId = freshId()
  // Counted before it is looked at, in a transaction of its own: of a hundred guesses at once each sees the others.
  await house.database.atTheDoor(async (door) => {
    for (const limit of limits) await writeAttempt(door, '', limit, now, attemptId)
  })
  const accounts = await house.database.atTheDoor(async (door) => {
    for (const limit of limits) {
      if ((await readAttempts(door, '', limit, since)) <= attemptsAllowed * (limit.startsWith('address') ? 5 : 1)) continue
      // What was refused unread does not count, or anybody could keep somebody else out for ever.
      await forgetAttempt(door, '', attemptId)
      return null
    }
    return findAccounts(door, key)
  })
  if (accounts === null) return { refused: 'too-many-attempts' }
  const account = accounts.length === 1 ? accounts[0] : undefined
  const isRight = await isPassword(password, account?.passwordHash ?? (await nobodysPassword))
  if (account === undefined || account.passwordHash === null || !isRight) return { refused: 'wrong' }
  return house.database.atTheDoor(async (door) => {
    // Only failures count: an office behind one address may sign in as often as it likes.
    await forgetAttempts(door, '', `email ${key}`, attemptId, since)
    return beginSignIn(door, account.orgId, account.personId, 'password', null, now)
  })
}

/** For the demo company's entrances alone; the caller checks that it is one. */
export const signInAtEntrance = (house: House, orgId: OrgId, personId: PersonId, role: Role): Promise<SignedIn> =>
  house.database.atTheDoor((door) => beginSignIn(door, orgId, personId, 'demo entrance', role, house.clock()))

async function beginSignIn(door: Transaction, orgId: OrgId, personId: PersonId, method: string, actingAs: Role | null, now: Instant): Promise<SignedIn> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = Temporal.Instant.from(now).add(signInLasts).toString() as Instant
  await forgetExpired(door, orgId, now)
  await writeSignIn(door, { orgId, personId, tokenHash: hashOf(token), method, actingAs, at: now, expiresAt })
  return { cookie: `${orgId}~${token}`, expiresAt }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
const split = (cookie: string): [string, string] => {
  const at = cookie.indexOf('~')
  return [cookie.slice(0, at), hashOf(cookie.slice(at + 1))]
}

export const signOut = (house: House, cookie: string): Promise<number> => house.database.atTheDoor((door) => removeSignIn(door, ...split(cookie)))

/** Null for a cookie that is unknown, expired, or whose person has left. */
export function openVisit(house: House, cookie: string): Promise<Visit | null> {
  const now = house.clock()
  const [orgId, tokenHash] = split(cookie)
  return house.database.atTheDoor(async (door) => {
    const signIn = await findSignIn(door, orgId, tokenHash, now)
    return signIn && visitOf(signIn, orgId as OrgId, await findReach(door, orgId as OrgId, signIn.personId), now)
  })
}

export function visitOf(signIn: SignIn, orgId: OrgId, reach: Reach, now: Instant): Visit {
  const policy = wholePolicy(signIn.policy)
  const held = rolesOf(signIn, reach)
  const actingAs = held.find((role) => role === signIn.actingAs) ?? held[0] ?? 'employee'
  const { personId, name, orgName, isDemo, method } = signIn
  return {
    orgId, orgName, isDemo, personId, name, roles: held, actingAs, method, policy, now, today: dayIn(now, policy.timeZone),
    reach: { ...reach, imports: signIn.isAdmin },
  }
}

function rolesOf(signIn: SignIn, reach: Reach): Role[] {
  const has: { [R in Role]: boolean } = {
    manager: reach.reports.length > 0,
    employee: true,
    hr: signIn.isHr,
    leader: reach.leads.length > 0,
    admin: signIn.isAdmin,
  }
  return roles.filter((role) => has[role])
}

export async function actAs(house: House, visit: Visit, cookie: string, role: string): Promise<boolean> {
  if (!visit.roles.some((held) => held === role)) return false
  await house.database.atTheDoor((door) => writeActingAs(door, ...split(cookie), role))
  return true
}

export const setPassword = async (house: House, orgId: OrgId, personId: PersonId, email: string, password: string | null): Promise<void> => {
  const passwordHash = password === null ? null : await hashPassword(password)
  await house.database.atTheDoor((door) => writeAccount(door, { orgId, personId, email: email.trim().toLowerCase(), passwordHash, at: house.clock() }))
}
