// What an employee's own file proves: entries of the preparation are withheld, and the chain still holds from end to end.
import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { changedAt, exported, omarsCase, receiptOf, said, withheld } from '#app/case-file/omars-case.ts'
import { verifyCaseFile } from '#app/case-file/verify.ts'
import { verificationCode } from '#store/receipt.ts'

const omar = omarsCase()
const omarsFile = exported({ entries: changedAt([1, 3, 4], withheld) })
const rewrittenFrom = (position: number) => omarsCase(said.map((text, i) => (i + 1 < position ? text : `${text} Omar was told twice.`)))

describe('a case file with entries that its reader may not see', () => {
  it('is intact, and says how many are withheld', () => {
    expect(verifyCaseFile(omarsFile)).toMatchObject({ intact: true, entries: 5, withheld: 3 })
  })

  it('has the head and the code of the whole record', () => {
    expect(verifyCaseFile(omarsFile)).toMatchObject({ code: verificationCode(omar.entries[4]?.hash ?? '') })
  })

  it('tells neither kind nor time nor author of what is withheld', () => {
    const text = Buffer.from(exported({ entries: changedAt([2], (told) => withheld({ ...told, type: 'DiagnosisMade', actor: 'person_priya' })) })).toString()
    expect(text).not.toContain('DiagnosisMade')
    expect(text).not.toContain('person_priya')
    expect(text).not.toContain('2026-03-02T09:30:00Z')
    expect(text).not.toContain(said[1])
  })

  it('is refused when an entry is missing that is not declared', () => {
    const without = (position: number) => exported({ entries: changedAt([1, 3], withheld).filter((one) => one.position !== position) })
    for (const position of [1, 2, 3, 4]) expect(verifyCaseFile(without(position)), `entry ${position}`).toMatchObject({ intact: false, firstBreak: position })
  })

  it('is refused when a seal stands for another entry', () => {
    const other = withheld({ ...rewrittenFrom(1).entries[2]!, position: 3 })
    expect(verifyCaseFile(exported({ entries: changedAt([3], () => other) }))).toMatchObject({ intact: false, firstBreak: 4 })
    expect(verifyCaseFile(exported({ entries: changedAt([1, 2], () => ({ ...other, position: 1 })) }))).toMatchObject({ intact: false })
  })

  it('never says intact after one changed byte, and names the line', () => {
    const start = Buffer.from(omarsFile).indexOf('{"lineDigest"')
    const end = Buffer.from(omarsFile).indexOf('\nPK', start) + 1
    let position = 1
    for (let at = start; at < end; at += 1) {
      const copy = omarsFile.slice()
      copy.set([(copy[at] ?? 0) ^ 0x01], at)
      expect(verifyCaseFile(copy), `byte ${at}`).toMatchObject({ intact: false, firstBreak: position })
      if (omarsFile[at] === 0x0a) position += 1
    }
    expect(position).toBe(6)
  }, 60_000)

  it('is intact whatever is withheld, as long as its end is told', () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4]), (positions) => {
        expect(verifyCaseFile(exported({ entries: changedAt(positions, withheld) }))).toMatchObject({ intact: true, withheld: positions.length })
      }),
    )
  })

  it('is held to every receipt, also to one for a withheld entry, and to what stands before a gap', () => {
    const kept = [receiptOf(omar, 3), receiptOf(omar, 5)]
    expect(verifyCaseFile(omarsFile, { receipts: kept })).toMatchObject({ intact: true })
    const entries = changedAt([1, 3, 4], withheld, rewrittenFrom(2).entries)
    const rewritten = exported({ entries, receipts: [] }, rewrittenFrom(2))
    expect(verifyCaseFile(rewritten)).toMatchObject({ intact: true })
    for (const [receipt, position] of [[kept[0], 3], [kept[1], 5]] as const) {
      expect(verifyCaseFile(rewritten, { receipts: [receipt ?? ''] })).toMatchObject({ intact: false, firstBreak: position })
    }
  })
})
