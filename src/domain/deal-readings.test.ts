import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '#domain/day.ts'
import { coverageOf, cycleLength, type Deal } from '#domain/deal.ts'
import { weeklyReadings } from '#domain/deal-readings.ts'
import { addUp, latestReadings, ratioReading, type WeeklyReading } from '#domain/reading.ts'

let nextId = 0
const deal = (stage: Deal['stage'], engagedOn: Day | null, closedOn: Day | null = null, value: number | null = null): Deal => ({
  dealId: `D${(nextId += 1)}`,
  ownerKey: 'omar haddad',
  product: 'MG Special',
  account: null,
  stage,
  engagedOn,
  closedOn,
  value,
})

// Monday 5 January to Sunday 8 February 2026 is covered; closes from Wednesday 14 January on.
const team = [deal('Engaging', '2026-01-05'), deal('Lost', '2026-01-06', '2026-01-14', 0), deal('Lost', '2026-01-07', '2026-02-08', 0)]
const coverage = coverageOf(team) ?? { engaged: { from: '2026-01-05', to: '2026-01-05' }, closed: null }
const readings = (...deals: Deal[]) => weeklyReadings(deals, coverage)
const weeksAndValues = (series: readonly WeeklyReading[]) => series.map(({ week, value }) => [week, value])

describe('weekly readings from deals', () => {
  it('are none at all for somebody without deals', () => {
    expect(Object.values(readings()).flat()).toEqual([])
    expect(Object.values(readings(deal('Prospecting', null))).flat()).toEqual([])
  })

  it('begin with the first deal of the person and hold true zeros from then on', () => {
    expect(weeksAndValues(readings(deal('Engaging', '2026-01-20')).opportunities_created)).toEqual([['2026-01-19', 1], ['2026-01-26', 0], ['2026-02-02', 0]])
  })

  it('count no zero in a week that the export covers only in part, but keep what it shows there', () => {
    const early = deal('Engaging', '2026-01-06')
    expect(weeksAndValues(readings(early).deals_won)).toEqual([['2026-01-19', 0], ['2026-01-26', 0], ['2026-02-02', 0]])
    expect(weeksAndValues(readings(early, deal('Won', '2026-01-06', '2026-01-16', 80)).deals_won)).toEqual([['2026-01-12', 1], ['2026-01-19', 0], ['2026-01-26', 0], ['2026-02-02', 0]])
  })

  it('keep both counts of the win rate, and have none in weeks without closed deals', () => {
    const won = deal('Won', '2026-01-06', '2026-01-21', 80)
    expect(readings(won, deal('Won', '2026-01-06', '2026-01-25', 20), deal('Lost', '2026-01-06', '2026-01-20', 0)).win_rate).toEqual([{ week: '2026-01-19', value: 2 / 3, numerator: 2, denominator: 3 }])
  })

  it('give the value of what was won, and none where a won deal has no value', () => {
    const { closed_won_value } = readings(deal('Won', '2026-01-06', '2026-01-21', 80), deal('Won', '2026-01-06', '2026-01-22', 20), deal('Won', '2026-01-06', '2026-01-28', null))
    expect(weeksAndValues(closed_won_value)).toEqual([['2026-01-19', 100], ['2026-02-02', 0]])
  })

  it('give the median cycle of the deals won in the week, and how many they were', () => {
    const { cycle_days } = readings(deal('Won', '2026-01-06', '2026-01-21'), deal('Won', '2026-01-16', '2026-01-21'), deal('Won', null, '2026-01-22'), deal('Lost', '2026-01-06', '2026-01-22'))
    expect(cycle_days).toEqual([{ week: '2026-01-19', value: 10, numerator: null, denominator: 2 }])
  })

  it('do not count a deal in Prospecting without an engage date as created', () => {
    const { opportunities_created } = readings(deal('Engaging', '2026-01-27'), deal('Prospecting', null))
    expect(addUp(opportunities_created, 'count')).toBe(1)
  })
})

describe('the sales cycle', () => {
  it('is the median of won deals, with their number', () => {
    expect(cycleLength([deal('Won', '2026-01-01', '2026-01-11'), deal('Won', '2026-01-01', '2026-01-21'), deal('Lost', '2026-01-01', '2026-01-02'), deal('Engaging', '2026-01-01')])).toEqual({ medianDays: 15, wonDeals: 2 })
    expect(cycleLength([])).toEqual({ medianDays: null, wonDeals: 0 })
  })
})

describe('adding up weeks', () => {
  it('divides a ratio once, so that any split gives the same', () => {
    const week = fc.record({ hit: fc.integer({ min: 0, max: 20 }), more: fc.integer({ min: 1, max: 20 }) })
    fc.assert(
      fc.property(fc.array(week, { minLength: 1, maxLength: 20 }), (weeks) => {
        const series = weeks.flatMap(({ hit, more }) => ratioReading('2026-01-05', hit, hit + more) ?? [])
        const hits = weeks.reduce((total, { hit }) => total + hit, 0)
        const all = weeks.reduce((total, { hit, more }) => total + hit + more, 0)
        expect(addUp(series, 'ratio')).toBeCloseTo(hits / all, 12)
      }),
    )
  })

  it('knows no sum of nothing, no ratio of nothing and no median of medians', () => {
    expect(addUp([], 'count')).toBeNull()
    expect(ratioReading('2026-01-05', 0, 0)).toBeNull()
    expect(addUp([{ week: '2026-01-05', value: 10, numerator: null, denominator: 2 }], 'days')).toBeNull()
  })

  it('averages scores by the number of cases', () => {
    const score = (value: number, denominator: number): WeeklyReading => ({ week: '2026-01-05', value, numerator: null, denominator })
    expect(addUp([score(4, 3), score(2, 1)], 'score')).toBe(3.5)
  })

  it('finds the latest weeks whatever their order', () => {
    const series = readings(deal('Engaging', '2026-01-20')).opportunities_created.toReversed()
    expect(latestReadings(series, 2, '2026-01-30').map(({ week }) => week)).toEqual(['2026-01-19', '2026-01-26'])
  })
})
