import { describe, expect, it } from 'vitest'
import { asAnswer, causeEvidence, type Figures, fromAnswer, suggestedCause } from '#domain/cause-evidence.ts'
import { addDays } from '#domain/day.ts'
import { countReading, ratioReading, type WeeklyReading } from '#domain/reading.ts'

const today = '2026-11-23'
const weeks = Array.from({ length: 26 }, (_, back) => addDays('2026-11-16', -7 * (25 - back)))
const counts = (valueOf: (place: number) => number): WeeklyReading[] => weeks.map((week, place) => countReading(week, valueOf(place)))
const ratios = (won: number): WeeklyReading[] => weeks.flatMap((week) => ratioReading(week, won, 10) ?? [])
const seller = (a: number, won: number) => ({ opportunities_created: counts((place) => a + (place % 3)), win_rate: ratios(won) })
const falling = { opportunities_created: counts((place) => 40 - place + (place % 2)) }
const among = (own: Figures['own'], others: Figures['own'][], sameRegion = true): Figures => ({ own, colleagues: others.map((readings) => ({ sameRegion, readings })) })
const team = [seller(8, 6), seller(9, 6), seller(10, 7), seller(8, 6)]
const spokenFor = (figures: Figures) => suggestedCause(causeEvidence(figures, today))

describe('what the figures say about a cause', () => {
  it('is skill when the work is done as often as elsewhere and turns out less often', () => {
    expect(spokenFor(among(seller(9, 3), team))).toBe('skill')
    expect(causeEvidence(among(seller(9, 3), team), today).find(({ rule }) => rule === 'CE-1')?.says).toContain('Win rate: 30 % over 8 weeks; the median of 4 colleagues is 60 %.')
  })

  it('is will when less is done and what is done turns out well', () => {
    expect(spokenFor(among(seller(3, 7), team))).toBe('will')
  })

  it('is system when most colleagues of the region fall at the same time, whatever else is said', () => {
    expect(spokenFor(among(falling, [falling, falling, falling]))).toBe('system')
  })

  it('is not system when the colleagues who fall work in another region', () => {
    expect(spokenFor(among(falling, [falling, falling, falling], false))).toBeNull()
  })

  it('speaks against system when somebody falls alone', () => {
    const pieces = causeEvidence(among(falling, team), today)
    expect(pieces.filter(({ cause }) => cause === 'system')).toEqual([
      { cause: 'system', speaks: 'against', rule: 'CE-7', says: 'Opportunities created: falling here, while none of 4 colleagues in the same region are.' },
    ])
  })

  it('does not tell skill from will when both are under, and speaks for nobody’s fault when both are fine', () => {
    expect(spokenFor(among(seller(3, 3), team))).toBeNull()
    expect(causeEvidence(among(seller(9, 6), team), today).map(({ cause, speaks }) => `${cause} ${speaks}`)).toEqual(['skill against', 'will against', 'knowledge unknown', 'system unknown'])
  })

  it('says that it does not know without figures, or with fewer than three colleagues', () => {
    expect(causeEvidence(among({}, []), today).every(({ speaks }) => speaks === 'unknown')).toBe(true)
    expect(spokenFor(among(seller(9, 3), team.slice(0, 2)))).toBeNull()
  })

  it('leaves the week that is not over out', () => {
    const own = { ...seller(9, 6), opportunities_created: [...counts(() => 9), countReading('2026-11-23', 0)] }
    expect(causeEvidence(among(own, team), today).find(({ rule }) => rule === 'CE-4')?.says).toContain('9 a week')
  })

  it('comes back from the record as it went in', () => {
    const pieces = causeEvidence(among(seller(9, 3), team), today)
    expect(pieces.map(asAnswer).map(fromAnswer)).toEqual(pieces)
    expect(fromAnswer({ question: 'Have they ever done it to the standard?', answer: 'Yes.' })).toBeNull()
  })
})
