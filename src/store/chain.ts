// The hashes of the ledger: every entry seals its content and the entry before it.
// Pure: the same entries give the same hashes for ever, here and in an export that somebody checks offline.
import { hash, randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Instant } from '#domain/day.ts'

/** One line of a stream. `digest` stands for the content, so the content can be erased and the chain still holds. */
export type Entry = {
  orgId: string
  streamId: string
  /** Counts from 1 without gaps. */
  position: number
  type: string
  version: number
  at: Instant
  /** A person's id, or `incline` for what the program did by itself. */
  actor: string
  subjectId: string
  audience: string
  digest: string
  previous: string
  hash: string
}

export type EntryFields = Omit<Entry, 'digest' | 'previous' | 'hash'>
export type Salt = Uint8Array | string

/** 32 bytes: without them nobody can guess an erased sentence from its digest. */
export const newSalt = (): Uint8Array => new Uint8Array(randomBytes(32))

export const isDigest = (text: unknown): text is string => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text)

const sha256 = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex')

/** RFC 8785. Members that are undefined are dropped; NaN, Infinity and lone surrogates throw. */
export function canonical(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('There is no JSON for undefined, so there is nothing to seal.')
  return text
}

/** Hex SHA-256 of the salt's bytes followed by the canonical JSON of the body. */
export function digestOf(body: unknown, salt: Salt): string {
  const saltBytes = typeof salt === 'string' ? Buffer.from(salt, 'hex') : salt
  const isWholeHex = typeof salt !== 'string' || saltBytes.length * 2 === salt.length
  if (saltBytes.length < 16 || !isWholeHex) throw new RangeError('A salt is at least 16 bytes, as bytes or as hex.')
  return sha256(Buffer.concat([saltBytes, Buffer.from(canonical(body), 'utf8')]))
}

/**
 * Hex SHA-256 of the canonical JSON of an entry without its two hashes. It stands for an entry that a reader may not see: the chain
 * can be followed through it, and the salted digest inside keeps anybody from guessing what it says, even of what kind it is.
 */
export function sealOf(entry: Omit<Entry, 'previous' | 'hash'>): string {
  const { orgId, streamId, position, type, version, at, actor, subjectId, audience, digest } = entry
  return sha256(canonical({ orgId, streamId, position, type, version, at, actor, subjectId, audience, digest }))
}

/** Hex SHA-256 of the bytes of the previous hash and of the seal. */
export const hashBehind = (previous: string, seal: string): string => sha256(Buffer.from(previous + seal, 'hex'))

export const hashOf = (entry: Omit<Entry, 'hash'>): string => hashBehind(entry.previous, sealOf(entry))

/** What stands before the first entry: it ties a chain to its organisation and its stream. */
export const genesis = (orgId: string, streamId: string): string =>
  sha256(`incline stream v1\n${canonical([orgId, streamId])}`)

export function seal(previousHash: string, fields: EntryFields, body: unknown, salt: Salt): Entry {
  const { orgId, streamId, position, type, version, at, actor, subjectId, audience } = fields
  const digest = digestOf(body, salt)
  const unsealed = { orgId, streamId, position, type, version, at, actor, subjectId, audience, digest, previous: previousHash }
  return { ...unsealed, hash: hashOf(unsealed) }
}

export type EntryBefore = Pick<Entry, 'orgId' | 'streamId' | 'position' | 'hash'>

/** A sentence about why the entry does not fit behind the one before it (null for the first), or null when it fits. */
export function checkEntry(entry: Entry, before: EntryBefore | null, content?: { body: unknown; salt: Salt }): string | null {
  const expected = before ? before.position + 1 : 1
  if (entry.position !== expected) return `Entry ${entry.position} stands where entry ${expected} belongs.`
  if (before && (entry.orgId !== before.orgId || entry.streamId !== before.streamId)) {
    return `Entry ${expected} belongs to another record.`
  }
  if (entry.previous !== (before ? before.hash : genesis(entry.orgId, entry.streamId))) {
    return before
      ? `Entry ${expected} was not written after entry ${before.position} as it stands here.`
      : 'Entry 1 is not the beginning of this record.'
  }
  if (content && !hasDigest(entry, content)) return `The content of entry ${expected} is not what was recorded.`
  if (entry.hash !== hashOf(entry)) return `Entry ${expected} is not as it was recorded.`
  return null
}

function hasDigest(entry: Entry, content: { body: unknown; salt: Salt }): boolean {
  try {
    return digestOf(content.body, content.salt) === entry.digest
  } catch {
    return false
  }
}

/** Hex SHA-256 of the canonical JSON: what was shown to somebody who signs. */
export const digestOfText = (shown: unknown): string => sha256(canonical(shown))
