// What came of a committed action: done by its day is kept, later is late, not coming is dropped. Said plainly and counted for both sides alike.
import { employeeName, ownerOrYou } from '#web/board/naming.ts'
import { isOpenTo } from '#web/board/open-to.ts'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Button } from '#web/parts/button.tsx'
import { Choice } from '#web/parts/choice.tsx'
import { DayField } from '#web/parts/day-field.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Said } from '#web/parts/said.tsx'
import { sayDay, sayDayLong, sayFirst } from '#web/parts/say.ts'
import { LongText } from '#web/parts/text-field.tsx'

export const settleActionPage = commandPage({
  path: '/cases/:caseId/actions/:actionId',
  commands: ['SettleAction'],
  show,
  reshape: (sent, { params }) => ({ ...sent, actionId: params['actionId'], doneOn: sent['came'] === 'dropped' ? '' : (sent['doneOn'] ?? '') }),
})

function show(asked: CaseAsked): Shown | null {
  const { view, visit, entry, params } = asked
  const action = view.state.actions.find(({ actionId }) => actionId === params['actionId'])
  if (action === undefined) return null
  const owner = ownerOrYou(view, action.ownerId)
  const where = [view.employee.name, <a key="plan" href={`/cases/${view.caseId}`}>The plan</a>]
  if (!isOpenTo(asked, 'SettleAction', action.outcome === 'open')) {
    const lead = action.outcome === 'open' ? `${sayFirst(owner)} committed to this by ${sayDayLong(action.dueOn)}.` : `Recorded as ${action.outcome}${action.doneOn === null ? '' : `, done on ${sayDay(action.doneOn)}`}.`
    return { title: 'A committed action', body: <><Head title="A committed action" where={where} lead={lead} /><Said words={action.text} /></> }
  }
  return {
    title: 'What came of it',
    body: (
      <>
        <Head title="A committed action" where={where} lead={`${sayFirst(owner)} committed to this by ${sayDayLong(action.dueOn)}. What came of it?`} />
        <Form action={`/cases/${view.caseId}/actions/${action.actionId}`} mistakes={entry.mistakes} draft={`action-${action.actionId}`}>
          <Leaf
            id="action"
            heading="The action"
            notes={[action.dueOn < visit.today ? 'Its day has passed.' : `Its day is ${sayDay(action.dueOn)}.`]}
            guide={
              <Guide question="When it was not done" mistake="calling it done to be kind.">
                A dropped action is not a failure, it says something about the promise: too big, too vague, or not {owner === 'you' ? 'yours' : 'theirs'}. Say so, and make the next one smaller.
              </Guide>
            }
          >
            <Said words={action.text} by={view.name(action.ownerId)} />
            <Choice label="What came of it?" options={[{ value: 'done', label: 'It was done' }, { value: 'dropped', label: 'It was dropped' }]} {...entry.field('came', 'done')} />
            <DayField label="Done on which day?" hint="Only when it was done." latest={visit.today} required={false} {...entry.field('doneOn', action.dueOn < visit.today ? action.dueOn : visit.today)} />
            <LongText label="What is there to say about it?" hint={`${view.as === 'employee' ? 'Your manager' : employeeName(view)} reads this too.`} required={false} rows={3} {...entry.field('words')} />
            <FormEnd note="It stays as it is said here, and is counted in the figures of both sides.">
              <Button kind="main">Record it</Button>
            </FormEnd>
          </Leaf>
        </Form>
      </>
    ),
  }
}
