// Labels on one line of a drawing, put into as many rows as it takes for none to touch another.

export type Span = { from: number; to: number }

/** The row of each span, in the order given; 0 is nearest. Spans are given from left to right. */
export function intoRows(spans: readonly Span[]): number[] {
  const ends: number[] = []
  return spans.map((span) => {
    const free = ends.findIndex((end) => end <= span.from)
    const row = free === -1 ? ends.length : free
    ends[row] = span.to
    return row
  })
}
