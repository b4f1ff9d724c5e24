// Causes and route: what the figures and both people say, every tool with its standing and reasons, what the gate says, and the choice.
import type { CaseView } from '#app/look.ts'
import { fromAnswer, suggestedCause } from '#domain/cause-evidence.ts'
import { type Diagnosis, mainCause } from '#domain/diagnosis.ts'
import { gateRefuses, type RouteFacts, routeFor, routeRulesVersion } from '#domain/route.ts'
import { coversTheGate, routeFacts } from '#domain/routing.ts'
import { causeWords, toolWords } from '#domain/word.ts'
import { employeeName, managerName } from '#web/board/naming.ts'
import { BothViews } from '#web/case/both-views.tsx'
import { WhatChanged } from '#web/case/what-changed.tsx'
import { escalationLine } from '#web/case/what-stands.tsx'
import { CauseCards } from '#web/cause/figures.tsx'
import { factsInWords } from '#web/cause/gate-facts.tsx'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { Choice } from '#web/parts/choice.tsx'
import { Facts } from '#web/parts/facts.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Fold, Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { Next } from '#web/parts/next.tsx'
import { RouteCard, Routes } from '#web/parts/route.tsx'
import { sayCount, sayDateLong, sayFirst } from '#web/parts/say.ts'
import { LongText } from '#web/parts/text-field.tsx'
import type { Day } from '#domain/day.ts'
import { FormalPlanLeaf } from '#web/route/formal-plan.tsx'
import { recomputeHref } from '#web/route/recompute.tsx'
import { routeStep } from '#web/route/route-step.ts'
import { bestFirst, reasonsInWords, toolMeanings } from '#web/route/tool-words.ts'

export const chooseRoutePage = commandPage({ path: '/cases/:caseId/route', commands: ['ChooseRoute'], show })

function show(asked: CaseAsked): Shown | null {
  const { view, visit, entry } = asked
  const { diagnosis, plan } = view.state
  const facts = routeFacts(view.state)
  if (diagnosis === null || facts === null || plan !== null) return null
  const pieces = diagnosis.answers.flatMap((answer) => fromAnswer(answer) ?? [])
  const answers = bestFirst(routeFor(facts))
  const isClosed = view.state.phase === 'closed'
  return {
    title: `Causes and route for ${employeeName(view)}`,
    body: (
      <>
        <Head title="Causes and route" where={[<a key="case" href={`/cases/${view.caseId}`}>{view.employee.name}</a>, `worked out on ${sayDateLong(diagnosis.at.slice(0, 10) as Day)}`]} lead={leadOf(view, diagnosis)} more={gateRefuses(facts).length === 0 ? 'Nothing in the gate stands against a formal plan.' : 'A formal plan does not fit here as things stand.'} />
        {!isClosed && <Next {...routeStep(view, facts)} />}
        <Leaf id="causes" heading="Four causes" wide notes={['Plus speaks for a cause, minus against it. As the figures stood on the day of the diagnosis.', 'Fixed, published rules. No model takes part.']} guide={<Guide question="How to read evidence" mistake="Starting from the conclusion.">Look for what would prove you wrong. If activity is fine and conversion is fine, the person is rarely the cause.</Guide>}>
          <CauseCards pieces={pieces} shares={diagnosis.shares} />
        </Leaf>
        <Leaf id="views" heading="Both views" notes={['Asked separately, shown together. Neither can edit the other’s.']}>
          <BothViews view={view} timeZone={visit.policy.timeZone} />
          <div class="stack-tight read">
            <p><b>{view.as === 'manager' ? 'Your' : `${managerName(view)}’s`} conclusion: {causeWords[mainCause(diagnosis.shares)].toLowerCase()}.</b> {agreementOf(diagnosis)}</p>
            <Fold summary="The plain facts behind it">
              <Facts long facts={factsInWords(diagnosis.facts)} />
              {facts.expectationsClear !== diagnosis.facts.expectationsClear && <p>The expectation was communicated only after everything that was observed, so the rules count it as not made clear beforehand.</p>}
            </Fold>
            {view.may('Diagnose') && <p><a href={`/cases/${view.caseId}/causes/diagnose`}>Change the conclusion</a></p>}
          </div>
        </Leaf>
        <Leaf id="routes" heading="Which route" notes={[<>Each tool, with its reasons. Rules version {routeRulesVersion}. <a href={recomputeHref(facts)}>Recompute it yourself</a></>]}>
          <Routes>
            {answers.map(({ tool, fit, reasons }) => (
              <RouteCard key={tool} standing={fit} name={sayFirst(toolWords[tool])} what={toolMeanings[tool]} why={tool === 'formal-pip' && fit === 'unsuitable' ? <a href="#formal-plan">{sayCount(reasons.length, 'condition')} of the gate {reasons.length === 1 ? 'is' : 'are'} not met; see below.</a> : reasonsInWords(reasons)} action={tool === 'fix-the-system' && fit !== 'unsuitable' && view.may('EscalateSystemCause') ? <LinkButton href={`/cases/${view.caseId}/route/escalate`}>Hand it on</LinkButton> : undefined} />
            ))}
          </Routes>
          <Lines label="Handed to somebody who can change it" lines={view.state.escalations.map((one) => escalationLine(view, one))} />
        </Leaf>
        <FormalPlanLeaf view={view} facts={facts} />
        {(view.may('ChooseRoute') || entry.wasSent) && <ChooseLeaf asked={asked} facts={facts} />}
      </>
    ),
  }
}

function leadOf(view: CaseView, { shares }: Diagnosis): string {
  const main = mainCause(shares)
  const who = view.as === 'manager' ? 'You put' : `${managerName(view)} puts`
  return `${who} ${causeWords[main].toLowerCase()} first, with ${shares[main]} of 100.${main === 'system' ? ` ${employeeName(view)} cannot change that; somebody else can.` : ''}`
}

function agreementOf({ answers, shares }: Diagnosis): string {
  const suggested = suggestedCause(answers.flatMap((answer) => fromAnswer(answer) ?? []))
  if (suggested === null) return 'The figures suggest no cause on their own.'
  return suggested === mainCause(shares) ? 'It agrees with what the figures suggest.' : `The figures suggest ${causeWords[suggested].toLowerCase()}; the reason above says why the conclusion is another one.`
}

function ChooseLeaf({ asked: { view, entry, visit }, facts }: { asked: CaseAsked; facts: RouteFacts }) {
  const isOpen = (tool: string, fit: string) => fit !== 'unsuitable' || (tool === 'formal-pip' && coversTheGate(view.state, facts))
  const options = bestFirst(routeFor(facts)).filter(({ tool, fit }) => isOpen(tool, fit))
  return (
    <Leaf id="choose" heading="Your choice" notes={['Tools that are unsuitable cannot be chosen.']}>
      <WhatChanged view={view} since={entry.value('seen')} visit={visit} />
      <Form action={`/cases/${view.caseId}/route#choose`} mistakes={entry.mistakes} hidden={{ seen: String(view.position) }} draft={`route-${view.caseId}`}>
        <Choice
          stacked
          label="Which route do you take?"
          options={options.map(({ tool, fit }) => ({ value: tool, label: sayFirst(toolWords[tool]), hint: fit === 'unsuitable' ? 'refused by the gate; HR agreed to an override' : fit }))}
          {...entry.field('tool', view.state.route?.tool)}
        />
        <LongText label="Why this one?" hint="In a sentence or two; HR reads it." rows={3} {...entry.field('reason', view.state.route?.reason)} />
        <FormEnd note="You can choose again until a plan is issued. Every choice stays in the record.">
          <Button kind="main">Choose this route</Button>
          <LinkButton kind="quiet" href={`/cases/${view.caseId}`}>Back to the case</LinkButton>
        </FormEnd>
      </Form>
    </Leaf>
  )
}
