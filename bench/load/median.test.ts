import { describe, expect, it } from 'vitest'
import { median, ratioOf, typical } from './median.ts'
import type { Run } from './target.ts'

const run = (perSecond: number): Run => ({ perSecond, p50: 1000 / perSecond, p99: 5000 / perSecond, requests: perSecond, failed: 0 })

describe('the middle of several runs', () => {
  it('is the middle one, or lies between the two in the middle', () => {
    expect([median([9, 1, 2]), median([4, 1, 2, 9])]).toEqual([2, 3])
  })

  it('compares two servers round by round', () => {
    const race = new Map([['floor', [run(100), run(50), run(200)]], ['incline', [run(60), run(40), run(100)]]])
    expect(typical(race, 'incline', 'perSecond')).toBe(60)
    expect(ratioOf(race, 'incline', 'floor', 'perSecond')).toEqual({ typical: 0.6, lowest: 0.5, highest: 0.8 })
  })
})
