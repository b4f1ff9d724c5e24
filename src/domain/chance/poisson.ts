// Counts of events that happen independently at a steady mean: exact sums of the Poisson distribution, and the widest count that is still ordinary.

/** P(X <= count) at the mean; summed in logarithms, so that large means do not underflow. */
export function poissonAtMost(count: number, mean: number): number {
  if (count < 0) return 0
  if (mean <= 0) return 1
  let logTerm = -mean
  let total = Math.exp(logTerm)
  for (let events = 1; events <= Math.floor(count); events += 1) {
    logTerm += Math.log(mean / events)
    total += Math.exp(logTerm)
  }
  return Math.min(1, total)
}

/** P(X >= count) at the mean. */
export const poissonAtLeast = (count: number, mean: number): number => 1 - poissonAtMost(Math.ceil(count) - 1, mean)

/** The smallest count that is exceeded with at most the given chance. */
export function poissonUpper(mean: number, chance: number): number {
  let count = Math.floor(mean)
  while (1 - poissonAtMost(count, mean) > chance) count += 1
  return count
}

/** The largest count below which chance falls with at most the given chance; 0 where even nothing at all is ordinary. */
export function poissonLower(mean: number, chance: number): number {
  let count = 0
  while (poissonAtMost(count, mean) <= chance) count += 1
  return count
}
