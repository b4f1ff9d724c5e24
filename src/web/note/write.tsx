// Writing the weekly note: drafted from the facts, completed and sent by the manager. Once sent it cannot be changed (N-2).
import type { CaseView } from '#app/look.ts'
import { addDays, type Day, mondayOf } from '#domain/day.ts'
import { expectationWords } from '#domain/word.ts'
import { type Board, boardOf } from '#web/board/board.ts'
import { employeeName } from '#web/board/naming.ts'
import { isOpenTo } from '#web/board/open-to.ts'
import { weekToWrite } from '#web/board/weeks-of-notes.ts'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import type { Entry } from '#web/entry.ts'
import { draftedImprovement, draftedNote, expectedByFigures } from '#web/note/draft.ts'
import { Button } from '#web/parts/button.tsx'
import { Choice, SelectField } from '#web/parts/choice.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { sayDay } from '#web/parts/say.ts'
import { OwnWords } from '#web/parts/text-field.tsx'

export const writeNotePage = commandPage({ path: '/cases/:caseId/notes/write', commands: ['SendStatusNote'], show, afterwards: (view) => `/cases/${view.caseId}/notes` })

function show(asked: CaseAsked): Shown | null {
  const { view, visit, entry, query } = asked
  const board = boardOf(view, visit)
  if (board === null || !isOpenTo(asked, 'SendStatusNote', true)) return null
  const weeks = writable(board, visit.today)
  const wished = entry.value('weekOf') ?? query.get('week')
  const week = weeks.find((one) => one === wished) ?? weekToWrite(board.notes, visit.today)?.week ?? weeks[0] ?? (entry.wasSent ? mondayOf(visit.today) : undefined)
  if (week === undefined) return nothingToWrite(view)
  const name = employeeName(view)
  return {
    title: `Status note for ${name}`,
    body: (
      <>
        <Head title={`Status note ${view.state.notes.length + 1} for ${name}`} where={[<a key="plan" href={`/cases/${view.caseId}`}>The plan</a>]} lead={`The facts are drafted. Make the note yours: say what you saw, name what improved, and what is to be expected if nothing changes.`} />
        <Form action={`/cases/${view.caseId}/notes/write`} mistakes={entry.mistakes} draft={`note-${view.caseId}-${view.state.notes.length + 1}`}>
          <TheNote view={view} board={board} entry={entry} weeks={weeks} week={week} />
          <Expected board={board} entry={entry} name={name} />
        </Form>
      </>
    ),
  }
}

/** This week and the one before, where they have no note yet; later nobody is informed by it any more. */
function writable(board: Board, today: Day): Day[] {
  const thisWeek = mondayOf(today)
  return board.notes.filter(({ week, state }) => state !== 'sent' && (week === thisWeek || week === addDays(thisWeek, -7))).map(({ week }) => week)
}

const nothingToWrite = (view: CaseView): Shown => ({
  title: 'Status note',
  body: <Head title="Status note" where={[view.employee.name]} lead="The notes of this week and of the one before are sent. The next one can be written from Monday on." more={<a href={`/cases/${view.caseId}/notes`}>Read the notes</a>} />,
})

function TheNote({ view, board, entry, weeks, week }: { view: CaseView; board: Board; entry: Entry; weeks: Day[]; week: Day }) {
  return (
    <Leaf
      id="note"
      heading="The note"
      notes={['Drafted by rule from the record: sessions, figures, actions, support, and what was missed on either side.', 'Change whatever you like. The figures are recorded beside the note in any case.']}
      guide={
        <Guide question="How to write it" mistake="praise that no figure or example carries.">
          Write to {employeeName(view)}, not about them. One thing that went well with its example, one thing that matters next, and your own part in it. Say what you owe before you ask for anything.
        </Guide>
      }
    >
      <SelectField label="For which week?" wide options={weeks.map((one) => ({ value: one, label: `The week of ${sayDay(one)}` }))} {...entry.field('weekOf', week)} />
      <OwnWords label="Where things stand" rows={14} {...entry.field('words', draftedNote(view, board, week))} />
      <OwnWords label="What improved, however small?" rows={3} hint="Every note names something. If no figure shows it, say what you saw." {...entry.field('improved', draftedImprovement(board))} />
    </Leaf>
  )
}

function Expected({ board, entry, name }: { board: Board; entry: Entry; name: string }) {
  const byFigures = expectedByFigures(board)
  return (
    <Leaf id="expected" heading="If nothing changes" notes={['At the end, the last three of these are compared with the decision, so that nobody is surprised.']}>
      <Choice
        label="What is to be expected at the final review?"
        hint={`The figures alone say: ${expectationWords[byFigures]}.`}
        stacked
        options={[
          { value: 'pass', label: 'Pass' },
          { value: 'partial', label: 'Some milestones met' },
          { value: 'not-met', label: 'Not there yet at the end' },
          { value: 'too-early', label: 'Too early to say' },
        ]}
        {...entry.field('expectation')}
      />
      <Notice says="A sent note cannot be changed.">{name} gets it at once and can reply. What you find out later goes into the next one.</Notice>
      <FormEnd note="Both of you get a receipt with which anybody can check later that it was not rewritten.">
        <Button kind="main">Send the note to {name}</Button>
      </FormEnd>
    </Leaf>
  )
}
