import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phaseOn, schedule, sessionDays } from '#domain/cadence.ts'
import { addDays, type Day, type Weekday, weekdayOf } from '#domain/day.ts'
import { planIssued } from '#domain/given-events.ts'
import { isWorkingDay, mondayToFriday, type WorkCalendar, workingDayFrom, workingDayUntil } from '#domain/working-day.ts'

const twiceAWeek = { weekdays: [1, 4] as Weekday[], at: '10:00' }
const freshIds = Array.from({ length: 400 }, (_, index) => String(index))

describe('the sessions of a plan', () => {
  it('are a launch, two a week and a final review', () => {
    const { sessions } = planIssued()
    expect(sessions).toHaveLength(19)
    expect(sessions.slice(0, 4).map(({ on, kind }) => [on, kind])).toEqual([['2026-03-02', 'launch'], ['2026-03-05', 'coaching'], ['2026-03-09', 'coaching'], ['2026-03-12', 'coaching']])
    expect(sessions.at(-1)).toMatchObject({ on: '2026-05-01', kind: 'final-review', at: '10:00' })
  })

  it('move from a day off to the next free working day, and near the end to one before', () => {
    const easter: WorkCalendar = { ...mondayToFriday, daysOff: ['2026-04-03', '2026-04-06'] }
    expect(sessionDays('2026-04-01', '2026-04-10', twiceAWeek, easter)).toEqual(['2026-04-02', '2026-04-07', '2026-04-09'])
    const lastDayOff: WorkCalendar = { ...mondayToFriday, daysOff: ['2026-04-09'] }
    expect(sessionDays('2026-04-06', '2026-04-10', twiceAWeek, lastDayOff)).toEqual(['2026-04-08'])
  })

  it('leave a day alone that has its session already', () => {
    expect(sessionDays('2026-03-01', '2026-03-13', twiceAWeek, mondayToFriday, ['2026-03-02', '2026-03-06'])).toEqual(['2026-03-05', '2026-03-09', '2026-03-12'])
  })

  it('refuse to be laid down without an id for each', () => {
    expect(() => schedule({ startsOn: '2026-03-02', finalOn: '2026-05-01', lengthDays: 60, rhythm: twiceAWeek, calendar: mondayToFriday, freshIds: ['1'] })).toThrow('19 sessions')
  })
})

describe('the phases', () => {
  it.each([
    [30, ['setup', 'build', 'build', 'apply', 'apply', 'apply']],
    [60, ['setup', 'build', 'build', 'build', 'apply', 'apply']],
    [90, ['setup', 'build', 'build', 'build', 'apply', 'sustain']],
    [7, ['setup', 'build', 'apply', 'apply', 'apply', 'apply']],
  ])('of a plan of %i days turn where the plan says', (lengthDays, phases) => {
    expect([0, 1, 15, 30, 31, 61].map((day) => phaseOn(addDays('2026-03-02', day), '2026-03-02', lengthDays))).toEqual(phases)
  })

  it('of an extension go on applying', () => {
    expect(phaseOn('2026-05-20', '2026-03-02', 60)).toBe('apply')
    expect(phaseOn('2026-05-20', '2026-03-02', 30)).toBe('apply')
  })
})

const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>, { minLength: 1, maxLength: 7 })
const course = fc.record({ start: fc.integer({ min: 0, max: 500 }), lengthDays: fc.oneof(fc.constantFrom(30, 60, 90), fc.integer({ min: 7, max: 200 })), working: weekdays, rhythm: weekdays, off: fc.uniqueArray(fc.integer({ min: 0, max: 220 }), { maxLength: 60 }) })

type Course = typeof course extends fc.Arbitrary<infer C> ? C : never

const laidDown = ({ start, lengthDays, working, rhythm, off }: Course) => {
  const earliest = addDays('2026-01-05', start)
  const calendar: WorkCalendar = { workingWeekdays: working, daysOff: off.map((day) => addDays(earliest, day)) }
  const startsOn = workingDayFrom(earliest, calendar)
  const finalOn = workingDayUntil(addDays(startsOn, lengthDays), calendar)
  return { calendar, startsOn, finalOn, sessions: schedule({ startsOn, finalOn, lengthDays, rhythm: { weekdays: rhythm, at: '10:00' }, calendar, freshIds }) }
}

describe('whatever the length, the weekdays and the days off', () => {
  it('there is one launch and one final review, no session on a day off, never two on a day, and as many as promised', () => {
    fc.assert(
      fc.property(course, (one) => {
        const { calendar, startsOn, finalOn, sessions } = laidDown(one)
        fc.pre(startsOn < finalOn)
        const days = sessions.map(({ on }) => on)
        expect(sessions.filter(({ kind }) => kind === 'launch').map(({ on }) => on)).toEqual([startsOn])
        expect(sessions.filter(({ kind }) => kind === 'final-review').map(({ on }) => on)).toEqual([finalOn])
        expect(days.filter((day) => !isWorkingDay(day, calendar))).toEqual([])
        expect(days).toEqual([...new Set(days)].toSorted())
        const between: Day[] = []
        for (let day = addDays(startsOn, 1); day < finalOn; day = addDays(day, 1)) between.push(day)
        const promised = between.filter((day) => one.rhythm.includes(weekdayOf(day))).length
        expect(sessions.length - 2).toBe(Math.min(promised, between.filter((day) => isWorkingDay(day, calendar)).length))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a calendar without a working day', () => {
  it('is refused rather than searched for ever', () => {
    expect(() => workingDayFrom('2026-03-02', { workingWeekdays: [], daysOff: [] })).toThrow('no working day within ten years')
  })
})
