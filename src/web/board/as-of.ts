// The day that a plan is looked at: today while it runs, the day it ended once it is closed. What comes after the end counts for nobody.
import type { CaseView } from '#app/look.ts'
import { dayIn, type Visit } from '#app/visit.ts'
import { type Day, earlierOf } from '#domain/day.ts'

export function asOf({ state }: Pick<CaseView, 'state'>, { today, policy }: Pick<Visit, 'today' | 'policy'>): Day {
  const decided = state.decisions.at(-1)
  return state.phase === 'closed' && decided !== undefined ? earlierOf(today, dayIn(decided.at, policy.timeZone)) : today
}
