// The rows of a concern's form: filled from a reading, with everything else as it was typed, and counted as they are sent.
import type { EvidenceRow } from '#web/concern/evidence-from.ts'

type Typed = { [name: string]: string[] }

const evidence = 'concern.evidence'
const cells = ['observedOn', 'source', 'what'] as const
const mostRows = 50

const nameOf = (place: number, cell: string) => `${evidence}.${place}.${cell}`

/** Into the first row in which nothing is written yet. */
export function withEvidence(typed: Typed, row: EvidenceRow): Typed {
  const place = Array.from({ length: mostRows }, (_, index) => index).find((index) => cells.every((cell) => (typed[nameOf(index, cell)]?.[0] ?? '') === ''))
  if (place === undefined) return typed
  return { ...typed, ...Object.fromEntries(cells.map((cell) => [nameOf(place, cell), [row[cell]]])) }
}

const rowName = /^(concern\.(?:evidence|earlierFeedback))\.(\d{1,2})\.(\w+)$/

/** Rows in which nothing is written go, so that a mistake in the third row that counts stands beside that row. */
export function withoutEmptyRows(typed: Typed): Typed {
  const filled = new Set(Object.entries(typed).flatMap(([name, [value = '']]) => (value === '' ? [] : (rowName.exec(name)?.slice(1, 3).join('.') ?? []))))
  const inOrder = [...filled].toSorted((one, other) => Number(one.split('.')[2]) - Number(other.split('.')[2]))
  const place = new Map(['concern.evidence', 'concern.earlierFeedback'].flatMap((list) => inOrder.filter((row) => row.startsWith(list)).map((row, now) => [row, `${list}.${now}`] as const)))
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, values]) => {
      const [, list, was, cell] = rowName.exec(name) ?? []
      if (list === undefined) return [[name, values]]
      const row = place.get(`${list}.${was}`)
      return row === undefined ? [] : [[`${row}.${cell}`, values]]
    }),
  )
}
