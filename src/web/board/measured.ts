// Each milestone of a plan with everything that is known about it: where it stands, whether its trend is real, and each counted week.
import type { CaseState, MilestoneState } from '#domain/case-state.ts'
import { addDays, type Day, mondayOf } from '#domain/day.ts'
import { type Indicator, indicatorOf } from '#domain/indicator.ts'
import { type MilestoneStatus, milestoneStatus } from '#domain/milestone-status.ts'
import { type Momentum, momentumOf } from '#domain/momentum/momentum.ts'
import { inWeekOrder, type WeeklyReading } from '#domain/reading.ts'
import { askedOf, dueOnNow, pausedWeeks, type ReadingsByIndicator, weeksOf } from '#domain/scoreboard.ts'
import { isHit, isWeekOver, type Target } from '#domain/target.ts'
import type { Hit } from '#web/parts/hits.tsx'

/** `asked` and `dueOn` as they stand now, pauses taken out; `readings` are those of finished weeks, oldest first. */
export type Measured = {
  number: number
  milestone: MilestoneState
  asked: Target
  dueOn: Day
  indicator: Indicator
  status: MilestoneStatus
  momentum: Momentum
  readings: WeeklyReading[]
  latest: WeeklyReading | null
  weeks: { week: Day; hit: Hit }[]
}

const unknownIndicator = (key: string): Indicator => ({ key, name: key, unit: 'count', direction: 'more', kind: 'activity', source: 'activity-log' })

export function measured(state: CaseState, readings: ReadingsByIndicator, asOf: Day): Measured[] {
  return state.milestones.map((milestone, place) => measure(state, milestone, { number: place + 1, all: readings[milestone.indicator] ?? [], asOf }))
}

function measure(state: CaseState, milestone: MilestoneState, { number, all, asOf }: { number: number; all: readonly WeeklyReading[]; asOf: Day }): Measured {
  const indicator = indicatorOf(milestone.indicator) ?? unknownIndicator(milestone.indicator)
  const known = inWeekOrder(all.filter(({ week }) => week <= asOf))
  const readings = known.filter(({ week }) => addDays(week, 4) < asOf)
  const weeks = weeksOf(state, milestone, asOf)
  const dueOn = dueOnNow(state, milestone, asOf)
  const asked = askedOf(state, milestone, asOf)
  const startMonday = mondayOf(state.plan?.plan.startsOn ?? asOf)
  const first = readings[0]?.week
  const baseline = first === undefined || first >= startMonday ? {} : { baseline: { from: first, to: addDays(startMonday, -7) } }
  return {
    number,
    milestone,
    asked,
    dueOn,
    indicator,
    status: milestoneStatus({ target: asked, unit: indicator.unit, weeks, dueOn, readings: known, today: asOf }),
    momentum: momentumOf(readings, indicator, { through: asOf, ...baseline }),
    readings,
    latest: readings.at(-1) ?? null,
    weeks: weeks.map((week) => ({ week, hit: hitOf(week, { target: asked, unit: indicator.unit, dueOn, known, asOf }) })),
  }
}

type Counted = { target: Target; unit: Indicator['unit']; dueOn: Day; known: readonly WeeklyReading[]; asOf: Day }

function hitOf(week: Day, { target, unit, dueOn, known, asOf }: Counted): Hit {
  const reading = known.find((one) => one.week === week)
  const isOver = isWeekOver(week, dueOn, asOf)
  // A count that has reached its target cannot fall below it in the same week.
  const onlyGrows = (unit === 'count' || unit === 'money') && target.comparator === 'at-least'
  if (!isOver) return onlyGrows && reading !== undefined && isHit(reading.value, target) ? 'yes' : 'to-come'
  return reading === undefined ? 'unknown' : isHit(reading.value, target) ? 'yes' : 'no'
}

export const pausedMondays = (state: CaseState, asOf: Day): Day[] => [...new Set(pausedWeeks(state, asOf))]
