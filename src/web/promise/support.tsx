// Support delivered: what was done and on which day. It is as binding as the goals, so it is told in the same way (L-3).
import { employeeName, ownerOrYou } from '#web/board/naming.ts'
import { isOpenTo } from '#web/board/open-to.ts'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Button } from '#web/parts/button.tsx'
import { DayField } from '#web/parts/day-field.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Said } from '#web/parts/said.tsx'
import { sayDay, sayDayLong, sayFirst } from '#web/parts/say.ts'
import { LongText } from '#web/parts/text-field.tsx'

export const deliverSupportPage = commandPage({
  path: '/cases/:caseId/support/:supportId',
  commands: ['DeliverSupport'],
  show,
  reshape: (sent, { params }) => ({ ...sent, supportId: params['supportId'] }),
  afterwards: (view) => `/cases/${view.caseId}#both-sides`,
})

function show(asked: CaseAsked): Shown | null {
  const { view, visit, entry, params } = asked
  const support = view.state.support.find(({ supportId }) => supportId === params['supportId'])
  if (support === undefined) return null
  const owner = sayFirst(ownerOrYou(view, support.ownerId))
  const where = [view.employee.name, <a key="plan" href={`/cases/${view.caseId}`}>The plan</a>]
  if (!isOpenTo(asked, 'DeliverSupport', support.deliveredOn === null)) {
    const lead = support.deliveredOn === null ? `${owner} promised this for ${sayDayLong(support.dueOn)}.` : `Delivered on ${sayDayLong(support.deliveredOn)}, promised for ${sayDay(support.dueOn)}.`
    return { title: 'Support promised', body: <><Head title="Support promised" where={where} lead={lead} /><Said words={support.what} by={view.name(support.ownerId)} />{support.words !== null && <Said label="What was done" words={support.words} />}</> }
  }
  return {
    title: 'Support delivered',
    body: (
      <>
        <Head title="Support promised" where={where} lead={`${owner} promised this for ${sayDayLong(support.dueOn)}. Record it once the whole of it was done.`} />
        <Form action={`/cases/${view.caseId}/support/${support.supportId}`} mistakes={entry.mistakes} draft={`support-${support.supportId}`}>
          <Leaf id="support" heading="The promise" notes={[support.dueOn < visit.today ? 'Its day has passed: it will stand in the record as late.' : 'As binding as the goals of the plan.']}>
            <Said words={support.what} by={view.name(support.ownerId)} />
            <DayField label="On which day was it delivered?" hint="Where it ran for weeks: the day on which the last of it was done." latest={visit.today} {...entry.field('deliveredOn', visit.today)} />
            <LongText label="What was done?" hint={`Dates, and what came of it. ${employeeName(view)} reads it too.`} rows={4} {...entry.field('words')} />
            <FormEnd note="Both sides see it at once. Support that was never delivered makes the test unfair (rule V-2).">
              <Button kind="main">Record it as delivered</Button>
            </FormEnd>
          </Leaf>
        </Form>
      </>
    ),
  }
}
