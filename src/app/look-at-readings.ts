// One person's weeks on one indicator, for the command line.
import type { House } from '#app/house.ts'
import { operatorReading, personNamed, type Unclear } from '#app/operator.ts'
import type { Visit } from '#app/visit.ts'
import type { IndicatorKey } from '#domain/indicator.ts'
import type { Person } from '#store/people.ts'
import { readReadings, type StoredReading } from '#store/readings.ts'

const fromTheFirst = '0001-01-01'

export async function lookAtReadings(house: House, visit: Visit, written: string, indicator: IndicatorKey): Promise<{ person: Person; readings: StoredReading[] } | Unclear> {
  const person = await personNamed(house, visit, written)
  if ('unclear' in person) return person
  const readings = await house.database.as(operatorReading(visit, person.personId), (transaction) =>
    readReadings(transaction, visit.orgId, [person.personId], [indicator], fromTheFirst),
  )
  return { person, readings }
}
