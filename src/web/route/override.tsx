// Going ahead against the gate: the manager says why, HR agrees or does not. Nothing happens in between, and both reasons stay in the record.
import type { CaseView } from '#app/look.ts'
import { gateRefuses, type RouteReason } from '#domain/route.ts'
import { coversTheGate, routeFacts } from '#domain/routing.ts'
import { employeeName, hrName, managerName } from '#web/board/naming.ts'
import { WhatChanged } from '#web/case/what-changed.tsx'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Refusal } from '#web/parts/refusal.tsx'
import { Said } from '#web/parts/said.tsx'
import { LongText, OwnWords } from '#web/parts/text-field.tsx'
import { asReason } from '#web/route/tool-words.ts'

export const overridePage = commandPage({
  path: '/cases/:caseId/route/override', commands: ['AskOverride', 'AgreeOverride', 'DeclineOverride'], show,
  afterwards: (view) => `/cases/${view.caseId}/route`,
})

function show({ view, entry, visit }: CaseAsked): Shown | null {
  const facts = routeFacts(view.state)
  const { override, plan } = view.state
  if (facts === null || plan !== null) return null
  const isWaiting = override?.answer === 'waiting'
  const against = isWaiting ? override.against : gateRefuses(facts)
  const mayAsk = view.may('AskOverride') && !isWaiting && against.length > 0 && !coversTheGate(view.state, facts)
  const mayAnswer = view.may('AgreeOverride') && isWaiting
  // What was typed is given back even when somebody has decided in between.
  const isGivenBack = (as: CaseView['as']) => entry.wasSent && view.as === as
  if (!mayAsk && !isWaiting && !entry.wasSent) return null
  return {
    title: 'Override of the gate',
    body: (
      <>
        <Head title="Override of the gate" where={[<a key="route" href={`/cases/${view.caseId}/route`}>{view.employee.name}</a>]} lead={leadOf(view, isWaiting)} />
        <Against view={view} against={against} />
        {(mayAsk || isGivenBack('manager')) && <AskLeaf view={view} entry={entry} />}
        {isWaiting && (
          <Leaf id="asked" heading={view.as === 'manager' ? 'Your reason' : `${managerName(view)}’s reason`}>
            <Said words={override.reason} />
          </Leaf>
        )}
        {(mayAnswer || isGivenBack('hr')) && <AnswerLeaf view={view} entry={entry} visit={visit} />}
      </>
    ),
  }
}

function leadOf(view: CaseView, isWaiting: boolean): string {
  if (view.as === 'hr') return isWaiting ? `${managerName(view)} asks for a formal plan although the gate refuses it. You decide.` : 'Nothing waits for you here.'
  return isWaiting ? `${hrName(view)} has your reason and decides.` : `Sometimes a rule is wrong for a case. If you believe so, write why; ${hrName(view)} decides, and nothing happens before.`
}

const Against = ({ view, against }: { view: CaseView; against: readonly RouteReason[] }) => (
  <Leaf id="against" heading="What stands against it" notes={[<a key="rules" href="/guide/route-rules">The rules, to recompute</a>]}>
    <Refusal heading={`The gate refuses a formal plan for ${employeeName(view)}.`} reasons={against.map(asReason)} />
  </Leaf>
)

const AskLeaf = ({ view, entry }: Pick<CaseAsked, 'view' | 'entry'>) => (
  <Leaf id="ask" heading="Ask HR" guide={<Guide question="Before you ask" mistake="Asking because a plan feels stronger than a conversation.">Ask yourself which reason above you could remove instead: a conversation that has not taken place can still take place.</Guide>}>
    <Form action={`/cases/${view.caseId}/route/override#ask`} mistakes={entry.mistakes} hidden={{ do: 'AskOverride' }} draft={`override-${view.caseId}`}>
      <OwnWords label="Why should the gate not apply here?" hint="What you know that the facts above do not show." rows={5} {...entry.field('reason')} />
      <FormEnd note={`${hrName(view)} is asked. Overrides stay visible in the record, with both reasons.`}>
        <Button kind="main">Ask {hrName(view)}</Button>
        <LinkButton kind="quiet" href={`/cases/${view.caseId}/route`}>Choose another route instead</LinkButton>
      </FormEnd>
    </Form>
  </Leaf>
)

const AnswerLeaf = ({ view, entry, visit }: Pick<CaseAsked, 'view' | 'entry' | 'visit'>) => (
  <Leaf id="answer" heading="Your decision" guide={<Guide question="What to weigh" mistake="Agreeing to keep the peace.">Would this plan test {employeeName(view)} on something within their own control, that they were told of, and that is still open? If one of the three is missing, do not agree.</Guide>}>
    <WhatChanged view={view} since={entry.value('seen')} visit={visit} />
    <Form action={`/cases/${view.caseId}/route/override#answer`} mistakes={entry.mistakes} hidden={{ seen: String(view.position) }} draft={`override-answer-${view.caseId}`}>
      <LongText label="Your reason" hint={`${managerName(view)} reads it, and it stays in the record.`} rows={4} {...entry.field('reason')} />
      <FormEnd note="Agreeing opens the way to a formal plan against these reasons, and against no others.">
        <Button kind="main" name="do" value="DeclineOverride">Do not agree</Button>
        <Button name="do" value="AgreeOverride">Agree to the override</Button>
      </FormEnd>
    </Form>
  </Leaf>
)
