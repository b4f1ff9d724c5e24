// Mutual accountability in figures: what each side promised, what came of it, counted alike (N-4). Only what is due counts.
import type { CaseView } from '#app/look.ts'
import type { ActionState, SupportState } from '#domain/case-state.ts'
import type { Day } from '#domain/day.ts'
import type { MissedBy } from '#domain/session.ts'
import type { Board } from '#web/board/board.ts'
import type { SessionStanding } from '#web/board/session-standing.ts'

/** `kept` of `due`. */
export type Tally = { kept: number; due: number }
export type Attendance = Tally & { missed: SessionStanding[] }
export type Actions = Tally & { open: ActionState[]; late: number; dropped: number }

export type Side = { attendance: Attendance; actions: Actions; confirmed: Tally }
export type BothSides = {
  employee: Side & { acknowledged: Tally }
  company: Side & { support: SupportState[]; delivered: Tally; notes: Tally }
}

export function bothSides(view: CaseView, board: Board): BothSides {
  const { state } = view
  const side = (as: 'employee' | 'manager'): Side => ({
    attendance: attendanceOf(board.sessions, as),
    actions: actionsOf(state.actions.filter(({ ownerId }) => (ownerId === view.employee.personId) === (as === 'employee')), board.asOf),
    confirmed: confirmedBy(board.sessions, as),
  })
  const dueSupport = state.support.filter(({ deliveredOn, dueOn }) => deliveredOn !== null || dueOn < board.asOf)
  const sent = board.notes.filter((week) => week.state === 'sent').length
  return {
    employee: { ...side('employee'), acknowledged: { kept: state.notes.filter(({ acknowledged }) => acknowledged !== null).length, due: state.notes.length } },
    company: {
      ...side('manager'),
      support: state.support,
      delivered: { kept: dueSupport.filter(isDeliveredInTime).length, due: dueSupport.length },
      notes: { kept: sent, due: sent + board.notes.filter((week) => week.state === 'missing').length },
    },
  }
}

export const isDeliveredInTime = ({ deliveredOn, dueOn }: SupportState): boolean => deliveredOn !== null && deliveredOn <= dueOn

export const isSupportLate = ({ deliveredOn, dueOn }: SupportState, asOf: Day): boolean => deliveredOn === null && dueOn < asOf

/** A miss that was nobody's fault counts against nobody; a make-up stands for its session and is not counted beside it. */
function attendanceOf(sessions: readonly SessionStanding[], as: 'employee' | 'manager'): Attendance {
  const isMiss = (missedBy: MissedBy | null) => missedBy === as || missedBy === 'both'
  const originals = sessions.filter(({ session }) => session.replaces === null)
  const settled = originals.filter(({ standing, missedBy }) => standing === 'held' || ((standing === 'missed' || standing === 'overdue') && missedBy !== 'neither'))
  const missed = settled.filter(({ standing, missedBy }) => standing !== 'held' && isMiss(missedBy))
  return { kept: settled.length - missed.length, due: settled.length, missed }
}

function actionsOf(actions: readonly ActionState[], asOf: Day): Actions {
  const due = actions.filter(({ outcome, dueOn }) => outcome !== 'open' || dueOn < asOf)
  const count = (outcome: ActionState['outcome']) => due.filter((action) => action.outcome === outcome).length
  return { kept: count('kept'), due: due.length, late: count('late'), dropped: count('dropped'), open: actions.filter(({ outcome }) => outcome === 'open') }
}

function confirmedBy(sessions: readonly SessionStanding[], as: 'employee' | 'manager'): Tally {
  const held = sessions.filter(({ standing }) => standing === 'held')
  return { kept: held.filter(({ session }) => session.confirmations.some((one) => one.as === as)).length, due: held.length }
}

export const total = (tallies: readonly Tally[]): Tally => ({
  kept: tallies.reduce((sum, { kept }) => sum + kept, 0),
  due: tallies.reduce((sum, { due }) => sum + due, 0),
})
