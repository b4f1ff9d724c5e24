// How anybody can check the record without trusting whoever keeps it, told on paper.
import type { Instant } from '#domain/day.ts'
import { type Block, clause, numbered, said, type Section, section } from '#documents/paper-block.ts'

/** The record beside the state: what happened as sentences, and the head of its chain. `receipts` are those given away on the way. */
export type CaseRecord = {
  timeline: readonly { at: Instant; sentence: string }[]
  /** Hex hash of the last entry. */
  head: string
  entries: number
  receipts: readonly { name: string; text: string }[]
}

export function verification({ head, entries, receipts }: CaseRecord, code: string): Section[] {
  return [
    ...numbered([
      section('What this paper can show', [
        clause('', `When it was printed the record had ${entries} ${entries === 1 ? 'entry' : 'entries'}. The hash of the last one is ${head}.`),
        clause('', `The verification code ${code} in the foot of every page is made from that hash. A paper with the same code was printed from the same record.`),
      ]),
      section('How to check the record', [
        clause('', 'Ask for the export of this case: one ZIP file with this paper, every entry, and the receipts.'),
        clause('', 'Run “incline verify” with the name of that file. It needs no server and no network, and it names the first entry that does not fit.'),
        clause('', 'Give it a receipt that you were sent earlier as well: it then says whether the record up to that day is still the same one.'),
        clause('', 'The file README.txt inside the export tells how to check it by hand.'),
      ]),
    ]),
    ...(receipts.length === 0 ? [] : [section('Receipts', receipts.map(({ name, text }): Block => said(`${name}:`, text.trimEnd())))]),
  ]
}
