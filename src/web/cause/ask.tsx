// Asking the employee what gets in the way: the manager sees exactly what will be read before anything is shared.
import { employeeName } from '#web/board/naming.ts'
import { ConcernLeaves } from '#web/case/concern-leaves.tsx'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'

export const askForCausesPage = commandPage({ path: '/cases/:caseId/causes/ask', commands: ['AskForCauses'], show })

function show({ view, entry }: CaseAsked): Shown | null {
  const { concern, causesAsked, plan } = view.state
  const wasRefused = entry.wasSent
  if (concern === null || plan !== null || (!wasRefused && (causesAsked || !view.may('AskForCauses')))) return null
  const first = employeeName(view)
  const { purpose: _theirsAlone, ...shown } = concern
  return {
    title: `Ask ${first}`,
    body: (
      <>
        <Head
          title={`Ask ${first}`}
          where={[<a key="case" href={`/cases/${view.caseId}`}>{view.employee.name}</a>]}
          lead={`This is what ${first} will read, to the letter. Nothing else of the case is shared.`}
          more={`Your answer to the question behind the question stays between you and HR.`}
        />
        <ConcernLeaves concern={shown} isForEmployee />
        <Leaf
          id="share"
          heading="Share and ask"
          guide={<Guide question="How to open" mistake="Letting them find it in their inbox.">Say it in person first: what you see, that you want to understand it, and that nothing is decided. Then share it, and ask how they see it. Listen before you answer.</Guide>}
        >
          <p class="read">{first} is asked: <q>What gets in your way?</q> The answer is kept as {first} writes it, and stands beside yours.</p>
          <Form action={`/cases/${view.caseId}/causes/ask`} mistakes={entry.mistakes}>
            <FormEnd note="Once shared it cannot be taken back. It can still be withdrawn, and the record says so.">
              <Button kind="main">Share it with {first} and ask</Button>
              <LinkButton kind="quiet" href={`/cases/${view.caseId}`}>Not yet</LinkButton>
            </FormEnd>
          </Form>
        </Leaf>
      </>
    ),
  }
}
