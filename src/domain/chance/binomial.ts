// How often something that has the same chance every time happens in a number of tries: exact sums of the binomial distribution.

/** P(at least `hits` of `tries`) when each try succeeds with `chance`. */
export function binomialAtLeast(hits: number, tries: number, chance: number): number {
  const needed = Math.ceil(hits)
  if (needed <= 0) return 1
  if (needed > tries || chance <= 0) return 0
  if (chance >= 1) return 1
  let total = 0
  for (let count = needed; count <= tries; count += 1) total += Math.exp(logChoices(tries, count) + count * Math.log(chance) + (tries - count) * Math.log1p(-chance))
  return Math.min(1, total)
}

/** Logarithm of the number of ways to pick `count` of `tries`. */
function logChoices(tries: number, count: number): number {
  let total = 0
  for (let step = 1; step <= count; step += 1) total += Math.log((tries - count + step) / step)
  return total
}
