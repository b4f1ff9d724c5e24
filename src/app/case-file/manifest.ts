// The signed list of everything in a case file: whoever changes, adds or takes away a file changes this list too.
import { hash } from 'node:crypto'
import type { Hashes } from '#app/case-file/compare-receipt.ts'
import { NAMES, type NamedFile } from '#app/case-file/layout.ts'
import type { Break } from '#app/case-file/verdict.ts'
import { openNote, parseNote } from '#store/signed-note.ts'

const TITLE = 'incline case file v1'

const lineOf = ({ name, bytes }: NamedFile) => `${hash('sha256', bytes, 'hex')} ${bytes.length} ${name}`
type Head = { streamId: string; position: number; hash: string }

const headLine = (head: Head) => `${head.streamId} ${head.position} ${head.hash}`

/** A title, the head of the record, and a line for each file: SHA-256, size in bytes, name. */
export const manifestText = (head: Head, files: readonly NamedFile[]): string =>
  `${[TITLE, headLine(head), ...files.map(lineOf)].join('\n')}\n`

/** Files stand in their order, the manifest itself not among them. */
export function checkManifest(manifest: Uint8Array, vkey: string, chain: Hashes, files: readonly NamedFile[]): Break | null {
  const refuse = (reason: string): Break => ({ firstBreak: NAMES.manifest, reason })
  const opened = openNote(manifest, [vkey])
  if ('refusal' in opened) return refuse(`The list of files in ${NAMES.manifest} is not as it was signed. ${opened.refusal}`)
  const parsed = parseNote(manifest)
  if (!('signatures' in parsed) || parsed.signatures.length !== 1) return refuse(`${NAMES.manifest} carries a signature that Incline did not put there.`)
  const [title, head = '', ...lines] = opened.text.trimEnd().split('\n')
  if (title !== TITLE) return refuse(`${NAMES.manifest} is signed, but it is not the list of a case file.`)
  return checkHead(head, chain) ?? checkFiles(lines, files)
}

function checkHead(head: string, { streamId, hashes }: Hashes): Break | null {
  const position = hashes.length
  if (headLine({ streamId, position, hash: hashes.at(-1) ?? '' }) === head) return null
  const signed = Number(head.split(' ').at(-2))
  if (signed > position) {
    return { firstBreak: position + 1, reason: `${NAMES.manifest} was signed for ${signed} entries, and only ${position} are here.` }
  }
  const first = signed < position ? signed + 1 : signed
  return { firstBreak: first, reason: `Entry ${first} is not part of the record that ${NAMES.manifest} was signed for.` }
}

function checkFiles(lines: readonly string[], files: readonly NamedFile[]): Break | null {
  const listed = new Map(lines.map((line) => [line.split(' ').slice(2).join(' '), line]))
  for (const file of files) {
    const line = listed.get(file.name)
    if (line === undefined) return { firstBreak: file.name, reason: `${file.name} was added: the signed list does not name it.` }
    if (line !== lineOf(file)) return { firstBreak: file.name, reason: `${file.name} is not the file that was exported.` }
    listed.delete(file.name)
  }
  const [missing] = listed.keys()
  return missing === undefined ? null : { firstBreak: missing, reason: `${missing} is missing: the signed list names it.` }
}
