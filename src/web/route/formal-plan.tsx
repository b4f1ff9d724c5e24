// What the gate says about a formal plan: that it would not be fair here, with every reason, or that nothing stands against it.
import type { CaseView } from '#app/look.ts'
import { gateRefuses, type RouteFacts, type RouteReason } from '#domain/route.ts'
import { coversTheGate } from '#domain/routing.ts'
import { employeeName, hrName } from '#web/board/naming.ts'
import { asReason } from '#web/route/tool-words.ts'
import { LinkButton } from '#web/parts/button.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { Refusal } from '#web/parts/refusal.tsx'
import { sayFirst, sayInWords } from '#web/parts/say.ts'

export function FormalPlanLeaf({ view, facts }: { view: CaseView; facts: RouteFacts }) {
  const against = gateRefuses(facts)
  return (
    <Leaf id="formal-plan" heading="Formal plan" notes={['The gate is the same for everybody and cannot be tuned for one person.']}>
      {against.length === 0 ? <p class="read">Nothing in the gate stands against a formal plan. That makes it possible, not necessary.</p> : <Refused view={view} facts={facts} against={against} />}
    </Leaf>
  )
}

function Refused({ view, facts, against }: { view: CaseView; facts: RouteFacts; against: readonly RouteReason[] }) {
  return (
    <Refusal
      heading="A formal plan would not be fair here."
      lead={`${sayFirst(sayInWords(against.length))} of the gate’s conditions ${against.length === 1 ? 'is' : 'are'} not met:`}
      reasons={against.map(asReason)}
      closing={`This does not say that there is no problem. It says only that this tool cannot repair it for ${employeeName(view)} now.`}
    >
      <OverrideState view={view} facts={facts} />
      {view.as === 'manager' && (
        <div class="row">
          {against.some(({ rule }) => rule === 'RT-5') && <LinkButton href={`/cases/${view.caseId}/feedback`}>Add a conversation that took place</LinkButton>}
          <LinkButton href={`/cases/${view.caseId}/causes/diagnose#facts`}>Answer the plain facts again</LinkButton>
          {(view.state.override === null || view.state.override.answer === 'declined' || !coversTheGate(view.state, facts)) && view.state.override?.answer !== 'waiting' && (
            <LinkButton kind="quiet" href={`/cases/${view.caseId}/route/override`}>Go ahead against the gate, with HR’s agreement</LinkButton>
          )}
        </div>
      )}
    </Refusal>
  )
}

function OverrideState({ view, facts }: { view: CaseView; facts: RouteFacts }) {
  const { override } = view.state
  if (override === null) return null
  const hr = view.as === 'hr' ? 'You' : hrName(view)
  if (override.answer === 'waiting')
    return (
      <Notice tone="due" says={view.as === 'hr' ? 'An override waits for you.' : `An override waits for ${hr}.`} action={view.as === 'hr' ? <LinkButton kind="main" href={`/cases/${view.caseId}/route/override`}>Read and decide</LinkButton> : undefined}>
        {override.reason}
      </Notice>
    )
  if (override.answer === 'declined') return <Notice says={`${hr} did not agree to an override.`}>{override.answerReason}</Notice>
  if (coversTheGate(view.state, facts)) return <Notice tone="met" says={`${hr} agreed to go ahead against the gate.`}>{override.answerReason}</Notice>
  return <Notice says={`${hr} agreed to an override, but not against all of these reasons.`}>The diagnosis has changed since. Ask again if you still want to go ahead.</Notice>
}
