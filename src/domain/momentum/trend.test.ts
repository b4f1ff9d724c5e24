import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mannKendall } from '#domain/momentum/mann-kendall.ts'
import { median } from '#domain/momentum/median.ts'
import { theilSen } from '#domain/momentum/theil-sen.ts'

// Expected values: pymannkendall 1.4.3 original_test(y) for S, variance, z and p; SciPy 1.17.1 stats.theilslopes(y, x, 0.95) for the slope and its interval.
const worked = [
  { y: [3, 6, 4, 3, 4, 6, 0, 6, 4, 5, 2, 6, 9, 12, 4, 7], s: 39, variance: 475, z: 1.7435595774162693, p: 0.08123591708598532, slope: 0.25, low: 0, high: 0.5, intercept: 2.625 },
  { y: [1, 2, 2, 3, 5, 4, 6, 6, 8, 7, 9, 11], s: 60, variance: 210.66666666666666, z: 4.064939627745434, p: 4.804489684473445e-5, slope: 0.8452380952380952, low: 0.6666666666666666, high: 1, intercept: 0.8511904761904763 },
  { y: [12, 11, 11, 9, 10, 8, 8.5, 7], s: -23, variance: 64.33333333333333, z: -2.7428663952471632, p: 0.006090546056578772, slope: -0.6458333333333333, low: -1, high: -0.5, intercept: 11.760416666666666 },
  { y: [4, 4, 4, 4, 4, 4, 4, 4], s: 0, variance: 0, z: 0, p: 1, slope: 0, low: 0, high: 0, intercept: 4 },
  { y: [5, 3, 8, 1, 9, 2], s: -1, variance: 28.333333333333332, z: 0, p: 1, slope: -0.25, low: -7, high: 5, intercept: 4.625 },
  { x: [0, 1, 2, 5, 6, 9, 10, 11], y: [4, 6, 5, 9, 8, 12, 15, 13], s: 22, variance: 65.33333333333333, z: 2.598076211353316, p: 0.009374768459434968, slope: 0.8535353535353536, low: 0.5, high: 1.25, intercept: 3.8055555555555554 },
]

const points = (y: readonly number[], x: readonly number[] = y.map((_, index) => index)) => y.map((value, index) => ({ x: x[index] ?? index, y: value }))

describe('Mann–Kendall', () => {
  it.each(worked)('agrees with an independent implementation on $y', ({ y, ...expected }) => {
    const found = mannKendall(y)
    expect(found.s).toBe(expected.s)
    expect(found.variance).toBeCloseTo(expected.variance, 10)
    expect(found.z).toBeCloseTo(expected.z, 12)
    expect(found.p).toBeCloseTo(expected.p, 12)
  })

  it('is not moved by adding a constant, and turns round when time does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 30 }), fc.integer({ min: 1, max: 100 }), (values, constant) => {
        expect(mannKendall(values.map((value) => value + constant))).toEqual(mannKendall(values))
        expect(mannKendall(values.toReversed()).s + mannKendall(values).s).toBe(0)
      }),
    )
  })
})

describe('Theil–Sen', () => {
  it.each(worked)('agrees with an independent implementation on $y', ({ x, y, ...expected }) => {
    const found = theilSen(points(y, x))
    expect(found?.slope).toBeCloseTo(expected.slope, 12)
    expect(found?.low).toBeCloseTo(expected.low, 12)
    expect(found?.high).toBeCloseTo(expected.high, 12)
    expect(found?.intercept).toBeCloseTo(expected.intercept, 12)
  })

  it('takes a gap of weeks for as long as it was', () => {
    expect(theilSen(points([2, 3, 6], [0, 1, 4]))?.slope).toBe(1)
    expect(theilSen(points([2, 3, 6]))?.slope).toBe(2)
  })

  it('says nothing of a single week', () => {
    expect(theilSen(points([5]))).toBeNull()
  })
})

describe('the median', () => {
  it('is the middle value, or the mean of the two in the middle, or nothing', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([10, 9, 1, 5])).toBe(7)
    expect(median([])).toBeNull()
  })
})
