// A milestone's readings as an incline: the range is what was usual before the plan, ratios are drawn in per cent.
import { addDays, type Day, mondaysFrom } from '#domain/day.ts'
import type { Measured } from '#web/board/measured.ts'
import { seriesName, unitWords } from '#web/board/measured-words.ts'
import type { Incline } from '#web/parts/incline.ts'

type Around = { startsOn: Day; pausedWeeks: readonly Day[] }

export function inclineOf({ milestone, indicator, readings, momentum }: Measured, { startsOn, pausedWeeks }: Around): Incline {
  const drawn = (value: number): number => (indicator.unit === 'ratio' ? value * 100 : value)
  const byWeek = new Map(readings.map(({ week, value }) => [week, drawn(value)]))
  const [first, last] = [readings[0]?.week, readings.at(-1)?.week]
  const weeks = first === undefined || last === undefined ? [] : mondaysFrom(first, last).map((week) => ({ week, value: byWeek.get(week) ?? null }))
  const { limits } = momentum
  const highest = indicator.unit === 'ratio' ? 1 : Infinity
  return {
    weeks,
    range: limits === null ? undefined : { low: drawn(Math.max(0, limits.low)), high: drawn(Math.min(highest, limits.high)) },
    mean: limits === null ? undefined : drawn(limits.centre),
    target: drawn(milestone.target.target),
    planStartsOn: startsOn,
    pausedWeeks: pausedWeeks.filter((week) => weeks.some((one) => one.week === week)),
    signals: [...new Set((limits?.signals ?? []).filter(({ rule }) => rule === 'outside').map(({ week }) => week))],
    unit: unitWords(indicator),
    label: seriesName(indicator),
  }
}

/** "12 weeks before the plan"; null where they are too few to say what is usual. */
export const baselineInWords = ({ momentum }: Measured): string | null =>
  momentum.limits === null ? null : `${momentum.limits.baseline.weeks} weeks to ${addDays(momentum.limits.baseline.to, 6)}`
