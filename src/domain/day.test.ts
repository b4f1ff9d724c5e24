import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysBetween, isDay, mondayOf, mondaysFrom, weekdayOf } from '#domain/day.ts'

const plain = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(day)
const anyDay = fc.integer({ min: -719_528, max: 2_932_896 }).map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }).toString() as Day)

describe('days', () => {
  it('are added, counted and named as the calendar does it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, days) => {
        const later = plain(day).add({ days })
        fc.pre(later.year >= 0 && later.year <= 9999)
        expect(addDays(day, days)).toBe(later.toString())
        expect(daysBetween(day, later.toString() as Day)).toBe(days)
        expect(weekdayOf(day)).toBe(plain(day).dayOfWeek)
      }),
    )
  })

  it('know leap days and ends of years', () => {
    expect([addDays('2028-02-28', 1), addDays('2100-02-28', 1), addDays('2000-02-29', 366), addDays('2026-12-31', 1)]).toEqual(['2028-02-29', '2100-03-01', '2001-03-01', '2027-01-01'])
    expect(daysBetween('2027-03-01', '2026-03-01')).toBe(-365)
    expect([weekdayOf('1969-12-28'), weekdayOf('1970-01-01'), weekdayOf('2026-11-22')]).toEqual([7, 4, 7])
  })

  it('go on past the last year of four digits as the calendar goes on', () => {
    expect(addDays('9999-12-31', 1)).toBe('+010000-01-01')
  })

  it('are refused when there are none', () => {
    expect(isDay('2026-02-30')).toBe(false)
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
    expect(() => weekdayOf('2026-13-01')).toThrow(RangeError)
    expect(() => daysBetween('2026-01-01', '22-11-2026' as Day)).toThrow(RangeError)
    expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError)
  })
})

describe('weeks', () => {
  it('begin on Mondays', () => {
    expect([mondayOf('2026-11-22'), mondayOf('2026-11-16')]).toEqual(['2026-11-16', '2026-11-16'])
    expect(mondaysFrom('2026-10-28', '2026-11-09')).toEqual(['2026-10-26', '2026-11-02', '2026-11-09'])
  })
})
