// A deal as the CRM tells it, what an export of deals can know about time, and how long a deal takes.
// Which weeks a person has readings for follows from here: silence of the export is not a zero of the person.
import { type Day, daysBetween } from '#domain/day.ts'
import { median } from '#domain/momentum/median.ts'

export type DealStage = 'Prospecting' | 'Engaging' | 'Won' | 'Lost'

/** `ownerKey` is the owner's name in comparable form (`person-name.ts`); dates and value are null where the CRM has none. */
export type Deal = {
  dealId: string
  ownerKey: string
  product: string
  account: string | null
  stage: DealStage
  engagedOn: Day | null
  closedOn: Day | null
  value: number | null
}

export type DaySpan = { from: Day; to: Day }

/** The days on which the export could have shown a deal being engaged, and one being closed. Null: it shows none at all. */
export type DealCoverage = { engaged: DaySpan; closed: DaySpan | null }

export const isClosed = (deal: Deal): boolean => deal.stage === 'Won' || deal.stage === 'Lost'

/**
 * Taken from all deals of the export, whoever owns them. Engaging is covered from the first date of any kind to the last;
 * closing only from the first close to the last, because an export that starts with open deals says nothing of earlier closes.
 * Null when not a single deal is dated.
 */
export function coverageOf(deals: readonly Deal[]): DealCoverage | null {
  const closes = deals.flatMap((deal) => (isClosed(deal) && deal.closedOn ? [deal.closedOn] : []))
  const dates = deals.flatMap((deal) => (deal.engagedOn ? [deal.engagedOn] : [])).concat(closes)
  const engaged = spanOf(dates)
  return engaged && { engaged, closed: spanOf(closes) }
}

/** Days from engaged to closed; null where either date is missing. */
export const cycleDaysOf = (deal: Deal): number | null => (deal.engagedOn && deal.closedOn ? daysBetween(deal.engagedOn, deal.closedOn) : null)

/** The sales cycle: median days from engaged to won, and from how many deals. Open deals are not in it, so it is rather short than long. */
export function cycleLength(deals: readonly Deal[]): { medianDays: number | null; wonDeals: number } {
  const days = deals.flatMap((deal) => (deal.stage === 'Won' ? (cycleDaysOf(deal) ?? []) : []))
  return { medianDays: median(days), wonDeals: days.length }
}

function spanOf(days: readonly Day[]): DaySpan | null {
  const first = days[0]
  if (first === undefined) return null
  return days.reduce<DaySpan>((span, day) => ({ from: day < span.from ? day : span.from, to: day > span.to ? day : span.to }), { from: first, to: first })
}
