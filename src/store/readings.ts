// Weekly readings: written once and never over; of several revisions of a week the last one counts.
import type { Day, Instant } from '#domain/day.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import type { WeeklyReading } from '#domain/reading.ts'
import { statement, type Transaction } from '#store/database.ts'

export type NewReading = WeeklyReading & { subjectId: PersonId; indicator: string; source: string }
export type StoredReading = NewReading & { revision: number }
type Revision = StoredReading & { importId: string | null; isWithdrawn: boolean }

const columns = 'subject_id as "subjectId", indicator, week, value, numerator, denominator, source, revision'
const readingsSince = statement(
  'readings-since',
  `select "subjectId", indicator, week, value, numerator, denominator, source, revision from (
     select distinct on (subject_id, indicator, week) ${columns}, is_withdrawn
     from reading where org_id = $1 and subject_id = any ($2) and indicator = any ($3) and week >= $4 order by subject_id, indicator, week, revision desc
   ) as latest where not is_withdrawn order by "subjectId", indicator, week`,
)
const lastRevisions = statement(
  'last-revisions',
  `select distinct on (subject_id, indicator, week) ${columns}, import_id as "importId", is_withdrawn as "isWithdrawn"
   from reading where org_id = $1 and subject_id = any ($2) order by subject_id, indicator, week, revision desc`,
)
// One step down the index for each person and indicator: reading all their weeks to find the last would cost as much as showing them.
const lastWeeks = statement(
  'last-weeks',
  `select wanted as indicator, max(last.week) as week from unnest($2::text[]) as subject, unnest($3::text[]) as wanted, lateral (
     select week from reading where org_id = $1 and subject_id = subject and indicator = wanted and not is_withdrawn order by week desc limit 1
   ) as last group by wanted`,
)
const writeMany = statement(
  'write-readings',
  `insert into reading (org_id, subject_id, indicator, week, revision, value, numerator, denominator, source, is_withdrawn, import_id, recorded_at)
   select $1, *, $11, $12::timestamptz from unnest($2::text[], $3::text[], $4::date[], $5::int[], $6::float8[], $7::float8[], $8::float8[], $9::text[], $10::bool[])`,
)

export const readReadings = (transaction: Transaction, orgId: OrgId, subjects: PersonId[], indicators: string[], since: Day): Promise<StoredReading[]> =>
  transaction.rows<StoredReading>(readingsSince, [orgId, subjects, indicators, since])

/** The last week that has figures, for each indicator that has any. */
export const lastWeeksOf = async (transaction: Transaction, orgId: OrgId, subjects: PersonId[], indicators: string[]): Promise<Map<string, Day>> =>
  new Map((await transaction.rows<{ indicator: string; week: Day }>(lastWeeks, [orgId, subjects, indicators])).map(({ indicator, week }) => [indicator, week]))

/** The last week that has any of these figures. */
export const lastWeekOf = async (transaction: Transaction, orgId: OrgId, subjects: PersonId[], indicators: string[]): Promise<Day | null> =>
  latest(await lastWeeksOf(transaction, orgId, subjects, indicators))

export const latest = (weeks: ReadonlyMap<string, Day>): Day | null => [...weeks.values()].toSorted().at(-1) ?? null

type Written = { written: number; unchanged: number }

/** Writes what is new or has changed and leaves alone what is the same: doing it twice changes nothing. Answers how many of each there were. */
export async function writeReadings(transaction: Transaction, orgId: OrgId, readings: readonly NewReading[], at: Instant): Promise<Written> {
  const stored = await revisionsOf(transaction, orgId, readings.map(({ subjectId }) => subjectId))
  return writeChanged(transaction, orgId, readings, [], stored, null, at)
}

/** Everything that an import has to say about these people: what imports said before and this one does not bear out is withdrawn. */
export async function writeImportedReadings(
  transaction: Transaction, orgId: OrgId, subjects: readonly PersonId[], readings: readonly NewReading[], importId: string, at: Instant,
): Promise<Written> {
  const stored = await revisionsOf(transaction, orgId, subjects)
  const told = new Set(readings.map(placeOf))
  const gone = [...stored.values()].filter((one) => one.importId !== null && !one.isWithdrawn && !told.has(placeOf(one)))
  return writeChanged(transaction, orgId, readings, gone, stored, importId, at)
}

async function revisionsOf(transaction: Transaction, orgId: OrgId, subjects: readonly PersonId[]): Promise<Map<string, Revision>> {
  const rows = await transaction.rows<Revision>(lastRevisions, [orgId, [...new Set(subjects)]])
  return new Map(rows.map((one) => [placeOf(one), one]))
}

async function writeChanged(
  transaction: Transaction, orgId: OrgId, readings: readonly NewReading[], gone: readonly NewReading[], stored: ReadonlyMap<string, Revision>,
  importId: string | null, at: Instant,
): Promise<Written> {
  const changed = readings.filter((one) => !isSame(one, stored.get(placeOf(one))))
  const fresh = [...changed.map((one) => ({ ...one, isWithdrawn: false })), ...gone.map((one) => ({ ...one, isWithdrawn: true }))]
  const column = <T>(pick: (one: (typeof fresh)[number]) => T): T[] => fresh.map(pick)
  if (fresh.length > 0) {
    await transaction.run(writeMany, [
      orgId, column((one) => one.subjectId), column((one) => one.indicator), column((one) => one.week),
      column((one) => (stored.get(placeOf(one))?.revision ?? 0) + 1), column((one) => one.value), column((one) => one.numerator),
      column((one) => one.denominator), column((one) => one.source), column((one) => one.isWithdrawn), importId, at,
    ])
  }
  return { written: fresh.length, unchanged: readings.length - changed.length }
}

const placeOf = ({ subjectId, indicator, week }: Pick<NewReading, 'subjectId' | 'indicator' | 'week'>): string => `${subjectId} ${indicator} ${week}`

const isSame = (one: NewReading, other: Revision | undefined): boolean =>
  other !== undefined && !other.isWithdrawn && one.value === other.value && one.numerator === other.numerator && one.denominator === other.denominator
