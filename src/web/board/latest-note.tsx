// The latest status note on the overview: its words, what it expects, and the employee's reply.
import type { CaseView } from '#app/look.ts'
import type { Visit } from '#app/visit.ts'
import { expectationWords } from '#domain/word.ts'
import { employeeName } from '#web/board/naming.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Facts } from '#web/parts/facts.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Said } from '#web/parts/said.tsx'
import { sayCount, sayFirst, sayInstant } from '#web/parts/say.ts'

export function LatestNote({ view, visit }: { view: CaseView; visit: Visit }) {
  const { notes } = view.state
  const note = notes.at(-1)
  const at = `/cases/${view.caseId}/notes`
  if (note === undefined) {
    return (
      <Leaf id="latest-note" heading="Latest status note">
        <Empty heading="No note yet" action={view.may('SendStatusNote') && view.state.phase === 'running' ? { href: `${at}/write`, label: 'Write the first note' } : undefined}>
          A written note comes every week of the plan. It says where things stand and what is to be expected, so that nothing at the end is a surprise.
        </Empty>
      </Leaf>
    )
  }
  const zone = visit.policy.timeZone
  const before = notes.at(-2)
  return (
    <Leaf
      id="latest-note"
      heading="Latest status note"
      notes={[`Note ${note.number}, sent ${sayInstant(note.sentAt, zone)}. ${note.acknowledged === null ? 'Not acknowledged yet.' : `Acknowledged ${sayInstant(note.acknowledged, zone)}.`}`, 'Sent notes cannot be changed.']}
    >
      <div class="stack read">
        <Said words={note.words} by={view.manager?.name} />
        <Facts facts={[['If nothing changes', <b key="now">{sayFirst(expectationWords[note.expectation])}</b>], ...(before === undefined ? [] : [['The note before', sayFirst(expectationWords[before.expectation])] as const])]} />
        {note.reply && <Said label={view.as === 'employee' ? 'Your reply' : `${employeeName(view)}’s reply`} words={note.reply} />}
        <p>
          <a href={`${at}/${note.noteId}`}>Read the whole note</a> · <a href={at}>{notes.length === 1 ? 'All notes' : `All ${sayCount(notes.length, 'note')}`}</a>
        </p>
      </div>
    </Leaf>
  )
}
