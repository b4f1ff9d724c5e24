// A session that did not take place: who missed it, why, and the day on which it is made up. Both facts stay on the record (K-3).
import type { CaseView } from '#app/look.ts'
import type { SessionState } from '#domain/case-state.ts'
import type { Day } from '#domain/day.ts'
import type { Policy } from '#domain/policy.ts'
import { workingDayFrom, workingDaysAfter } from '#domain/working-day.ts'
import { employeeName, managerName } from '#web/board/naming.ts'
import { isOpenTo } from '#web/board/open-to.ts'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { Choice, type Option } from '#web/parts/choice.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { sayDayLong, sayInWords } from '#web/parts/say.ts'
import { LongText } from '#web/parts/text-field.tsx'
import { sessionTitle } from '#web/session/session-words.tsx'

export const missedSessionPage = commandPage({
  path: '/cases/:caseId/sessions/:sessionId/missed',
  commands: ['MissSession'],
  show,
  reshape: (sent, { params }) => ({ ...sent, sessionId: params['sessionId'] }),
  afterwards: (view) => `/cases/${view.caseId}/sessions`,
})

function show(asked: CaseAsked): Shown | null {
  const { view, visit, entry, params } = asked
  const session = view.state.sessions.find(({ sessionId }) => sessionId === params['sessionId'])
  if (session === undefined || !isOpenTo(asked, 'MissSession', session.state === 'planned' && view.state.phase === 'running')) return null
  const at = `/cases/${view.caseId}/sessions/${session.sessionId}`
  if (session.on > visit.today && !entry.wasSent) return tooEarly(session, at)
  return {
    title: `${sessionTitle(session)} did not take place`,
    body: (
      <>
        <Head title={`${sessionTitle(session)} did not take place`} where={[view.employee.name]} lead="Say plainly who missed it, and choose the day on which you make it up. It counts as held once the make-up was held." />
        <Form action={`${at}/missed`} mistakes={entry.mistakes} draft={`missed-${session.sessionId}`}>
          <Leaf id="who" heading="Who and why" guide={<Guide question="When a life gets in the way" mistake="asking for details of an illness.">A sick child or a late train is nobody’s fault. Say so. Medical words do not belong here: “an absence” is enough.</Guide>}>
            <Choice label="Who missed it?" stacked options={whoMissed(view)} {...entry.field('missedBy')} />
            <LongText label="Why did it not take place?" rows={3} {...entry.field('why')} />
          </Leaf>
          <Leaf id="make-up" heading="The make-up" notes={[`Within ${sayInWords(visit.policy.makeUpWithin)} working days, so that the week is not lost.`]}>
            <Choice label={`On which day do you make it up, at ${session.at}?`} stacked options={makeUpDays(view, session, visit.policy, visit.today)} {...entry.field('makeUpOn')} />
            <FormEnd note="Both of you see this on the rail and in the record.">
              <Button kind="main">Record it as missed</Button>
              {view.may('HoldSession') && <LinkButton kind="quiet" href={`${at}/log`}>It was held after all</LinkButton>}
            </FormEnd>
          </Leaf>
        </Form>
      </>
    ),
  }
}

const tooEarly = (session: SessionState, at: string): Shown => ({
  title: sessionTitle(session),
  body: (
    <Head title={sessionTitle(session)} lead="This session has not come yet. If the day does not suit, move it; that is not a miss.">
      <LinkButton kind="main" href={`${at}/move`}>Move it to another day</LinkButton>
    </Head>
  ),
})

const whoMissed = (view: CaseView): Option[] => [
  { value: 'manager', label: view.as === 'manager' ? 'I did' : managerName(view) },
  { value: 'employee', label: view.as === 'employee' ? 'I did' : employeeName(view) },
  { value: 'both', label: 'Both of us' },
  { value: 'neither', label: 'Nobody’s fault', hint: 'It counts against neither side. It still needs its make-up.' },
]

/** The working days that the policy allows, today included; those that have a session already only when there is no other. */
export function makeUpDays(view: CaseView, missed: SessionState, { calendar, makeUpWithin }: Policy, today: Day): Option[] {
  const last = workingDaysAfter(today, makeUpWithin, calendar)
  const days: Day[] = []
  for (let day = workingDayFrom(today, calendar); day <= last; day = workingDaysAfter(day, 1, calendar)) days.push(day)
  const isTaken = (day: Day) => view.state.sessions.some(({ sessionId, state, on, heldOn }) => sessionId !== missed.sessionId && ((state === 'planned' && on === day) || heldOn === day))
  const free = days.filter((day) => !isTaken(day))
  return (free.length > 0 ? free : days).map((day) => ({ value: day, label: day === today ? `Today, ${sayDayLong(day)}` : sayDayLong(day) }))
}
