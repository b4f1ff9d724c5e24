import { describe, expect, it } from 'vitest'
import { readDeals } from '#app/imports/read-deals.ts'
import { smallExport } from '#app/imports/small-export.ts'
import { tidyProduct } from '#app/imports/tidy-product.ts'

const header = 'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value'

function read(text: string) {
  const result = readDeals(new TextEncoder().encode(text))
  if ('unreadable' in result) throw new Error(result.unreadable)
  return result
}

describe('reading deals', () => {
  it('takes every row of an export', () => {
    const { rows, rejected } = read(smallExport().deals)
    expect(rows).toHaveLength(704)
    expect(rejected).toEqual([])
  })

  it('keeps a deal as it is written, with its owner in comparable form', () => {
    expect(read(`${header}\nA1,  Omar   HADDAD ,GTXPro,"Cedar, Inc.",Won,2026-01-05,2026-03-01,4514\n`).rows).toEqual([
      { line: 2, dealId: 'A1', ownerName: 'Omar HADDAD', ownerKey: 'omar haddad', product: 'GTXPro', account: 'Cedar, Inc.', stage: 'Won', engagedOn: '2026-01-05', closedOn: '2026-03-01', value: 4514 },
    ])
  })

  it('takes open deals without dates, value or account, and no close date from them', () => {
    const { rows, rejected } = read(`${header}\nA1,Omar Haddad,MG Special,,Prospecting,,,\nA2,Omar Haddad,MG Special,,Engaging,2026-01-05,2026-09-30,900\n`)
    expect(rejected).toEqual([])
    expect(rows.map(({ stage, engagedOn, closedOn, account }) => ({ stage, engagedOn, closedOn, account }))).toEqual([
      { stage: 'Prospecting', engagedOn: null, closedOn: null, account: null },
      { stage: 'Engaging', engagedOn: '2026-01-05', closedOn: null, account: null },
    ])
  })

  it('takes another CRM’s column names, stages, instants and decimal commas', () => {
    const { rows } = read('Deal ID;Deal Owner;Amount;Stage;Create Date;Close Date\r\n7;Lena Fischer;1.054,50;Closed Won;2026-01-05T07:25:37.000+0000;2026/02/01\r\n8;Lena Fischer;"$1,054";closed_lost;2026-01-05;2026-02-01\r\n')
    expect(rows.map(({ stage, engagedOn, closedOn, value }) => [stage, engagedOn, closedOn, value])).toEqual([
      ['Won', '2026-01-05', '2026-02-01', 1054.5],
      ['Lost', '2026-01-05', '2026-02-01', 1054],
    ])
  })

  it('says in one sentence which columns are missing', () => {
    expect(readDeals(new TextEncoder().encode('opportunity_id,product\n1,x\n'))).toEqual({
      unreadable:
        'The file has no column “sales_agent” and no column “deal_stage” and no column “engage_date” and no column “close_date” and no column “close_value”. Its first line holds: opportunity_id, product. Nothing was read. Name the columns so and import it again.',
    })
  })
})

describe('a bad row', () => {
  it.each([
    ['A1,Omar Haddad,MG,,Negotiating,2026-01-05,,', 'The stage “Negotiating” is not known. Use Prospecting, Engaging, Won or Lost.'],
    ['A1,Omar Haddad,MG,,,2026-01-05,,', 'The stage is missing.'],
    ['A1,Omar Haddad,MG,,Engaging,05/01/2026,,', 'The engage date “05/01/2026” is not a day. Write it as 2017-03-01.'],
    ['A1,Omar Haddad,MG,,Won,2026-01-05,2026-02-30,5', 'The close date “2026-02-30” is not a day. Write it as 2017-03-01.'],
    ['A1,Omar Haddad,MG,,Won,2026-02-05,2026-01-30,5', 'The deal closes on 2026-01-30, before it was engaged on 2026-02-05.'],
    ['A1,Omar Haddad,MG,,Lost,2026-02-05,,0', 'The deal is lost but has no close date.'],
    ['A1, ,MG,,Engaging,2026-01-05,,', 'The deal A1 names no owner.'],
    [',Omar Haddad,MG,,Engaging,2026-01-05,,', 'The deal has no id.'],
    ['A1,Omar Haddad,MG,,Won,2026-01-05,2026-02-05,a lot', 'The value “a lot” is not a number.'],
    ['A1,Omar Haddad,MG,,Won,2026-01-05,2026-02-05,-5', 'The value -5 is below zero.'],
    ['A0,Omar Haddad,MG,,Engaging,2026-01-05,,', 'The deal A0 is already on line 2. That line was kept.'],
    ['A1,Omar Haddad,MG', 'The row has 3 columns and the header has 8. Put cells that hold the delimiter or a quotation mark in quotes.'],
    [`A1,Omar Haddad,${'x'.repeat(300)},,Engaging,2026-01-05,,`, `A cell is longer than 200 characters: “${'x'.repeat(40)}…”.`],
  ])('%s is reported with its line, and the rows around it go in', (row, reason) => {
    const { rows, rejected } = read(`${header}\nA0,Lena Fischer,MG,,Engaging,2026-01-05,,\n${row}\nA2,Lena Fischer,MG,,Engaging,2026-01-05,,\n`)
    expect(rejected).toEqual([{ line: 3, reason }])
    expect(rows.map((deal) => deal.dealId)).toEqual(['A0', 'A2'])
  })

  it('is found on its own line after quoted line breaks and blank lines', () => {
    const { rows, rejected } = read(`${header}\r\nA0,Lena Fischer,"MG\r\nSpecial",,Engaging,2026-01-05,,\r\n\r\nA1,Lena Fischer,MG,,Odd,2026-01-05,,\r\n`)
    expect(rows[0]).toMatchObject({ line: 2, product: 'MG Special' })
    expect(rejected).toMatchObject([{ line: 5 }])
  })

  it('with a quotation mark that is never closed loses only itself', () => {
    const { rows, rejected } = read(`${header}\nA0,Lena Fischer,MG,,Engaging,2026-01-05,,\n\nA1,Lena Fischer,"MG,,Engaging,2026-01-05,,\nA2,Lena Fischer,MG,,Engaging,2026-01-05,,\n`)
    expect(rows.map((deal) => [deal.dealId, deal.line])).toEqual([['A0', 2], ['A2', 5]])
    expect(rejected).toEqual([{ line: 4, reason: 'A cell opens a quotation mark that is never closed. The lines after it were read on their own. Close the quotation mark or take it out.' }])
  })

  it('in the small export is the last one, when asked for', () => {
    const { rows, rejected } = read(smallExport({ withBadRow: true }).deals)
    expect(rows).toHaveLength(704)
    expect(rejected.map(({ line }) => line)).toEqual([706])
  })
})

describe('a product spelt in two ways', () => {
  it('is put right only by a list that knows it', () => {
    const { products } = smallExport()
    expect(tidyProduct('GTXPro', products)).toBe('GTX Pro')
    expect(tidyProduct('GTXPro', [])).toBe('GTXPro')
    expect(tidyProduct('GTK 500', products)).toBe('GTK 500')
    expect(tidyProduct('GTXPro', ['GTX Pro', 'GTX-Pro'])).toBe('GTXPro')
  })
})
