// A status note as it was sent: the manager's words, what improved, the figures of that day, what to expect, and the reply.
import type { CaseState, NoteState } from '#domain/case-state.ts'
import type { SessionCounts } from '#domain/session-count.ts'
import { expectationWords } from '#domain/word.ts'
import { counted, longDay, moment } from '#documents/in-words.ts'
import { headed, type Letterhead, subjectOf, type Voice } from '#documents/letterhead.ts'
import { milestoneTable } from '#documents/milestone.ts'
import { type Block, clause, numbered, type Paper, paragraph, said, type Section, section } from '#documents/paper-block.ts'

export function statusNotePaper(state: CaseState, note: NoteState, voice: Voice, letterhead: Letterhead): Paper {
  const { subjectId } = state
  const person = subjectId === null ? '' : `${voice.name(subjectId)}, `
  return {
    ...headed(letterhead, `${person}status note ${note.number}`),
    title: `Status note ${note.number}`,
    subtitle: [subjectOf(subjectId, voice), `${noteDates(note, voice)}.`],
    opening: subjectId === null ? [] : [paragraph(`Dear ${voice.name(subjectId)},`)],
    sections: numbered(noteSections(state, note, voice)),
  }
}

export const noteDates = ({ weekOf, sentAt }: NoteState, { policy }: Voice): string => `Week of ${longDay(weekOf)}, sent on ${moment(sentAt, policy.timeZone)}`

export function noteSections(state: CaseState, note: NoteState, voice: Voice): Section[] {
  const { words, improved, expectation, facts } = note
  return [
    section('What I saw', [clause('', words)]),
    section('What improved', [clause('', improved.trim() === '' ? 'No improvement was named in this week.' : improved)]),
    section('Figures', [
      clause('Milestones.', 'As they stood when this note was sent:'),
      milestoneTable(state, facts.milestones),
      clause('Sessions.', sessionsInWords(facts.sessions)),
    ]),
    section('What to expect', [clause('', `If nothing changes, the result to expect is: ${expectationWords[expectation]}.`)]),
    section('Your reply', replyTo(note, voice)),
  ]
}

function sessionsInWords({ planned, due, held, missed }: SessionCounts): string {
  const soFar = due === 0 ? 'No session was due yet' : `${held} of ${counted(due, 'session')} due so far took place`
  return `${soFar}${missed === 0 ? '' : `, ${missed} did not`}; ${planned} are planned in all.`
}

function replyTo({ acknowledged, reply }: NoteState, { policy }: Voice): Block[] {
  if (acknowledged === null) return [clause('', 'You have not acknowledged this note yet. Acknowledging says that you have read it, not that you agree.')]
  const when = moment(acknowledged, policy.timeZone)
  return reply === null || reply.trim() === '' ? [clause('', `You acknowledged this note on ${when}, without a reply.`)] : [said(`You acknowledged this note on ${when} and replied:`, reply)]
}
