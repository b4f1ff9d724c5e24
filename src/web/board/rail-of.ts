// A plan as its rail of days: the launch is day 0, coaching days count from 1, paused days do not count.
import type { CaseView } from '#app/look.ts'
import { phaseOn } from '#domain/cadence.ts'
import { addDays, type Day, daysBetween } from '#domain/day.ts'
import { planPhaseWords, sessionKindWords } from '#domain/word.ts'
import type { Measured } from '#web/board/measured.ts'
import { missedByName } from '#web/board/naming.ts'
import type { SessionStanding } from '#web/board/session-standing.ts'
import type { NoteWeek } from '#web/board/weeks-of-notes.ts'
import { type Days, daysOf, type RailPhase, type RailProps, type RailSession } from '#web/parts/rail-days.ts'
import { sayDay, sayFirst } from '#web/parts/say.ts'

type Standings = { sessions: readonly SessionStanding[]; measured: readonly Measured[]; notes: readonly NoteWeek[]; asOf: Day }

/** While a pause lasts, the end moves on day by day, as the due days do. */
export function railOf(view: CaseView, { sessions, measured, notes, asOf }: Standings): RailProps | null {
  const { state, caseId } = view
  if (state.plan === null) return null
  const { plan, finalOn } = state.plan
  const pause = state.pauses.find(({ to }) => to === null)
  const movedOn = pause === undefined ? finalOn : addDays(finalOn, Math.max(0, daysBetween(pause.from, asOf)) + 1)
  const span = { startsOn: plan.startsOn, finalOn: movedOn, today: asOf, firstNumber: 0 as const, pauses: state.pauses.map(pauseOnRail) }
  return {
    ...span,
    phases: phasesOf(span, daysOf(span), plan.lengthDays),
    sessions: sessions.flatMap((one) => sessionOnRail(view, one)),
    milestones: measured.map(({ number, milestone, dueOn, status }) => ({
      number, title: milestone.what, dueOn, met: status.word === 'met', href: `/cases/${caseId}#milestone-${number}`,
    })),
    notes: notes.flatMap(({ state: is, on }) => (is === 'not-due' ? [] : [{ on, state: is }])),
  }
}

const pauseOnRail = ({ from, to, cause }: CaseView['state']['pauses'][number]) => ({
  from,
  to: to === null ? undefined : addDays(to, -1),
  because: cause === 'system' ? 'for something outside the person’s control' : 'for an absence',
})

/** Runs of days with the same phase, by the number that each day has. */
function phasesOf({ startsOn, finalOn }: { startsOn: Day; finalOn: Day }, days: Days, lengthDays: number): RailPhase[] {
  const phases: RailPhase[] = []
  for (let day = addDays(startsOn, 1); day <= finalOn; day = addDays(day, 1)) {
    const number = days.number(day)
    if (number === undefined) continue
    const name = planPhaseWords[phaseOn(addDays(startsOn, number), startsOn, lengthDays)]
    const last = phases.at(-1)
    if (last?.name === name) last.to = day
    else phases.push({ name, from: day, to: day })
  }
  return phases
}

const looks = { planned: 'planned', today: 'planned', unrecorded: 'planned', overdue: 'missed', held: 'held', missed: 'missed' } as const

function sessionOnRail(view: CaseView, { session, standing, missedBy, madeUpFor }: SessionStanding): RailSession[] {
  if (standing === 'called-off') return []
  const kind = sayFirst(sessionKindWords[session.kind])
  const notes = {
    planned: `at ${session.at}`, today: `at ${session.at}`, unrecorded: 'not recorded yet', overdue: 'nothing was recorded', held: '', missed: missedBy === 'neither' ? 'nobody’s fault' : '',
  }
  const note = [notes[standing], madeUpFor === null ? '' : `makes up ${sayDay(madeUpFor.on)}`].filter(Boolean).join(', ')
  const href = `/cases/${view.caseId}/sessions/${session.sessionId}`
  return [
    ...session.movedFrom.map((on): RailSession => ({ on, state: 'rescheduled', kind, href })),
    { on: session.heldOn ?? session.on, state: looks[standing], kind, note: note || undefined, missedBy: (missedBy && missedByName(view, missedBy)) ?? undefined, href },
  ]
}
