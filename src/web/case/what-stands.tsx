// What has been concluded so far: the diagnosis, the route with what was handed on, and how far the plan is.
import type { CaseView } from '#app/look.ts'
import { fromAnswer } from '#domain/cause-evidence.ts'
import type { Escalation } from '#domain/case-state.ts'
import { mainCause } from '#domain/diagnosis.ts'
import { causeMeanings, causeWords, toolWords } from '#domain/word.ts'
import { sharesInWords } from '#web/case/both-views.tsx'
import { LinkButton } from '#web/parts/button.tsx'
import { Facts } from '#web/parts/facts.tsx'
import { Fold } from '#web/parts/guide.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { sayDate, sayFirst } from '#web/parts/say.ts'
import { Badge } from '#web/parts/state.tsx'

export function DiagnosisLeaf({ view }: { view: CaseView }) {
  const { diagnosis, phase } = view.state
  if (diagnosis === null) return null
  const main = mainCause(diagnosis.shares)
  const answered = diagnosis.answers.filter((answer) => answer.answer !== '' && fromAnswer(answer) === null)
  return (
    <Leaf id="causes" heading="Causes" notes={['Shares of 100, with the manager’s reason. Manager and HR see this.']}>
      <p class="read"><b>Main cause: {causeWords[main].toLowerCase()}.</b> {causeMeanings[main]}. Shares: {sharesInWords(diagnosis.shares)}.</p>
      {answered.length > 0 && (
        <Fold summary="What was asked and answered">
          <Facts long facts={answered.map(({ question, answer }) => [question, <span key={question} dir="auto">{answer}</span>] as const)} />
        </Fold>
      )}
      {phase !== 'closed' && (
        <div class="row">
          <LinkButton href={`/cases/${view.caseId}/route`}>Causes and route</LinkButton>
          {view.may('Diagnose') && <LinkButton kind="quiet" href={`/cases/${view.caseId}/causes/diagnose`}>Look at the causes again</LinkButton>}
        </div>
      )}
    </Leaf>
  )
}

export function RouteLeaf({ view }: { view: CaseView }) {
  const { route, escalations, phase } = view.state
  if (route === null && escalations.length === 0) return null
  return (
    <Leaf id="route" heading={route === null ? 'Handed on' : 'Route'} notes={[route === null ? 'To somebody who can change it. They read this text and nothing else.' : 'Chosen by the manager, by published rules.']}>
      {route !== null && <p class="read"><b>{sayFirst(toolWords[route.tool])}.</b>{route.overridden && ' By an override that HR agreed to.'} <span dir="auto">{route.reason}</span></p>}
      <Lines label="Handed to somebody who can change it" lines={escalations.map((one) => escalationLine(view, one))} />
      {phase !== 'closed' && view.may('EscalateSystemCause') && (route?.tool === 'fix-the-system' || escalations.length > 0) && (
        <div class="row"><LinkButton href={`/cases/${view.caseId}/route/escalate`}>Hand on a system cause</LinkButton></div>
      )}
    </Leaf>
  )
}

export const escalationLine = (view: CaseView, { escalationId, what, ownerId, answerBy, answer }: Escalation) => ({
  id: escalationId,
  text: what,
  end: answer === null ? <Badge of="due">{view.name(ownerId)}, by {sayDate(answerBy)}</Badge> : <Badge of="done">answered</Badge>,
  note: answer === null ? undefined : `${view.name(ownerId)}: ${answer}`,
  action: answer === null && view.may('AnswerEscalation') ? <LinkButton href={`/cases/${view.caseId}/escalations/${escalationId}`}>Record the answer</LinkButton> : undefined,
})

export function PlanLeaf({ view }: { view: CaseView }) {
  const { draft, planShown, planViews, approved, returned, phase } = view.state
  if (phase === 'closed' || (draft === null && planShown === null && approved === null)) return null
  const read = view.as === 'employee' ? (approved === null ? `/cases/${view.caseId}/plan/view` : `/cases/${view.caseId}/sign`) : `/cases/${view.caseId}/plan`
  const shown = planShown === null ? 'not shown to the employee yet' : `draft ${planShown.version} was shown${planViews.some(({ version }) => version === planShown.version) ? ' and answered' : ', no answer yet'}`
  return (
    <Leaf id="plan" heading="The plan" notes={[approved === null ? 'Not issued. Nothing in it counts yet.' : 'Approved and ready to sign.']}>
      <Facts
        facts={[
          ...(draft === null ? [] : [['Draft', `version ${draft.version}`] as const]),
          ...(returned === null ? [] : [['Given back', returned] as const]),
          ['Their view', shown],
          ...(approved === null ? [] : [['Approved', `version ${approved.version}`] as const]),
        ]}
      />
      <div class="row"><LinkButton href={read}>Read the plan</LinkButton></div>
    </Leaf>
  )
}
