// Kendall's S for a series over time: how many pairs went up minus how many went down, and its variance when nothing is going on.
// Source: Mann (1945); Kendall (1975); variance with correction for tied values as in Gilbert, Statistical Methods for Environmental Pollution Monitoring (1987), eq. 16.4.

export function kendallS(values: readonly number[]): number {
  let s = 0
  values.forEach((later, index) => {
    for (const earlier of values.slice(0, index)) s += Math.sign(later - earlier)
  })
  return s
}

export function varianceOfS(values: readonly number[]): number {
  const weight = (size: number) => size * (size - 1) * (2 * size + 5)
  const tied = new Map<number, number>()
  for (const value of values) tied.set(value, (tied.get(value) ?? 0) + 1)
  const correction = [...tied.values()].reduce((total, size) => total + weight(size), 0)
  return (weight(values.length) - correction) / 18
}
