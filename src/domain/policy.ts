// An organisation's policy: the periods and shares that its rules use. Data, never code; every default is ours and can be changed.
import type { Weekday } from '#domain/day.ts'
import { mondayToFriday, type WorkCalendar } from '#domain/working-day.ts'

export type Policy = {
  calendar: WorkCalendar
  timeZone: string
  planLengths: readonly number[]
  sessionWeekdays: readonly Weekday[]
  sessionTime: string
  /** Share of sessions that must have been held before "not met" may count against somebody (V-2). */
  fairShare: number
  mostMilestones: number
  /** A missed session is made up within this many working days (K-3). */
  makeUpWithin: number
  appealWithinDays: number
}

export const defaultPolicy: Policy = {
  calendar: mondayToFriday,
  timeZone: 'Europe/London',
  planLengths: [30, 60, 90],
  sessionWeekdays: [1, 4],
  sessionTime: '10:00',
  fairShare: 0.8,
  mostMilestones: 5,
  makeUpWithin: 3,
  appealWithinDays: 10,
}
