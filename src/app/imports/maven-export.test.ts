// The real export that the readings were made for. It lies beside the project, not in it: where it is absent this file skips itself and says so.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReadRows } from '#app/imports/csv-table.ts'
import { type DealRow, readDeals } from '#app/imports/read-deals.ts'
import { readPeople } from '#app/imports/read-people.ts'
import { tidyProduct } from '#app/imports/tidy-product.ts'
import { coverageOf, cycleLength } from '#domain/deal.ts'
import { weeklyReadings } from '#domain/deal-readings.ts'
import { xmrLimits, xmrSignals } from '#domain/momentum/xmr.ts'
import { nameKey } from '#domain/person-name.ts'
import { addUp } from '#domain/reading.ts'

const folder = new URL('../../../../shared/data/', import.meta.url)
const isHere = existsSync(new URL('maven-crm/sales_pipeline.csv', folder))
const bytesOf = (path: string) => readFileSync(new URL(path, folder))

type Oracle = {
  weeks_start: string[]
  agents: Record<string, { series: number[]; mean: number; mRbar: number; UNPL: number; LNPL: number; URL: number; signals: { rule: string; i: number; side?: string }[] }>
}

const rowsOf = <Row>(read: ReadRows<Row>): Row[] => {
  if ('unreadable' in read) throw new Error(read.unreadable)
  expect(read.rejected).toEqual([])
  return read.rows
}

const oracleRules = { outside: 'outside', 'eight-on-one-side': 'run8', 'three-of-four': '3of4' } as const

describe.runIf(isHere)('the Maven export (skipped where ../shared/data is absent)', () => {
  const deals: DealRow[] = isHere ? rowsOf(readDeals(bytesOf('maven-crm/sales_pipeline.csv'))) : []
  const coverage = coverageOf(deals) ?? { engaged: { from: '2000-01-03', to: '2000-01-03' }, closed: null }
  const readingsOf = (name: string) => weeklyReadings(deals.filter((deal) => deal.ownerKey === nameKey(name)), coverage)

  it('is read whole, 1,480 deals of GTXPro included, in well under a second', () => {
    const started = performance.now()
    const again = rowsOf(readDeals(bytesOf('maven-crm/sales_pipeline.csv')))
    expect(performance.now() - started).toBeLessThan(1000)
    expect(again).toHaveLength(8800)
    expect(again.filter((deal) => deal.product === 'GTXPro')).toHaveLength(1480)
    expect(tidyProduct('GTXPro', ['GTX Basic', 'GTX Pro', 'MG Special'])).toBe('GTX Pro')
  })

  it('has 35 people, five of them without deals and so without readings', () => {
    const people = rowsOf(readPeople(bytesOf('maven-crm/sales_teams.csv')))
    expect(people).toHaveLength(35)
    const silent = people.filter((person) => Object.values(readingsOf(person.name)).every((series) => series.length === 0))
    expect(silent.map((person) => person.name).toSorted()).toEqual(['Carl Lin', 'Carol Thompson', 'Elizabeth Anderson', 'Mei-Mei Johns', 'Natalya Ivanova'])
  })

  it('adds up to every deal that was won, lost or engaged', () => {
    const all = [...new Set(deals.map((deal) => deal.ownerName))].map(readingsOf)
    const total = (key: 'deals_won' | 'deals_lost' | 'opportunities_created') => addUp(all.flatMap((readings) => readings[key]), 'count')
    expect([total('deals_won'), total('deals_lost'), total('opportunities_created')]).toEqual([4238, 2473, 8300])
    expect(addUp(readingsOf('Darcel Schlecht').deals_won, 'count')).toBe(349)
    expect(addUp(readingsOf('Darcel Schlecht').closed_won_value, 'money')).toBe(1_153_214)
    expect(addUp(all.flatMap((readings) => readings.win_rate), 'ratio')).toBeCloseTo(0.6315, 4)
    expect(cycleLength(deals)).toEqual({ medianDays: 57, wonDeals: 4238 })
  })

  it('meets the oracle: 30 agents, 43 weeks, limits and signals to the last digit shown', () => {
    const oracle = JSON.parse(bytesOf('oracles/xmr_maven_weekly_won.json').toString()) as Oracle
    expect(Object.keys(oracle.agents)).toHaveLength(30)
    for (const [name, expected] of Object.entries(oracle.agents)) {
      const won = readingsOf(name).deals_won.filter((reading) => reading.week >= (oracle.weeks_start[0] ?? ''))
      expect(won.map((reading) => reading.week)).toEqual(oracle.weeks_start)
      const values = won.map((reading) => reading.value)
      expect(values).toEqual(expected.series)
      const limits = xmrLimits(values)
      if (!limits) throw new Error(`${name} has no limits`)
      const shown = [limits.centre, limits.averageRange, limits.high, limits.low, limits.rangeLimit].map((value) => Number(value.toFixed(6)))
      expect(shown).toEqual([expected.mean, expected.mRbar, expected.UNPL, expected.LNPL, expected.URL])
      const signals = xmrSignals(values, limits).map(({ index, rule, side }) => `${oracleRules[rule]} ${index} ${rule === 'outside' ? '' : side}`)
      expect(signals.toSorted()).toEqual(expected.signals.map(({ rule, i, side }) => `${rule} ${i} ${side ?? ''}`).toSorted())
    }
  })
})
