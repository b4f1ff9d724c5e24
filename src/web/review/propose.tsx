// The final review: what the figures say by the rule of the plan, whether the test was fair, and the decision that the manager proposes (V-1, V-2).
import type { CaseView } from '#app/look.ts'
import { reviewOf } from '#domain/verdict.ts'
import { employeeName, hrName } from '#web/board/naming.ts'
import { isOpenTo } from '#web/board/open-to.ts'
import { WhatChanged } from '#web/case/what-changed.tsx'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import type { Entry } from '#web/entry.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { Choice } from '#web/parts/choice.tsx'
import { DayField } from '#web/parts/day-field.tsx'
import { Facts } from '#web/parts/facts.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Fold, Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { sayDayLong } from '#web/parts/say.ts'
import { LongText } from '#web/parts/text-field.tsx'
import { type OutcomeChoice, outcomeChoices, reasonAgainst } from '#web/review/choices.ts'
import { computedSays, ExpectationsLeaf, FairTestLeaf, MilestonesLeaf } from '#web/review/figures.tsx'

export const proposeDecisionPage = commandPage({ path: '/cases/:caseId/review', commands: ['ProposeDecision'], show, afterwards: (view) => `/cases/${view.caseId}/decision` })

function show(asked: CaseAsked): Shown | null {
  const { view, visit, entry } = asked
  const { state, readings } = view
  if (state.plan === null || !isOpenTo(asked, 'ProposeDecision', state.proposal === null)) return null
  const review = reviewOf(state, { readings, today: visit.today, policy: visit.policy })
  const choices = outcomeChoices(view, visit, review)
  return {
    title: 'Final review',
    body: (
      <>
        <Head title="Final review" where={[view.employee.name, <a key="plan" href={`/cases/${view.caseId}`}>The plan</a>]} lead={visit.today < state.plan.finalOn ? `The plan runs until ${sayDayLong(state.plan.finalOn)}. ${computedSays(view, review, 'As the figures stand today')}` : computedSays(view, review)} more={`The decision may differ from this only with a written reason and ${hrName(view)}’s agreement. The record keeps both.`} />
        <WhatChanged view={view} since={entry.value('seen')} visit={visit} />
        <MilestonesLeaf view={view} review={review} />
        <FairTestLeaf review={review} outcome={null} />
        <ExpectationsLeaf expected={state.notes.slice(-3).map(({ expectation }) => expectation)} outcome={null} />
        <Proposal view={view} entry={entry} choices={choices} />
      </>
    ),
  }
}

function Proposal({ view, entry, choices }: { view: CaseView; entry: Entry; choices: OutcomeChoice[] }) {
  const open = choices.filter(({ refused }) => refused === null)
  const shut = choices.filter(({ refused }) => refused !== null)
  return (
    <Leaf
      id="proposal"
      heading="What you propose"
      notes={[`${employeeName(view)} learns of it when it is decided, not before.`]}
      guide={<Guide question="Before you choose" mistake="deciding by the last two weeks.">Read the milestones once more as if you did not know whose they are. Then ask whether somebody else with these figures would get the same outcome from you.</Guide>}
    >
      <Form action={`/cases/${view.caseId}/review`} mistakes={entry.mistakes} hidden={{ seen: String(view.position) }} draft={`review-${view.caseId}`}>
        <Choice label="Which outcome do you propose?" stacked options={open.map(({ outcome, label, hint }) => ({ value: outcome, label, hint }))} {...entry.field('outcome')} />
        <LongText label="Why?" hint="Needed where the outcome differs from the computed result, and good in any case. Both sides will read it." rows={5} {...entry.field('reason')} />
        <DayField label="New final day, only for an extension" required={false} {...entry.field('newFinalOn')} />
        {shut.length > 0 && (
          <Fold summary="Not possible now, and why">
            <Facts long facts={shut.map((one) => [one.label, reasonAgainst(one)] as const)} />
          </Fold>
        )}
        <FormEnd note={`Nothing is decided by this. ${hrName(view)} agrees, or gives it back with a reason.`}>
          <Button kind="main">Propose it to HR</Button>
          <LinkButton kind="quiet" href={`/cases/${view.caseId}`}>Not yet</LinkButton>
        </FormEnd>
      </Form>
    </Leaf>
  )
}
