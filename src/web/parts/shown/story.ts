// The figures that the page of parts is drawn from: one plan and a few people, seen on Monday 23 November 2026.
import { addDays, type Day } from '#domain/day.ts'
import type { Incline, Week } from '#web/parts/incline.ts'
import type { RailProps } from '#web/parts/rail-days.ts'

export const today: Day = '2026-11-23'

/** Weeks one after another from a Monday; null is a week without a reading. */
export const weeksFrom = (first: Day, values: readonly (number | null)[]): Week[] =>
  values.map((value, place) => ({ week: addDays(first, place * 7), value }))

const calls = { unit: 'calls', label: 'Discovery calls a week', target: 8 }

export const omar: Incline = {
  ...calls,
  weeks: weeksFrom('2026-08-03', [6, 5, 7, 6, 5, 8, 6, 5, 6, 7, 5, 6, 9, 6, null, 8]),
  range: { low: 2.1, high: 9.9 },
  mean: 6,
  planStartsOn: '2026-10-26',
  pausedWeeks: ['2026-11-09'],
}

export const beth: Incline = { ...calls, weeks: weeksFrom('2026-08-03', [9, 10, 8, 11, 10, 12, 9, 11, 12, 10, 11, 13, 12, 11, 13, 12]), range: { low: 5.7, high: 15.3 } }
export const pavel: Incline = {
  ...calls,
  weeks: weeksFrom('2026-08-03', [8, 9, 7, 8, 9, 8, 9, 7, 8, 8, 7, 5, 4, 3, 4, 3]),
  range: { low: 4.6, high: 10.9 },
  signals: ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'],
}
export const sofia: Incline = { ...calls, weeks: weeksFrom('2026-11-02', [2, 4, 3]) }
export const lena: Incline = { ...calls, weeks: weeksFrom('2026-11-16', [null]) }

export const outlier: Incline = {
  ...calls,
  weeks: weeksFrom('2026-08-03', [6, 5, 7, 6, 5, 8, 6, 5, 6, 7, 5, 6, 6, 14, 7, 6]),
  range: { low: 2.1, high: 9.9 },
  mean: 6,
  signals: ['2026-11-02'],
}
export const corrected: Incline = {
  ...omar,
  weeks: weeksFrom('2026-08-03', [6, 5, 7, 6, 5, 8, 6, 5, 6, 7, 5, 6, 9, 8, 7, 9]),
  pausedWeeks: [],
  corrections: [{ week: '2026-11-02', was: 4, because: 'two calls were logged under Martha’s name' }],
}
export const gaps: Incline = { ...calls, weeks: weeksFrom('2026-08-03', [6, 5, null, null, 7, null, 6, 8, null, 9]), mean: 6.8 }
export const zeros: Incline = { ...calls, weeks: weeksFrom('2026-10-05', [0, 0, 0, 0, 0, 0]) }
export const forecast: Incline = {
  ...omar,
  forecast: [
    { week: '2026-11-23', low: 5, middle: 8, high: 11 },
    { week: '2026-11-30', low: 4.5, middle: 8.2, high: 11.8 },
    { week: '2026-12-07', low: 4.2, middle: 8.4, high: 12.4 },
  ],
}

const every = (first: Day, last: Day, step: number): Day[] => {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, step)) days.push(day)
  return days
}

const coaching = (on: Day, state: 'held' | 'planned' | 'missed' | 'rescheduled', more: { missedBy?: string; note?: string } = {}) => ({
  on,
  state,
  kind: 'Coaching session',
  ...more,
})

/** Day 23 of 60: six days paused, two sessions missed, one milestone met. */
export const running: RailProps = {
  startsOn: '2026-10-26',
  finalOn: '2026-12-30',
  today,
  phases: [
    { name: 'build', from: '2026-10-26', to: '2026-11-30' },
    { name: 'apply', from: '2026-12-01', to: '2026-12-30' },
  ],
  sessions: [
    { on: '2026-10-26', state: 'held', kind: 'Launch' },
    coaching('2026-10-29', 'held'),
    coaching('2026-11-02', 'held'),
    coaching('2026-11-05', 'missed', { missedBy: 'Ines', note: 'not made up' }),
    coaching('2026-11-12', 'held'),
    coaching('2026-11-16', 'held'),
    coaching('2026-11-19', 'missed', { missedBy: 'Omar', note: 'made up on Tue 24 Nov' }),
    coaching('2026-11-23', 'planned', { note: 'at 10:00' }),
    coaching('2026-11-24', 'planned', { note: 'at 15:30, makes up Thu 19 Nov' }),
    ...[...every('2026-11-26', '2026-12-28', 7), ...every('2026-11-30', '2026-12-28', 7)].toSorted().map((on) => coaching(on, 'planned')),
    { on: '2026-12-30', state: 'planned', kind: 'Final review' },
  ],
  milestones: [
    { number: 1, title: 'Module', dueOn: '2026-11-18', met: true },
    { number: 2, title: 'Problem in pounds', dueOn: '2026-12-07', met: false },
    { number: 3, title: 'Discovery calls', dueOn: '2026-12-17', met: false },
    { number: 4, title: 'Conversion', dueOn: '2026-12-24', met: false },
  ],
  notes: [
    { on: '2026-10-30', state: 'sent' },
    { on: '2026-11-05', state: 'sent' },
    { on: '2026-11-13', state: 'missing' },
    { on: '2026-11-20', state: 'sent' },
    ...every('2026-11-27', '2026-12-25', 7).map((on) => ({ on, state: 'to-come' as const })),
  ],
  pauses: [{ from: '2026-11-06', to: '2026-11-11', because: 'for the lead routing fault' }],
}

/** Ninety days on their first morning. */
export const beginning: RailProps = {
  startsOn: '2026-11-23',
  finalOn: '2027-02-20',
  today,
  phases: [
    { name: 'build', from: '2026-11-23', to: '2026-12-22' },
    { name: 'apply', from: '2026-12-23', to: '2027-01-21' },
    { name: 'sustain', from: '2027-01-22', to: '2027-02-20' },
  ],
  sessions: [...every('2026-11-23', '2027-02-20', 7), ...every('2026-11-26', '2027-02-20', 7)].toSorted().map((on) => coaching(on, 'planned')),
  milestones: [
    { number: 1, title: 'Activity', dueOn: '2026-12-16', met: false },
    { number: 2, title: 'Behaviour', dueOn: '2027-01-13', met: false },
    { number: 3, title: 'Conversion', dueOn: '2027-02-18', met: false },
  ],
  notes: every('2026-11-27', '2027-02-20', 7).map((on) => ({ on, state: 'to-come' as const })),
  pauses: [],
}

/** Thirty days, near the end and paused today, with three milestones due within three days and everything missed at once. */
export const crowded: RailProps = {
  startsOn: '2026-10-28',
  finalOn: '2026-11-30',
  today,
  phases: [{ name: 'sprint', from: '2026-10-28', to: '2026-11-30' }],
  sessions: [
    coaching('2026-10-28', 'held'),
    coaching('2026-11-04', 'missed', { missedBy: 'Ines' }),
    coaching('2026-11-05', 'missed', { missedBy: 'Maximilian' }),
    coaching('2026-11-06', 'missed', { missedBy: 'Ines' }),
    coaching('2026-11-11', 'rescheduled'),
    coaching('2026-11-12', 'held'),
    coaching('2026-11-18', 'held'),
    coaching('2026-11-18', 'held', { note: 'the second of the day' }),
    coaching('2026-11-30', 'planned'),
  ],
  milestones: [
    { number: 1, title: 'Twenty reviewed calls with the account page open before each of them', dueOn: '2026-11-10', met: true },
    { number: 2, title: 'Activity', dueOn: '2026-11-25', met: false },
    { number: 3, title: 'Behaviour', dueOn: '2026-11-26', met: false },
    { number: 4, title: 'Conversion', dueOn: '2026-11-26', met: false },
    { number: 5, title: 'Hand-over', dueOn: '2026-11-30', met: false },
  ],
  notes: [
    { on: '2026-11-06', state: 'sent' },
    { on: '2026-11-13', state: 'sent' },
  ],
  pauses: [{ from: '2026-11-20' }],
}
