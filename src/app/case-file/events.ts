// events.jsonl as a whole: read line by line, so that the first entry that does not fit can be named. The chain is followed
// through withheld entries by their seals; those before the first entry that is told wait until it says which record this is.
import { checkLine } from '#app/case-file/event-line.ts'
import { genesis, hashBehind, type Entry, type EntryBefore } from '#store/chain.ts'

/** The hashes of the entries up to the first that does not fit, the first at index 0, and how many of them are here without their content. */
export type Chain = {
  streamId: string
  hashes: string[]
  withheld: number
  erased: number
  broken: { position: number; reason: string } | null
}

type Known = Pick<EntryBefore, 'orgId' | 'streamId'>

const NEWLINE = 0x0a

export function readChain(bytes: Uint8Array): Chain {
  const chain: Chain = { streamId: '', hashes: [], withheld: 0, erased: 0, broken: null }
  const waiting: string[] = []
  let known: Known | null = null
  const before = (entry: Entry): EntryBefore | null => {
    if (known === null) chain.hashes = through(genesis(entry.orgId, entry.streamId), waiting)
    const hash = chain.hashes.at(-1)
    return hash === undefined ? null : { ...(known ?? entry), position: chain.hashes.length, hash }
  }
  let position = 1
  for (let start = 0; start < bytes.length; position += 1) {
    const end = bytes.indexOf(NEWLINE, start)
    if (end < 0) return broken(chain, position, `Line ${position} of events.jsonl breaks off.`)
    const checked = checkLine(bytes.subarray(start, end), position, before)
    if ('reason' in checked) return broken(chain, position, checked.reason)
    if ('gap' in checked) {
      const last = chain.hashes.at(-1)
      if (last === undefined) waiting.push(checked.gap.seal)
      else chain.hashes.push(hashBehind(last, checked.gap.seal))
      chain.withheld += 1
    } else {
      const { orgId, streamId, hash } = checked.entry
      known = { orgId, streamId }
      chain.streamId = streamId
      chain.hashes.push(hash)
      if (checked.content === 'erased') chain.erased += 1
    }
    start = end + 1
  }
  return known === null ? broken(chain, 1, 'There are no entries in events.jsonl.') : chain
}

const broken = (chain: Chain, position: number, reason: string): Chain => ({ ...chain, hashes: chain.hashes.slice(0, position - 1), broken: { position, reason } })

/** The hash behind each seal. */
function through(beginning: string, seals: readonly string[]): string[] {
  const hashes: string[] = []
  for (const seal of seals) hashes.push(hashBehind(hashes.at(-1) ?? beginning, seal))
  return hashes
}
