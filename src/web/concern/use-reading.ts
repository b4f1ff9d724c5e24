// "Use this as evidence": the form comes back with a row filled from the readings, and everything else as it was typed.
import type { EvidenceRow } from '#web/concern/evidence-from.ts'

type Typed = { [name: string]: string[] }

const list = 'concern.evidence'
const cells = ['observedOn', 'source', 'what'] as const
const mostRows = 50

const nameOf = (place: number, cell: string) => `${list}.${place}.${cell}`

/** Into the first row in which nothing is written yet. */
export function withEvidence(typed: Typed, row: EvidenceRow): Typed {
  const place = Array.from({ length: mostRows }, (_, index) => index).find((index) => cells.every((cell) => (typed[nameOf(index, cell)]?.[0] ?? '') === ''))
  if (place === undefined) return typed
  return { ...typed, ...Object.fromEntries(cells.map((cell) => [nameOf(place, cell), [row[cell]]])) }
}
