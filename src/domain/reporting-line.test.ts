import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import type { PersonId } from '#domain/id.ts'
import { circlesIn, joinLines, type WantedLine } from '#domain/reporting-line.ts'

const [ines, omar, priya, lena] = ['person_ines', 'person_omar', 'person_priya', 'person_lena'] as const
const wants = (line: number, personId: PersonId, managerId: PersonId | null): WantedLine => ({ line, personId, managerId })

describe('joining reporting lines', () => {
  it('takes every line where there is no circle', () => {
    const { lines, refused } = joinLines(new Map([[ines, null]]), [wants(2, omar, ines), wants(3, lena, ines)])
    expect(refused).toEqual([])
    expect(lines.get(omar)).toBe(ines)
  })

  it('refuses the last line of a circle, names it, and keeps what stood', () => {
    const stored = new Map([[omar, ines], [ines, priya]] as const)
    const { lines, refused } = joinLines(stored, [wants(2, omar, ines), wants(3, ines, omar)])
    expect(refused).toEqual([{ line: 3, circle: [ines, omar] }])
    expect(lines.get(ines)).toBe(priya)
  })

  it('finds a circle of three, and two circles at once', () => {
    const three = [wants(2, omar, ines), wants(3, ines, priya), wants(4, priya, omar)]
    expect(joinLines(new Map(), three).refused).toEqual([{ line: 4, circle: [priya, omar, ines] }])
    const two = [wants(2, omar, ines), wants(3, ines, omar), wants(4, priya, lena), wants(5, lena, priya)]
    expect(joinLines(new Map(), two).refused.map(({ line }) => line)).toEqual([3, 5])
  })

  it('lets two people change places', () => {
    const { lines, refused } = joinLines(new Map([[omar, ines], [ines, priya]]), [wants(2, ines, omar), wants(3, omar, priya)])
    expect(refused).toEqual([])
    expect([lines.get(ines), lines.get(omar)]).toEqual([omar, priya])
  })

  it('looks again after a line was refused, because what stood before may close another circle', () => {
    const { refused } = joinLines(new Map([[omar, ines]]), [wants(2, ines, omar), wants(3, omar, omar)])
    expect(refused.map(({ line }) => line)).toEqual([3, 2])
  })

  it('never leaves a circle, and never refuses a line without one', () => {
    const person = fc.integer({ min: 0, max: 7 }).map((number): PersonId => `person_${number}`)
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(person, person), { selector: ([personId]) => personId }), (pairs) => {
        const { lines, refused } = joinLines(new Map(), pairs.map(([personId, managerId], index) => wants(index + 2, personId, managerId)))
        expect(circlesIn(lines)).toEqual([])
        for (const { circle } of refused) expect(circle.length).toBeGreaterThan(0)
        expect(refused.length === 0).toBe(circlesIn(new Map(pairs)).length === 0)
      }),
    )
  })
})
