// Readings and what is usual for them, as the incline that charts draw: gaps stay gaps, ratios are drawn in per cent.
import { type Day, mondaysFrom } from '#domain/day.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Momentum } from '#domain/momentum/momentum.ts'
import type { WeeklyReading } from '#domain/reading.ts'
import type { Incline } from '#web/parts/incline.ts'

export const seriesName = ({ name, unit }: Indicator): string => `${name}${unit === 'count' || unit === 'money' ? ' a week' : ', by week'}`

export const unitWords = ({ name, unit }: Indicator): string =>
  ({ count: name.toLowerCase(), ratio: 'per cent', money: 'in value', days: 'days', score: 'points' })[unit]

export type Drawing = { from: Day; to: Day; target?: number | undefined; planStartsOn?: Day | undefined; pausedWeeks?: readonly Day[] | undefined }

export function drawnIncline(readings: readonly WeeklyReading[], indicator: Indicator, { limits }: Momentum, drawing: Drawing): Incline {
  const drawn = (value: number): number => (indicator.unit === 'ratio' ? value * 100 : value)
  const highest = indicator.unit === 'ratio' ? 1 : Infinity
  const byWeek = new Map(readings.map(({ week, value }) => [week, drawn(value)]))
  const weeks = mondaysFrom(drawing.from, drawing.to)
  return {
    weeks: weeks.map((week) => ({ week, value: byWeek.get(week) ?? null })),
    range: limits === null ? undefined : { low: drawn(Math.max(0, limits.low)), high: drawn(Math.min(highest, limits.high)) },
    mean: limits === null ? undefined : drawn(limits.centre),
    target: drawing.target === undefined ? undefined : drawn(drawing.target),
    planStartsOn: drawing.planStartsOn,
    pausedWeeks: (drawing.pausedWeeks ?? []).filter((week) => weeks.includes(week)),
    signals: [...new Set((limits?.signals ?? []).filter(({ rule }) => rule === 'outside').map(({ week }) => week))],
    unit: unitWords(indicator),
    label: seriesName(indicator),
  }
}
