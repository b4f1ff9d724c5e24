// What a session is called and how it stands, in words: on the list, on its own page, and in the forms about it.
import type { CaseView } from '#app/look.ts'
import type { SessionState } from '#domain/case-state.ts'
import { sessionKindWords } from '#domain/word.ts'
import { missedByName } from '#web/board/naming.ts'
import type { SessionStanding } from '#web/board/session-standing.ts'
import { sayDay, sayDayLong, sayFirst } from '#web/parts/say.ts'
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
