// A pause stops the days: when something outside the person's control comes to light, dates move by the length of the pause (D-6).
import { type PlannedSession, schedule, scheduleRest } from '#domain/cadence.ts'
import type { CaseState, SessionState } from '#domain/case-state.ts'
import { addDays, type Day, daysBetween, isBefore, laterOf } from '#domain/day.ts'
import { type Decision, record, refuse } from '#domain/decision.ts'
import type { SessionEvent } from '#domain/session.ts'
import { workingDayFrom } from '#domain/working-day.ts'
import type { World } from '#domain/world.ts'

export type PauseCause = 'system' | 'absence'

export type PausePlan = { type: 'PausePlan'; cause: PauseCause; why: string }
export type ResumePlan = { type: 'ResumePlan'; words: string }

export type PauseEvent =
  | { type: 'PlanPaused'; pausedOn: Day; cause: PauseCause; why: string }
  | { type: 'PlanResumed'; resumedOn: Day; days: number; finalOn: Day; sessions: PlannedSession[]; words: string }

export function pausePlan(state: CaseState, { cause, why }: PausePlan, { today }: World): Decision<PauseEvent> {
  return state.phase === 'running' ? record({ type: 'PlanPaused', pausedOn: today, cause, why }) : refuse('plan-not-running')
}

/**
 * Sessions from the day of the pause on that were not held give way to fresh ones, and open dates move by as many days as the pause took.
 * What was due before it stays due as it was, and a make-up is still owed. A cause in the system was escalated, or the plan would go on
 * testing what the person cannot change.
 */
export function resumePlan(state: CaseState, { words }: ResumePlan, world: World): Decision<PauseEvent | SessionEvent> {
  const pause = state.pauses.at(-1)
  if (state.phase !== 'paused' || pause === undefined || state.plan === null) return refuse('plan-not-paused')
  if (pause.cause === 'system' && state.escalations.length === 0) return refuse('cause-not-escalated')
  const { today, policy } = world
  const days = Math.max(0, daysBetween(pause.from, today))
  const finalOn = workingDayFrom(laterOf(addDays(state.plan.finalOn, days), today), policy.calendar)
  const waiting = state.sessions.filter((session) => givesWay(session, pause.from))
  const sessions = sessionsAfterPause(state, waiting, pausedDays(state) + days, finalOn, world)
  const makeUps = makeUpsAgain(state, waiting, sessions, world)
  return record<PauseEvent | SessionEvent>({ type: 'PlanResumed', resumedOn: today, days, finalOn, sessions, words }, ...makeUps)
}

function sessionsAfterPause(state: CaseState, waiting: SessionState[], movedBy: number, finalOn: Day, { today, policy, freshIds }: World): PlannedSession[] {
  if (state.plan === null) return []
  const { lengthDays, checkIns, startsOn: promisedOn } = state.plan.plan
  const startsOn = addDays(promisedOn, movedBy)
  const course = { startsOn: laterOf(startsOn, today), finalOn, lengthDays, rhythm: checkIns, calendar: policy.calendar, freshIds }
  if (waiting.some(({ kind, replaces }) => kind === 'launch' && replaces === null)) return schedule(course)
  const reviewed = hasItsReview(state, waiting) || waiting.some(({ kind, replaces }) => kind === 'final-review' && replaces !== null)
  return scheduleRest({ ...course, startsOn }, addDays(today, -1), { busy: settledDays(state), reviewed })
}

/** Days of the pauses that are over; the plan's days are counted without them. */
export const pausedDays = (state: CaseState): number =>
  state.pauses.reduce((sum, { from, to }) => sum + (to === null ? 0 : daysBetween(from, to)), 0)

const settledDays = (state: CaseState): Day[] => state.sessions.flatMap(({ state: is, on, heldOn }) => (is === 'held' ? [heldOn ?? on] : []))

/** The final review was held, or waits to be told as held or missed; one before an extension was another. */
const hasItsReview = ({ sessions, earlierReviews }: CaseState, waiting: SessionState[]): boolean =>
  sessions.some((session) => session.kind === 'final-review' && session.state !== 'missed' && !waiting.includes(session) && !earlierReviews.includes(session.sessionId))

/** A make-up that was still ahead is owed as before: on the first working day that is free. */
function makeUpsAgain(state: CaseState, waiting: SessionState[], sessions: PlannedSession[], { today, policy, freshIds }: World): SessionEvent[] {
  const taken = new Set<Day>([...settledDays(state), ...sessions.map(({ on }) => on)])
  return waiting.flatMap(({ at, kind, phase, replaces }, index) => {
    if (replaces === null) return []
    let on = workingDayFrom(today, policy.calendar)
    while (taken.has(on)) on = workingDayFrom(addDays(on, 1), policy.calendar)
    taken.add(on)
    return [{ type: 'MakeUpScheduled', replaces, session: { sessionId: `session_${freshIds[sessions.length + index]}`, on, at, kind, phase } } as const]
  })
}

/** Still planned on the day of the pause or after it; what was planned before waits to be told as held or missed. */
export const givesWay = ({ state, on }: SessionState, pausedOn: Day): boolean => state === 'planned' && !isBefore(on, pausedOn)
