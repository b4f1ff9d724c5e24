import { describe, expect, it } from 'vitest'
import { chanceAtRate, chanceOf, rateForChance, weeklyChance } from '#domain/attainability.ts'
import type { Target } from '#domain/target.ts'

// Expected values: SciPy 1.17.1, stats.poisson and stats.binom, roots by optimize.brentq.
const twelveInSixOfEight: Target = { comparator: 'at-least', target: 12, hitWeeks: 6, ofWeeks: 8 }

describe('what a weekly target of 12 asks of somebody whose true rate is 12', () => {
  it('is reached in 54 % of weeks', () => {
    expect(weeklyChance(12, twelveInSixOfEight)).toBeCloseTo(0.5384026669363817, 12)
  })

  it('is reached every one of 8 weeks less than 1 time in 100', () => {
    expect(chanceAtRate(12, { ...twelveInSixOfEight, hitWeeks: 8 })).toBeCloseTo(0.007060860311645272, 12)
  })

  it('is reached in 6 of 8 weeks about 1 time in 5', () => {
    expect(chanceAtRate(12, twelveInSixOfEight)).toBeCloseTo(0.20081047496954033, 12)
  })

  it('adds up to 96 in 8 weeks about every second time', () => {
    expect(weeklyChance(96, { comparator: 'at-least', target: 96 })).toBeCloseTo(0.5135730591388957, 10)
  })
})

describe('the true rate that gives a fair chance', () => {
  it('is 15.622 a week for 12 in 6 of 8 weeks at 90 %', () => {
    expect(rateForChance(0.9, twelveInSixOfEight)).toBeCloseTo(15.622292385963696, 9)
  })

  it('is the highest one for a target that wants fewer', () => {
    expect(rateForChance(0.9, { comparator: 'at-most', target: 3, hitWeeks: 2, ofWeeks: 4 })).toBeCloseTo(2.8556257369293423, 9)
    expect(rateForChance(0.9, { comparator: 'at-most', target: 3, hitWeeks: 3, ofWeeks: 4 })).toBeCloseTo(1.9982412434892742, 9)
  })

  it('does not exist for more weeks than there are', () => {
    expect(rateForChance(0.9, { ...twelveInSixOfEight, hitWeeks: 9 })).toBeNull()
  })
})

describe('the chance of k of n weeks', () => {
  it('is exact', () => {
    expect(chanceOf(6, 8, 0.5)).toBeCloseTo(0.14453125, 14)
  })
})
