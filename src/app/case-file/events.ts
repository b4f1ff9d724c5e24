// events.jsonl as a whole: read line by line, so that the first entry that does not fit can be named.
import { checkLine } from '#app/case-file/event-line.ts'
import type { Entry } from '#store/chain.ts'

/** The entries up to the first that does not fit, and how many of them are here without their content. */
export type Chain = {
  entries: Entry[]
  withheld: number
  erased: number
  broken: { position: number; reason: string } | null
}

const NEWLINE = 0x0a

export function readChain(bytes: Uint8Array): Chain {
  const chain: Chain = { entries: [], withheld: 0, erased: 0, broken: null }
  let start = 0
  while (start < bytes.length) {
    const position = chain.entries.length + 1
    const end = bytes.indexOf(NEWLINE, start)
    if (end < 0) return { ...chain, broken: { position, reason: `Line ${position} of events.jsonl breaks off.` } }
    const checked = checkLine(bytes.subarray(start, end), position, chain.entries.at(-1) ?? null)
    if ('reason' in checked) return { ...chain, broken: { position, reason: checked.reason } }
    chain.entries.push(checked.entry)
    if (checked.content !== 'here') chain[checked.content] += 1
    start = end + 1
  }
  if (chain.entries.length > 0) return chain
  return { ...chain, broken: { position: 1, reason: 'There are no entries in events.jsonl.' } }
}
