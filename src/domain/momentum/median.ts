// The middle value: half lie below it, half above. Of an even number of values it is the mean of the two in the middle.

/** Null for no values at all. */
export function median(values: ArrayLike<number>): number | null {
  const ordered = Float64Array.from(values).sort()
  const middle = ordered.length >> 1
  const upper = ordered[middle]
  if (upper === undefined) return null
  return ordered.length % 2 === 1 ? upper : ((ordered[middle - 1] ?? upper) + upper) / 2
}
