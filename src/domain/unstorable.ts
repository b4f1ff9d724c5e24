// What no record can keep: a NUL, half of a surrogate pair, a number that is none. It could be neither stored nor sealed, so it is refused.

/** The path of the first such value, like `concern.evidence.0.what`; null when everything can be kept. */
export function unstorableAt(value: unknown, path: readonly string[] = []): string | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path.join('.') : null
  if (typeof value === 'number') return Number.isFinite(value) ? null : path.join('.')
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const found = unstorableAt(inner, [...path, key])
    if (found !== null) return found
  }
  return null
}
