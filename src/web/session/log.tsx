// Logging a session: GROW as a guided form, the employee's words first, and exactly one committed action with a day.
import type { CaseView } from '#app/look.ts'
import { mainCause } from '#domain/diagnosis.ts'
import type { SessionKind } from '#domain/cadence.ts'
import { addDays, type Day } from '#domain/day.ts'
import type { PersonId } from '#domain/id.ts'
import { sessionKindWords } from '#domain/word.ts'
import { employeeName } from '#web/board/naming.ts'
import { isOpenTo } from '#web/board/open-to.ts'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import type { Entry } from '#web/entry.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { SelectField } from '#web/parts/choice.tsx'
import { DayField } from '#web/parts/day-field.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Head } from '#web/parts/head.tsx'
import { Beside, Hand, Room } from '#web/parts/room.tsx'
import { sayDayLong, sayFirst } from '#web/parts/say.ts'
import { Scale } from '#web/parts/scale.tsx'
import { ActionBox, Step, type StepLink, Steps } from '#web/parts/steps.tsx'
import { LongText, OwnWords } from '#web/parts/text-field.tsx'
import { GrowSteps } from '#web/session/grow-steps.tsx'
import { promptsFor, promptsForAnybody } from '#web/session/prompts.ts'
import { type Script, scriptFor } from '#web/session/script.tsx'
import { SinceLastTime } from '#web/session/since-last-time.tsx'

export const logSessionPage = commandPage({
  path: '/cases/:caseId/sessions/:sessionId/log',
  commands: ['HoldSession'],
  show,
  reshape: (sent, { params }) => ({ ...sent, sessionId: params['sessionId'] }),
  afterwards: (view, { params }) => `/cases/${view.caseId}/sessions/${params['sessionId']}`,
})

function show(asked: CaseAsked): Shown | null {
  const { view, entry, params, visit } = asked
  const session = view.state.sessions.find(({ sessionId }) => sessionId === params['sessionId'])
  if (session === undefined || !isOpenTo(asked, 'HoldSession', session.state === 'planned' && view.state.phase === 'running')) return null
  const at = `/cases/${view.caseId}/sessions/${session.sessionId}`
  const name = employeeName(view)
  const script = scriptFor[session.kind]
  return {
    title: `${sayFirst(sessionKindWords[session.kind])} with ${name}`,
    body: (
      <>
        <Head
          title={`${sayFirst(sessionKindWords[session.kind])} with ${view.employee.name}`}
          where={[`${sayDayLong(session.on)}, ${session.at}`, <a key="plan" href={`/cases/${view.caseId}`}>The plan</a>]}
          lead={script.lead(name)}
        />
        <Room label="Beside this session" elbow={<Elbow view={view} script={script} name={name} />}>
          <Steps label="Steps of this session" steps={stepsOf(entry, session.kind)} />
          {session.kind !== 'launch' && <SinceLastTime view={view} asOf={visit.today} />}
          <Form action={`${at}/log`} mistakes={entry.mistakes} draft={`session-${session.sessionId}`}>
            <GrowSteps entry={entry} name={name} script={script} />
            <WillStep entry={entry} view={view} heldOn={visit.today} script={script} />
            <FormEnd note={`${name} reads this and confirms it, and can add a different view. Then it is not changed any more, only added to.`}>
              <Button kind="main">Record the session</Button>
              <LinkButton kind="quiet" href={`${at}/missed`}>It did not take place</LinkButton>
            </FormEnd>
          </Form>
        </Room>
      </>
    ),
  }
}

function stepsOf(entry: Entry, kind: SessionKind): StepLink[] {
  const when = (...names: string[]): StepLink['state'] => (names.every((name) => (entry.value(name) ?? '') !== '') ? 'done' : 'to-come')
  return [
    ...(kind === 'launch' ? [] : [{ href: '#before', label: 'Before', state: 'to-come' as const }]),
    { href: '#goal', label: 'Goal', state: when('grow.goal') },
    { href: '#reality', label: 'Reality', state: when('grow.reality.theirs', 'practice.workReviewed') },
    { href: '#options', label: 'Options', state: when('grow.options.theirs') },
    { href: '#will', label: 'Will', state: when('grow.will.commitment', 'action.text', 'action.dueOn') },
  ]
}

function Elbow({ view, script, name }: { view: CaseView; script: Script; name: string }) {
  const cause = view.state.diagnosis === null ? null : mainCause(view.state.diagnosis.shares)
  return (
    <>
      <Beside heading={script.aloudTitle}>
        <Hand questions={script.aloud} />
        <p class="small soft">The mistake to avoid: {script.mistake}</p>
      </Beside>
      {script.coaches && <Beside heading={`Five questions for ${name}`}>
        <p class="small soft">{cause === null ? 'For any session.' : `Chosen because the main cause found was ${cause}.`} One is enough.</p>
        <Hand questions={cause === null ? promptsForAnybody : promptsFor[cause]} />
      </Beside>}
    </>
  )
}

const WillStep = ({ entry, view, heldOn, script }: { entry: Entry; view: CaseView; heldOn: Day; script: Script }) => (
  <Step id="will" heading="Will" hint={script.will}>
    <ActionBox>
      <OwnWords label="What will be done?" rows={2} {...entry.field('action.text')} />
      <SelectField label="By whom?" options={ownersOf(view)} {...entry.field('action.ownerId', view.employee.personId)} />
      <DayField label="By which day?" earliest={heldOn} {...entry.field('action.dueOn', addDays(heldOn, 7))} />
      <Scale label={`How sure is ${employeeName(view)} that it will be done?`} ends={['I doubt it', 'nothing will stop me']} {...entry.field('grow.will.commitment')} />
      <LongText label="Below nine: what would make it a nine?" hint="The answer becomes part of the action, or a promise of yours." required={false} rows={2} {...entry.field('grow.will.whatWouldRaiseIt')} />
    </ActionBox>
    <DayField label="The session was held on" latest={heldOn} {...entry.field('heldOn', heldOn)} />
  </Step>
)

const ownersOf = ({ employee, manager }: CaseView): { value: PersonId; label: string }[] =>
  [employee, ...(manager === null ? [] : [manager])].map(({ personId, name }) => ({ value: personId, label: name }))
