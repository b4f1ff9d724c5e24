// From one person's deals to weekly readings. Rules:
// - A person without deals has no readings. Before their own first dated deal they have none either.
// - From then on, a week that the export covers from Monday to Sunday counts, also with zero deals.
// - A week that the export covers only in part keeps the deals that it shows, but its zero would not be true: no reading.
// - A deal in Prospecting has no engage date, so it is not dated and not counted as created.
// - Weeks without closed deals have no win rate; weeks without won deals have no cycle.
// - A week holding a won deal of unknown value has no closed-won value, rather than one that is too small.
import { addDays, type Day, laterOf, mondayOf, mondaysFrom } from '#domain/day.ts'
import { type Deal, type DealCoverage, type DaySpan, cycleDaysOf, isClosed } from '#domain/deal.ts'
import type { DealIndicatorKey } from '#domain/indicator.ts'
import { median } from '#domain/momentum/median.ts'
import { countReading, ratioReading, type WeeklyReading } from '#domain/reading.ts'

export type DealReadings = Readonly<Record<DealIndicatorKey, readonly WeeklyReading[]>>

/** `deals` belong to one person; `coverage` comes from the whole export. */
export function weeklyReadings(deals: readonly Deal[], coverage: DealCoverage): DealReadings {
  const first = firstDayOf(deals)
  const engaged = byWeek(deals, (deal) => deal.engagedOn)
  const closed = byWeek(deals.filter(isClosed), (deal) => deal.closedOn)
  const closedWeeks = first && coverage.closed ? weeksOf(coverage.closed, first, closed) : []
  const dealsOf = (week: Day) => closed.get(week) ?? []
  const wonIn = (week: Day) => dealsOf(week).filter((deal) => deal.stage === 'Won')
  return {
    opportunities_created: (first ? weeksOf(coverage.engaged, first, engaged) : []).map((week) => countReading(week, engaged.get(week)?.length ?? 0)),
    deals_won: closedWeeks.map((week) => countReading(week, wonIn(week).length)),
    deals_lost: closedWeeks.map((week) => countReading(week, dealsOf(week).length - wonIn(week).length)),
    win_rate: closedWeeks.flatMap((week) => ratioReading(week, wonIn(week).length, dealsOf(week).length) ?? []),
    closed_won_value: closedWeeks.flatMap((week) => valueReading(week, wonIn(week)) ?? []),
    cycle_days: closedWeeks.flatMap((week) => cycleReading(week, wonIn(week)) ?? []),
  }
}

function firstDayOf(deals: readonly Deal[]): Day | null {
  const days = deals.flatMap((deal) => deal.engagedOn ?? (isClosed(deal) ? deal.closedOn : null) ?? [])
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null)
}

function byWeek(deals: readonly Deal[], dayOf: (deal: Deal) => Day | null): Map<Day, Deal[]> {
  const weeks = new Map<Day, Deal[]>()
  for (const deal of deals) {
    const day = dayOf(deal)
    if (day === null) continue
    const week = mondayOf(day)
    weeks.set(week, [...(weeks.get(week) ?? []), deal])
  }
  return weeks
}

/** Whole weeks of the span since the person's first deal, and the cut ones at its ends in which something happened. */
function weeksOf(span: DaySpan, first: Day, seen: ReadonlyMap<Day, unknown>): Day[] {
  const isWhole = (week: Day) => week >= span.from && addDays(week, 6) <= span.to
  return mondaysFrom(laterOf(span.from, first), span.to).filter((week) => seen.has(week) || isWhole(week))
}

function valueReading(week: Day, won: readonly Deal[]): WeeklyReading | null {
  let total = 0
  for (const deal of won) {
    if (deal.value === null) return null
    total += deal.value
  }
  return countReading(week, total)
}

function cycleReading(week: Day, won: readonly Deal[]): WeeklyReading | null {
  const days = won.flatMap((deal) => cycleDaysOf(deal) ?? [])
  const value = median(days)
  return value === null ? null : { week, value, numerator: null, denominator: days.length }
}
