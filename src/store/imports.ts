// What an import brings besides people: deals by the id that the CRM gave them, and a line about the import itself.
import type { Day, Instant } from '#domain/day.ts'
import { coverageOf, type Deal, type DealCoverage, type DealStage } from '#domain/deal.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { statement, type Transaction } from '#store/database.ts'

export type StoredDeal = Omit<Deal, 'ownerKey'> & { subjectId: PersonId }
export type ImportLine = {
  importId: string; kind: 'people' | 'deals'; fileName: string; digest: string; accepted: number; unchanged: number; rejected: readonly unknown[]; by: PersonId
}

const columns = 'deal_id as "dealId", subject_id as "subjectId", product, account, stage, engaged_on as "engagedOn", closed_on as "closedOn", value'
const byIds = statement('deals-by-id', `select ${columns} from deal where org_id = $1 and deal_id = any ($2)`)
const ofSubjects = statement('deals-of', `select ${columns} from deal where org_id = $1 and subject_id = any ($2)`)
const owners = statement('deal-owners', 'select distinct subject_id from deal where org_id = $1')
const extremes = statement(
  'deal-extremes',
  `select stage, min(engaged_on) as "firstEngaged", max(engaged_on) as "lastEngaged", min(closed_on) as "firstClosed", max(closed_on) as "lastClosed"
   from deal where org_id = $1 group by stage`,
)
const writeMany = statement(
  'write-deals',
  `insert into deal (org_id, deal_id, subject_id, product, account, stage, engaged_on, closed_on, value, import_id)
   select $1, *, $10 from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::date[], $8::date[], $9::numeric[])
   on conflict (org_id, deal_id) do update set subject_id = excluded.subject_id, product = excluded.product, account = excluded.account,
     stage = excluded.stage, engaged_on = excluded.engaged_on, closed_on = excluded.closed_on, value = excluded.value, import_id = excluded.import_id`,
)
const writeOne = statement(
  'write-import',
  `insert into import (org_id, import_id, kind, file_name, digest, accepted, unchanged, rejected, by_person, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
)

export const readDealsById = (transaction: Transaction, orgId: OrgId, ids: string[]): Promise<StoredDeal[]> => transaction.rows<StoredDeal>(byIds, [orgId, ids])
export const readDealsOf = (transaction: Transaction, orgId: OrgId, people: PersonId[]): Promise<StoredDeal[]> =>
  transaction.rows<StoredDeal>(ofSubjects, [orgId, people])
export const readDealOwners = async (transaction: Transaction, orgId: OrgId): Promise<PersonId[]> =>
  (await transaction.rows<{ subject_id: PersonId }>(owners, [orgId])).map((row) => row.subject_id)

type Extremes = { stage: DealStage; firstEngaged: Day | null; lastEngaged: Day | null; firstClosed: Day | null; lastClosed: Day | null }

/** What all stored deals together cover; the rule is the domain's, and the first and the last of each stage are enough for it. */
export async function readCoverage(transaction: Transaction, orgId: OrgId): Promise<DealCoverage | null> {
  const rows = await transaction.rows<Extremes>(extremes, [orgId])
  const blank = { dealId: '', ownerKey: '', product: '', account: null, value: null }
  return coverageOf(
    rows.flatMap(({ stage, firstEngaged, lastEngaged, firstClosed, lastClosed }) => [
      { ...blank, stage, engagedOn: firstEngaged, closedOn: firstClosed },
      { ...blank, stage, engagedOn: lastEngaged, closedOn: lastClosed },
    ]),
  )
}

export async function writeDeals(transaction: Transaction, orgId: OrgId, deals: readonly StoredDeal[], importId: string): Promise<void> {
  if (deals.length === 0) return
  const column = <T>(pick: (deal: StoredDeal) => T): T[] => deals.map(pick)
  await transaction.run(writeMany, [
    orgId, column((one) => one.dealId), column((one) => one.subjectId), column((one) => one.product), column((one) => one.account),
    column((one) => one.stage), column((one) => one.engagedOn), column((one) => one.closedOn), column((one) => one.value), importId,
  ])
}

export const writeImport = (transaction: Transaction, orgId: OrgId, line: ImportLine, at: Instant): Promise<number> =>
  transaction.run(writeOne, [
    orgId, line.importId, line.kind, line.fileName, line.digest, line.accepted, line.unchanged, JSON.stringify(line.rejected), line.by, at,
  ])
