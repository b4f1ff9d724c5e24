// Writes everybody's figures at once, as the importer would, and the corrections after them: the wrong weeks stay on record beside the right ones.
import type { House } from '#app/house.ts'
import { operatorId } from '#app/operator.ts'
import { type Figure, figuresOf } from './figures.ts'
import { indicatorOf } from '#domain/indicator.ts'
import { countReading } from '#domain/reading.ts'
import { type NewReading, writeReadings } from '#store/readings.ts'
import { instantOf } from './clock.ts'
import { everybody, type Name, sellerNames } from './people.ts'
import type { Company } from './tell-story.ts'
import { correctedWeeks } from './told-weeks.ts'
import { wayOf } from './ways-of-working.ts'
import type { Weeks } from './weeks.ts'

const sources = { 'crm-deals': 'CRM', 'activity-log': 'activity log' } as const

export function writeFigures(house: House, { orgId, ids }: Company, weeks: Weeks): Promise<void> {
  const importer = { orgId, personId: operatorId, reach: { parties: [...ids.values()], organisation: [], reports: [], leads: [], imports: true } }
  const subjectOf = (name: Name) => ids.get(name) ?? operatorId
  const sourceOf = ({ indicator }: Figure) => sources[indicatorOf(indicator).source]
  const drawn = sellerNames.flatMap((name) => figuresOf(name, wayOf(name, bossOf(name)), weeks).map((figure) => ({ ...figure, subjectId: subjectOf(name), source: sourceOf(figure) })))
  return house.database.as(importer, async (transaction) => {
    await writeReadings(transaction, orgId, [...drawn.filter(isNot(corrected('wrong'))), ...corrected('wrong')], instantOf(weeks.mon(-3), '06:10'))
    await writeReadings(transaction, orgId, corrected('right'), instantOf(weeks.wed(-3), '11:40'))
  })

  function corrected(which: 'wrong' | 'right'): NewReading[] {
    return correctedWeeks.flatMap(({ name, through, because, ...values }) =>
      values[which].map((value, at) => ({
        ...countReading(weeks.mon(through - values[which].length + 1 + at), value),
        subjectId: subjectOf(name), indicator: 'discovery_calls', source: which === 'wrong' ? sources['activity-log'] : because,
      })))
  }
}

const isNot = (others: readonly NewReading[]) => (one: NewReading): boolean =>
  !others.some((other) => other.subjectId === one.subjectId && other.indicator === one.indicator && other.week === one.week)

const bossOf = (name: Name): string => everybody.find((person) => person.name === name)?.boss ?? ''
