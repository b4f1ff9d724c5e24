// Writes a case file: the whole record of a case as one ZIP that anybody can check offline. The same record gives the
// same bytes. A record that is already broken is exported as it stands: that it does not verify is what it has to show.
import { type Gap, isGap, type Told, writeLine } from '#app/case-file/event-line.ts'
import { ATTACHMENTS, inOrder, NAMES, RECEIPTS, safeNames, type NamedFile } from '#app/case-file/layout.ts'
import { manifestText } from '#app/case-file/manifest.ts'
import { README } from '#app/case-file/readme.ts'
import { writeZip } from '#app/case-file/zip.ts'
import type { Keys } from '#store/keys.ts'

export type CaseFileContent = {
  /** In order and without holes; the last one is told. */
  entries: readonly (Told | Gap)[]
  sentences: readonly { position: number; text: string }[]
  pdf: Uint8Array
  receipts: readonly { name: string; text: string }[]
  attachments?: readonly NamedFile[]
  keys: Keys
}

export function buildCaseFile({ entries, sentences, pdf, receipts, attachments = [], keys }: CaseFileContent): Uint8Array {
  const head = entries.at(-1)
  if (!head || isGap(head)) throw new RangeError('A case without a single entry to tell at its end cannot be exported.')
  const sentenceAt = new Map(sentences.map(({ position, text }) => [position, text]))
  const lines = entries.map((entry) => writeLine(entry, sentenceAt.get(entry.position)))
  const files = inOrder([
    { name: NAMES.readme, bytes: utf8(README) },
    { name: NAMES.pdf, bytes: pdf },
    { name: NAMES.events, bytes: utf8(lines.map((line) => `${line}\n`).join('')) },
    ...named(RECEIPTS, receipts.map(({ name, text }) => ({ name: `${name.replace(/\.txt$/, '') || 'receipt'}.txt`, bytes: utf8(text) }))),
    ...named(ATTACHMENTS, attachments),
    { name: NAMES.vkey, bytes: utf8(`${keys.vkey}\n`) },
  ])
  const manifest = { name: NAMES.manifest, bytes: utf8(keys.sign(manifestText(head, files))) }
  return writeZip([...files, manifest])
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function named(folder: string, files: readonly NamedFile[]): NamedFile[] {
  const names = safeNames(folder, files.map(({ name }) => name))
  return files.map(({ bytes }, i) => ({ name: names[i] ?? folder, bytes }))
}
