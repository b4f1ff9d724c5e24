// One sentence for one chart: what is signal, what is noise, what cannot be said yet. The facts are those of `momentum.ts`, nothing is added.
import { addDays } from '#domain/day.ts'
import type { Indicator } from '#domain/indicator.ts'
import { changeFigure, levelInWords, weekInWords } from '#domain/momentum/figure-words.ts'
import { fewestTrendWeeks, type Momentum, type Trend } from '#domain/momentum/momentum.ts'

type Named = Pick<Indicator, 'name' | 'unit' | 'direction'>

export function momentumSentence(momentum: Momentum, indicator: Named): string {
  const { word, readings, trend } = momentum
  if (readings === 0) return `${indicator.name}: no readings yet.`
  if (!trend) return `${indicator.name}: too early to say, with ${weeks(readings)} of readings; a direction needs ${fewestTrendWeeks}.`
  if (word === 'steady') return `${indicator.name}: ${steady(momentum, trend, indicator)}.`
  return `${indicator.name}: ${word}${indicator.direction === 'less' ? ' (less is better)' : ''}, ${moved(trend, indicator)} over ${weeks(trend.weeks)}${stillOpen(trend)}.`
}

function moved({ slope, low, high }: Trend, { unit }: Named): string {
  const [most, least] = Math.abs(low) > Math.abs(high) ? [low, high] : [high, low]
  const measure = unit === 'ratio' ? ' points' : unit === 'days' ? ' days' : ''
  const more = slope > 0 ? 'more' : unit === 'count' ? 'fewer' : 'less'
  return `about ${changeFigure(slope, unit)}${measure} ${more} each week (between ${changeFigure(least, unit)} and ${changeFigure(most, unit)})`
}

const stillOpen = ({ rhythm }: Trend): string => (rhythm === 'history-too-short' ? '; there is too little history to tell this from a quarter’s rhythm' : '')

function steady({ limits }: Momentum, { rhythm, to }: Trend, { unit }: Named): string {
  if (!limits) return 'steady, with too few weeks to say what is ordinary'
  const around = `steady around ${levelInWords(limits.centre, unit)}${unit === 'count' || unit === 'money' ? ' a week' : ''}`
  if (rhythm === 'explains-it') return `${around}; it moves with the quarter, as it did in the same weeks a quarter earlier`
  if (limits.low === limits.high) return `${around}, without ups and downs`
  const standsOut = limits.signals.findLast(({ week, rule }) => rule === 'outside' && week > addDays(to, -28))
  if (standsOut) return `${around}, but ${weekInWords(standsOut.week)} stands out as ${standsOut.side === 'high' ? 'higher' : 'lower'} than chance explains`
  const shifted = limits.signals.findLast(({ week, rule }) => rule !== 'outside' && week > addDays(to, -28))
  if (shifted) return `${around} until lately; the last weeks lie ${shifted.side === 'high' ? 'above' : 'below'} that more often than chance explains`
  return `${around}; single weeks between ${lowest(limits.low, unit)} and ${highest(limits.high, unit)} are its ordinary ups and downs`
}

/** For words and drawings only; the limits themselves are not clamped. */
const lowest = (low: number, unit: Indicator['unit']): string => levelInWords(Math.max(0, low), unit)
const highest = (high: number, unit: Indicator['unit']): string => levelInWords(unit === 'ratio' ? Math.min(1, high) : high, unit)

const weeks = (count: number): string => (count === 1 ? '1 week' : `${count} weeks`)
