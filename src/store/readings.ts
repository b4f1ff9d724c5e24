// Weekly readings: written once and never over; of several revisions of a week the last one counts.
import type { Day, Instant } from '#domain/day.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import type { WeeklyReading } from '#domain/reading.ts'
import { statement, type Transaction } from '#store/database.ts'

export type StoredReading = WeeklyReading & { subjectId: PersonId; indicator: string; source: string; revision: number }
export type NewReading = WeeklyReading & { subjectId: PersonId; indicator: string; source: string }

const latest = `select distinct on (subject_id, indicator, week) subject_id as "subjectId", indicator, week, value, numerator, denominator, source, revision
   from reading where org_id = $1 and subject_id = any ($2) and indicator = any ($3) and week >= $4 order by subject_id, indicator, week, revision desc`
const readingsSince = statement('readings-since', latest)
const everyReading = statement(
  'every-reading',
  `select distinct on (subject_id, indicator, week) subject_id as "subjectId", indicator, week, value, numerator, denominator, source, revision
   from reading where org_id = $1 and subject_id = any ($2) order by subject_id, indicator, week, revision desc`,
)
const lastWeek = statement('last-week', 'select max(week) as week from reading where org_id = $1 and subject_id = any ($2) and indicator = any ($3)')
const writeMany = statement(
  'write-readings',
  `insert into reading (org_id, subject_id, indicator, week, revision, value, numerator, denominator, source, recorded_at)
   select $1, * , $10::timestamptz from unnest($2::text[], $3::text[], $4::date[], $5::int[], $6::float8[], $7::float8[], $8::float8[], $9::text[])`,
)

export const readReadings = (transaction: Transaction, orgId: OrgId, subjects: PersonId[], indicators: string[], since: Day): Promise<StoredReading[]> =>
  transaction.rows<StoredReading>(readingsSince, [orgId, subjects, indicators, since])

/** The last week that has any of these figures. */
export const lastWeekOf = async (transaction: Transaction, orgId: OrgId, subjects: PersonId[], indicators: string[]): Promise<Day | null> =>
  (await transaction.row<{ week: Day | null }>(lastWeek, [orgId, subjects, indicators]))?.week ?? null

/**
 * Writes what is new or has changed, in the given order of weeks, and leaves alone what is the same: doing it twice changes nothing.
 * Answers how many were written and how many stood already.
 */
export async function writeReadings(transaction: Transaction, orgId: OrgId, readings: readonly NewReading[], at: Instant): Promise<{ written: number; unchanged: number }> {
  const subjects = [...new Set(readings.map(({ subjectId }) => subjectId))]
  const stored = new Map((await transaction.rows<StoredReading>(everyReading, [orgId, subjects])).map((one) => [placeOf(one), one]))
  const fresh = readings.filter((one) => !isSame(one, stored.get(placeOf(one))))
  const column = <T>(pick: (one: NewReading) => T): T[] => fresh.map(pick)
  if (fresh.length > 0) {
    await transaction.run(writeMany, [
      orgId, column((one) => one.subjectId), column((one) => one.indicator), column((one) => one.week),
      column((one) => (stored.get(placeOf(one))?.revision ?? 0) + 1), column((one) => one.value), column((one) => one.numerator),
      column((one) => one.denominator), column((one) => one.source), at,
    ])
  }
  return { written: fresh.length, unchanged: readings.length - fresh.length }
}

const placeOf = ({ subjectId, indicator, week }: NewReading): string => `${subjectId} ${indicator} ${week}`

const isSame = (one: NewReading, other: StoredReading | undefined): boolean =>
  other !== undefined && one.value === other.value && one.numerator === other.numerator && one.denominator === other.denominator
