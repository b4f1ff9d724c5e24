// The employee's view of the plan before it is issued: what they think of it, and for each milestone whether it can be reached.
import type { CaseView } from '#app/look.ts'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import type { Entry } from '#web/entry.ts'
import { Button } from '#web/parts/button.tsx'
import { Choice } from '#web/parts/choice.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { sayDate } from '#web/parts/say.ts'
import { OwnWords } from '#web/parts/text-field.tsx'
import { reachOf } from '#web/plan/milestone-views.tsx'
import { PlanPaper } from '#web/plan/plan-paper.tsx'

export const viewPlanPage = commandPage({ path: '/cases/:caseId/plan/view', commands: ['GivePlanView'], show })

function show({ view, visit, entry }: CaseAsked): Shown | null {
  const { planShown, plan } = view.state
  if (planShown === null || plan !== null || !view.may('GivePlanView')) return null
  return {
    title: 'Your view of the plan',
    body: (
      <>
        <Head
          title="Your view of the plan"
          where={[`draft ${planShown.version}`]}
          lead="Nothing is issued yet. Say what you think, and for each milestone whether you can reach it. Your words stay beside the plan as you write them."
        />
        <Form action={`/cases/${view.caseId}/plan/view`} mistakes={entry.mistakes} draft={`view-${view.caseId}-${planShown.version}`}>
          <Leaf id="milestones" heading="Each milestone" notes={['The figures are your own readings.']}>
            <div class="stack">{planShown.plan.milestones.map((milestone, place) => <OneMilestone key={milestone.milestoneId} view={view} entry={entry} place={place} />)}</div>
          </Leaf>
          <Leaf id="words" heading="In your words">
            <OwnWords label="What do you think of the plan? What is missing, what would you change, what would help?" rows={6} {...entry.field('words')} />
            <FormEnd note="Your manager and HR read this. You can answer again when the plan changes.">
              <Button kind="main">Give my view</Button>
            </FormEnd>
          </Leaf>
        </Form>
        <PlanPaper view={view} visit={visit} />
      </>
    ),
  }
}

const answers = [{ value: 'yes', label: 'Yes' }, { value: 'unsure', label: 'Not sure' }, { value: 'no', label: 'No' }]

function OneMilestone({ view, entry, place }: { view: CaseView; entry: Entry; place: number }) {
  const milestone = view.state.planShown?.plan.milestones[place]
  if (milestone === undefined) return null
  const { target } = milestone
  return (
    <section class="panel stack" aria-label={`Milestone ${place + 1}`}>
      <h3 dir="auto">{milestone.what}</h3>
      <p class="soft">
        {target.comparator === 'at-least' ? 'At least' : 'At most'} {target.target} a week in {target.hitWeeks} of {target.ofWeeks} weeks, by {sayDate(milestone.dueOn)}. {reachOf(milestone, view.readings[milestone.indicator] ?? [])}
      </p>
      <input type="hidden" name={`milestones.${place}.milestoneId`} value={milestone.milestoneId} />
      <Choice label="Can you reach it?" options={answers} {...entry.field(`milestones.${place}.achievable`)} />
      <OwnWords label="Why, or why not?" required={false} rows={2} {...entry.field(`milestones.${place}.words`)} />
    </section>
  )
}
