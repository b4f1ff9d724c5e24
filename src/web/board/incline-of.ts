// A milestone's readings as an incline: the range is what was usual before the plan.
import type { Day } from '#domain/day.ts'
import type { Measured } from '#web/board/measured.ts'
import type { Incline } from '#web/parts/incline.ts'
import { drawnIncline } from '#web/people/drawn-incline.ts'

type Around = { startsOn: Day; pausedWeeks: readonly Day[] }

export function inclineOf({ milestone, indicator, readings, momentum }: Measured, { startsOn, pausedWeeks }: Around): Incline {
  const from = readings[0]?.week ?? startsOn
  const to = readings.at(-1)?.week ?? startsOn
  return drawnIncline(readings, indicator, momentum, { from, to, target: milestone.target.target, planStartsOn: startsOn, pausedWeeks })
}
