// The draft and what comes before issue: ask for the employee's view, give it to HR, HR approves or gives it back. Each with its own word.
import type { CaseView } from '#app/look.ts'
import type { CaseAsked, Shown } from '#web/command-page.ts'
import { commandPage } from '#web/command-page.ts'
import { Button, LinkButton, PostButton } from '#web/parts/button.tsx'
import { Check } from '#web/parts/check.tsx'
import { Fold } from '#web/parts/guide.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Said } from '#web/parts/said.tsx'
import { sayInstant } from '#web/parts/say.ts'
import { LongText } from '#web/parts/text-field.tsx'
import { WhatChanged } from '#web/case/what-changed.tsx'
import { MilestoneViews } from '#web/plan/milestone-views.tsx'
import { PlanPaper } from '#web/plan/plan-paper.tsx'

export const showPlanPage = commandPage({
  path: '/cases/:caseId/plan',
  commands: ['SubmitPlan', 'AskForPlanView', 'ApprovePlan', 'ReturnPlan'],
  show,
  afterwards: (view) => (view.as === 'hr' ? `/cases/${view.caseId}` : `/cases/${view.caseId}/plan`),
})

function show(asked: CaseAsked): Shown | null {
  const { view, visit, entry } = asked
  const { draft, plan } = view.state
  if (draft === null || plan !== null || view.as === 'employee') return null
  return {
    title: `Draft for ${view.employee.name}`,
    body: (
      <>
        <Head title="The draft" where={[view.employee.name, `version ${draft.version}`]} lead={leadOf(view)}>
          {view.may('DraftPlan') && view.state.signatures.length === 0 && <LinkButton href={`/cases/${view.caseId}/plan/write`} icon="pen-line">Edit the draft</LinkButton>}
          {view.state.approved !== null && <LinkButton kind="main" href={`/cases/${view.caseId}/sign`}>Go to signing</LinkButton>}
        </Head>
        <WhatChanged view={view} since={entry.value('seen')} visit={visit} />
        <EmployeesView view={view} timeZone={visit.policy.timeZone} />
        <MilestoneViews view={view} />
        <TheirMove {...asked} />
        <PlanPaper view={view} visit={visit} />
      </>
    ),
  }
}

function leadOf({ state, employee }: CaseView): string {
  const first = employee.name.split(' ')[0]
  if (state.phase === 'approved') return 'HR has approved it. Manager and HR sign first; the employee signs last, in the launch session.'
  if (state.phase === 'submitted') return 'The draft is with HR.'
  return state.planShown === null ? `Nobody but you and HR has seen this. Ask ${first} next whether each target can be reached.` : `${first} was shown draft ${state.planShown.version}.`
}

function EmployeesView({ view, timeZone }: { view: CaseView; timeZone: string }) {
  const { state, employee } = view
  const first = employee.name.split(' ')[0] ?? employee.name
  const isStale = state.planShown !== null && state.draft !== null && state.planShown.version < state.draft.version
  return (
    <Leaf id="view" heading={`${first}’s view`} notes={['Asked before issue, and kept word for word.']}>
      {state.planViews.map((one) => <Said key={one.at} words={one.words} by={`${employee.name} on draft ${one.version}, ${sayInstant(one.at, timeZone)}`} />)}
      {state.planShown !== null && state.planViews.length === 0 && <p class="soft">{first} was asked and has not answered yet.</p>}
      {view.may('AskForPlanView') && (state.planShown === null || isStale) && (
        <PostButton to={`/cases/${view.caseId}/plan`} hidden={{ do: 'AskForPlanView' }} kind={state.planShown === null ? 'main' : 'plain'}>
          {state.planShown === null ? `Show ${first} the draft and ask` : `Show ${first} this version`}
        </PostButton>
      )}
    </Leaf>
  )
}

/** Good faith, each with their own hand (D-6): the manager when giving it to HR, HR when approving. */
function TheirMove({ view, entry }: CaseAsked) {
  const { state, caseId } = view
  const hidden = { seen: String(view.position) }
  const attests = (
    <>
      <Check label="This plan can be passed by this person in this time." {...entry.field('attests.passingIsPossible')} value="yes" checked={entry.value('attests.passingIsPossible') === 'yes'} />
      <Check label="The outcome is open. Nothing has been decided." {...entry.field('attests.outcomeIsOpen')} value="yes" checked={entry.value('attests.outcomeIsOpen') === 'yes'} />
    </>
  )
  const mistakes = entry.mistakes['attests'] === undefined ? entry.mistakes : { '': entry.mistakes['attests'] }
  if (view.may('SubmitPlan') && state.phase === 'drafting' && state.planShown !== null) {
    return (
      <Leaf id="submit" heading="Give it to HR" notes={['HR owns the formal wording and the dates.']}>
        <Form action={`/cases/${caseId}/plan`} mistakes={mistakes} hidden={{ ...hidden, do: 'SubmitPlan' }}>
          {attests}
          <FormEnd><Button kind="main">Give it to HR</Button></FormEnd>
        </Form>
      </Leaf>
    )
  }
  if (!view.may('ApprovePlan') || state.phase !== 'submitted') return null
  return (
    <Leaf id="approve" heading="Your approval" notes={['Read it as the person it is for, and as somebody who has to judge it later.']}>
      <Form action={`/cases/${caseId}/plan`} mistakes={mistakes} hidden={{ ...hidden, do: 'ApprovePlan' }}>
        {attests}
        <FormEnd><Button kind="main">Approve the wording and the dates</Button></FormEnd>
      </Form>
      <Fold summary="Give it back instead">
        <Form action={`/cases/${caseId}/plan`} hidden={{ ...hidden, do: 'ReturnPlan' }}>
          <LongText label="What has to change" rows={3} {...entry.field('reason')} />
          <FormEnd><Button>Give it back</Button></FormEnd>
        </Form>
      </Fold>
    </Leaf>
  )
}
