import { describe, expect, it } from 'vitest'
import { causeEvidence, suggestedCause } from '#domain/cause-evidence.ts'
import { addDays, type Day } from '#domain/day.ts'
import { indicatorOf } from '#domain/indicator.ts'
import { momentumOf } from '#domain/momentum/momentum.ts'
import type { ReadingsByIndicator } from '#domain/scoreboard.ts'
import { figuresOf } from './figures.ts'
import { everybody, type Name, sellerNames } from './people.ts'
import { wayOf } from './ways-of-working.ts'
import { weeksAround } from './weeks.ts'

const today: Day = '2026-11-23'
const personCalled = (name: Name) => everybody.find((person) => person.name === name)
const figures = (name: Name, on = today) => figuresOf(name, wayOf(name, personCalled(name)?.boss ?? ''), weeksAround(on))
const byIndicator = (name: Name, on = today) => Object.groupBy(figures(name, on), ({ indicator }) => indicator) as ReadingsByIndicator
const momentum = (name: Name, on = today) => momentumOf(byIndicator(name, on)['discovery_calls'] ?? [], indicatorOf('discovery_calls'), { through: on }).word

describe('a year of figures', () => {
  it('reaches from 52 weeks ago to last week', () => {
    const weeks = new Set(figures('Beth Lindqvist').map(({ week }) => week))
    expect([weeks.size, weeks.has(addDays(today, -7 * 52)), weeks.has(addDays(today, -7)), weeks.has(today)]).toEqual([52, true, true, false])
  })

  it('is the same for everybody on every day of the week', () => {
    for (const name of sellerNames) expect(figures(name, '2026-11-27')).toEqual(figures(name))
  })

  it('begins three weeks ago for Sofia, and has not begun for Rhys', () => {
    expect(new Set(figures('Sofia Brandt').map(({ week }) => week)).size).toBe(3)
    expect(figures('Rhys Bevan')).toEqual([])
  })

  it.each<Day>(['2026-11-23', '2027-01-01', '2027-06-12', '2028-02-29'])('on %s shows Beth and Jun climbing, Callum steady, the South West falling, Sofia at her beginning', (on) => {
    const words = (['Beth Lindqvist', 'Jun Tanaka', 'Callum Reid', 'Pavel Novak', 'Martha Osei', 'Tom Hargreave', 'Sofia Brandt'] as const).map((name) => momentum(name, on))
    expect(words).toEqual(['climbing', 'climbing', 'steady', 'falling', 'falling', 'falling', 'too early to say'])
  })

  it('points to the system for Pavel, because people of his region fall with him', () => {
    const own = personCalled('Pavel Novak')
    const colleagues = everybody.filter(({ boss, name }) => boss === own?.boss && name !== own?.name)
    const evidence = causeEvidence(
      { own: byIndicator('Pavel Novak'), colleagues: colleagues.map(({ name, region }) => ({ sameRegion: region === own?.region, readings: byIndicator(name) })) },
      today,
    )
    expect(suggestedCause(evidence)).toBe('system')
  })

  it('keeps shares whole: no more lead on than there were', () => {
    const shares = sellerNames.flatMap((name) => figures(name)).filter(({ numerator }) => numerator !== null)
    expect(shares.length).toBeGreaterThan(1000)
    expect(shares.every(({ numerator, denominator }) => (numerator ?? 0) <= (denominator ?? 0))).toBe(true)
  })
})
