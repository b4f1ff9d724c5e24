// A row of evidence from somebody's readings: what the last weeks were, what is usual for them, and whether the trend is real.
import type { PersonView } from '#app/look-at-people.ts'
import { addDays, type Day, earlierOf } from '#domain/day.ts'
import { indicatorOf, type Indicator, salesCatalogue } from '#domain/indicator.ts'
import { momentumSentence } from '#domain/momentum/momentum-sentence.ts'
import { latestReadings, type WeeklyReading } from '#domain/reading.ts'
import type { Incline } from '#web/parts/incline.ts'
import { sayDate, sayList } from '#web/parts/say.ts'
import { sayFigure } from '#web/people/figure.ts'
import { inclineOf, type PersonIncline } from '#web/people/incline-of.ts'

const weeksDrawn = 16
const weeksTold = 4

export type Offer = PersonIncline & { indicator: Indicator; latestWeeks: string; sentence: string }
export type EvidenceRow = { observedOn: Day; source: string; what: string }

const sourceWords: { [S in Indicator['source']]: string } = { 'crm-deals': 'Weekly readings from the CRM’s deals', 'activity-log': 'Weekly readings from the activity log' }

/** Every indicator for which there are figures, in the order of the catalogue. */
export const offersOf = (view: PersonView): Offer[] => salesCatalogue.flatMap(({ key }) => offerOf(view, key) ?? [])

function offerOf({ readings, throughWeek }: PersonView, key: string): Offer | null {
  const indicator = indicatorOf(key)
  const own = readings[key] ?? []
  if (indicator === undefined || throughWeek === null || own.length === 0) return null
  const drawn = inclineOf(own, indicator, { throughWeek, weeks: weeksDrawn })
  return { ...drawn, incline: asDrawn(drawn.incline, indicator), indicator, latestWeeks: weeksInWords(latestReadings(own, weeksTold, throughWeek), indicator), sentence: momentumSentence(drawn.momentum, indicator) }
}

const unitsDrawn: { [U in Indicator['unit']]: string } = { count: 'a week', ratio: 'per cent', money: 'a week', days: 'days', score: 'points' }

/** Ratios in per cent, and only what lies in the drawn weeks. */
function asDrawn(incline: Incline, { unit }: Indicator): Incline {
  const of = (value: number): number => (unit === 'ratio' ? value * 100 : value)
  const drawn = new Set(incline.weeks.map(({ week }) => week))
  return {
    ...incline,
    weeks: incline.weeks.map(({ week, value }) => ({ week, value: value === null ? null : of(value) })),
    range: incline.range && { low: of(incline.range.low), high: of(unit === 'ratio' ? Math.min(1, incline.range.high) : incline.range.high) },
    mean: incline.mean === undefined ? undefined : of(incline.mean),
    signals: incline.signals?.filter((week) => drawn.has(week)),
    unit: unitsDrawn[unit],
    label: `${weeksDrawn} weeks`,
  }
}

function weeksInWords(weeks: readonly WeeklyReading[], indicator: Indicator): string {
  const last = weeks.at(-1)
  if (last === undefined) return ''
  const figures = sayList(weeks.map(({ value }) => sayFigure(value, indicator)))
  return `${figures} in the last ${weeks.length === 1 ? 'week' : `${weeks.length} weeks`} with figures, to ${sayDate(addDays(last.week, 6))}`
}

export function evidenceFrom(view: PersonView, key: string, today: Day): EvidenceRow | null {
  const offer = offerOf(view, key)
  if (offer === null || offer.latest === null) return null
  const { indicator, latestWeeks, sentence } = offer
  return { observedOn: earlierOf(addDays(offer.latest.week, 6), today), source: sourceWords[indicator.source], what: `${indicator.name}: ${latestWeeks}. ${sentence}` }
}
