// Fields as they are, and as they come back when something is amiss.
import { Button, LinkButton } from '#web/parts/button.tsx'
import { Check, Checks } from '#web/parts/check.tsx'
import { Choice, SelectField } from '#web/parts/choice.tsx'
import { DayField } from '#web/parts/day-field.tsx'
import { FileField } from '#web/parts/file-field.tsx'
import { Form, FormEnd, type Mistakes } from '#web/parts/form.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Scale } from '#web/parts/scale.tsx'
import { LongText, NumberField, OwnWords, TextField } from '#web/parts/text-field.tsx'

const plans = [
  { value: 'coaching', label: 'Coaching plan' },
  { value: 'growth', label: 'Growth plan' },
]
const answers = [
  { value: 'yes', label: 'yes' },
  { value: 'partly', label: 'partly' },
  { value: 'no', label: 'no' },
]

export function Fields() {
  return (
    <Leaf id="fields" heading="Fields" notes={['Label above, hint below it, and nothing hidden in a placeholder.']}>
      <Form action="/dev/parts" draft="parts">
        <div class="halves">
          <OwnWords name="observed" label="What was observed?" hint="What, when, where it can be found." required />
          <LongText name="note" label="A note to Ruth" required={false} value="The second half-day of training moved to Thursday." />
          <TextField name="account" label="Account" value="Calder Foods" />
          <TextField name="region" label="Region" value="South West" hint="Comes from the directory." disabled />
          <SelectField name="kind" label="Kind of plan" options={plans} value="growth" />
          <DayField name="dueOn" label="By" value="2026-11-25" />
          <NumberField name="target" label="Target" value={8} unit="calls a week" whole />
          <FileField name="deals" label="Deals to import" hint="CSV, up to 5 MB." accept=".csv" />
          <Choice name="move" label="Did the coached move appear?" options={answers} value="yes" />
          <Checks
            name="about"
            label="What was it about?"
            hint="As many as are true."
            options={[
              { value: 'skill', label: 'skill' },
              { value: 'deal', label: 'a deal', hint: 'One deal at hand, not the way of working.' },
            ]}
            values={['skill']}
          />
          <Choice
            name="route"
            label="Which route?"
            stacked
            options={[
              { value: 'coach', label: 'Keep coaching', hint: 'Weekly, about working a thin territory well.' },
              { value: 'train', label: 'Training', hint: 'Contracts module, next on Wed 2 Dec.' },
            ]}
            value="coach"
          />
          <Check name="received" label="I have received and understood this plan." hint="It does not mean that you agree with it." checked />
        </div>
        <Scale name="sure" label="How sure are you?" value={9} ends={['I doubt it', 'nothing will stop me']} />
        <Scale name="useful" label="Was this useful?" from={1} to={5} ends={['not at all', 'very']} />
        <FormEnd note="Omar gets the same page to confirm, and can add a different view.">
          <Button kind="main">Finish and ask Omar to confirm</Button>
          <LinkButton href="#fields" kind="quiet">
            Leave for later
          </LinkButton>
        </FormEnd>
      </Form>
    </Leaf>
  )
}

const mistakes: Mistakes = {
  heldOn: 'This day is still to come. Choose today or earlier; your notes are kept.',
  meets: 'Choose a day, or “another day”.',
  calls: 'Write a whole number, such as 8.',
  attest: 'Tick this if it is true; without it the plan cannot be issued.',
}

export function MistakenFields() {
  const days = [
    { value: 'Monday', label: 'Monday' },
    { value: 'Thursday', label: 'Thursday' },
    { value: 'other', label: 'another day' },
  ]
  return (
    <Leaf id="mistakes" heading="Mistakes" notes={['A mistake stands beside the field, says what to do, and what was typed is kept.']}>
      <Form action="/dev/parts" mistakes={mistakes}>
        <DayField name="heldOn" label="Held on" value="2026-11-30" mistake={mistakes['heldOn']} required />
        <Choice name="meets" label="When do you meet?" options={days} mistake={mistakes['meets']} required />
        <NumberField name="calls" label="Calls held" value="about eight" unit="calls" mistake={mistakes['calls']} />
        <Check name="attest" label="I attest that passing is possible and the outcome is open." mistake={mistakes['attest']} />
        <FormEnd>
          <Button kind="main">Save the session</Button>
        </FormEnd>
      </Form>
    </Leaf>
  )
}
