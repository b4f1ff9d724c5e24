// Deals from a CRM export become deals of people, and weekly readings follow from all deals that are stored. An owner whom
// nobody knows is not guessed: that row is reported and the rest goes in. The same file twice changes nothing.
import type { House } from '#app/house.ts'
import { type DealRow, readDeals } from '#app/imports/read-deals.ts'
import { type Brought, type ImportAnswer, type ImportFile, type ImportOptions, runImport, shownName } from '#app/imports/run-import.ts'
import { shorten } from '#app/imports/columns.ts'
import type { Rejected } from '#app/imports/csv-table.ts'
import type { Visit } from '#app/visit.ts'
import { weeklyReadings } from '#domain/deal-readings.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { nameKey } from '#domain/person-name.ts'
import type { Transaction } from '#store/database.ts'
import { readCoverage, readDealOwners, readDealsById, readDealsOf, type StoredDeal, writeDeals } from '#store/imports.ts'
import { type Person, readPeopleNamed } from '#store/people.ts'
import { type NewReading, writeImportedReadings } from '#store/readings.ts'

export async function importDeals(house: House, visit: Visit, file: ImportFile, options: ImportOptions = {}): Promise<ImportAnswer> {
  const read = readDeals(file.bytes)
  if ('unreadable' in read) return read
  return runImport(house, visit, 'deals', file, options, async (transaction, importId) => {
    const owned = await withOwners(transaction, visit.orgId, read.rows)
    const stored = new Map((await readDealsById(transaction, visit.orgId, owned.deals.map(({ dealId }) => dealId))).map((deal) => [deal.dealId, deal]))
    const fresh = owned.deals.filter((deal) => !isSame(deal, stored.get(deal.dealId)))
    const readings = fresh.length === 0 ? 0 : await bring(transaction, visit, { fresh, stored, importId, source: `CRM export ${shownName(file.fileName)}` })
    const rejected = [...read.rejected, ...owned.rejected]
    return { accepted: fresh.length, unchanged: owned.deals.length - fresh.length, rejected, readings } satisfies Brought
  })
}

async function withOwners(transaction: Transaction, orgId: OrgId, rows: readonly DealRow[]): Promise<{ deals: StoredDeal[]; rejected: Rejected[] }> {
  const people = await readPeopleNamed(transaction, orgId, [...new Set(rows.map(({ ownerKey }) => ownerKey))])
  const byKey = Map.groupBy(people.flatMap((person) => keysOf(person).map((key) => ({ key, person }))), ({ key }) => key)
  const deals: StoredDeal[] = []
  const rejected: Rejected[] = []
  for (const { line, ownerName, ownerKey, ...deal } of rows) {
    const found = byKey.get(ownerKey) ?? []
    const [only] = found
    if (only && found.length === 1) deals.push({ ...deal, subjectId: only.person.personId })
    else rejected.push({ line, reason: unclearOwner(ownerName, found.length) })
  }
  return { deals, rejected }
}

const keysOf = ({ name, email }: Person): string[] => [...new Set([nameKey(name), ...(email === null ? [] : [email])])]

const unclearOwner = (name: string, found: number): string =>
  found === 0
    ? `The owner ${shorten(name)} is not among the people here. Import the person first, or correct the name.`
    : `${found} people are called ${shorten(name)}. Write the owner’s e-mail address instead.`

const isSame = (one: StoredDeal, other: StoredDeal | undefined): boolean =>
  other !== undefined && one.subjectId === other.subjectId && one.stage === other.stage && one.engagedOn === other.engagedOn &&
  one.closedOn === other.closedOn && one.value === other.value && one.product === other.product && one.account === other.account

type Bringing = { fresh: StoredDeal[]; stored: ReadonlyMap<string, StoredDeal>; importId: string; source: string }

/** Writes the deals and answers how many readings followed. */
async function bring(transaction: Transaction, { orgId, now }: Visit, { fresh, stored, importId, source }: Bringing): Promise<number> {
  const before = await readCoverage(transaction, orgId)
  await writeDeals(transaction, orgId, fresh, importId)
  const coverage = await readCoverage(transaction, orgId)
  // An export that reaches further also says something about people whose deals are the same: new weeks without a deal.
  const isSameSpan = JSON.stringify(before) === JSON.stringify(coverage)
  const touched = new Set([...fresh, ...fresh.flatMap(({ dealId }) => stored.get(dealId) ?? [])].map(({ subjectId }) => subjectId))
  const subjects = isSameSpan ? [...touched] : [...touched.union(new Set(await readDealOwners(transaction, orgId)))]
  const deals = Map.groupBy(await readDealsOf(transaction, orgId, subjects), ({ subjectId }) => subjectId)
  const readings = coverage === null ? [] : subjects.flatMap((subjectId) => readingsOf(subjectId, deals.get(subjectId) ?? [], coverage, source))
  return (await writeImportedReadings(transaction, orgId, subjects, readings, importId, now)).written
}

function readingsOf(subjectId: PersonId, deals: StoredDeal[], coverage: Parameters<typeof weeklyReadings>[1], source: string): NewReading[] {
  const byIndicator = weeklyReadings(deals.map((deal) => ({ ...deal, ownerKey: subjectId })), coverage)
  return Object.entries(byIndicator).flatMap(([indicator, weeks]) => weeks.map((reading) => ({ ...reading, subjectId, indicator, source })))
}
