import { describe, expect, it } from 'vitest'
import { addDays, type Day, mondaysFrom } from '#domain/day.ts'
import { type MilestoneFacts, milestoneStatus } from '#domain/milestone-status.ts'
import { countReading } from '#domain/reading.ts'
import type { Target } from '#domain/target.ts'

const target: Target = { comparator: 'at-least', target: 12, hitWeeks: 6, ofWeeks: 8 }
const weeks = mondaysFrom('2026-03-02', '2026-04-24')

/** Values of the weeks since 2 March 2026; null is a week without a reading. Today is the Monday after the last of them. */
function status(values: (number | null)[], changes: Partial<MilestoneFacts> & { before?: number[] } = {}) {
  const { before = [], ...rest } = changes
  const earlier = before.map((value, index) => countReading(addDays('2026-03-02', -7 * (index + 1)), value))
  const inside = values.flatMap((value, index) => (value === null ? [] : [countReading(addDays('2026-03-02', 7 * index), value)]))
  const today: Day = addDays('2026-03-02', 7 * values.length)
  return milestoneStatus({ target, unit: 'count', weeks, dueOn: '2026-04-24', readings: [...earlier, ...inside], today, ...rest })
}

describe('a milestone of 12 calls in 6 of 8 weeks', () => {
  it('is met as soon as six weeks have reached it', () => {
    expect(status([12, 13, 14, 12, 15, 12])).toEqual({ word: 'met', hit: 6, counted: 6, needed: 6, left: 2, unknown: 0, chance: 1 })
  })

  it('is too early to judge before the second week, and without any recent readings', () => {
    expect(status([], { before: [14, 15, 13] })).toMatchObject({ word: 'too-early', hit: 0, counted: 0, left: 8 })
    expect(status([15], { before: [14, 15, 13] }).word).toBe('too-early')
    expect(status([15, 14])).toMatchObject({ word: 'too-early', chance: null })
  })

  it('is on track, at risk or behind by the chance at the present level', () => {
    expect(status([16, 17, 15], { before: [16, 17, 16] }).word).toBe('on-track')
    expect(status([13, 10, 12], { before: [12, 12, 12] })).toMatchObject({ word: 'at-risk', hit: 2, counted: 3, left: 5 })
    expect(status([7, 6, 8], { before: [7, 7, 8] })).toMatchObject({ word: 'behind', hit: 0 })
  })

  it('takes counts as Poisson at their recent mean', () => {
    // SciPy 1.17.1: binom.sf(3, 5, poisson.sf(11, 12))
    expect(status([13, 11, 12], { before: [12, 12, 12] }).chance).toBeCloseTo(0.23917903699090798, 12)
  })

  it('is behind, with no chance left, once too few weeks remain', () => {
    expect(status([5, 6, 7])).toMatchObject({ word: 'behind', hit: 0, left: 5, chance: 0 })
  })

  it('is not measurable when weeks without readings decide', () => {
    expect(status([12, 12, 12, 12, 12, null, null, null], { today: '2026-04-25' })).toEqual({ word: 'not-measurable', hit: 5, counted: 5, needed: 6, left: 0, unknown: 3, chance: null })
    expect(status([12, 12, 12, 12, 5, 5, 5, null], { today: '2026-04-25' }).word).toBe('behind')
  })

  it('is not measurable in a plan with fewer than six whole weeks', () => {
    expect(status([12, 12], { weeks: weeks.slice(0, 5) })).toMatchObject({ word: 'not-measurable', chance: null })
  })

  it('counts the running week only once it has reached the target', () => {
    expect(status([12, 12, 5], { today: '2026-03-18' })).toMatchObject({ hit: 2, counted: 2, left: 6 })
    expect(status([12, 12, 12], { today: '2026-03-18' })).toMatchObject({ hit: 3, counted: 3, left: 5 })
  })

  it('closes the last week on the due day', () => {
    expect(status([12, 12, 12, 12, 12, 5, 5, 12], { today: '2026-04-24' })).toMatchObject({ word: 'met', counted: 8, left: 0 })
  })
})

describe('a milestone on a ratio', () => {
  it('is forecast from the share of recent weeks that reached it', () => {
    const ratio: Target = { comparator: 'at-least', target: 0.5, hitWeeks: 6, ofWeeks: 8 }
    const found = status([0.6, 0.7, 0.6], { before: [0.4, 0.6, 0.3], unit: 'ratio', target: ratio })
    // Four of six, drawn to the middle: 4.5 / 7. SciPy 1.17.1: binom.sf(2, 5, 4.5 / 7)
    expect(found.chance).toBeCloseTo(0.7536368774915214, 12)
    expect(found.word).toBe('on-track')
  })
})
