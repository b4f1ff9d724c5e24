// Reads around people: a team with its inclines, and one person with every indicator. Only figures; what was said stands in cases.
import { asToldTo } from '#app/as-told.ts'
import type { House } from '#app/house.ts'
import { relationshipTo, type Visit } from '#app/visit.ts'
import { addDays, type Day } from '#domain/day.ts'
import type { PersonId } from '#domain/id.ts'
import type { ReadingsByIndicator } from '#domain/scoreboard.ts'
import type { Relationship } from '#domain/world.ts'
import { type CaseRow, type PromiseRow, readCases, readOpenPromises, readSessions, type SessionRow } from '#store/case-lists.ts'
import type { Transaction } from '#store/database.ts'
import { type Person, readPeople, readPerson, readReports } from '#store/people.ts'
import { lastWeekOf, lastWeeksOf, latest, readReadings } from '#store/readings.ts'

/** Everything is read up to the last week that has figures; `throughWeek` is null when there are none at all. */
export type TeamMember = { person: Person; readings: ReadingsByIndicator; cases: CaseRow[] }
export type TeamView = { members: TeamMember[]; throughWeek: Day | null; sessions: SessionRow[]; promises: PromiseRow[]; name: (person: PersonId) => string }
export type PersonView = { person: Person; manager: Person | null; as: Relationship; readings: ReadingsByIndicator; throughWeek: Day | null; cases: CaseRow[] }

const weeksShown = 26
const daysAhead = 7

/** `indicators` are tried in order: readings come of the first for which anybody in the team has some, and of no other. */
export const lookAtTeam = (house: House, visit: Visit, indicators: string[]): Promise<TeamView> =>
  house.database.as(visit, async (transaction) => {
    const reports = await readReports(transaction, visit.orgId, visit.personId)
    const ids = reports.map(({ personId }) => personId)
    return teamOf(transaction, visit, reports, ids, indicators)
  })

async function teamOf(transaction: Transaction, visit: Visit, reports: Person[], ids: PersonId[], indicators: string[]): Promise<TeamView> {
  const weeks = await lastWeeksOf(transaction, visit.orgId, ids, indicators)
  const throughWeek = latest(weeks)
  const since = throughWeek && addDays(throughWeek, -7 * (weeksShown - 1))
  const shown = indicators.find((indicator) => since !== null && (weeks.get(indicator) ?? '') >= since)
  const rows = since === null || shown === undefined ? [] : await readReadings(transaction, visit.orgId, ids, [shown], since)
  const readings = Map.groupBy(rows, ({ subjectId }) => subjectId)
  const cases = Map.groupBy(await readCases(transaction, visit.orgId, ids), ({ subjectId }) => subjectId)
  const names = new Map([...reports.map(({ personId, name }) => [personId, name] as const), [visit.personId, visit.name]])
  return {
    members: reports.map((person) => ({ person, readings: byIndicator(readings.get(person.personId) ?? []), cases: cases.get(person.personId) ?? [] })),
    throughWeek,
    sessions: await readSessions(transaction, visit.orgId, ids, addDays(visit.today, -14), addDays(visit.today, daysAhead)),
    promises: await readOpenPromises(transaction, visit.orgId, ids),
    name: (person) => names.get(person) ?? 'somebody else',
  }
}

export const lookAtPerson = (house: House, visit: Visit, personId: PersonId, indicators: string[]): Promise<PersonView | null> =>
  house.database.as(visit, async (transaction) => {
    const person = await readPerson(transaction, visit.orgId, personId)
    const as = person && relationshipTo(person, visit.personId)
    if (!person || !as || !visit.reach.parties.includes(personId)) return null
    const throughWeek = await lastWeekOf(transaction, visit.orgId, [personId], indicators)
    const rows = throughWeek === null ? [] : await readReadings(transaction, visit.orgId, [personId], indicators, addDays(throughWeek, -7 * 51))
    const manager = person.managerId === null ? null : await readPerson(transaction, visit.orgId, person.managerId)
    return { person, manager, as, readings: byIndicator(rows), throughWeek, cases: (await readCases(transaction, visit.orgId, [personId])).map(asToldTo(visit.personId)) }
  })

/** The cases that a reader may see, with names; for the lists of manager and HR and for the employee's own. */
export const lookAtCases = (house: House, visit: Visit): Promise<{ row: CaseRow; person: Person }[]> =>
  house.database.as(visit, async (transaction) => {
    const rows = (await readCases(transaction, visit.orgId, visit.reach.parties)).map(asToldTo(visit.personId))
    const people = new Map((await readPeople(transaction, visit.orgId, rows.map(({ subjectId }) => subjectId))).map((person) => [person.personId, person]))
    return rows.flatMap((row) => {
      const person = people.get(row.subjectId)
      return person === undefined ? [] : [{ row, person }]
    })
  })

/** What is on for one person: sessions of the coming days, the last two weeks' ones, and open promises of both sides. */
export const lookAtOwnWeek = (house: House, visit: Visit): Promise<{ sessions: SessionRow[]; promises: PromiseRow[]; cases: CaseRow[] }> =>
  house.database.as(visit, async (transaction) => ({
    sessions: await readSessions(transaction, visit.orgId, [visit.personId], addDays(visit.today, -14), addDays(visit.today, daysAhead)),
    promises: await readOpenPromises(transaction, visit.orgId, [visit.personId]),
    cases: (await readCases(transaction, visit.orgId, [visit.personId])).map(asToldTo(visit.personId)),
  }))

const byIndicator = (rows: { indicator: string }[]): ReadingsByIndicator => Object.groupBy(rows, ({ indicator }) => indicator) as unknown as ReadingsByIndicator
