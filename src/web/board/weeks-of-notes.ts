// The weeks of a plan and their status notes: sent, still to come, or missing, which is a broken promise of the organisation (N-2).
import { dayIn } from '#app/visit.ts'
import type { CaseState, NoteState } from '#domain/case-state.ts'
import { addDays, type Day, earlierOf, mondayOf, mondaysFrom } from '#domain/day.ts'
import { pausedWeeks, weeksWithoutNote } from '#domain/scoreboard.ts'

export type NoteWeek = { week: Day; number: number; state: 'sent' | 'missing' | 'to-come' | 'not-due'; on: Day; note: NoteState | null }

export function noteWeeks(state: CaseState, asOf: Day, timeZone: string): NoteWeek[] {
  if (state.plan === null) return []
  const { plan, finalOn } = state.plan
  const missing = new Set(weeksWithoutNote(state, asOf))
  const paused = new Set(pausedWeeks(state, asOf))
  const until = state.phase === 'closed' ? earlierOf(asOf, finalOn) : finalOn
  return mondaysFrom(plan.startsOn, until).map((week, place) => {
    const note = state.notes.find(({ weekOf }) => weekOf === week) ?? null
    const on = note === null ? earlierOf(addDays(week, 4), finalOn) : dayIn(note.sentAt, timeZone)
    const isAway = state.phase === 'closed' || paused.has(week)
    return { week, number: place + 1, note, on, state: note !== null ? 'sent' : missing.has(week) ? 'missing' : isAway ? 'not-due' : 'to-come' }
  })
}

/** A note is sent in its week or in the one after: the missing one first, then this week. Null while nothing can be written. */
export const weekToWrite = (weeks: readonly NoteWeek[], today: Day): NoteWeek | null =>
  weeks.find(({ state, week }) => state === 'missing' && week >= addDays(mondayOf(today), -7)) ?? weeks.find(({ state, week }) => state !== 'sent' && week === mondayOf(today)) ?? null
