import { describe, expect, it } from 'vitest'
import { readDeals } from '#app/imports/read-deals.ts'
import { smallExport } from '#app/imports/small-export.ts'

describe('the small export', () => {
  it('is the same for the same seed and another for another', () => {
    expect(smallExport({ seed: 3 })).toEqual(smallExport({ seed: 3 }))
    expect(smallExport({ seed: 3 }).deals).not.toBe(smallExport({ seed: 4 }).deals)
  })

  it('has the traps of the real one', () => {
    const { people, deals, withoutDeals } = smallExport({ endsOn: '2026-11-20' })
    const read = readDeals(new TextEncoder().encode(deals))
    if ('unreadable' in read) throw new Error(read.unreadable)
    expect(people).toContain(withoutDeals)
    expect(read.rows.some((deal) => deal.ownerName === withoutDeals)).toBe(false)
    expect(read.rows.filter((deal) => deal.product === 'GTXPro').length).toBeGreaterThan(100)
    expect(read.rows.some((deal) => deal.stage === 'Engaging' && deal.account === null)).toBe(true)
    expect(read.rows.some((deal) => (deal.closedOn ?? '') > '2026-11-20' || (deal.engagedOn ?? '') > '2026-11-20')).toBe(false)
    expect(new Set(read.rows.map((deal) => deal.stage))).toEqual(new Set(['Prospecting', 'Engaging', 'Won', 'Lost']))
  })
})
