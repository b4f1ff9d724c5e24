import { describe, expect, it } from 'vitest'
import { binomialAtLeast } from '#domain/chance/binomial.ts'
import { normalQuantile, normalTail } from '#domain/chance/normal.ts'
import { poissonAtLeast, poissonAtMost, poissonLower, poissonUpper } from '#domain/chance/poisson.ts'

// Expected values: SciPy 1.17.1, stats.norm.sf / norm.ppf / poisson.cdf / poisson.ppf / binom.sf, printed with repr().

const relative = (actual: number, expected: number) => Math.abs(actual - expected) / Math.abs(expected)

describe('the normal distribution', () => {
  it.each([
    [0.5, 0.3085375387259869],
    [1, 0.15865525393145707],
    [1.959963984540054, 0.025],
    [2.5, 0.006209665325776132],
    [3, 0.0013498980316300933],
    [4, 3.167124183311986e-5],
    [6, 9.865876450376946e-10],
    [8, 6.22096057427174e-16],
  ])('beyond %d lies %d of it', (z, tail) => {
    expect(relative(normalTail(z), tail)).toBeLessThan(1e-12)
    expect(normalTail(-z)).toBeCloseTo(1 - tail, 14)
  })

  it.each([
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.99865, 2.9999769927034015],
    [0.001, -3.090232306167813],
    [1e-6, -4.753424308822899],
  ])('reaches %d at %d', (chance, z) => {
    expect(normalQuantile(chance)).toBeCloseTo(z, 12)
  })

  it('has no quantile for a chance that is none', () => {
    expect(() => normalQuantile(1)).toThrow('between 0 and 1')
  })
})

describe('the Poisson distribution', () => {
  it.each([
    [11, 12, 0.46159733306361805],
    [0, 2, 0.1353352832366127],
    [5, 2.5, 0.9579789618046939],
    [2100, 2000, 0.9872092799080792],
  ])('stays at or under %d at a mean of %d with the right chance', (count, mean, chance) => {
    expect(relative(poissonAtMost(count, mean), chance)).toBeLessThan(1e-11)
    expect(poissonAtLeast(count + 1, mean)).toBeCloseTo(1 - chance, 11)
  })

  it.each([
    [0.1, 2],
    [0.5, 4],
    [1, 5],
    [2.35, 8],
    [3.9, 11],
  ])('at a mean of %d calls anything over %d unusual, and nothing too low', (mean, upper) => {
    expect(poissonUpper(mean, 0.00135)).toBe(upper)
    expect(poissonLower(mean, 0.00135)).toBe(0)
  })

  it('knows a count that is too low once the mean is large', () => {
    expect(poissonAtMost(poissonLower(20, 0.00135) - 1, 20)).toBeLessThanOrEqual(0.00135)
    expect(poissonAtMost(poissonLower(20, 0.00135), 20)).toBeGreaterThan(0.00135)
  })
})

describe('the binomial distribution', () => {
  it.each([
    [6, 8, 0.5, 0.14453125],
    [8, 8, 0.538, 0.007018724654740814],
    [40, 52, 0.7, 0.17469593806573286],
  ])('gives at least %d of %d at %d each time the right chance', (hits, tries, chance, expected) => {
    expect(relative(binomialAtLeast(hits, tries, chance), expected)).toBeLessThan(1e-12)
  })

  it('is certain of none and unable to exceed the tries', () => {
    expect(binomialAtLeast(0, 8, 0)).toBe(1)
    expect(binomialAtLeast(9, 8, 0.99)).toBe(0)
    expect(binomialAtLeast(8, 8, 1)).toBe(1)
  })
})
