// Who reports to whom, as a whole: nobody may report to themselves through others. Of the lines of a file that close a circle,
// the last one is refused and the others stand.
import type { PersonId } from '#domain/id.ts'

export type ReportingLines = ReadonlyMap<PersonId, PersonId | null>
export type WantedLine = { line: number; personId: PersonId; managerId: PersonId | null }

/** `circle` begins with the person of the refused line, and each reports to the next. */
export type RefusedLine = { line: number; circle: PersonId[] }

/** All wanted lines together, so that two people may change places; only then are circles looked for. */
export function joinLines(stored: ReportingLines, wanted: readonly WantedLine[]): { lines: ReportingLines; refused: RefusedLine[] } {
  const lines = new Map(stored)
  for (const { personId, managerId } of wanted) lines.set(personId, managerId)
  const open = new Map(wanted.map((one) => [one.personId, one.line]))
  const refused: RefusedLine[] = []
  for (let circles = circlesIn(lines); circles.length > 0; circles = circlesIn(lines)) {
    const last = circles.flatMap((circle) => lastWanted(circle, open) ?? [])
    if (last.length === 0) return { lines, refused }
    for (const one of last) {
      const [personId] = one.circle
      if (personId === undefined) continue
      refused.push(one)
      open.delete(personId)
      lines.set(personId, stored.get(personId) ?? null)
    }
  }
  return { lines, refused }
}

function lastWanted(circle: readonly PersonId[], open: ReadonlyMap<PersonId, number>): RefusedLine | null {
  const [at, line] = circle.reduce<[number, number]>((last, personId, index) => {
    const line = open.get(personId) ?? 0
    return line > last[1] ? [index, line] : last
  }, [0, 0])
  return line === 0 ? null : { line, circle: [...circle.slice(at), ...circle.slice(0, at)] }
}

/** Everybody has one manager, so circles never touch each other. */
export function circlesIn(lines: ReportingLines): PersonId[][] {
  const seen = new Set<PersonId>()
  const circles: PersonId[][] = []
  for (const start of lines.keys()) {
    const path = new Map<PersonId, number>()
    let person: PersonId | null = start
    while (person !== null && !seen.has(person)) {
      seen.add(person)
      path.set(person, path.size)
      person = lines.get(person) ?? null
    }
    const from: number | undefined = person === null ? undefined : path.get(person)
    if (from !== undefined) circles.push([...path.keys()].slice(from))
  }
  return circles
}
