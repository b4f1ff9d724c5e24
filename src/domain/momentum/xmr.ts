// Process behaviour chart (XmR): which values are a signal and which are the ordinary ups and downs of this process.
// Source: Wheeler, Understanding Variation (2000), appendix: limits at mean ± 2.660 × mean moving range, limit of the ranges at 3.268 ×;
// rules: outside a limit; eight in a row on one side of the centre; three of four nearer a limit than the centre. All comparisons strict.
// The lower limit is not clamped at zero: that is for the drawing.

export type RunRule = 'outside' | 'eight-on-one-side' | 'three-of-four'
export type Side = 'high' | 'low'
export type Signal = { index: number; rule: RunRule; side: Side }
export type Limits = { centre: number; low: number; high: number }
export type XmrLimits = Limits & { averageRange: number; rangeLimit: number }

const fromRangeToLimit = 2.66
const fromRangeToRangeLimit = 3.268

/** Limits from the values of a baseline, in order of time. Null under two values: there is no moving range. */
export function xmrLimits(baseline: readonly number[]): XmrLimits | null {
  if (baseline.length < 2) return null
  const ranges = baseline.slice(1).map((value, index) => Math.abs(value - (baseline[index] ?? value)))
  const centre = mean(baseline)
  const averageRange = mean(ranges)
  const reach = fromRangeToLimit * averageRange
  return { centre, low: centre - reach, high: centre + reach, averageRange, rangeLimit: fromRangeToRangeLimit * averageRange }
}

/** Every point at which a rule holds, in order of time, by all three rules. */
export const xmrSignals = (values: readonly number[], limits: Limits): Signal[] =>
  values.flatMap((value, index) => [
    ...outside(value, index, limits),
    ...runEndingAt(values, index, 8, 8, 'eight-on-one-side', limits.centre, limits.centre),
    ...runEndingAt(values, index, 4, 3, 'three-of-four', (limits.centre + limits.low) / 2, (limits.centre + limits.high) / 2),
  ])

/** The first rule alone, as small counts with Poisson limits need it. */
export const outsideSignals = (values: readonly number[], limits: Limits): Signal[] => values.flatMap((value, index) => outside(value, index, limits))

function outside(value: number, index: number, { low, high }: Limits): Signal[] {
  if (isAbove(value, high)) return [{ index, rule: 'outside', side: 'high' }]
  return isAbove(low, value) ? [{ index, rule: 'outside', side: 'low' }] : []
}

/** Of the last `length` points at least `count` below the one line or above the other. */
function runEndingAt(values: readonly number[], index: number, length: number, count: number, rule: RunRule, below: number, above: number): Signal[] {
  if (index < length - 1) return []
  const last = values.slice(index - length + 1, index + 1)
  if (last.filter((value) => isAbove(value, above)).length >= count) return [{ index, rule, side: 'high' }]
  return last.filter((value) => isAbove(below, value)).length >= count ? [{ index, rule, side: 'low' }] : []
}

/** Beyond what the rounding of floating point can make: a ratio of exactly 0.3 every week is no signal. */
const isAbove = (one: number, other: number): boolean => one - other > 1e-9 * Math.max(1, Math.abs(other))

const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length
