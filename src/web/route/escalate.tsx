// Handing a system cause to somebody who can change it, with a day by which the answer is needed. The text travels without the person's name.
import { lookAtLeaders } from '#app/look-at-causes.ts'
import { addDays } from '#domain/day.ts'
import { employeeName } from '#web/board/naming.ts'
import { escalationLine } from '#web/case/what-stands.tsx'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { SelectField } from '#web/parts/choice.tsx'
import { DayField } from '#web/parts/day-field.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { LongText } from '#web/parts/text-field.tsx'

const usualDays = 14

export const escalatePage = commandPage({
  path: '/cases/:caseId/route/escalate', commands: ['EscalateSystemCause'], show, reshape,
  afterwards: (view) => `/cases/${view.caseId}`,
})

const leadersFor = ({ house, visit, view }: CaseAsked) => lookAtLeaders(house, visit, view.manager)

/** What cannot be sent is taken out, so that the field says what it asks for: an owner who leads managers, and a text without the name. */
async function reshape(sent: { [name: string]: unknown }, asked: CaseAsked): Promise<object> {
  const leaders = await leadersFor(asked)
  const names = typeof sent['what'] === 'string' && sent['what'].toLowerCase().includes(asked.view.employee.name.toLowerCase())
  return { ...sent, ownerId: leaders.some(({ personId }) => personId === sent['ownerId']) ? sent['ownerId'] : '', what: names ? '' : sent['what'] }
}

async function show(asked: CaseAsked): Promise<Shown | null> {
  const { view, entry, visit } = asked
  const { concern, escalations } = view.state
  if (concern === null || !(view.may('EscalateSystemCause') || entry.wasSent)) return null
  const leaders = await leadersFor(asked)
  const first = employeeName(view)
  return {
    title: 'Hand on a system cause',
    body: (
      <>
        <Head
          title="Hand on a system cause"
          where={[<a key="case" href={`/cases/${view.caseId}`}>{view.employee.name}</a>]}
          lead={`Territory, routing, tools, pay plan: ${first} cannot change them. Say who can, and by when you need the answer.`}
          more={`They read only what you write below. Nothing else of the case goes with it, and ${first}’s name does not belong in it.`}
        />
        {escalations.length > 0 && <Leaf id="handed-on" heading="Handed on so far"><Lines lines={escalations.map((one) => escalationLine(view, one))} /></Leaf>}
        {leaders.length === 0 ? (
          <Empty heading="Nobody here leads managers yet" action={{ href: `/cases/${view.caseId}`, label: 'Back to the case' }}>A system cause goes to somebody who leads managers. They appear here once the reporting lines are imported.</Empty>
        ) : (
          <Form action={`/cases/${view.caseId}/route/escalate`} mistakes={entry.mistakes} draft={`escalate-${view.caseId}`}>
            <Leaf id="what" heading="What you ask for" guide={<Guide question="How to get an answer" mistake="Describing a person’s problem instead of the system’s.">Say what changed, since when, what it does to the team in figures, and the one thing you ask for.</Guide>}>
              <LongText label="What stands in the way, and what do you ask for?" hint={`Without ${first}’s name.`} rows={5} {...entry.field('what')} />
              <SelectField wide label="Who can change it?" prompt="Choose who" options={leaders.map(({ personId, name, title }) => ({ value: personId, label: title === '' ? name : `${name}, ${title}` }))} {...entry.field('ownerId', leaders[0]?.personId)} />
              <DayField label="By when do you need the answer?" earliest={visit.today} {...entry.field('answerBy', addDays(visit.today, usualDays))} />
            </Leaf>
            <FormEnd note="It appears on their page at once. You record the answer in the case.">
              <Button kind="main">Hand it on</Button>
              <LinkButton kind="quiet" href={`/cases/${view.caseId}`}>Not now</LinkButton>
            </FormEnd>
          </Form>
        )}
      </>
    ),
  }
}
