// A receipt beside the record: does the entry it speaks of still have the hash that was given away?
import type { Chain } from '#app/case-file/events.ts'
import { readReceipt, type Receipt } from '#store/receipt.ts'
import { openNote, parseNote } from '#store/signed-note.ts'

/** What a receipt is held against. */
export type Hashes = Pick<Chain, 'streamId' | 'hashes'>

export type Comparison =
  /** `remark` is what the reader ought to know although it fits. */
  | { result: 'fits'; remark: string | null }
  | { result: 'differs'; position: number; reason: string }
  | { result: 'unusable'; reason: string }

/** `label` names the receipt at the beginning of a sentence. */
export function compareReceipt(label: string, note: string | Uint8Array, vkey: string, chain: Hashes): Comparison {
  const parsed = parseNote(note)
  const receipt = 'text' in parsed ? readReceipt(parsed.text) : null
  if (!('text' in parsed) || !receipt) return unusable(`${label} is not a receipt that Incline has given, or it was changed.`)
  const [signer] = parsed.signatures
  const isOurs = parsed.signatures.some((one) => vkey.startsWith(`${one.name}+${one.keyId}+`))
  if (isOurs && 'refusal' in openNote(note, [vkey])) return unusable(`${label} was changed after it was signed, so it proves nothing.`)
  if (receipt.streamId !== chain.streamId) return unusable(`${label} is for ${receipt.streamId}, and this file holds ${chain.streamId}.`)
  const stranger = isOurs ? null : `${label} is signed by another key (${signer?.name}) than this file, so its signature could not be checked.`
  return againstChain(label, receipt, stranger, chain.hashes)
}

function againstChain(label: string, receipt: Receipt, stranger: string | null, hashes: readonly string[]): Comparison {
  const { position, hash, at } = receipt
  const given = at.slice(0, 10)
  const withRemark = (reason: string) => (stranger ? `${reason} ${stranger}` : reason)
  const here = hashes[position - 1]
  if (here === undefined) {
    const missing = hashes.length + 1
    const reason = `${label}, given on ${given}, is for entry ${position}, and this record ends with entry ${hashes.length}: what follows was cut off, or the file was exported before that day.`
    return { result: 'differs', position: missing, reason: withRemark(reason) }
  }
  if (here !== hash) {
    const reason = `The record up to entry ${position} is not the record whose receipt was given on ${given}: it was rewritten since.`
    return { result: 'differs', position, reason: withRemark(reason) }
  }
  return { result: 'fits', remark: stranger && `${stranger} The hash in it fits.` }
}

const unusable = (reason: string): Comparison => ({ result: 'unusable', reason })

/** People keep whole mails: the receipt is taken out of the text around it, with the line ends it was signed with. */
export function findReceipt(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd())
  const start = lines.indexOf('incline receipt v1')
  if (start < 0) return text
  const signatures = lines.slice(start + 6)
  const end = signatures.findIndex((line) => !line.startsWith('— '))
  return `${[...lines.slice(start, start + 6), ...(end < 0 ? signatures : signatures.slice(0, end))].join('\n')}\n`
}
