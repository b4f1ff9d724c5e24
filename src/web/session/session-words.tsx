// What a session is called and how it stands, in words: on the list, on its own page, and in the forms about it.
import type { CaseView } from '#app/look.ts'
import type { SessionState } from '#domain/case-state.ts'
import { sessionKindWords } from '#domain/word.ts'
import { employeeOrYou, managerOrYou, missedByName } from '#web/board/naming.ts'
import type { SessionStanding } from '#web/board/session-standing.ts'
import { sayDay, sayDayLong, sayFirst, sayList } from '#web/parts/say.ts'
import { State } from '#web/parts/state.tsx'

export const sessionTitle = ({ kind, heldOn, on }: SessionState): string => `${sayFirst(sessionKindWords[kind])} of ${sayDayLong(heldOn ?? on)}`

export function StandingState({ view, one }: { view: CaseView; one: SessionStanding }) {
  const { session, standing, missedBy } = one
  switch (standing) {
    case 'held':
      return <State of="held">{session.heldOn !== null && session.heldOn !== session.on ? `held on ${sayDay(session.heldOn)}` : 'held'}</State>
    case 'missed':
    case 'overdue': {
      const by = missedBy === null ? null : missedByName(view, missedBy)
      return <State of="missed">{by === null ? 'did not take place, nobody’s fault' : `missed by ${by}`}</State>
    }
    case 'called-off':
      return <State of="open">{view.state.phase === 'closed' ? 'not needed any more' : 'gets a new day after the pause'}</State>
    case 'unrecorded':
      return <State of="due">not recorded yet</State>
    case 'today':
      return <State of="planned">today at {session.at}</State>
    case 'planned':
      return <State of="planned">planned</State>
  }
}

/** The same as the sentence that heads the page of a session. */
export function standsSo(view: CaseView, { session, standing, missedBy }: SessionStanding): string {
  const when = `${sayDayLong(session.on)} at ${session.at}`
  switch (standing) {
    case 'held': {
      const open = [['employee', employeeOrYou(view)], ['manager', managerOrYou(view)]].flatMap(([as, name]) => (session.confirmations.some((one) => one.as === as) ? [] : [name ?? '']))
      return open.length === 0 ? 'Held, and confirmed by both.' : `Held. ${sayFirst(sayList(open))} ${open.length > 1 || open[0] === 'you' ? 'have' : 'has'} not confirmed it yet.`
    }
    case 'missed':
    case 'overdue': {
      const by = missedBy === null ? null : missedByName(view, missedBy)
      return by === null ? 'It did not take place, and nobody is at fault.' : `It counts as missed by ${by}.`
    }
    case 'called-off':
      return view.state.phase === 'closed' ? 'The plan ended before it.' : 'It gets a new day when the plan resumes.'
    case 'unrecorded':
      return `It was planned for ${when}. Nobody has recorded it yet.`
    case 'today':
    case 'planned':
      return `It is planned for ${when}.`
  }
}

/** What else is known: what it makes up, where it was moved from, why it was missed. */
export function sessionNotes({ session, standing, makeUp, madeUpFor }: SessionStanding): string {
  const notes = [
    madeUpFor === null ? '' : `Makes up the session of ${sayDay(madeUpFor.on)}.`,
    session.movedFrom.length === 0 ? '' : `Moved from ${session.movedFrom.map((day) => sayDay(day)).join(', then ')}.`,
    session.why === null || session.why === '' ? '' : session.why,
    standing === 'overdue' ? 'Nobody wrote down what became of it.' : '',
    makeUp === null ? '' : makeUp.state === 'held' ? `Made up on ${sayDay(makeUp.heldOn ?? makeUp.on)}.` : `To be made up on ${sayDay(makeUp.on)}.`,
  ]
  return notes.filter(Boolean).join(' ')
}
