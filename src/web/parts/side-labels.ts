// Labels that stand in a column beside a chart: each as near to its line as it can be, none on top of another.

export type SideLabel = { y: number; text: string; strong?: boolean | undefined }

/** Keeps the order from top to bottom, at least `apart` pixels between, all within top and bottom. */
export function spreadApart(labels: readonly SideLabel[], top: number, bottom: number, apart = 16): SideLabel[] {
  const placed = labels.toSorted((one, other) => one.y - other.y).map((label) => ({ ...label, y: Math.min(bottom, Math.max(top, label.y)) }))
  for (let at = 1; at < placed.length; at += 1) {
    const [above, here] = [placed[at - 1], placed[at]]
    if (above && here) here.y = Math.max(here.y, above.y + apart)
  }
  const overflow = (placed.at(-1)?.y ?? 0) - bottom
  if (overflow <= 0) return placed
  let floor = bottom
  for (const label of placed.toReversed()) {
    label.y = Math.min(label.y, floor)
    floor = label.y - apart
  }
  return placed
}
