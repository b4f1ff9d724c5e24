import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { unzipSync, zipSync, strToU8 } from 'fflate'
import { changedAt, erased, exported, omarsCase, said } from '#app/case-file/omars-case.ts'
import { verifyCaseFile } from '#app/case-file/verify.ts'

const file = exported()
const changed = (bytes: Uint8Array, at: number, flip: number) => {
  const copy = bytes.slice()
  copy.set([(bytes[at] ?? 0) ^ flip], at)
  return copy
}
const offsetOf = (text: string, from = 0) => Buffer.from(file).indexOf(text, from)

describe('checking a case file', () => {
  it('says intact for a file as it was exported', () => {
    expect(verifyCaseFile(file)).toMatchObject({ intact: true, entries: 5, firstBreak: null, reason: null, withheld: 0, erased: 0 })
  })

  it('says intact when content was erased', () => {
    expect(verifyCaseFile(exported({ entries: changedAt([2, 4], erased) }))).toMatchObject({ intact: true, entries: 5, erased: 2 })
    expect(verifyCaseFile(exported({ entries: changedAt([1, 2, 3, 4, 5], erased) }))).toMatchObject({ intact: true, erased: 5 })
  })

  it('never says intact after one changed byte, and always names what does not fit', () => {
    for (let at = 0; at < file.length; at += 1) {
      const verdict = verifyCaseFile(changed(file, at, 1 << (at % 8)))
      expect(verdict, `byte ${at}`).toMatchObject({ intact: false, firstBreak: expect.anything(), reason: expect.any(String) })
    }
  }, 60_000)

  it('never says intact, and never throws, for any byte changed to anything', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        expect(verifyCaseFile(changed(file, at, flip))).toMatchObject({ intact: false })
      }),
      { numRuns: 1_000 },
    )
  }, 60_000)

  it('names the entry whose line was changed, down to its last byte', () => {
    const start = offsetOf('{"body"')
    const end = offsetOf('\nPK', start) + 1
    let position = 1
    for (let at = start; at < end; at += 1) {
      expect(verifyCaseFile(changed(file, at, 0x01)), `byte ${at}`).toMatchObject({ firstBreak: position })
      if (file[at] === 0x0a) position += 1
    }
    expect(position).toBe(6)
  }, 60_000)

  it.each([
    ['README.txt', 'This is the whole record'],
    ['case.pdf', 'stands for the document'],
    ['receipts/signing.txt', 'incline receipt v1'],
    ['vkey.txt', 'incline/harbour+'],
    ['manifest.txt', 'incline case file v1'],
  ])('names %s when it was changed', (name, text) => {
    expect(verifyCaseFile(changed(file, offsetOf(text), 0x01))).toMatchObject({ intact: false, firstBreak: name })
  })

  it('names the byte of the container when that was changed', () => {
    const at = offsetOf('PK\u0001\u0002') + 12
    expect(verifyCaseFile(changed(file, at, 0x10))).toMatchObject({ firstBreak: `the ZIP container at byte ${at}`, entries: 5 })
  })

  it('says not intact wherever the file was cut off', () => {
    for (let length = 80; length < file.length; length += 7) {
      expect(verifyCaseFile(file.slice(0, length)), `${length} bytes`).toMatchObject({ intact: false })
    }
    expect(verifyCaseFile(file.slice(0, -1))).toMatchObject({ firstBreak: `the ZIP container at byte ${file.length - 1}` })
  })

  it('says not intact when bytes were put before or behind', () => {
    expect(verifyCaseFile(Buffer.concat([file, Buffer.of(0)]))).toMatchObject({ firstBreak: `the ZIP container at byte ${file.length}` })
    expect(verifyCaseFile(Buffer.concat([Buffer.of(0), file]))).toMatchObject({ intact: false })
  })

  it('names the file that was added or taken away', () => {
    const files = unzipSync(file)
    const { 'case.pdf': _, ...withoutPdf } = files
    const { 'receipts/signing.txt': __, ...withoutReceipt } = files
    const plain = { level: 0 } as const
    expect(verifyCaseFile(zipSync({ ...files, 'receipts/week-2.txt': strToU8('nothing\n') }, plain))).toMatchObject({ firstBreak: 'receipts/week-2.txt' })
    expect(verifyCaseFile(zipSync({ ...files, 'notes.txt': strToU8('hello') }, plain))).toMatchObject({ firstBreak: 'notes.txt' })
    expect(verifyCaseFile(zipSync(withoutPdf, plain))).toMatchObject({ firstBreak: 'case.pdf' })
    expect(verifyCaseFile(zipSync(withoutReceipt, plain))).toMatchObject({ firstBreak: 'receipts/signing.txt' })
  })

  it('says that a file packed again is not the one that was exported, although everything inside fits', () => {
    const verdict = verifyCaseFile(zipSync(unzipSync(file)))
    expect(verdict).toMatchObject({ intact: false, entries: 5, firstBreak: expect.stringContaining('the ZIP container') })
    expect(verdict).toHaveProperty('reason', expect.stringContaining('Every file inside fits'))
  })

  it('cannot read what is no case file', () => {
    const other = zipSync({ 'README.txt': strToU8('a holiday'), 'photo.jpg': Uint8Array.of(1) })
    for (const bytes of [new Uint8Array(), strToU8('Dear Omar'), strToU8('PK'), other, strToU8('Incline case file\n'), new Uint8Array(100)]) {
      expect(verifyCaseFile(bytes)).toEqual({ unreadable: expect.any(String) })
    }
  })

  it('checks a record of 5,000 entries in under two seconds', () => {
    const long = exported({}, omarsCase(Array.from({ length: 5_000 }, (_, i) => said[i % 5] ?? '')))
    const began = performance.now()
    expect(verifyCaseFile(long)).toMatchObject({ intact: true, entries: 5_000 })
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
