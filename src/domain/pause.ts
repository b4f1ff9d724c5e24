// A pause stops the days: when something outside the person's control comes to light, dates move by the length of the pause (D-6).
import { type PlannedSession, scheduleRest } from '#domain/cadence.ts'
import type { CaseState } from '#domain/case-state.ts'
import { addDays, type Day, daysBetween, laterOf } from '#domain/day.ts'
import { type Decision, record, refuse } from '#domain/decision.ts'
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

/** Sessions that were not held yet give way to fresh ones; due days move by as many days as the pause took. */
export function resumePlan(state: CaseState, { words }: ResumePlan, world: World): Decision<PauseEvent> {
  const pause = state.pauses.at(-1)
  if (state.phase !== 'paused' || pause === undefined || state.plan === null) return refuse('plan-not-paused')
  const { today, policy, freshIds } = world
  const days = daysBetween(pause.from, today)
  const { plan } = state.plan
  const finalOn = workingDayFrom(addDays(state.plan.finalOn, days), policy.calendar)
  const from = laterOf(plan.startsOn, today)
  const course = { startsOn: addDays(plan.startsOn, pausedDays(state) + days), finalOn, lengthDays: plan.lengthDays, rhythm: plan.checkIns, calendar: policy.calendar, freshIds }
  return record({ type: 'PlanResumed', resumedOn: today, days, finalOn, sessions: scheduleRest(course, addDays(from, -1)), words })
}

/** Days of the pauses that are over; the plan's days are counted without them. */
export const pausedDays = (state: CaseState): number =>
  state.pauses.reduce((sum, { from, to }) => sum + (to === null ? 0 : daysBetween(from, to)), 0)
