// Logging a coaching session: GROW as a guided form, the employee's words first, and exactly one committed action with a day.
import type { CaseView } from '#app/look.ts'
import { addDays, type Day } from '#domain/day.ts'
import type { PersonId } from '#domain/id.ts'
import { sessionKindWords } from '#domain/word.ts'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import type { Entry } from '#web/entry.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { SelectField } from '#web/parts/choice.tsx'
import { DayField } from '#web/parts/day-field.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { sayDayLong } from '#web/parts/say.ts'
import { Scale } from '#web/parts/scale.tsx'
import { LongText, OwnWords, TextField } from '#web/parts/text-field.tsx'

export const logSessionPage = commandPage({
  path: '/cases/:caseId/sessions/:sessionId/log',
  commands: ['HoldSession'],
  show,
  reshape: (sent, { params }) => ({ ...sent, sessionId: params['sessionId'] }),
  afterwards: (view, { params }) => `/cases/${view.caseId}/sessions/${params['sessionId']}`,
})

function show({ view, entry, params, visit }: CaseAsked): Shown | null {
  const session = view.state.sessions.find(({ sessionId }) => sessionId === params['sessionId'])
  if (session === undefined || !view.may('HoldSession') || session.state !== 'planned') return null
  const first = view.employee.name.split(' ')[0]
  return {
    title: `Session of ${sayDayLong(session.on)}`,
    body: (
      <>
        <Head
          title={`${sessionKindWords[session.kind]} with ${view.employee.name}`}
          where={[sayDayLong(session.on)]}
          lead={`Fill this in together. ${first}’s words come first in every step.`}
        />
        <Form action={`/cases/${view.caseId}/sessions/${session.sessionId}/log`} mistakes={entry.mistakes} draft={`session-${session.sessionId}`}>
          <GrowSteps entry={entry} first={first ?? ''} />
          <ActionStep entry={entry} view={view} heldOn={visit.today} />
          <FormEnd note="Both of you confirm it afterwards. What is written here is not changed later, only added to.">
            <Button kind="main">Record the session</Button>
            <LinkButton kind="quiet" href={`/cases/${view.caseId}/sessions/${session.sessionId}/missed`}>It did not take place</LinkButton>
          </FormEnd>
        </Form>
      </>
    ),
  }
}

const GrowSteps = ({ entry, first }: { entry: Entry; first: string }) => (
  <>
    <Leaf id="goal" heading="Goal" guide={<Guide question="How to begin" mistake="Opening with what went wrong.">Say the bar in figures, then stop and ask whether it feels within reach.</Guide>}>
      <LongText label="What is the bar until next time, and does it feel within reach?" rows={3} {...entry.field('grow.goal')} />
    </Leaf>
    <Leaf id="reality" heading="Reality" notes={['Their read first.']}>
      <OwnWords label={`How does ${first} see it, and what gets in the way?`} rows={4} {...entry.field('grow.reality.theirs')} />
      <LongText label="What you saw" required={false} rows={3} {...entry.field('grow.reality.managers')} />
      <TextField label="Which piece of work did you look at together?" hint="A call, a ticket, a document: one real one." {...entry.field('practice.workReviewed')} />
      <TextField label="Which drill did you run?" required={false} {...entry.field('practice.drill')} />
    </Leaf>
    <Leaf id="options" heading="Options" notes={['Their idea first, then at most one of yours.']}>
      <OwnWords label={`${first}’s idea`} rows={3} {...entry.field('grow.options.theirs')} />
      <LongText label="Your idea" required={false} rows={2} {...entry.field('grow.options.managers')} />
    </Leaf>
    <Leaf id="will" heading="Will" notes={['Below nine, ask what would raise it.']}>
      <Scale label="How committed, from 1 to 10?" ends={['not at all', 'entirely']} {...entry.field('grow.will.commitment')} />
      <LongText label="What would raise it?" required={false} rows={2} {...entry.field('grow.will.whatWouldRaiseIt')} />
    </Leaf>
  </>
)

const ActionStep = ({ entry, view, heldOn }: { entry: Entry; view: CaseView; heldOn: Day }) => (
  <Leaf id="action" heading="One committed action" notes={['Exactly one, with a day.']}>
    <TextField label="What will be done?" {...entry.field('action.text')} />
    <SelectField label="By whom?" options={ownersOf(view)} {...entry.field('action.ownerId', view.employee.personId)} />
    <DayField label="By which day?" {...entry.field('action.dueOn', addDays(heldOn, 7))} />
    <DayField label="The session was held on" latest={heldOn} {...entry.field('heldOn', heldOn)} />
  </Leaf>
)

const ownersOf = ({ employee, manager }: CaseView): { value: PersonId; label: string }[] =>
  [employee, ...(manager === null ? [] : [manager])].map(({ personId, name }) => ({ value: personId, label: name }))
