// The notes of a plan, a line for each week: sent, still to come, or missing, which is a broken promise of the organisation (N-2).
import type { CaseView } from '#app/look.ts'
import { expectationWords } from '#domain/word.ts'
import type { Board } from '#web/board/board.ts'
import { employeeName } from '#web/board/naming.ts'
import { PlanHead, planTitle } from '#web/board/plan-head.tsx'
import { type PlanAsked, planPage } from '#web/board/plan-page.ts'
import { type NoteWeek, weekToWrite } from '#web/board/weeks-of-notes.ts'
import type { Shown } from '#web/command-page.ts'
import { LinkButton } from '#web/parts/button.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { type Line, Lines } from '#web/parts/lines.tsx'
import { sayDay } from '#web/parts/say.ts'
import { State } from '#web/parts/state.tsx'

export const noteListPage = planPage('/cases/:caseId/notes', show)

function show({ view, visit, board }: PlanAsked): Shown {
  const writes = view.may('SendStatusNote') ? weekToWrite(board.notes, visit.today) : null
  return {
    title: `${planTitle(view)}: status notes`,
    body: (
      <>
        <PlanHead view={view} visit={visit} board={board} current="Status notes" />
        <Leaf id="notes" heading="Status notes" notes={['One every week, in its week or in the one after. Each says what is to be expected if nothing changes, so that the end is no surprise.', 'Sent notes cannot be changed.']}>
          {writes !== null && (
            <div class="row">
              <LinkButton kind="main" icon="pen-line" href={`/cases/${view.caseId}/notes/write?week=${writes.week}`}>
                Write the note for the week of {sayDay(writes.week)}
              </LinkButton>
            </div>
          )}
          <Lines label="Weeks of the plan, newest first" lines={shownWeeks(board).map((week) => lineOf(view, week))} />
        </Leaf>
      </>
    ),
  }
}

/** Up to this week, newest first; what is still to come says nothing yet. */
const shownWeeks = ({ notes, asOf }: Board): NoteWeek[] => notes.filter(({ week, state }) => week <= asOf && state !== 'not-due').toReversed()

function lineOf(view: CaseView, { week, state, note }: NoteWeek): Line {
  if (note === null) {
    return state === 'missing'
      ? { text: `Week of ${sayDay(week)}`, end: <State of="broke">not sent</State>, note: 'A week without a note is a broken promise on the record.' }
      : { text: `Week of ${sayDay(week)}`, end: <State of="open">due this week</State> }
  }
  const answer = note.acknowledged === null ? <State of="due">not acknowledged yet</State> : <State of="done">{!note.reply ? 'acknowledged' : 'acknowledged, with a reply'}</State>
  return {
    text: <a href={`/cases/${view.caseId}/notes/${note.noteId}`}>{`Note ${note.number}, week of ${sayDay(week)}`}</a>,
    end: answer,
    note: `Expected if nothing changes: ${expectationWords[note.expectation]}.${note.acknowledged === null ? ` ${employeeName(view)} has not read it yet.` : ''}`,
  }
}
