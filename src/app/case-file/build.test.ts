import { describe, expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { buildCaseFile } from '#app/case-file/build.ts'
import { exported, harbour, omarsCase, receiptOf, said } from '#app/case-file/omars-case.ts'
import { verifyCaseFile } from '#app/case-file/verify.ts'

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

  it('leaves out what was erased and what the reader may not see, sentence and all', () => {
    const record = omarsCase()
    const bodies = new Map([...record.bodies].filter(([position]) => position !== 2)).set(4, null)
    const lines = linesOf(exported({ bodies }))
    expect(lines[1]).toMatchObject({ withheld: true })
    expect(lines[3]).toMatchObject({ erased: true })
    for (const line of [lines[1], lines[3]]) expect(Object.keys(line ?? {})).toHaveLength(3)
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
  })

  it('is written for a record that is already broken, and then says so', () => {
    const { entries } = omarsCase()
    const broken = entries.map((entry) => (entry.position === 4 ? { ...entry, actor: 'person_priya' } : entry))
    expect(verifyCaseFile(exported({ entries: broken }))).toMatchObject({ intact: false, firstBreak: 4 })
  })
})
