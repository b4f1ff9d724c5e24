// Writes a company and its weekly readings into an empty house in bulk, through the same role and the same row security as an import.
import { foundOrganisation } from '#app/found.ts'
import type { House } from '#app/house.ts'
import { operatorId } from '#app/operator.ts'
import { addDays, type Day, mondayOf } from '#domain/day.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { type Asking, statement } from '#store/database.ts'
import { writePeople } from '#store/organisation.ts'
import type { Company } from './company.ts'

const weeksWritten = 26
const peopleAtOnce = 5_000

// Three throws of dice around what the week usually brings; the same throws for every company.
const sameThrows = statement('bench-same-throws', 'select setseed(0.4)')
const writeCounts = statement(
  'bench-counts',
  `insert into reading (org_id, subject_id, indicator, week, revision, value, source, recorded_at)
   select $1, subject, $3, week::date, 1, greatest(0, round($6::float8 * (0.25 + (random() + random() + random()) / 2))), 'bench', $7::timestamptz
   from unnest($2::text[]) as subject, generate_series($4::date, $5::date, interval '7 days') as week`,
)
const writeShares = statement(
  'bench-shares',
  `insert into reading (org_id, subject_id, indicator, week, revision, value, numerator, denominator, source, recorded_at)
   select $1, subject, $3, week::date, 1, part / 8.0, part, 8, 'bench', $6::timestamptz
   from unnest($2::text[]) as subject, generate_series($4::date, $5::date, interval '7 days') as week, lateral (select floor(random() * 4 + 0 * extract(day from week)) as part) as thrown`,
)

/** The organisation counts as a demo, so that nothing of it is ever mailed. */
export async function writeCompany(house: House, { people, teams }: Company, today: Day): Promise<OrgId> {
  const orgId = await foundOrganisation(house, { name: `Bench ${people.length}`, isDemo: true })
  const lastMonday = addDays(mondayOf(today), -7)
  const weeks = [addDays(lastMonday, -7 * (weeksWritten - 1)), lastMonday]
  const sellers = teams.flatMap(({ members }) => members.map(({ personId }) => personId))
  await house.database.as(importerOf(orgId), async (transaction) => {
    for (let from = 0; from < people.length; from += peopleAtOnce) await writePeople(transaction, orgId, people.slice(from, from + peopleAtOnce))
    await transaction.run(sameThrows)
    for (let from = 0; from < sellers.length; from += peopleAtOnce) {
      const some = sellers.slice(from, from + peopleAtOnce)
      await transaction.run(writeCounts, [orgId, some, 'discovery_calls', ...weeks, 7, house.clock()])
      await transaction.run(writeCounts, [orgId, some, 'deals_won', ...weeks, 2, house.clock()])
    }
  })
  return orgId
}

/** What the milestones of a plan are measured by, besides. */
export const writePlanReadings = (house: House, orgId: OrgId, subjects: PersonId[], today: Day): Promise<void> =>
  house.database.as(importerOf(orgId), async (transaction) => {
    const weeks = [addDays(mondayOf(today), -7 * weeksWritten), addDays(mondayOf(today), -7)]
    await transaction.run(writeCounts, [orgId, subjects, 'opportunities_created', ...weeks, 2, house.clock()])
    await transaction.run(writeShares, [orgId, subjects, 'discovery_to_opportunity', ...weeks, house.clock()])
  })

const importerOf = (orgId: OrgId): Asking => ({ orgId, personId: operatorId, reach: { parties: [], organisation: [], reports: [], leads: [], imports: true } })
