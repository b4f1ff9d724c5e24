// A status note as it was sent: a letter, with the figures that were true on that day, and the employee's reply.
import type { CaseView } from '#app/look.ts'
import { dayIn, type Visit } from '#app/visit.ts'
import type { NoteState } from '#domain/case-state.ts'
import { indicatorOf } from '#domain/indicator.ts'
import { expectationWords, resultWords } from '#domain/word.ts'
import { askedInWords, figuresInWords } from '#web/board/measured-words.ts'
import { employeeName } from '#web/board/naming.ts'
import { isOpenTo } from '#web/board/open-to.ts'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import type { Entry } from '#web/entry.ts'
import { Button } from '#web/parts/button.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Clause, Clauses, Desk, OwnStatement, Paper } from '#web/parts/paper.tsx'
import { sayCount, sayDay, sayFirst, sayInstant } from '#web/parts/say.ts'
import { OwnWords } from '#web/parts/text-field.tsx'

export const showNotePage = commandPage({
  path: '/cases/:caseId/notes/:noteId',
  commands: ['AcknowledgeStatusNote'],
  show,
  reshape: (sent, { params }) => ({ ...sent, noteId: params['noteId'] }),
  afterwards: (view, { params }) => `/cases/${view.caseId}/notes/${params['noteId']}`,
})

function show({ view, visit, entry, params }: CaseAsked): Shown | null {
  const note = view.state.notes.find(({ noteId }) => noteId === params['noteId'])
  if (note === undefined) return null
  const mayAcknowledge = isOpenTo({ view, entry }, 'AcknowledgeStatusNote', note.acknowledged === null)
  return {
    title: `Status note ${note.number}`,
    body: (
      <>
        <Head title={`Status note ${note.number}`} where={[view.employee.name, <a key="all" href={`/cases/${view.caseId}/notes`}>All notes</a>]} lead={leadOf(view, visit, note)} />
        <Letter view={view} visit={visit} note={note} />
        {mayAcknowledge && <Acknowledge view={view} note={note} entry={entry} />}
      </>
    ),
  }
}

function leadOf(view: CaseView, { policy }: Visit, { acknowledged, sentAt }: NoteState): string {
  const sent = `Sent ${sayInstant(sentAt, policy.timeZone)}.`
  if (acknowledged !== null) return `${sent} Acknowledged ${sayInstant(acknowledged, policy.timeZone)}.`
  return view.as === 'employee' ? `${sent} Read it, and say below that you have read it. You can reply.` : `${sent} ${employeeName(view)} has not acknowledged it yet.`
}

function Letter({ view, visit, note }: { view: CaseView; visit: Visit; note: NoteState }) {
  const { sessions } = note.facts
  return (
    <Desk>
      <Paper id="the-note" title={`Status note ${note.number}, week of ${sayDay(note.weekOf)}`} from={[visit.orgName, view.manager?.name ?? '']} datedOn={dayIn(note.sentAt, visit.policy.timeZone)} foot={`${view.employee.name}, status note ${note.number}`} code={view.verificationCode}>
        <OwnStatement words={note.words} />
        <h3>What improved</h3>
        <OwnStatement words={note.improved} />
        <h3>The figures on that day</h3>
        <MilestoneFigures view={view} note={note} />
        <p>
          {sayCount(sessions.held, 'session')} held or made up of {sessions.due} due; {sayCount(sessions.planned, 'session')} in the whole plan.
        </p>
        <h3>If nothing changes</h3>
        <p>{sayFirst(expectationWords[note.expectation])}.</p>
        {note.reply && (
          <>
            <h3>Reply of {view.employee.name}</h3>
            <OwnStatement words={note.reply} />
          </>
        )}
      </Paper>
    </Desk>
  )
}

const MilestoneFigures = ({ view, note }: { view: CaseView; note: NoteState }) => (
  <Clauses>
    {note.facts.milestones.map(({ milestoneId, result, figures }, place) => {
      const milestone = view.state.milestones.find((one) => one.milestoneId === milestoneId)
      const indicator = milestone && indicatorOf(milestone.indicator as string)
      return (
        <Clause key={milestoneId} number={String(place + 1)}>
          {milestone?.what ?? 'A milestone of this plan'}. {milestone && indicator ? `${askedInWords(milestone.target, indicator)}. ` : ''}
          {figuresInWords(figures)} {figures.left > 0 && result !== 'met' ? '' : `So far: ${resultWords[result]}.`}
        </Clause>
      )
    })}
  </Clauses>
)

const Acknowledge = ({ view, note, entry }: { view: CaseView; note: NoteState; entry: Entry }) => (
  <Leaf id="acknowledge" heading="Your answer" notes={['It says that you have read the note, not that you agree with it.']}>
    <Form action={`/cases/${view.caseId}/notes/${note.noteId}`} mistakes={entry.mistakes} draft={`reply-${note.noteId}`}>
      <OwnWords label="Your reply" hint="In your own words. It is kept with the note, and only you can word it." required={false} rows={5} {...entry.field('reply')} />
      <FormEnd>
        <Button kind="main">I have read this note</Button>
      </FormEnd>
    </Form>
  </Leaf>
)
