// For tests: the record of one case between Ines and Omar, and what it takes to rewrite it.
import { createPrivateKey } from 'node:crypto'
import { buildCaseFile, type CaseFileContent } from '#app/case-file/build.ts'
import type { Gap, Told } from '#app/case-file/event-line.ts'
import { addDays } from '#domain/day.ts'
import { type Entry, genesis, seal, sealOf } from '#store/chain.ts'
import { keysOf } from '#store/keys.ts'
import { receiptFor } from '#store/receipt.ts'

const keyFromSeed = (byte: number) =>
  createPrivateKey({
    format: 'der',
    type: 'pkcs8',
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, byte)]),
  })

export const harbour = keysOf('incline/harbour', keyFromSeed(7))
export const lighthouse = keysOf('incline/lighthouse', keyFromSeed(8))

export const said = [
  'Discovery calls end without a next step.',
  'Omar says that two of the accounts were moved away in January.',
  'The plan is signed by Ines, Omar and Priya from HR.',
  'They listened to two calls. Omar writes the next step into each invitation.',
  'Omar’s number of next steps is within reach of the milestone.',
]

/** The same record every time for the same sentences: salts are counted, not drawn. */
export function omarsCase(sentences: readonly string[] = said, streamId = 'case_omar'): Omit<CaseFileContent, 'keys'> & { entries: Told[] } {
  const entries: Told[] = []
  for (const [i, sentence] of sentences.entries()) {
    const position = i + 1
    const previous = entries.at(-1)?.hash ?? genesis('org_harbour', streamId)
    const content = { body: { sentence, position }, salt: String(position).padStart(64, '0') }
    const fields = {
      orgId: 'org_harbour',
      streamId,
      position,
      type: 'SessionHeld',
      version: 1,
      at: `${addDays('2026-02-28', position)}T09:30:00Z` as const,
      actor: 'person_ines',
      subjectId: 'person_omar',
      audience: 'both',
    }
    entries.push({ ...seal(previous, fields, content.body, content.salt), content })
  }
  const pdf = new TextEncoder().encode('%PDF-1.7\nstands for the document\n%%EOF\n')
  return { entries, sentences: sentences.map((text, i) => ({ position: i + 1, text })), pdf, receipts: [] }
}

export const erased = (told: Told): Told => ({ ...told, content: null })
export const withheld = (told: Told): Gap => ({ position: told.position, seal: sealOf(told) })

/** The record with something done to the entries at these positions. */
export const changedAt = <Changed>(positions: readonly number[], change: (told: Told) => Changed, entries: readonly Told[] = omarsCase().entries): (Told | Changed)[] =>
  entries.map((told) => (positions.includes(told.position) ? change(told) : told))

/** The receipt for an entry of the record, given on that entry's day. */
export function receiptOf({ entries }: { entries: readonly Entry[] }, position: number, keys = harbour): string {
  const entry = entries[position - 1]
  if (!entry) throw new RangeError(`There is no entry ${position}.`)
  return keys.sign(receiptFor(entry))
}

export function exported(changes: Partial<CaseFileContent> = {}, record = omarsCase()): Uint8Array {
  const receipts = [{ name: 'signing', text: receiptOf(record, 3) }]
  return buildCaseFile({ ...record, receipts, keys: harbour, ...changes })
}
