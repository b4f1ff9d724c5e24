// Writing the plan: one page, five parts. Each save is a new version with who and why; nobody's words are ever overwritten.
import type { CaseView } from '#app/look.ts'
import { freshMilestoneId, freshSupportId } from '#app/fresh.ts'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { Said } from '#web/parts/said.tsx'
import { sayInstant } from '#web/parts/say.ts'
import { TextField } from '#web/parts/text-field.tsx'
import { WhatChanged } from '#web/case/what-changed.tsx'
import { MilestoneViews } from '#web/plan/milestone-views.tsx'
import { givenFor } from '#web/plan/first-draft.ts'
import { ActionPlan, Consequences, FirstTwoParts } from '#web/plan/plan-fields.tsx'

export const writePlanPage = commandPage({
  path: '/cases/:caseId/plan/write',
  commands: ['DraftPlan'],
  show,
  reshape: (sent) => ({ ...sent, plan: withIds(sent['plan']) }),
  afterwards: (view) => `/cases/${view.caseId}/plan`,
})

/** Rows that are new get their id here; rows that stay keep the one they have. */
function withIds(plan: unknown): unknown {
  if (typeof plan !== 'object' || plan === null) return plan
  const { milestones, support } = plan as { milestones?: unknown; support?: unknown }
  return { ...plan, milestones: named(milestones, 'milestoneId', freshMilestoneId), support: named(support, 'supportId', freshSupportId) }
}

const named = (list: unknown, key: string, fresh: () => string): unknown =>
  Array.isArray(list) ? list.map((row: unknown) => (typeof row === 'object' && row !== null ? { ...row, [key]: (row as { [key: string]: unknown })[key] || fresh() } : row)) : list

function show({ view, visit, entry }: CaseAsked): Shown | null {
  const { state, employee } = view
  if (!view.may('DraftPlan') || state.route?.tool !== 'formal-pip' || state.plan !== null || state.signatures.length > 0) return null
  const fields = { entry, given: givenFor(view, visit), owners: ownersOf(view), lengths: visit.policy.planLengths }
  return {
    title: `Plan for ${employee.name}`,
    body: (
      <>
        <Head title="Improvement plan" where={[employee.name, state.draft === null ? 'first draft' : `draft ${state.draft.version}`]} lead={leadOf(view)} />
        {state.returned !== null && <Notice tone="due" says={`HR gave the draft back. ${state.returned}`} />}
        <Form action={`/cases/${view.caseId}/plan/write`} mistakes={entry.mistakes} hidden={{ seen: String(view.position) }} draft={`plan-${view.caseId}`}>
          <WhatChanged view={view} since={entry.value('seen')} visit={visit} />
          <FirstTwoParts {...fields} />
          <ActionPlan {...fields} />
          <MilestoneViews view={view} />
          <Consequences {...fields} />
          <StatementsPart view={view} timeZone={visit.policy.timeZone} />
          <FormEnd note="Saved as a new version. Nobody but you and HR sees it until you ask for the employee’s view.">
            <Button kind="main">Save the draft</Button>
            <LinkButton kind="quiet" href={`/cases/${view.caseId}`}>Back to the case</LinkButton>
          </FormEnd>
        </Form>
      </>
    ),
  }
}

const leadOf = ({ state, employee }: CaseView): string =>
  state.draft === null
    ? `Write it so that ${employee.name.split(' ')[0]} can pass it. What the concern says already is filled in; change what you like.`
    : `This is draft ${state.draft.version}. Each save is kept with who and why.`

const ownersOf = ({ manager, hrPartner }: CaseView): { value: string; label: string }[] =>
  [manager, hrPartner].flatMap((person) => (person === null ? [] : [{ value: person.personId, label: person.name }]))

const StatementsPart = ({ view, timeZone }: { view: CaseView; timeZone: string }) => (
  <Leaf id="statements" heading="5. Statements" notes={['The employee’s own words. Nobody edits them.']}>
    {view.state.planViews.length === 0 && <p class="soft">{view.employee.name.split(' ')[0]} is asked once you have saved a draft.</p>}
    {view.state.planViews.map((one) => <Said key={one.at} words={one.words} by={`${view.employee.name} on draft ${one.version}, ${sayInstant(one.at, timeZone)}`} />)}
    <TextField name="why" label="Why this change" required={false} />
  </Leaf>
)
