// What a weekly target asks of a person, as arithmetic: the chance of k of n weeks at a given rate, and the rate that gives a fair chance.
// Counts are taken as Poisson: independent events at a steady mean. Somebody whose true rate is 12 a week reaches 12 in only 54 % of weeks.
import { binomialAtLeast } from '#domain/chance/binomial.ts'
import { poissonAtLeast, poissonAtMost } from '#domain/chance/poisson.ts'
import type { Target } from '#domain/target.ts'

/** The chance that one week at this true rate reaches the target. */
export const weeklyChance = (rate: number, { comparator, target }: Pick<Target, 'comparator' | 'target'>): number =>
  comparator === 'at-least' ? poissonAtLeast(target, rate) : poissonAtMost(target, rate)

/** The chance of reaching it in at least `hitWeeks` of `ofWeeks`, when each week reaches it with `chance`. */
export const chanceOf = (hitWeeks: number, ofWeeks: number, chance: number): number => binomialAtLeast(hitWeeks, ofWeeks, chance)

/** The same for a person whose true weekly rate is known. */
export const chanceAtRate = (rate: number, target: Target): number => chanceOf(target.hitWeeks, target.ofWeeks, weeklyChance(rate, target))

/**
 * The true weekly rate at which k of n weeks are reached with the given chance: for 12 in 6 of 8 weeks and 90 %, it is 15.622.
 * For at-least targets the lowest such rate, for at-most targets the highest. Null where no rate gives that chance.
 */
export function rateForChance(chance: number, target: Target): number | null {
  if (target.hitWeeks > target.ofWeeks || !(chance > 0 && chance < 1)) return null
  const rises = target.comparator === 'at-least'
  if (target.target <= 0 && rises) return 0
  if (target.target < 0 || target.hitWeeks <= 0) return null
  let low = 0
  let high = Math.max(1, target.target)
  const isEnough = (rate: number) => chanceAtRate(rate, target) >= chance
  while (isEnough(high) !== rises) high *= 2
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (isEnough(middle) === rises) high = middle
    else low = middle
  }
  return (low + high) / 2
}
