// Theil–Sen: the median of the slopes between all pairs of weeks, with its confidence interval. A gap counts with its real length.
// Source: Sen (1968), Journal of the American Statistical Association 63; interval by the normal approximation of Kendall's S with ties, as in Gilbert (1987), 16.5.
// The ranks M1 and M2 are rounded to whole ones, as SciPy's theilslopes does.
import { normalQuantile } from '#domain/chance/normal.ts'
import { varianceOfS } from '#domain/momentum/kendall.ts'
import { median } from '#domain/momentum/median.ts'

export type Point = { x: number; y: number }
export type Slope = { slope: number; low: number; high: number; intercept: number }

/** Null under two points at different times. `confidence` is 0.95 unless told. */
export function theilSen(points: readonly Point[], confidence = 0.95): Slope | null {
  const slopes = pairSlopes(points)
  const slope = median(slopes)
  const middleX = median(points.map((point) => point.x))
  const middleY = median(points.map((point) => point.y))
  if (slope === null || middleX === null || middleY === null) return null
  const reach = normalQuantile(1 - (1 - confidence) / 2) * Math.sqrt(varianceOfS(points.map((point) => point.y)))
  const lowest = Math.max(roundHalfEven((slopes.length - reach) / 2) - 1, 0)
  const highest = Math.min(roundHalfEven((slopes.length + reach) / 2), slopes.length - 1)
  return { slope, low: slopes[lowest] ?? slope, high: slopes[highest] ?? slope, intercept: middleY - slope * middleX }
}

/** Ascending. */
function pairSlopes(points: readonly Point[]): Float64Array {
  const slopes: number[] = []
  points.forEach((later, index) => {
    for (const earlier of points.slice(0, index)) if (later.x !== earlier.x) slopes.push((later.y - earlier.y) / (later.x - earlier.x))
  })
  return Float64Array.from(slopes).sort()
}

function roundHalfEven(value: number): number {
  const below = Math.floor(value)
  const rest = value - below
  if (rest !== 0.5) return Math.round(value)
  return below % 2 === 0 ? below : below + 1
}
