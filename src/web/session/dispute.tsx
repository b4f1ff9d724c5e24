// "Until told otherwise" (K-3): whoever did not record a session may say that it was different. Both accounts stay beside each other.
import type { CaseView } from '#app/look.ts'
import type { SessionState } from '#domain/case-state.ts'
import type { PersonId } from '#domain/id.ts'
import { isOpenTo } from '#web/board/open-to.ts'
import { employeeName, managerName } from '#web/board/naming.ts'
import type { Entry } from '#web/entry.ts'
import { Button } from '#web/parts/button.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Said } from '#web/parts/said.tsx'
import { OwnWords } from '#web/parts/text-field.tsx'

export function Disputed({ view, session }: { view: CaseView; session: SessionState }) {
  const { disputed } = session
  if (disputed === null) return null
  return (
    <Leaf id="disputed" heading="Seen differently" notes={['Both accounts are on the record. In the fair test this session does not speak for whoever recorded it.']}>
      <Said words={disputed.words} by={disputed.as === 'employee' ? employeeName(view) : managerName(view)} />
    </Leaf>
  )
}

type DisputeProps = { view: CaseView; session: SessionState; entry: Entry; reader: PersonId }

/** `entry` is what was typed into this form; the confirmation has a form of its own on the same page. */
export function DisputeForm({ view, session, entry, reader }: DisputeProps) {
  const isOpen = session.state !== 'planned' && session.recordedBy !== reader && session.disputed === null && !session.confirmations.some(({ as }) => as === view.as)
  if (!isOpenTo({ view, entry }, 'DisputeSession', isOpen)) return null
  return (
    <Leaf id="dispute" heading={session.state === 'held' ? 'Or it was different' : 'Was it different?'} notes={['For when it did not take place as it is written here, or somebody else missed it.']}>
      <Form action={`/cases/${view.caseId}/sessions/${session.sessionId}`} mistakes={entry.mistakes} hidden={{ do: 'DisputeSession' }} draft={`dispute-${session.sessionId}`}>
        <OwnWords label="How was it?" rows={3} id={entry.wasSent ? undefined : 'field-dispute-words'} {...entry.field('words')} />
        <FormEnd note="It is not a complaint. What is written above stays, and your account stands beside it.">
          <Button>Record that it was different</Button>
        </FormEnd>
      </Form>
    </Leaf>
  )
}
