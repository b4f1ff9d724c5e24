// Withdrawing a concern: it closes the case for good, so the page says what stays and asks for the reason once.
import { firstNameOf } from '#web/board/naming.ts'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { LongText } from '#web/parts/text-field.tsx'

export const withdrawConcernPage = commandPage({ path: '/cases/:caseId/withdraw', commands: ['WithdrawConcern'], show })

function show({ view, entry }: CaseAsked): Shown | null {
  const { concern, plan, phase, causesAsked } = view.state
  // A closed case is shown once more only to give back what was being typed when it closed.
  if (concern === null || plan !== null || (phase === 'closed' && !entry.wasSent) || (phase !== 'closed' && !view.may('WithdrawConcern'))) return null
  const first = firstNameOf(view.employee.name)
  return {
    title: 'Withdraw the concern',
    body: (
      <>
        <Head
          title="Withdraw the concern"
          where={[<a key="case" href={`/cases/${view.caseId}`}>{view.employee.name}</a>]}
          lead="This closes the case. Withdraw it when the gap is gone, when another route took its place, or when it was no concern after all."
          more={causesAsked ? `${first} has read the concern, so tell ${first} yourself that it is withdrawn, and why.` : `${first} never saw it, and will not.`}
        />
        <Form action={`/cases/${view.caseId}/withdraw`} mistakes={entry.mistakes} draft={`withdraw-${view.caseId}`}>
          <Leaf id="why" heading="Why" notes={['You and HR can read it afterwards.']}>
            <LongText label="Why do you withdraw it?" hint="What became of it, in a sentence or two." rows={3} {...entry.field('reason')} />
          </Leaf>
          <FormEnd note="What was written stays in the record and can be read. Nothing can be added to a closed case; a new concern opens a new one.">
            <Button kind="main">Withdraw and close the case</Button>
            <LinkButton kind="quiet" href={`/cases/${view.caseId}`}>Leave it open</LinkButton>
          </FormEnd>
        </Form>
      </>
    ),
  }
}
