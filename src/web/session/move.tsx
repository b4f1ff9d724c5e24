// Moving a session to another day, with who asked and why. A move is not a miss, as long as it is made before the day is over.
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { employeeName, managerName } from '#web/board/naming.ts'
import { isOpenTo } from '#web/board/open-to.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { Choice } from '#web/parts/choice.tsx'
import { DayField } from '#web/parts/day-field.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { sayDay, sayDayLong, sayList } from '#web/parts/say.ts'
import { TextField } from '#web/parts/text-field.tsx'
import { sessionTitle } from '#web/session/session-words.tsx'

export const moveSessionPage = commandPage({
  path: '/cases/:caseId/sessions/:sessionId/move',
  commands: ['RescheduleSession'],
  show,
  reshape: (sent, { params }) => ({ ...sent, sessionId: params['sessionId'] }),
  afterwards: (view, { params }) => `/cases/${view.caseId}/sessions/${params['sessionId']}`,
})

function show(asked: CaseAsked): Shown | null {
  const { view, visit, entry, params } = asked
  const session = view.state.sessions.find(({ sessionId }) => sessionId === params['sessionId'])
  if (session === undefined || !isOpenTo(asked, 'RescheduleSession', session.state === 'planned' && view.state.phase === 'running')) return null
  const at = `/cases/${view.caseId}/sessions/${session.sessionId}`
  const taken = view.state.sessions.filter(({ sessionId, state, on }) => state === 'planned' && on >= visit.today && sessionId !== session.sessionId).slice(0, 4)
  return {
    title: `Move the ${sessionTitle(session).toLowerCase()}`,
    body: (
      <>
        <Head title={`Move: ${sessionTitle(session)}`} where={[view.employee.name]} lead={`It is planned for ${sayDayLong(session.on)} at ${session.at}. A move keeps the session; it is not a miss.`} />
        <Form action={`${at}/move`} mistakes={entry.mistakes} draft={`move-${session.sessionId}`}>
          <Leaf id="new-day" heading="The new day" notes={[taken.length === 0 ? 'On a working day, inside the plan.' : `On a working day, inside the plan. Taken already: ${sayList(taken.map(({ on }) => sayDay(on)))}.`]}>
            <DayField label="On which day instead?" earliest={visit.today} {...entry.field('on')} />
            <Choice
              label="Who asked for it?"
              options={[{ value: 'employee', label: view.as === 'employee' ? 'I did' : employeeName(view) }, { value: 'manager', label: view.as === 'manager' ? 'I did' : managerName(view) }]}
              {...entry.field('askedBy', view.as === 'employee' ? 'employee' : 'manager')}
            />
            <TextField label="Why?" {...entry.field('why')} />
            <FormEnd note="Speak about it first: this tells the other side, it does not ask them.">
              <Button kind="main">Move the session</Button>
              <LinkButton kind="quiet" href={at}>Leave it where it is</LinkButton>
            </FormEnd>
          </Leaf>
        </Form>
      </>
    ),
  }
}
