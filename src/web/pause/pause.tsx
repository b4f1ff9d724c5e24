// Pausing a plan: when something outside the person's control stands in the way, or somebody is away. Days stop counting at once (D-6).
import { employeeName, hrName } from '#web/board/naming.ts'
import { isOpenTo } from '#web/board/open-to.ts'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { Choice } from '#web/parts/choice.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { sayDayLong } from '#web/parts/say.ts'
import { TextField } from '#web/parts/text-field.tsx'

export const pausePlanPage = commandPage({ path: '/cases/:caseId/pause', commands: ['PausePlan'], show })

function show(asked: CaseAsked): Shown | null {
  const { view, visit, entry } = asked
  if (!isOpenTo(asked, 'PausePlan', view.state.phase === 'running')) return null
  const name = employeeName(view)
  return {
    title: 'Pause the plan',
    body: (
      <>
        <Head title="Pause the plan" where={[view.employee.name, <a key="plan" href={`/cases/${view.caseId}`}>The plan</a>]} lead={`From today, ${sayDayLong(visit.today)}, no day counts. When the plan resumes, every open date moves by the length of the pause.`} />
        <Form action={`/cases/${view.caseId}/pause`} mistakes={entry.mistakes} draft={`pause-${view.caseId}`}>
          <Leaf
            id="pause"
            heading="Why"
            notes={[`${name} sees that the plan is paused, and why.`, `${hrName(view)} resumes it.`]}
            guide={
              <Guide question="When to pause" mistake="letting the plan run on and meaning to allow for it later.">
                Pause as soon as you know that the figures of these weeks would test something {name} cannot change. A week touched by a pause does not count for any milestone.
              </Guide>
            }
          >
            <Choice
              label="What is the pause for?"
              stacked
              options={[
                { value: 'system', label: 'Something outside the person’s control', hint: 'Territory, routing, tools, pay plan. It has to be handed to somebody who can change it before the plan resumes.' },
                { value: 'absence', label: 'An absence', hint: 'Leave, or anything else that keeps the person away. No reason is needed, and no medical words.' },
              ]}
              {...entry.field('cause')}
            />
            <TextField label="In one line, why?" hint="What both sides and HR may read." {...entry.field('why')} />
            <FormEnd note="Planned sessions give way to new dates when the plan resumes. What was due before today stays due.">
              <Button kind="main">Pause the plan</Button>
              <LinkButton kind="quiet" href={`/cases/${view.caseId}`}>Let it run on</LinkButton>
            </FormEnd>
          </Leaf>
        </Form>
      </>
    ),
  }
}
