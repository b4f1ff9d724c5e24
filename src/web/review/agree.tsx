// HR and the decision: agree, or give it back with what has to change. Where the test was not fair, an adverse outcome needs a written override.
import type { CaseView } from '#app/look.ts'
import type { CaseCommandType } from '#domain/case-command.ts'
import { differs, isAdverse, type Review, reviewOf } from '#domain/verdict.ts'
import { computedWords, outcomeWords } from '#domain/word.ts'
import { employeeName, hrName, managerName } from '#web/board/naming.ts'
import { WhatChanged } from '#web/case/what-changed.tsx'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { emptyEntry, type Entry } from '#web/entry.ts'
import { Button } from '#web/parts/button.tsx'
import { Facts } from '#web/parts/facts.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Said } from '#web/parts/said.tsx'
import { sayDate, sayFirst } from '#web/parts/say.ts'
import { LongText } from '#web/parts/text-field.tsx'
import { ExpectationsLeaf, FairTestLeaf, MilestonesLeaf } from '#web/review/figures.tsx'

export const agreeDecisionPage = commandPage({
  path: '/cases/:caseId/decision',
  commands: ['AgreeDecision', 'ReturnDecision'],
  show,
  afterwards: (view, { sent }) => (sent['do'] === 'ReturnDecision' ? `/cases/${view.caseId}` : `/cases/${view.caseId}/outcome`),
})

type Proposal = NonNullable<CaseView['state']['proposal']>

function show({ view, visit, entry }: CaseAsked): Shown | null {
  const { proposal } = view.state
  if (view.as === 'employee') return null
  if (proposal === null) return entry.wasSent ? settledMeanwhile(view, entry) : null
  const review = reviewOf(view.state, { readings: view.readings, today: visit.today, policy: visit.policy })
  return {
    title: 'The decision',
    body: (
      <>
        <Head title="The decision" where={[view.employee.name, <a key="plan" href={`/cases/${view.caseId}`}>The plan</a>]} lead={leadOf(view, proposal)} />
        <WhatChanged view={view} since={entry.value('seen')} visit={visit} />
        <Leaf id="proposed" heading="Proposed" notes={[`By ${managerName(view)}. ${employeeName(view)} does not see it before it is decided.`]}>
          <Said words={proposal.reason === '' ? 'No reason was written.' : proposal.reason} by={view.manager?.name} />
          <Facts facts={factsOf(proposal, review)} />
        </Leaf>
        <MilestonesLeaf view={view} review={review} />
        <FairTestLeaf review={review} outcome={null} />
        <ExpectationsLeaf expected={view.state.notes.slice(-3).map(({ expectation }) => expectation)} outcome={proposal.outcome} />
        {view.may('AgreeDecision') && <YourDecision view={view} review={review} proposal={proposal} entry={entry} />}
      </>
    ),
  }
}

const leadOf = (view: CaseView, { outcome }: Proposal): string =>
  view.may('AgreeDecision')
    ? `${managerName(view)} proposes: ${outcomeWords[outcome]}. Read the figures and the fair test, then agree or give it back.`
    : `You proposed: ${outcomeWords[outcome]}. ${hrName(view)} agrees, or gives it back with a reason.`

const factsOf = ({ outcome, newFinalOn }: Proposal, { computed }: Review) => [
  ['Outcome', sayFirst(outcomeWords[outcome])] as const,
  ['Computed result', sayFirst(computedWords[computed])] as const,
  ['They agree', differs(outcome, computed) ? 'No. The reason stands above and stays in the record.' : 'Yes'] as const,
  ...(newFinalOn === null ? [] : [['New final day', sayDate(newFinalOn)] as const]),
]

/** Two were at it at once: the other answered first, and what was typed here is still there to be copied. */
const settledMeanwhile = (view: CaseView, entry: Entry): Shown => ({
  title: 'The decision',
  body: (
    <>
      <Head title="The decision" where={[view.employee.name]} lead="Somebody else answered this while you were writing. Nothing of yours was recorded." more={<a href={`/cases/${view.caseId}`}>See where the plan stands</a>} />
      <Said label="What you wrote" words={entry.value('reason') ?? ''} />
    </>
  ),
})

type YourDecisionProps = { view: CaseView; review: Review; proposal: Proposal; entry: Entry }

function YourDecision({ view, review, proposal, entry }: YourDecisionProps) {
  const of = (command: CaseCommandType): Entry => ((entry.value('do') ?? 'AgreeDecision') === command ? entry : emptyEntry)
  const agree = of('AgreeDecision')
  const giveBack = of('ReturnDecision')
  const at = `/cases/${view.caseId}/decision`
  const seen = String(view.position)
  // Two fields of one name on one page: a list of mistakes leads to the one that was sent.
  const needsOverride = isAdverse(proposal.outcome) && !review.fairTest.isFair
  return (
    <>
      <Leaf
        id="agree"
        heading="Agree"
        notes={['What you agree to is what the record shows now. It cannot be taken back.']}
        guide={<Guide question="Before you agree" mistake="reading only the reason and not the figures.">Check three things: do the figures carry it, did our own side keep its promises, and had the last notes said so. If one of them is missing, give it back.</Guide>}
      >
        <Form action={at} mistakes={agree.mistakes} hidden={{ seen, do: 'AgreeDecision' }} draft={`agree-${view.caseId}`}>
          <LongText label="Why do you agree?" rows={3} id={giveBack.wasSent ? 'field-agree-reason' : undefined} {...agree.field('reason')} />
          {needsOverride && <LongText label="Why may this outcome stand although the test was not fair?" hint="Without this the rule refuses it. It is counted, and both sides read it." rows={3} {...agree.field('override')} />}
          <FormEnd>
            <Button kind="main">Agree: {outcomeWords[proposal.outcome]}</Button>
          </FormEnd>
        </Form>
      </Leaf>
      <Leaf id="give-back" heading="Or give it back">
        <Form action={at} mistakes={giveBack.mistakes} hidden={{ seen, do: 'ReturnDecision' }} draft={`give-back-${view.caseId}`}>
          <LongText label="What has to change?" rows={3} id={giveBack.wasSent ? undefined : 'field-return-reason'} {...giveBack.field('reason')} />
          <FormEnd>
            <Button>Give it back to {managerName(view)}</Button>
          </FormEnd>
        </Form>
      </Leaf>
    </>
  )
}
