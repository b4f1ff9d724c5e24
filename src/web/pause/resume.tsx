// Resuming a plan: HR says that what stood in the way is gone; every open date moves by the length of the pause, with a gentle first week back.
import type { CaseView } from '#app/look.ts'
import { addDays, daysBetween } from '#domain/day.ts'
import { employeeName } from '#web/board/naming.ts'
import { isOpenTo } from '#web/board/open-to.ts'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Button } from '#web/parts/button.tsx'
import { Facts } from '#web/parts/facts.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { Said } from '#web/parts/said.tsx'
import { sayCount, sayDate, sayDay } from '#web/parts/say.ts'
import { LongText } from '#web/parts/text-field.tsx'

export const resumePlanPage = commandPage({ path: '/cases/:caseId/resume', commands: ['ResumePlan'], show })

function show(asked: CaseAsked): Shown | null {
  const { view, visit, entry } = asked
  const pause = view.state.pauses.at(-1)
  const { plan } = view.state
  if (pause === undefined || plan === null || !isOpenTo(asked, 'ResumePlan', view.state.phase === 'paused')) return null
  const days = daysBetween(pause.from, visit.today)
  const movesTo = addDays(plan.finalOn, days)
  const mustBeHandedOn = pause.cause === 'system' && view.state.escalations.length === 0
  return {
    title: 'Resume the plan',
    body: (
      <>
        <Head title="Resume the plan" where={[view.employee.name, <a key="plan" href={`/cases/${view.caseId}`}>The plan</a>]} lead={`Paused since ${sayDay(pause.from)}. If you resume it today, every open date moves by ${sayCount(days, 'day')}.`} />
        <Form action={`/cases/${view.caseId}/resume`} mistakes={entry.mistakes} draft={`resume-${view.caseId}`}>
          <Leaf
            id="resume"
            heading="Is it out of the way?"
            notes={[pause.cause === 'system' ? 'Paused for something outside the person’s control.' : 'Paused for an absence.']}
            guide={<Guide question="The first week back" mistake="starting with what was missed meanwhile.">Let the first session be about arriving: what has changed, what is still in the way, what is a small first step. The figures can wait a week.</Guide>}
          >
            <Said label="Why it was paused" words={pause.why} />
            <Facts long facts={[['Final review now', sayDate(plan.finalOn)], ['Final review after today', `${sayDate(movesTo)}, or the next working day`], ['Sessions', 'New dates from now to the final review, on the same weekdays']]} />
            {pause.cause === 'system' && <WhatWasEscalated view={view} />}
            <LongText label="What is different now?" hint={`${employeeName(view)} and the manager read this.`} required={false} rows={3} {...entry.field('words')} />
            <FormEnd note="Both sides see the new dates at once.">
              <Button kind="main" closedBecause={mustBeHandedOn ? 'Hand the cause on first.' : undefined}>Resume the plan today</Button>
            </FormEnd>
          </Leaf>
        </Form>
      </>
    ),
  }
}

function WhatWasEscalated({ view }: { view: CaseView }) {
  const { escalations } = view.state
  if (escalations.length === 0) {
    return (
      <Notice tone="due" says="Nobody has been asked yet to change what stands in the way." action={<a href={`/cases/${view.caseId}/route/escalate`}>Hand it to somebody who can</a>}>
        Until it is handed on, the plan cannot resume: it would go on testing what the person cannot change.
      </Notice>
    )
  }
  return <Facts long facts={escalations.map(({ what, ownerId, answerBy, answer }) => [`${view.name(ownerId)}, by ${sayDay(answerBy)}`, answer === null ? `${what} No answer yet.` : `${what} Answer: ${answer}`] as const)} />
}
