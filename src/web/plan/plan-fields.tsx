// The fields of a plan's five parts. What was typed wins over what was drafted, and every mistake stands beside its field.
import { salesCatalogue } from '#domain/indicator.ts'
import type { Entry } from '#web/entry.ts'
import { Button } from '#web/parts/button.tsx'
import { Checks } from '#web/parts/check.tsx'
import { SelectField } from '#web/parts/choice.tsx'
import { DayField } from '#web/parts/day-field.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { LongText, NumberField, TextField } from '#web/parts/text-field.tsx'
import type { GivenFields } from '#web/plan/first-draft.ts'

export type PlanFieldsProps = { entry: Entry; given: GivenFields; owners: { value: string; label: string }[]; lengths: readonly number[] }

type Field = ReturnType<Entry['field']>
const fieldIn = ({ entry, given }: PlanFieldsProps) => (name: string): Field => {
  const drafted = given[`plan.${name}`]
  return entry.field(`plan.${name}`, typeof drafted === 'string' ? drafted : null)
}

const weekdayWords = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const indicators = salesCatalogue.map(({ key, name }) => ({ value: key, label: name }))
const comparators = [{ value: 'at-least', label: 'at least' }, { value: 'at-most', label: 'at most' }]

/** Rows that hold something already, and one more to fill; two at the start. */
const rowsOf = ({ entry, given }: PlanFieldsProps, list: string): number[] => {
  const drafted = Object.keys(given).flatMap((key) => (key.startsWith(`plan.${list}.`) ? [Number(key.split('.')[2])] : []))
  return entry.rows(`plan.${list}`, Math.max(list === 'milestones' ? 2 : 1, ...drafted.map((place) => place + 1)))
}

export function FirstTwoParts(props: PlanFieldsProps) {
  const field = fieldIn(props)
  return (
    <>
      <Leaf id="expectations" heading="1. Expectations" notes={['The standard, why it matters, and how it fits the goals of the company.']}>
        <LongText label="The standard" rows={4} {...field('expectations.standard')} />
        <LongText label="Why it matters" rows={3} {...field('expectations.why')} />
        <LongText label="How it fits the company’s goals" rows={2} {...field('expectations.companyGoal')} />
      </Leaf>
      <Leaf id="areas" heading="2. Areas for improvement" notes={['What was observed, with dates and figures. No opinions.']}>
        <LongText label="What has to improve" rows={7} {...field('areas')} />
      </Leaf>
    </>
  )
}

export function ActionPlan(props: PlanFieldsProps) {
  const field = fieldIn(props)
  const weekdays = props.given['plan.checkIns.weekdays']
  const chosen = props.entry.wasSent ? props.entry.all('plan.checkIns.weekdays') : Array.isArray(weekdays) ? weekdays : []
  return (
    <>
      <Leaf id="time" heading="3. Action plan" notes={['When it runs, and when you meet. Every session is put in the calendar at signing.']}>
        <DayField label="First day, with the launch session" {...field('startsOn')} />
        <SelectField label="Length" options={props.lengths.map((days) => ({ value: String(days), label: `${days} days` }))} {...field('lengthDays')} />
        <Checks label="Sessions on" options={weekdayWords.slice(0, 5).map((label, place) => ({ value: String(place + 1), label }))} values={chosen} name="plan.checkIns.weekdays" mistake={props.entry.mistakes['plan.checkIns.weekdays']} />
        <TextField label="At" width="mid" {...field('checkIns.at')} />
      </Leaf>
      <Leaf
        id="milestones"
        heading="Milestones"
        notes={['At most five. Leading indicators before results.']}
        guide={<Guide question="What makes a milestone fair" mistake="Asking for it in every single week: somebody who is good enough still has a bad one.">Ask for the target in some of the weeks. A plan that is shorter than your sales cycle measures activity and behaviour, not closed revenue.</Guide>}
      >
        <div class="stack">
          {rowsOf(props, 'milestones').map((place) => <MilestoneRow key={place} place={place} {...props} />)}
          <div class="row"><Button name="more" value="plan.milestones" icon="plus">Add a milestone</Button></div>
        </div>
      </Leaf>
      <Leaf id="support" heading="Support" notes={['As binding as the milestones. A plan without support cannot be issued.']}>
        <div class="stack">
          {rowsOf(props, 'support').map((place) => <SupportRow key={place} place={place} {...props} />)}
          <div class="row"><Button name="more" value="plan.support" icon="plus">Add support</Button></div>
        </div>
      </Leaf>
    </>
  )
}

function MilestoneRow({ place, ...props }: PlanFieldsProps & { place: number }) {
  const field = (name: string) => fieldIn(props)(`milestones.${place}.${name}`)
  return (
    <fieldset class="panel stack">
      <legend>Milestone {place + 1}</legend>
      <input type="hidden" name={`plan.milestones.${place}.milestoneId`} value={field('milestoneId').value ?? ''} />
      <TextField label="What is to be reached" {...field('what')} />
      <SelectField label="Measured by" wide prompt="Choose an indicator" options={indicators} {...field('indicator')} />
      <div class="row">
        <SelectField label="Each week" options={comparators} {...field('target.comparator')} />
        <NumberField label="Target" {...field('target.target')} />
        <NumberField label="In how many weeks" whole {...field('target.hitWeeks')} />
        <NumberField label="Of how many" whole {...field('target.ofWeeks')} />
      </div>
      <TextField label="Why it belongs to the role" {...field('why')} />
      <TextField label="Which goal of the team or company it serves" {...field('goal')} />
      <DayField label="Due on" {...field('dueOn')} />
    </fieldset>
  )
}

function SupportRow({ place, ...props }: PlanFieldsProps & { place: number }) {
  const field = (name: string) => fieldIn(props)(`support.${place}.${name}`)
  return (
    <fieldset class="panel stack">
      <legend>Support {place + 1}</legend>
      <input type="hidden" name={`plan.support.${place}.supportId`} value={field('supportId').value ?? ''} />
      <LongText label="What will be done, and how often" rows={2} {...field('what')} />
      <SelectField label="By whom" prompt="Choose who" options={props.owners} {...field('ownerId')} />
      <DayField label="Delivered by" {...field('dueOn')} />
    </fieldset>
  )
}

export function Consequences(props: PlanFieldsProps) {
  const field = fieldIn(props)
  return (
    <Leaf id="consequences" heading="4. What follows" notes={['In plain words, for every outcome. Nothing is decided beforehand.']}>
      <NumberField label="How many milestones must be met to pass" whole {...field('passRule.atLeast')} />
      <LongText label="If it is passed" rows={2} {...field('consequences.onPass')} />
      <LongText label="If it is partly met" rows={2} {...field('consequences.onPartial')} />
      <LongText label="If it is not met" rows={2} {...field('consequences.onNotMet')} />
    </Leaf>
  )
}
