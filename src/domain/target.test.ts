import { describe, expect, it } from 'vitest'
import { countReading } from '#domain/reading.ts'
import { countedWeeks, hits, isHit, isWeekOver } from '#domain/target.ts'

describe('the weeks that count', () => {
  it('lie from Monday to Friday inside the plan', () => {
    expect(countedWeeks('2026-03-03', '2026-03-27', 8)).toEqual(['2026-03-09', '2026-03-16', '2026-03-23'])
    expect(countedWeeks('2026-03-02', '2026-03-26', 8)).toEqual(['2026-03-02', '2026-03-09', '2026-03-16'])
  })

  it('are the last ones before the due day when more fit than are asked for', () => {
    expect(countedWeeks('2026-03-02', '2026-04-24', 3)).toEqual(['2026-04-06', '2026-04-13', '2026-04-20'])
  })

  it('leave out paused weeks', () => {
    expect(countedWeeks('2026-03-02', '2026-03-27', 3, ['2026-03-09'])).toEqual(['2026-03-02', '2026-03-16', '2026-03-23'])
  })

  it('are none in a plan without a whole week', () => {
    expect(countedWeeks('2026-03-03', '2026-03-06', 8)).toEqual([])
    expect(countedWeeks('2026-03-02', '2026-03-27', 0)).toEqual([])
  })

  it('are over after their Friday, the last one on the due day itself', () => {
    expect(isWeekOver('2026-03-02', '2026-03-27', '2026-03-06')).toBe(false)
    expect(isWeekOver('2026-03-02', '2026-03-27', '2026-03-07')).toBe(true)
    expect(isWeekOver('2026-03-23', '2026-03-27', '2026-03-27')).toBe(true)
  })
})

describe('a hit', () => {
  it('reaches the target itself, from either side', () => {
    expect([11, 12, 13].map((value) => isHit(value, { comparator: 'at-least', target: 12 }))).toEqual([false, true, true])
    expect([11, 12, 13].map((value) => isHit(value, { comparator: 'at-most', target: 12 }))).toEqual([true, true, false])
  })

  it('is counted among the weeks that have a reading', () => {
    const readings = [countReading('2026-03-02', 12), countReading('2026-03-16', 9)]
    expect(hits(readings, { comparator: 'at-least', target: 12, hitWeeks: 2, ofWeeks: 3 })).toEqual({ hit: 1, counted: 2 })
  })
})
