// One line of events.jsonl: an entry of the ledger with its content and its sentence, sealed once more for the reader.
// Content that was erased, or that the reader may not see, is absent, and the chain still holds.
import { hash } from 'node:crypto'
import { canonical, checkEntry, isDigest, type Entry, type EntryBefore, type Salt } from '#store/chain.ts'

/** Null: erased. Absent: withheld from this reader. */
export type Content = { body: unknown; salt: Salt } | null | undefined

const MEMBERS = ['actor', 'at', 'audience', 'digest', 'hash', 'orgId', 'position', 'previous', 'streamId', 'subjectId', 'type', 'version']
const NUMBERS = ['position', 'version']
const DIGESTS = ['digest', 'hash', 'previous']

/** A sentence tells what the content says, so it goes where the content goes. */
export function writeLine(entry: Entry, content: Content, sentence: string | undefined): string {
  if (content === undefined) return sealed({ entry, withheld: true })
  if (content === null) return sealed({ entry, erased: true })
  const salt = typeof content.salt === 'string' ? content.salt.toLowerCase() : Buffer.from(content.salt).toString('hex')
  return sealed({ entry, body: content.body, salt, sentence })
}

const lineDigestOf = (line: Line): string => hash('sha256', canonical(line), 'hex')
const sealed = (line: Line): string => canonical({ ...line, lineDigest: lineDigestOf(line) })

type Line = { [member: string]: unknown }

export type FittingLine = { entry: Entry; content: 'here' | 'withheld' | 'erased' }

/** The entry of a line that fits behind the one before it, or a sentence about why it does not. */
export function checkLine(bytes: Uint8Array, place: number, before: EntryBefore | null): FittingLine | { reason: string } {
  const line = parse(bytes)
  if (!line) return { reason: `Line ${place} of events.jsonl is not written the way Incline writes it.` }
  const { entry, body, salt, withheld, erased, sentence, lineDigest, ...more } = line
  if (!isEntry(entry)) return { reason: `Line ${place} of events.jsonl holds no entry of a record.` }
  const reason = checkEntry(entry, before, typeof salt === 'string' ? { body, salt } : undefined)
  if (reason) return { reason }
  const content = contentOf({ body, salt, sentence, withheld, erased })
  const { lineDigest: _, ...rest } = line
  if (!content || Object.keys(more).length > 0 || lineDigest !== lineDigestOf(rest)) {
    return { reason: `What stands beside entry ${place} in events.jsonl is not as it was exported.` }
  }
  return { entry, content }
}

function contentOf({ body, salt, sentence, withheld, erased }: Line): FittingLine['content'] | null {
  const isHere = isObject(body) && typeof salt === 'string' && ['string', 'undefined'].includes(typeof sentence)
  const marks = [withheld, erased].filter((mark) => mark !== undefined)
  if (isHere) return marks.length === 0 ? 'here' : null
  const isAbsent = [body, salt, sentence].every((one) => one === undefined)
  if (!isAbsent || marks.length !== 1 || marks[0] !== true) return null
  return withheld ? 'withheld' : 'erased'
}

function parse(bytes: Uint8Array): Line | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const line: unknown = JSON.parse(text)
    return isObject(line) && canonical(line) === text ? line : null
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Line => typeof value === 'object' && value !== null && !Array.isArray(value)

function isEntry(value: unknown): value is Entry {
  if (!isObject(value) || Object.keys(value).toSorted().join() !== MEMBERS.join()) return false
  return MEMBERS.every((member) => {
    if (NUMBERS.includes(member)) return Number.isSafeInteger(value[member])
    return DIGESTS.includes(member) ? isDigest(value[member]) : typeof value[member] === 'string'
  })
}
