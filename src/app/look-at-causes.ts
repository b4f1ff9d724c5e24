// Reads for finding out why: the person's figures beside those of colleagues, the coaching before, and who could change the system.
import type { House } from '#app/house.ts'
import type { Visit } from '#app/visit.ts'
import type { Figures } from '#domain/cause-evidence.ts'
import { addDays } from '#domain/day.ts'
import { salesCatalogue } from '#domain/indicator.ts'
import type { PersonId } from '#domain/id.ts'
import type { ReadingsByIndicator } from '#domain/scoreboard.ts'
import { readSessions } from '#store/case-lists.ts'
import type { Transaction } from '#store/database.ts'
import { type Leader, readLeaders } from '#store/leaders.ts'
import { type Person, readReports } from '#store/people.ts'
import { lastWeekOf, readReadings } from '#store/readings.ts'

const weeksCompared = 52
const daysOfCoaching = 90
const indicators = salesCatalogue.map(({ key }) => key)

/** Colleagues are the manager's other reports; to anybody else there are none, because their figures are not theirs to see. */
export const lookAtFigures = (house: House, visit: Visit, person: Person): Promise<Figures> =>
  house.database.as(visit, async (transaction) => {
    const reports = person.managerId === visit.personId ? await readReports(transaction, visit.orgId, visit.personId) : []
    const colleagues = reports.filter(({ personId }) => personId !== person.personId)
    const readings = await readingsOf(transaction, visit, [person, ...colleagues].map(({ personId }) => personId))
    return {
      own: readings.get(person.personId) ?? {},
      colleagues: colleagues.map(({ personId, region }) => ({ sameRegion: region === person.region, readings: readings.get(personId) ?? {} })),
    }
  })

async function readingsOf(transaction: Transaction, visit: Visit, ids: PersonId[]): Promise<Map<PersonId, ReadingsByIndicator>> {
  const through = await lastWeekOf(transaction, visit.orgId, ids, indicators)
  const rows = through === null ? [] : await readReadings(transaction, visit.orgId, ids, indicators, addDays(through, -7 * (weeksCompared - 1)))
  const byPerson = Map.groupBy(rows, ({ subjectId }) => subjectId)
  return new Map([...byPerson].map(([personId, own]) => [personId, Object.groupBy(own, ({ indicator }) => indicator) as ReadingsByIndicator]))
}

export type CoachingBefore = { held: number; missed: number; days: number }

/** Sessions with this person in the last 90 days: what was tried before anything formal is proposed (D-7). */
export const lookAtCoachingBefore = (house: House, visit: Visit, personId: PersonId): Promise<CoachingBefore> =>
  house.database.as(visit, async (transaction) => {
    const sessions = await readSessions(transaction, visit.orgId, [personId], addDays(visit.today, -daysOfCoaching), visit.today)
    return { held: sessions.filter(({ state }) => state === 'held').length, missed: sessions.filter(({ state }) => state === 'missed').length, days: daysOfCoaching }
  })

/** Who may be asked to change something for the team: the manager's own manager first, then others who lead managers. */
export const lookAtLeaders = (house: House, visit: Visit, manager: Person | null): Promise<Leader[]> =>
  house.database.as(visit, (transaction) => readLeaders(transaction, visit.orgId, manager?.managerId ?? null))
