// Recording what was answered to a system cause that was handed on.
import { firstNameOf } from '#web/board/naming.ts'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Said } from '#web/parts/said.tsx'
import { sayDate } from '#web/parts/say.ts'
import { LongText } from '#web/parts/text-field.tsx'

export const answerEscalationPage = commandPage({
  path: '/cases/:caseId/escalations/:escalationId', commands: ['AnswerEscalation'], show,
  reshape: (sent, { params }) => ({ ...sent, escalationId: params['escalationId'] }),
})

function show({ view, entry, params }: CaseAsked): Shown | null {
  const escalation = view.state.escalations.find(({ escalationId }) => escalationId === params['escalationId'])
  if (escalation === undefined) return null
  const owner = view.name(escalation.ownerId)
  const isOpen = escalation.answer === null
  return {
    title: 'System cause',
    body: (
      <>
        <Head
          title="System cause"
          where={[<a key="case" href={`/cases/${view.caseId}`}>{view.employee.name}</a>]}
          lead={isOpen ? `${owner} was asked for an answer by ${sayDate(escalation.answerBy)}.` : `${owner} has answered.`}
        />
        <Leaf id="what" heading="What was asked" notes={['They read this and nothing else of the case.']}>
          <Said words={escalation.what} />
        </Leaf>
        {escalation.answer !== null && <Leaf id="answered" heading="The answer"><Said words={escalation.answer} by={owner} /></Leaf>}
        {((isOpen && view.may('AnswerEscalation')) || entry.wasSent) && (
          <Leaf id="answer" heading="The answer">
            <Form action={`/cases/${view.caseId}/escalations/${escalation.escalationId}`} mistakes={entry.mistakes} draft={`answer-${escalation.escalationId}`}>
              <LongText label={`What did ${firstNameOf(owner)} answer?`} hint="What will change, and from when. Or why it will not." rows={4} {...entry.field('answer')} />
              <FormEnd note="If something changes, look at the causes again afterwards: the gap may close by itself.">
                <Button kind="main">Record the answer</Button>
                <LinkButton kind="quiet" href={`/cases/${view.caseId}`}>Not now</LinkButton>
              </FormEnd>
            </Form>
          </Leaf>
        )}
      </>
    ),
  }
}
