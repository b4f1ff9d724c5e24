import { describe, expect, it } from 'vitest'
import { readDeals } from '#app/imports/read-deals.ts'
import { readPeople } from '#app/imports/read-people.ts'
import { largeExport } from './large-export.ts'

describe('the large export', () => {
  it('has as many deals as were asked for, each with an owner among its people', () => {
    const made = largeExport(2_000, '2026-06-28')
    const people = readPeople(made.people.bytes)
    const deals = readDeals(made.deals.bytes)
    if ('unreadable' in people || 'unreadable' in deals) throw new Error('It cannot be read.')
    expect([deals.rows.length, deals.rejected, people.rejected]).toEqual([2_000, [], []])
    expect(new Set(deals.rows.map(({ dealId }) => dealId)).size).toBe(2_000)
    const names = new Set(people.rows.map(({ name }) => name))
    expect(deals.rows.filter(({ ownerName }) => !names.has(ownerName))).toEqual([])
  })
})
