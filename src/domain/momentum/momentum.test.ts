import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '#domain/day.ts'
import { indicatorOf } from '#domain/indicator.ts'
import { type MomentumWishes, momentumOf } from '#domain/momentum/momentum.ts'
import { momentumSentence } from '#domain/momentum/momentum-sentence.ts'
import { countReading, type WeeklyReading } from '#domain/reading.ts'

const won = indicatorOf('deals_won')
const calls = indicatorOf('discovery_calls')
const cycle = indicatorOf('cycle_days')
const rate = indicatorOf('win_rate')

/** Weeks from Monday 5 January 2026 on; null is a week without a reading. */
const weekly = (...values: (number | null)[]): WeeklyReading[] =>
  values.flatMap((value, index) => (value === null ? [] : [countReading(addDays('2026-01-05', 7 * index), value)]))

const wordOf = (readings: WeeklyReading[], indicator = calls, wishes: MomentumWishes = {}) => momentumOf(readings, indicator, wishes).word
const sentenceOf = (readings: WeeklyReading[], indicator = calls) => momentumSentence(momentumOf(readings, indicator), indicator)

const climb = [5, 6, 5, 7, 8, 7, 9, 9, 10, 12, 11, 13]
const flat = [9, 11, 8, 10, 12, 9, 10, 11, 8, 10, 9, 12, 10, 11, 9, 10]

/** Low at the beginning of each quarter of 13 weeks and high at its end, without getting anywhere. */
const quarter = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]

describe('the word', () => {
  it('is climbing, falling or steady', () => {
    expect(wordOf(weekly(...climb))).toBe('climbing')
    expect(wordOf(weekly(...climb.toReversed()))).toBe('falling')
    expect(wordOf(weekly(...flat))).toBe('steady')
  })

  it('is climbing where less is better and it becomes less', () => {
    expect(wordOf(weekly(...climb.toReversed()), cycle)).toBe('climbing')
  })

  it('is too early under six weeks, also with none', () => {
    expect(wordOf([])).toBe('too early to say')
    expect(wordOf(weekly(1, 4, 6, 9, 12))).toBe('too early to say')
    expect(wordOf(weekly(1, 4, 6, 9, 12, 15))).toBe('climbing')
  })

  it('looks at the last 16 weeks only, unless told', () => {
    const readings = weekly(...climb, ...flat.map((value) => value + 3))
    expect(wordOf(readings)).toBe('steady')
    expect(wordOf(readings, calls, { trendWeeks: 28 })).toBe('climbing')
  })

  it('leaves out the week that is not over', () => {
    const readings = weekly(4, 6, 9, 12, 15, 1)
    expect(momentumOf(readings, calls, { through: '2026-02-14' }).readings).toBe(5)
    expect(momentumOf(readings, calls, { through: '2026-02-15' }).readings).toBe(6)
  })

  it('counts gaps with their real length', () => {
    const { trend } = momentumOf(weekly(1, null, 3, null, 5, null, 7, null, 9, null, 11), calls)
    expect(trend).toMatchObject({ slope: 1, weeks: 6, from: '2026-01-05', to: '2026-03-16' })
  })

  it('does not move when a constant is added; only the centre does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 4, max: 40 }), { minLength: 6, maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (values, constant) => {
        const before = momentumOf(weekly(...values), calls)
        const after = momentumOf(weekly(...values.map((value) => value + constant)), calls)
        expect(after.word).toBe(before.word)
        expect(after.trend?.slope).toBe(before.trend?.slope)
        expect(after.limits?.centre).toBeCloseTo((before.limits?.centre ?? 0) + constant, 9)
        expect((after.limits?.high ?? 0) - (after.limits?.low ?? 0)).toBeCloseTo((before.limits?.high ?? 0) - (before.limits?.low ?? 0), 9)
      }),
    )
  })

  it('does not depend on the order in which readings come in', () => {
    expect(momentumOf(weekly(...climb).toReversed(), calls)).toEqual(momentumOf(weekly(...climb), calls))
  })
})

describe('the quarter’s rhythm', () => {
  it('is not mistaken for a trend', () => {
    const rhythm = weekly(...quarter, ...quarter, ...quarter)
    expect(momentumOf(rhythm, calls, { trendWeeks: 13 })).toMatchObject({ word: 'steady', trend: { rhythm: 'explains-it' } })
  })

  it('does not hide a climb from quarter to quarter', () => {
    const better = quarter.map((value) => value + 6)
    expect(wordOf(weekly(...quarter, ...better), calls, { trendWeeks: 13 })).toBe('climbing')
  })

  it('does not hide the way out of a slump', () => {
    expect(wordOf(weekly(...quarter.toReversed(), ...quarter), calls, { trendWeeks: 13 })).toBe('climbing')
  })

  it('cannot be judged without the quarter before, and the sentence says so', () => {
    expect(momentumOf(weekly(...climb), calls).trend?.rhythm).toBe('history-too-short')
    expect(sentenceOf(weekly(...climb))).toContain('too little history')
  })
})

describe('the limits', () => {
  const steadyWeeks = [9, 11, 8, 10, 12, 9, 10, 11]

  it('come from a baseline that is said: all but the last 8 weeks, or the one asked for', () => {
    expect(momentumOf(weekly(...flat), calls).limits?.baseline).toEqual({ from: '2026-01-05', to: '2026-02-23', weeks: 8 })
    const wish = { from: '2026-01-12' as Day, to: '2026-02-28' as Day }
    expect(momentumOf(weekly(...flat), calls, { baseline: wish }).limits?.baseline).toEqual({ from: '2026-01-12', to: '2026-02-23', weeks: 7 })
  })

  it('are not drawn from fewer than six weeks', () => {
    expect(momentumOf(weekly(9, 11, 8, 10, 12), calls).limits).toBeNull()
  })

  it('find the week that stands out', () => {
    expect(momentumOf(weekly(...steadyWeeks, 10, 9, 11, 10, 25, 10, 9, 11), calls).limits).toMatchObject({ method: 'xmr', signals: [{ week: '2026-03-30', rule: 'outside', side: 'high' }] })
  })

  it('of small counts are Poisson limits with the first rule only', () => {
    const small = momentumOf(weekly(1, 2, 0, 1, 3, 0, 2, 1, 2, 2, 2, 2, 2, 2, 2, 8), won).limits
    expect(small).toMatchObject({ method: 'poisson', centre: 1.25, low: 0, high: 6, signals: [{ rule: 'outside', side: 'high' }] })
  })

  it('of nothing but zeros take one success for no alarm', () => {
    expect(momentumOf(weekly(0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0), won)).toMatchObject({ word: 'steady', limits: { signals: [] } })
  })
})

describe('the sentence of a chart', () => {
  it.each([
    [[], calls, 'Discovery calls: no readings yet.'],
    [[3], calls, 'Discovery calls: too early to say, with 1 week of readings; a direction needs 6.'],
    [[4, 4, 4, 4, 4, 4], calls, 'Discovery calls: steady around 4 a week, without ups and downs.'],
    [flat, calls, 'Discovery calls: steady around 10 a week; single weeks between 4.7 and 15.3 are its ordinary ups and downs.'],
    [[...flat.slice(0, 15), 25], calls, 'Discovery calls: steady around 10 a week, but the week of 20 April 2026 stands out as higher than chance explains.'],
    [flat.map((value) => value / 20), rate, 'Win rate: steady around 50 %; single weeks between 23 % and 77 % are its ordinary ups and downs.'],
    [climb, calls, 'Discovery calls: climbing, about 0.7 more each week (between 0.5 and 0.9) over 12 weeks; there is too little history to tell this from a quarter’s rhythm.'],
    [climb.toReversed(), cycle, 'Days from engaged to won: climbing (less is better), about 0.7 days less each week (between 0.5 and 0.9) over 12 weeks; there is too little history to tell this from a quarter’s rhythm.'],
  ])('%j of %o reads: %s', (values, indicator, sentence) => {
    expect(sentenceOf(weekly(...values), indicator)).toBe(sentence)
  })
})
