import { describe, expect, it } from 'vitest'
import { findReceipt } from '#app/case-file/compare-receipt.ts'
import { exported, harbour, lighthouse, omarsCase, receiptOf, said } from '#app/case-file/omars-case.ts'
import { verifyCaseFile } from '#app/case-file/verify.ts'

const omar = omarsCase()
const rewrittenFrom = (position: number) => omarsCase(said.map((text, i) => (i + 1 < position ? text : `${text} Omar was told twice.`)))

describe('a record that its keeper wrote anew and signed again', () => {
  const record = rewrittenFrom(2)
  const file = exported({}, record)

  it('looks intact by itself', () => {
    expect(verifyCaseFile(file)).toMatchObject({ intact: true })
  })

  it('is caught by a receipt that Omar kept', () => {
    const verdict = verifyCaseFile(file, { receipts: [receiptOf(omar, 4)] })
    expect(verdict).toMatchObject({ intact: false, entries: 5, firstBreak: 4 })
    expect(verdict).toHaveProperty('reason', expect.stringContaining('up to entry 4 is not the record whose receipt was given on 2026-03-04'))
  })

  it('is caught at the earliest of several receipts, and not by one from before the change', () => {
    const receipts = [receiptOf(omar, 5), receiptOf(omar, 1), receiptOf(omar, 3)]
    expect(verifyCaseFile(file, { receipts })).toMatchObject({ intact: false, firstBreak: 3 })
    expect(verifyCaseFile(file, { receipts: [receiptOf(omar, 1)] })).toMatchObject({ intact: true })
  })

  it('is caught by an old receipt that was left in the file', () => {
    const receipts = [{ name: 'signing', text: receiptOf(omar, 3) }]
    expect(verifyCaseFile(exported({ receipts }, record))).toMatchObject({ intact: false, firstBreak: 3 })
  })

  it('is caught when it was signed with a new key, and the answer says so', () => {
    const verdict = verifyCaseFile(exported({ keys: lighthouse, receipts: [] }, record), { receipts: [receiptOf(omar, 4)] })
    expect(verdict).toMatchObject({ intact: false, firstBreak: 4, reason: expect.stringContaining('another key (incline/harbour)') })
  })
})

describe('a record that was cut off and signed again', () => {
  it('is caught by a receipt for an entry that is gone', () => {
    const verdict = verifyCaseFile(exported({}, omarsCase(said.slice(0, 3))), { receipts: [receiptOf(omar, 5)] })
    expect(verdict).toMatchObject({ intact: false, firstBreak: 4, reason: expect.stringContaining('is for entry 5') })
  })
})

describe('a receipt beside an intact record', () => {
  const file = exported()

  it('fits', () => {
    expect(verifyCaseFile(file, { receipts: [receiptOf(omar, 2), receiptOf(omar, 5)] })).toMatchObject({ intact: true, reason: null })
  })

  it('fits although another key signed it, which is said', () => {
    const verdict = verifyCaseFile(file, { receipts: [receiptOf(omar, 2, lighthouse)] })
    expect(verdict).toMatchObject({ intact: true, reason: expect.stringContaining('another key (incline/lighthouse)') })
  })

  it('is found in the mail it came with', () => {
    const mail = `Hello Omar,\r\n\r\nhere is your receipt.\r\n\r\n${receiptOf(omar, 2).replaceAll('\n', '  \r\n')}\r\nPlease keep it.\r\n`
    expect(findReceipt(mail)).toBe(receiptOf(omar, 2))
    expect(verifyCaseFile(file, { receipts: [mail] })).toMatchObject({ intact: true })
    expect(verifyCaseFile(exported({}, rewrittenFrom(1)), { receipts: [mail] })).toMatchObject({ intact: false, firstBreak: 2 })
  })

  it('proves nothing when it is for another case, was changed, or is none', () => {
    const unusable = [
      [receiptOf(omarsCase(said, 'case_lena'), 2), 'is for case_lena, and this file holds case_omar'],
      [receiptOf(omar, 2).replace('\n2\n', '\n3\n'), 'was changed after it was signed'],
      ['Dear Omar', 'is not a receipt'],
      [harbour.sign('Agreed.\n'), 'is not a receipt'],
    ] as const
    for (const [receipt, sentence] of unusable) {
      expect(verifyCaseFile(file, { receipts: [receipt] })).toEqual({ unreadable: expect.stringContaining(sentence) })
    }
  })

  it('does not hide a break in the file itself', () => {
    const { entries } = omar
    const broken = exported({ entries: entries.filter(({ position }) => position !== 3) })
    expect(verifyCaseFile(broken, { receipts: ['Dear Omar'] })).toMatchObject({ intact: false, firstBreak: 3 })
  })
})
