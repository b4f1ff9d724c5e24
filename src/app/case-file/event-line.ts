// One line of events.jsonl: an entry of the ledger with its content and its sentence, sealed once more for the reader.
// Of an entry that the reader may not see there is its place and its seal and nothing else: not its kind, its time or its author.
import { hash } from 'node:crypto'
import { canonical, checkEntry, isDigest, type Entry, type EntryBefore, type Salt } from '#store/chain.ts'

/** Null: the content was erased. */
export type Content = { body: unknown; salt: Salt } | null
export type Told = Entry & { content: Content }
/** An entry that is withheld from this reader. */
export type Gap = { position: number; seal: string }

const MEMBERS = ['actor', 'at', 'audience', 'digest', 'hash', 'orgId', 'position', 'previous', 'streamId', 'subjectId', 'type', 'version']
const NUMBERS = ['position', 'version']
const DIGESTS = ['digest', 'hash', 'previous']

export const isGap = (one: Told | Gap): one is Gap => 'seal' in one

/** A sentence tells what the content says, so it goes where the content goes. */
export function writeLine(told: Told | Gap, sentence: string | undefined): string {
  if (isGap(told)) return sealed({ position: told.position, seal: told.seal, withheld: true })
  const { content, ...row } = told
  const entry = Object.fromEntries(MEMBERS.map((member) => [member, row[member as keyof Entry]]))
  if (content === null) return sealed({ entry, erased: true })
  const salt = typeof content.salt === 'string' ? content.salt.toLowerCase() : Buffer.from(content.salt).toString('hex')
  return sealed({ entry, body: content.body, salt, sentence })
}

const lineDigestOf = (line: Line): string => hash('sha256', canonical(line), 'hex')
const sealed = (line: Line): string => canonical({ ...line, lineDigest: lineDigestOf(line) })

type Line = { [member: string]: unknown }

export type FittingLine = { entry: Entry; content: 'here' | 'erased' } | { gap: Gap }

/** What a line holds, when it fits at its place behind what `before` tells of the entry in front, or a sentence about why it does not. */
export function checkLine(bytes: Uint8Array, place: number, before: (entry: Entry) => EntryBefore | null): FittingLine | { reason: string } {
  const line = parse(bytes)
  if (!line) return { reason: `Line ${place} of events.jsonl is not written the way Incline writes it.` }
  if ('seal' in line) return checkGap(line, place)
  const { entry, body, salt, erased, sentence, lineDigest: _, ...more } = line
  if (!isEntry(entry)) return { reason: `Line ${place} of events.jsonl holds no entry of a record.` }
  const reason = checkEntry(entry, before(entry), typeof salt === 'string' ? { body, salt } : undefined)
  if (reason) return { reason }
  const content = contentOf({ body, salt, sentence, erased })
  if (!content || Object.keys(more).length > 0 || !hasLineDigest(line)) return asExported(place)
  return { entry, content }
}

function checkGap(line: Line, place: number): FittingLine | { reason: string } {
  const { position, seal } = line
  const isWhole = Object.keys(line).toSorted().join() === 'lineDigest,position,seal,withheld' && line['withheld'] === true
  if (!isWhole || !isDigest(seal) || !hasLineDigest(line)) return asExported(place)
  return position === place ? { gap: { position, seal } } : { reason: `The withheld entry ${String(position)} stands where entry ${place} belongs.` }
}

const asExported = (place: number) => ({ reason: `What stands beside entry ${place} in events.jsonl is not as it was exported.` })

function hasLineDigest(line: Line): boolean {
  const { lineDigest, ...rest } = line
  return lineDigest === lineDigestOf(rest)
}

function contentOf({ body, salt, sentence, erased }: Line): 'here' | 'erased' | null {
  const isHere = isObject(body) && typeof salt === 'string' && ['string', 'undefined'].includes(typeof sentence)
  if (isHere) return erased === undefined ? 'here' : null
  const isAbsent = [body, salt, sentence].every((one) => one === undefined)
  return isAbsent && erased === true ? 'erased' : null
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
