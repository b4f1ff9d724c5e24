import { describe, expect, it } from 'vitest'
import { checkEntry, digestOf, genesis, hashBehind, hashOf, newSalt, seal, sealOf, type Entry, type EntryFields } from '#store/chain.ts'

const SALT = '00112233445566778899aabbccddeeff'

const fields = (position: number, streamId = 'case_omar'): EntryFields => ({
  orgId: 'org_harbour',
  streamId,
  position,
  type: 'SessionHeld',
  version: 1,
  at: '2026-03-02T09:30:00Z',
  actor: 'person_ines',
  subjectId: 'person_omar',
  audience: 'both',
})

const first = (): Entry => seal(genesis('org_harbour', 'case_omar'), fields(1), { topic: 'Discovery' }, SALT)

describe('the digest of a content', () => {
  it('is SHA-256 of the salt and the canonical JSON', () => {
    expect(digestOf({ b: 1, a: 'é' }, SALT)).toBe('0e17682b1db7a46b2260e0d5c7c1930dfef565766097fdee07ea00b045c35c03')
  })

  it('does not depend on the order of members, on members that are undefined, or on how the salt is written', () => {
    const digest = digestOf({ a: 1, b: [true, null] }, SALT)
    expect(digestOf({ b: [true, null], gone: undefined, a: 1 }, Buffer.from(SALT, 'hex'))).toBe(digest)
  })

  it('depends on the salt', () => {
    expect(digestOf({ a: 1 }, newSalt())).not.toBe(digestOf({ a: 1 }, newSalt()))
  })

  it('refuses what has no JSON, and a salt that is short or is not hex', () => {
    expect(() => digestOf({ share: Number.NaN }, SALT)).toThrow('NaN')
    expect(() => digestOf(undefined, SALT)).toThrow('nothing to seal')
    expect(() => digestOf({}, '0011')).toThrow('at least 16 bytes')
    expect(() => digestOf({}, `${SALT}zz`)).toThrow('at least 16 bytes')
  })
})

describe('a chain of entries', () => {
  it('has the same hashes for ever', () => {
    expect(genesis('org_harbour', 'case_omar')).toBe('77b49ddf1b28ccf93a5b7800dcf2954e3a00d7c329cae82694f2492bcf3b0d7d')
    expect(first().hash).toBe('95dc6cb68c8c7ae3e4e49790a6b8c25e5b20375f3c7a6a8139557efe1a3c3f5f')
  })

  it('can be followed through an entry of which only the seal is known', () => {
    expect(hashBehind(genesis('org_harbour', 'case_omar'), sealOf(first()))).toBe(first().hash)
  })

  it('begins differently for every organisation and stream', () => {
    const beginnings = [genesis('a', 'bc'), genesis('ab', 'c'), genesis('a', 'b'), genesis('b', 'a')]
    expect(new Set(beginnings).size).toBe(4)
  })

  it('ignores columns that a row carries besides the entry', () => {
    expect(hashOf({ ...first(), recordedBy: 'a trigger' } as Entry)).toBe(first().hash)
  })

  it('fits when each entry names the one before', () => {
    const one = first()
    const two = seal(one.hash, fields(2), { topic: 'Pricing' }, SALT)
    expect(checkEntry(one, null, { body: { topic: 'Discovery' }, salt: SALT })).toBeNull()
    expect(checkEntry(two, one)).toBeNull()
  })

  it('holds without the content, and notices another content', () => {
    expect(checkEntry(first(), null)).toBeNull()
    expect(checkEntry(first(), null, { body: { topic: 'Attitude' }, salt: SALT })).toContain('content of entry 1')
    expect(checkEntry(first(), null, { body: { topic: 'Discovery' }, salt: 'none' })).toContain('content of entry 1')
  })

  it.each(['type', 'at', 'actor', 'subjectId', 'audience', 'digest', 'hash', 'previous'] as const)('notices another %s', (member) => {
    expect(checkEntry({ ...first(), [member]: '0'.repeat(64) }, null)).toMatch(/^Entry 1 is not/)
  })

  it('notices a gap, another stream and a rewritten entry before', () => {
    const one = first()
    expect(checkEntry(seal(one.hash, fields(3), {}, SALT), one)).toBe('Entry 3 stands where entry 2 belongs.')
    expect(checkEntry(seal(one.hash, fields(2, 'case_lena'), {}, SALT), one)).toBe('Entry 2 belongs to another record.')
    const rewritten = seal(genesis('org_harbour', 'case_omar'), fields(1), { topic: 'Other' }, SALT)
    expect(checkEntry(seal(one.hash, fields(2), {}, SALT), rewritten)).toContain('not written after entry 1')
  })

  it('seals and checks 10,000 entries in well under a second', () => {
    const began = performance.now()
    const body = { topic: 'Discovery', notes: 'We looked at three calls. '.repeat(20) }
    let before: Entry | null = null
    for (let position = 1; position <= 10_000; position += 1) {
      const entry = seal(before?.hash ?? genesis('org_harbour', 'case_omar'), fields(position), body, SALT)
      expect(checkEntry(entry, before, { body, salt: SALT })).toBeNull()
      before = entry
    }
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
