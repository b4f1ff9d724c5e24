import { describe, expect, it } from 'vitest'
import { type Draft, draftKey, dropAll, dropTaken, isThere, type Keeping, readDraft, writeDraft } from '#web/islands/drafts.ts'

/** A store as the browser has it, in memory. */
function store(full = false): Keeping {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (full) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key) => void kept.delete(key),
  }
}

const now = 1_700_000_000_000
const written = (changes: Partial<Draft> = {}): Draft => ({ at: now, sentFrom: null, typed: [['words', 'Calls end with a next step.']], ...changes })
const key = draftKey('Ines Carvalho', 'note-1')
const form = 'https://incline.test/cases/case_1/notes/write'

describe('a draft', () => {
  it('is given back as it was typed, on the same device and to the same person', () => {
    const device = store()
    writeDraft(device, key, written())
    expect(readDraft(device, key, now)?.typed).toEqual([['words', 'Calls end with a next step.']])
    expect(readDraft(device, draftKey('Omar Haddad', 'note-1'), now)).toBeNull()
  })

  it('is forgotten after two weeks, and when it cannot be read', () => {
    const device = store()
    writeDraft(device, key, written())
    expect(readDraft(device, key, now + 15 * 86_400_000)).toBeNull()
    device.setItem(key, '{broken')
    expect(readDraft(device, key, now)).toBeNull()
  })

  it('never gets in the way of writing when the store is full', () => {
    expect(writeDraft(store(true), key, written())).toBe(false)
  })

  it('goes when it was sent and another page came back', () => {
    const device = store()
    writeDraft(device, key, written({ sentFrom: form }))
    dropTaken(device, form, [], now)
    expect(readDraft(device, key, now)).toBeNull()
  })

  it('stays when the form came back, when it was never sent, and when the reader came from elsewhere', () => {
    const device = store()
    writeDraft(device, key, written({ sentFrom: form }))
    dropTaken(device, form, [key], now)
    dropTaken(device, 'https://incline.test/today', [], now)
    expect(readDraft(device, key, now)).not.toBeNull()
    writeDraft(device, key, written())
    dropTaken(device, form, [], now)
    expect(readDraft(device, key, now)).not.toBeNull()
  })

  it('goes with all others at sign-out, and nothing else of the browser does', () => {
    const device = store()
    writeDraft(device, key, written())
    writeDraft(device, draftKey('Omar Haddad', 'reply-1'), written())
    device.setItem('theme', 'dark')
    dropAll(device)
    expect(device.length).toBe(1)
    expect(device.getItem('theme')).toBe('dark')
  })
})

describe('offering it back', () => {
  it('is not needed when the server gave everything back', () => {
    expect(isThere([['words', 'Calls'], ['improved', '']], [['words', 'Calls'], ['weekOf', '2026-11-23']])).toBe(true)
  })

  it('is needed when one answer is missing in the form', () => {
    expect(isThere([['words', 'Calls'], ['improved', 'Mornings']], [['words', 'Calls'], ['improved', '']])).toBe(false)
  })
})
