import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { openNote, parseNote, signNote } from '#store/signed-note.ts'
import { readSignerKey, readVkey } from '#store/verifier-key.ts'

const fixture = JSON.parse(readFileSync(new URL('./fixtures/signed-notes.json', import.meta.url), 'utf8')) as {
  text: string
  harbour: string
  harbourSigner: string
  lighthouse: string
  note: string
  signedByBoth: string
}
const { text, harbour, lighthouse, note, signedByBoth } = fixture
const SHARED = new URL('../../../shared/data/vectors/vectors.json', import.meta.url)

describe('a signed note', () => {
  it('is written the same way every time', () => {
    const key = readSignerKey(fixture.harbourSigner)
    expect(key && signNote(text, key.name, key.privateKey)).toBe(note)
  })

  it('opens with the key that signed it', () => {
    expect(openNote(note, [harbour])).toEqual({ text, signedBy: [harbour] })
    expect(openNote(Buffer.from(note), [lighthouse, harbour])).toEqual({ text, signedBy: [harbour] })
  })

  it('passes over signatures of strangers', () => {
    expect(openNote(signedByBoth, [lighthouse])).toEqual({ text, signedBy: [lighthouse] })
    expect(openNote(signedByBoth, [harbour, lighthouse])).toEqual({ text, signedBy: [harbour, lighthouse] })
  })

  it('passes over a signature that shares only the name with a known key', () => {
    const stranger = note.split('\n').at(-2)?.replace(/ \S+$/, ` ${Buffer.alloc(68, 1).toString('base64')}`)
    expect(openNote(`${note}${stranger}\n`, [harbour])).toEqual({ text, signedBy: [harbour] })
  })

  it('is refused when nobody known signed it', () => {
    expect(openNote(note, [lighthouse])).toEqual({ refusal: 'None of the known keys has signed this note.' })
    expect(openNote(note, [])).toEqual({ refusal: 'None of the known keys has signed this note.' })
  })

  it('is refused whole when a known key did not sign this text', () => {
    expect(openNote(signedByBoth.replace('2 March', '3 March'), [harbour])).toEqual({
      refusal: 'The signature of incline/harbour does not belong to this text.',
    })
  })

  it('is refused when it is no note', () => {
    const refused = ['', '\n', 'plain\n', `${text}\n`, note.slice(0, -1), `${note}x`, note.replace('— ', '- '), note.replace('é', '\t')]
    for (const broken of refused) expect(openNote(broken, [harbour])).toHaveProperty('refusal')
    expect(parseNote(Uint8Array.of(0xff, 0x0a))).toEqual({ refusal: 'The note is not plain UTF-8 text.' })
  })

  it('is refused when a verifier key cannot be read', () => {
    expect(openNote(note, [harbour.replace('harbour', 'harbor')])).toEqual({ refusal: 'A verifier key cannot be read.' })
  })

  it('accepts sixteen signatures and refuses more than a hundred', () => {
    const line = signedByBoth.split('\n').at(-2)
    expect(openNote(note + `${line}\n`.repeat(15), [harbour])).toHaveProperty('text')
    expect(openNote(note + `${line}\n`.repeat(100), [harbour])).toHaveProperty('refusal')
  })

  it('never opens after one changed byte', () => {
    const bytes = Buffer.from(note)
    for (let at = 0; at < bytes.length; at += 1) {
      for (const flip of [0x01, 0x02, 0x20, 0x80]) {
        const changed = Uint8Array.from(bytes, (byte, i) => (i === at ? byte ^ flip : byte))
        expect(openNote(changed, [harbour]), `byte ${at}`).toHaveProperty('refusal')
      }
    }
  })

  it('carries any text that ends in a newline, empty lines included', () => {
    const key = readSignerKey(fixture.harbourSigner)
    if (!key) throw new Error('the fixture holds a key')
    const lines = fc.array(fc.oneof(fc.constant(''), fc.constant('— a b'), fc.string({ unit: 'grapheme' })), { minLength: 1 })
    fc.assert(
      fc.property(lines, (some) => {
        const any = `${some.join('\n').replaceAll(/[\u0000-\u0009\u000b-\u001f]/g, '')}\n`
        expect(openNote(signNote(any, key.name, key.privateKey), [harbour])).toEqual({ text: any, signedBy: [harbour] })
      }),
    )
    expect(() => signNote('no newline', key.name, key.privateKey)).toThrow('newline')
    expect(() => signNote('a tab\t\n', key.name, key.privateKey)).toThrow('control')
    expect(() => signNote('fine\n', 'two words', key.privateKey)).toThrow('two words')
  })

  it('agrees with the published example', (context) => {
    if (!existsSync(SHARED)) return context.skip('the shared vectors are not here')
    const { c2sp_signed_note: example } = JSON.parse(readFileSync(SHARED, 'utf8')) as { c2sp_signed_note: { vkey: string; note: string } }
    expect(openNote(example.note, [example.vkey])).toEqual({ text: 'This is an example message.\n', signedBy: [example.vkey] })
    expect(readVkey(example.vkey)).toMatchObject({ name: 'example.com/foo', keyId: '530d903a' })
  })
})

describe('a verifier key', () => {
  it('is refused after one changed letter', () => {
    for (let at = 0; at < harbour.length; at += 1) {
      const other = harbour[at] === 'A' ? 'B' : 'A'
      expect(readVkey(harbour.slice(0, at) + other + harbour.slice(at + 1)), `letter ${at}`).toBeNull()
    }
    for (const wrong of ['', 'a+b', `${harbour}=`, harbour.replace('incline/', 'incline ')]) expect(readVkey(wrong)).toBeNull()
  })
})
