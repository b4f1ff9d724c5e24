// The lists as the events tell them, beside the lists as they stand. They are told once more by the very lines that wrote them, into
// tables that hide the real ones until the transaction ends; nothing is changed.
import type { CaseId, OrgId } from '#domain/id.ts'
import type { Row, Transaction } from '#store/database.ts'
import { readEvents, readStream } from '#store/ledger.ts'
import { list } from '#store/lists.ts'

/** A row that differs: as it stands, as the events tell it; null where there is none. */
export type ListDifference = { table: string; key: string; stands: Row | null; told: Row | null }

// Figures count for whoever managed the person at the time, which the events do not say: their manager is not compared.
const lists = [
  { table: 'case_list', ofCase: 'case_id', key: ['case_id'] },
  { table: 'session_list', ofCase: 'case_id', key: ['case_id', 'session_id'] },
  { table: 'promise_list', ofCase: 'case_id', key: ['case_id', 'promise_id'] },
  { table: 'escalation_list', ofCase: null, key: ['escalation_id'] },
  { table: 'coaching_figure', ofCase: 'stream_id', key: ['stream_id', 'position'] },
] as const
type List = (typeof lists)[number]

/** Once in a transaction, by somebody who reaches everybody whom the cases are about, and leads their managers: figures are theirs to see. */
export async function differencesInLists(transaction: Transaction, orgId: OrgId, caseIds: readonly CaseId[]): Promise<ListDifference[]> {
  const standing = await rowsOf(transaction, orgId, caseIds)
  const hidden = unprepared(transaction)
  for (const { table } of lists) await hidden.run({ name: '', text: `create temporary table ${table} (like ${table} including defaults) on commit drop` })
  for (const caseId of caseIds) {
    const stream = await readStream(transaction, orgId, caseId)
    if (stream !== null) await list(hidden, orgId, stream, stream.subjectId, await readEvents(transaction, orgId, caseId))
  }
  const told = await rowsOf(hidden, orgId, caseIds)
  return lists.flatMap((one) => differences(one, standing.get(one.table) ?? [], told.get(one.table) ?? []))
}

/** A prepared statement would go on writing into the table that it was prepared for. */
const unprepared = (transaction: Transaction): Transaction => ({
  rows: ({ text }, values) => transaction.rows({ name: '', text }, values),
  row: ({ text }, values) => transaction.row({ name: '', text }, values),
  run: ({ text }, values) => transaction.run({ name: '', text }, values),
})

async function rowsOf(transaction: Transaction, orgId: OrgId, caseIds: readonly CaseId[]): Promise<Map<string, Row[]>> {
  const found = new Map<string, Row[]>()
  for (const { table, ofCase } of lists) {
    const text = `select * from ${table} where org_id = $1${ofCase === null ? '' : ` and ${ofCase} = any ($2)`}`
    found.set(table, await unprepared(transaction).rows({ name: '', text }, ofCase === null ? [orgId] : [orgId, caseIds]))
  }
  return found
}

function differences({ table, key, ofCase }: List, standing: Row[], told: Row[]): ListDifference[] {
  const byKey = (rows: Row[]) => new Map(rows.map((row) => [key.map((column) => String(row[column])).join(' '), row]))
  const [stands, tells] = [byKey(standing), byKey(told)]
  // An escalation does not say to which case it belongs, so those of other cases are not missed here.
  const keys = new Set([...(ofCase === null ? [] : stands.keys()), ...tells.keys()])
  return [...keys].flatMap((one) => {
    const [is, says] = [stands.get(one) ?? null, tells.get(one) ?? null]
    return comparable(is) === comparable(says) ? [] : [{ table, key: one, stands: is, told: says }]
  })
}

const comparable = (row: Row | null): string => (row === null ? '' : JSON.stringify(Object.entries(row).filter(([column]) => column !== 'manager_id').toSorted(byName)))
const byName = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1)
