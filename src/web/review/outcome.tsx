// How a plan ended, the same complete page for every outcome (V-5): said with respect, with its figures, what was expected, and what follows.
import type { CaseView } from '#app/look.ts'
import { dayIn, type Visit } from '#app/visit.ts'
import type { Decided } from '#domain/case-state.ts'
import { addDays } from '#domain/day.ts'
import type { Expectation } from '#domain/status-note.ts'
import { isAdverse } from '#domain/verdict.ts'
import { computedWords, outcomeWords } from '#domain/word.ts'
import { employeeName, hrName, managerName } from '#web/board/naming.ts'
import { PlanTabs } from '#web/board/plan-head.tsx'
import { planPage, type PlanAsked } from '#web/board/plan-page.ts'
import type { Shown } from '#web/command-page.ts'
import { LinkButton } from '#web/parts/button.tsx'
import { Facts } from '#web/parts/facts.tsx'
import { Fold } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { Said } from '#web/parts/said.tsx'
import { sayDate, sayFirst } from '#web/parts/say.ts'
import { ExpectationsLeaf, FairTestLeaf, MilestonesLeaf } from '#web/review/figures.tsx'
import { endingChecklist, endingConversation, outcomeTold } from '#web/review/outcome-words.ts'

export const outcomePage = planPage('/cases/:caseId/outcome', show)

function show({ view, visit }: PlanAsked): Shown | null {
  const decided = view.state.decisions.at(-1)
  if (decided === undefined) return null
  const told = outcomeTold[decided.outcome]
  const lead = view.as === 'employee' ? told.toEmployee : told.toOthers(employeeName(view))
  return {
    title: `The outcome: ${outcomeWords[decided.outcome]}`,
    body: (
      <>
        <Head title="The outcome" where={[view.as === 'employee' ? 'Your plan' : view.employee.name, `decided ${sayDate(dayIn(decided.at, visit.policy.timeZone))}`]} lead={lead} />
        <PlanTabs caseId={view.caseId} current="Overview" />
        <WhatFollows view={view} visit={visit} decided={decided} />
        <WhyLeaf view={view} decided={decided} />
        <MilestonesLeaf view={view} review={decided.review} />
        <FairTestLeaf review={decided.review} outcome={decided.outcome} />
        <ExpectationsLeaf expected={decided.expected as Expectation[]} outcome={decided.outcome} />
        {decided.outcome === 'employment-ended' && view.as !== 'employee' && <EndingWell />}
        <CopyLeaf view={view} />
      </>
    ),
  }
}

function WhatFollows({ view, visit, decided }: { view: CaseView; visit: Visit; decided: Decided }) {
  const { follows } = outcomeTold[decided.outcome]
  const decidedOn = dayIn(decided.at, visit.policy.timeZone)
  return (
    <Leaf id="what-follows" heading="What follows" notes={view.state.extended && view.state.plan !== null && decided.outcome === 'extended' ? [`The new final day is ${sayDate(view.state.plan.finalOn)}.`] : []}>
      <Lines lines={follows.map((text) => ({ text }))} narrow />
      {isAdverse(decided.outcome) && (
        <p class="read">
          {view.as === 'employee' ? 'You' : employeeName(view)} may appeal once, until {sayDate(addDays(decidedOn, visit.policy.appealWithinDays))}, to somebody who took no part in this. A line to {hrName(view)} is enough; it joins the record.
        </p>
      )}
    </Leaf>
  )
}

const WhyLeaf = ({ view, decided }: { view: CaseView; decided: Decided }) => (
  <Leaf id="why" heading="Why" notes={[decided.differs ? 'The decision differs from the computed result. Both stand in the record, with the reason.' : 'The decision is what the rule of the plan gives.']}>
    {decided.reason !== '' && <Said words={decided.reason} by={`${managerName(view)} proposed it`} />}
    {decided.agreedBecause !== '' && <Said words={decided.agreedBecause} by={`${hrName(view)} agreed`} />}
    <Facts long facts={[['Outcome', sayFirst(outcomeWords[decided.outcome])], ['Computed result', sayFirst(computedWords[decided.review.computed])], ...(decided.override === null || decided.override === '' ? [] : [['Although the test was not fair', decided.override] as const])]} />
  </Leaf>
)

const EndingWell = () => (
  <Leaf id="ending-well" heading="Ending it well" notes={['Give each of these an owner and a day.']}>
    <Lines lines={endingChecklist.map((text) => ({ text }))} narrow />
    <Fold summary="How to hold the conversation">
      <Lines lines={endingConversation.map((text) => ({ text }))} narrow />
    </Fold>
  </Leaf>
)

const CopyLeaf = ({ view }: { view: CaseView }) => (
  <Leaf id="copy" heading="Your copy" notes={['The same complete documents whatever the outcome.']}>
    <div class="row">
      <LinkButton href={`/cases/${view.caseId}/export`} icon="download">Download the whole case</LinkButton>
      <LinkButton kind="quiet" href={`/cases/${view.caseId}/record`}>Read the record</LinkButton>
    </div>
  </Leaf>
)
