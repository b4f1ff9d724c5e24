// Adding a conversation that took place about a concern: what makes sure that nothing formal comes as a surprise.
import { firstNameOf } from '#web/board/naming.ts'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { DayField } from '#web/parts/day-field.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { sayDate } from '#web/parts/say.ts'
import { LongText } from '#web/parts/text-field.tsx'

export const addFeedbackPage = commandPage({ path: '/cases/:caseId/feedback', commands: ['AddFeedback'], show })

function show({ view, entry, visit }: CaseAsked): Shown | null {
  const { concern, plan } = view.state
  if (concern === null || plan !== null || !view.may('AddFeedback')) return null
  const first = firstNameOf(view.employee.name)
  return {
    title: 'Add a conversation',
    body: (
      <>
        <Head title="Add a conversation" where={[<a key="case" href={`/cases/${view.caseId}`}>{view.employee.name}</a>]} lead={`Write down that you spoke with ${first} about this, and what came of it.`} />
        <Form action={`/cases/${view.caseId}/feedback`} mistakes={entry.mistakes} draft={`feedback-${view.caseId}`}>
          <Leaf
            id="conversation"
            heading="The conversation"
            guide={<Guide question="What belongs here" mistake="Recording a remark in passing as feedback.">A real conversation about this gap, in which {first} could answer. Write what they said as well.</Guide>}
          >
            <DayField label="You spoke on" latest={visit.today} {...entry.field('feedback.givenOn', visit.today)} />
            <LongText label="What you talked about, and what came of it" rows={4} {...entry.field('feedback.what')} />
          </Leaf>
          <Leaf id="before" heading="Recorded so far">
            <Lines lines={concern.earlierFeedback.map(({ givenOn, what }) => ({ text: what, end: sayDate(givenOn) }))} empty={<p class="soft">Nothing yet.</p>} />
          </Leaf>
          <FormEnd note="It joins the record and is not changed later.">
            <Button kind="main">Add the conversation</Button>
            <LinkButton kind="quiet" href={`/cases/${view.caseId}`}>Back to the case</LinkButton>
          </FormEnd>
        </Form>
      </>
    ),
  }
}
