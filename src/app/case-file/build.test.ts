import { describe, expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { buildCaseFile } from '#app/case-file/build.ts'
import type { Told } from '#app/case-file/event-line.ts'
import { changedAt, erased, exported, harbour, omarsCase, receiptOf, said, withheld } from '#app/case-file/omars-case.ts'
import { verifyCaseFile } from '#app/case-file/verify.ts'
import { sealOf } from '#store/chain.ts'

const linesOf = (bytes: Uint8Array): { [member: string]: unknown }[] =>
  strFromU8(unzipSync(bytes)['events.jsonl'] ?? new Uint8Array()).trimEnd().split('\n').map((line) => JSON.parse(line) as { [member: string]: unknown })

describe('a case file', () => {
  it('holds the same files in the same order, and ordinary programs can unpack it', () => {
    const attachments = [{ name: 'calls.csv', bytes: Uint8Array.of(1, 2, 3) }]
    const files = unzipSync(exported({ attachments }))
    expect(Object.keys(files)).toEqual([
      'README.txt', 'case.pdf', 'events.jsonl', 'receipts/signing.txt', 'attachments/calls.csv', 'vkey.txt', 'manifest.txt',
    ])
    expect(files['attachments/calls.csv']).toEqual(Uint8Array.of(1, 2, 3))
    expect(strFromU8(files['vkey.txt'] ?? new Uint8Array())).toBe(`${harbour.vkey}\n`)
  })

  it('is the same to the byte for the same record, whatever the time zone', () => {
    const zone = process.env['TZ']
    const copies = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'].map((name) => {
      process.env['TZ'] = name
      return exported()
    })
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(copies[1]).toEqual(copies[0])
    expect(copies[2]).toEqual(copies[0])
  })

  it('tells each entry with its content and its sentence', () => {
    expect(linesOf(exported())[3]).toMatchObject({ body: { position: 4 }, sentence: said[3], entry: { position: 4, actor: 'person_ines' } })
  })

  it('leaves out what was erased, sentence and all', () => {
    const line = linesOf(exported({ entries: changedAt([4], erased) }))[3] ?? {}
    expect(line).toMatchObject({ erased: true, entry: { position: 4 } })
    expect(Object.keys(line)).toHaveLength(3)
  })

  it('tells the place and the seal of an entry that the reader may not see, and nothing else', () => {
    const record = omarsCase()
    const line = linesOf(exported({ entries: changedAt([2], withheld) }))[1]
    expect(line).toEqual({ position: 2, seal: sealOf(record.entries[1] as Told), withheld: true, lineDigest: expect.any(String) })
  })

  it('gives files with wild or equal names a place of their own', () => {
    const record = omarsCase()
    const text = receiptOf(record, 1)
    const receipts = ['../../week 1.txt', 'Week:1', 'week-1', '', '__proto__'].map((name) => ({ name, text }))
    const bytes = buildCaseFile({ ...record, receipts, keys: harbour })
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('receipts/'))).toEqual([
      'receipts/-..-week 1.txt', 'receipts/Week-1.txt', 'receipts/__proto__.txt', 'receipts/receipt.txt', 'receipts/week-1-2.txt',
    ])
    expect(verifyCaseFile(bytes)).toMatchObject({ intact: true })
  })

  it('is not written for a case without entries', () => {
    expect(() => exported({ entries: [] })).toThrow('without a single entry')
    expect(() => exported({ entries: changedAt([5], withheld) })).toThrow('without a single entry')
  })

  it('is written for a record that is already broken, and then says so', () => {
    const entries = changedAt([4], (told) => ({ ...told, actor: 'person_priya' }))
    expect(verifyCaseFile(exported({ entries }))).toMatchObject({ intact: false, firstBreak: 4 })
  })
})
