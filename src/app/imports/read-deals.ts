// Deals from a CRM export: `opportunity_id, sales_agent, product, account, deal_stage, engage_date, close_date, close_value`, or the same under other names.
// Every row goes in or is reported with its line and a reason. Products are kept as written: a spelling that no catalogue knows loses no deal.
import { amountIn, dayIn } from '#app/imports/cell-values.ts'
import { columnsOf, type Columns, longestCell, missingColumns, shorten } from '#app/imports/columns.ts'
import { type ReadRows, tableOf, type TableRow } from '#app/imports/csv-table.ts'
import type { Day } from '#domain/day.ts'
import type { Deal, DealStage } from '#domain/deal.ts'
import { nameKey, tidyName } from '#domain/person-name.ts'

/** `ownerName` is the owner as written; `ownerKey` what to compare by. */
export type DealRow = Deal & { line: number; ownerName: string }

const names = {
  dealId: ['opportunity_id', 'deal id', 'opportunity', 'record id', 'id'],
  owner: ['sales_agent', 'owner', 'deal owner', 'opportunity owner', 'owner name', 'rep', 'sales rep', 'agent'],
  product: ['product', 'product name'],
  account: ['account', 'account name', 'company', 'customer'],
  stage: ['deal_stage', 'stage', 'stage name', 'status'],
  engagedOn: ['engage_date', 'engaged on', 'created date', 'create date', 'created', 'open date'],
  closedOn: ['close_date', 'closed on', 'closed date'],
  value: ['close_value', 'amount', 'value', 'deal value'],
} as const

type Field = keyof typeof names
const required = ['dealId', 'owner', 'stage', 'engagedOn', 'closedOn', 'value'] as const satisfies readonly Field[]

const stages: ReadonlyMap<string, DealStage> = new Map([
  ['prospecting', 'Prospecting'],
  ['engaging', 'Engaging'],
  ['won', 'Won'],
  ['closed won', 'Won'],
  ['lost', 'Lost'],
  ['closed lost', 'Lost'],
])

export function readDeals(bytes: Uint8Array): ReadRows<DealRow> {
  const table = tableOf(bytes)
  if ('unreadable' in table) return table
  const columns = columnsOf<Field>(table.header, names)
  const missing = missingColumns<Field>(table.header, columns, required, names)
  if (missing) return { unreadable: missing }
  const rows: DealRow[] = []
  const rejected = [...table.rejected]
  const seen = new Map<string, number>()
  for (const source of table.rows) {
    const read = dealIn(source, columns, seen)
    if (typeof read === 'string') rejected.push({ line: source.line, reason: read })
    else {
      rows.push(read)
      seen.set(read.dealId, source.line)
    }
  }
  return { rows, rejected: rejected.toSorted((one, other) => one.line - other.line) }
}

/** The deal of a row, or the reason why it is none. */
function dealIn({ line, cells }: TableRow, columns: Columns<Field>, seen: ReadonlyMap<string, number>): DealRow | string {
  const cell = (field: Field): string => cells[columns.get(field) ?? -1] ?? ''
  const tooLong = cells.find((text) => text.length > longestCell)
  if (tooLong) return `A cell is longer than ${longestCell} characters: “${shorten(tooLong)}”.`
  const dealId = cell('dealId')
  const ownerName = tidyName(cell('owner'))
  if (dealId === '') return 'The deal has no id.'
  const earlier = seen.get(dealId)
  if (earlier !== undefined) return `The deal ${shorten(dealId)} is already on line ${earlier}. That line was kept.`
  if (ownerName === '') return `The deal ${shorten(dealId)} names no owner.`
  const outcome = outcomeIn(cell)
  if (typeof outcome === 'string') return outcome
  return { line, dealId, ownerName, ownerKey: nameKey(ownerName), product: tidyName(cell('product')), account: tidyName(cell('account')) || null, ...outcome }
}

/** Stage, dates and value, which must fit each other. The close date of an open deal is an expectation, not a close. */
function outcomeIn(cell: (field: Field) => string): Pick<Deal, 'stage' | 'engagedOn' | 'closedOn' | 'value'> | string {
  const stage = stages.get(nameKey(cell('stage').replace(/[_-]+/g, ' ')))
  if (!stage) return cell('stage') === '' ? 'The stage is missing.' : `The stage “${shorten(cell('stage'))}” is not known. Use Prospecting, Engaging, Won or Lost.`
  const engagedOn = optionalDay(cell('engagedOn'))
  if (engagedOn === undefined) return notADay('engage date', cell('engagedOn'))
  const closes = optionalDay(cell('closedOn'))
  if (closes === undefined) return notADay('close date', cell('closedOn'))
  const value = cell('value') === '' ? null : amountIn(cell('value'))
  if (value === undefined) return `The value “${shorten(cell('value'))}” is not a number.`
  if (value !== null && value < 0) return `The value ${shorten(cell('value'))} is below zero.`
  const isOpen = stage === 'Prospecting' || stage === 'Engaging'
  if (!isOpen && closes === null) return `The deal is ${stage.toLowerCase()} but has no close date.`
  if (!isOpen && engagedOn !== null && closes !== null && closes < engagedOn) return `The deal closes on ${closes}, before it was engaged on ${engagedOn}.`
  return { stage, engagedOn, closedOn: isOpen ? null : closes, value }
}

const optionalDay = (text: string): Day | null | undefined => (text === '' ? null : dayIn(text))
const notADay = (what: string, text: string): string => `The ${what} “${shorten(text)}” is not a day. Write it as 2017-03-01.`
