// The employee's Today: where my plan stands, what I promised, what I was promised, when we meet.
import { lookAtOwnWeek } from '#app/look-at-people.ts'
import type { Visit } from '#app/visit.ts'
import type { Asked } from '#web/page.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { Next, type NextProps } from '#web/parts/next.tsx'
import { sayDay, sayDayLong } from '#web/parts/say.ts'
import { Sides } from '#web/parts/sides.tsx'
import { DueBadge } from '#web/today/promises.tsx'
import { SessionsThisWeek } from '#web/today/week.tsx'

type OwnWeek = Awaited<ReturnType<typeof lookAtOwnWeek>>

export async function employeeToday({ house, visit }: Asked) {
  const week = await lookAtOwnWeek(house, visit)
  const mine = week.promises.filter(({ ownerId }) => ownerId === visit.personId)
  const theirs = week.promises.filter(({ ownerId }) => ownerId !== visit.personId)
  return (
    <>
      <Head title="Today" where={[sayDayLong(visit.today)]} lead={leadOf(week, visit)} />
      <Next {...nextOf(week, visit)} />
      {week.promises.length > 0 && (
        <Leaf id="promises" heading="Promises, both ways" notes={['Yours on the left, theirs on the right. Counted alike.']}>
          <Sides
            left={{ id: 'mine', heading: 'You', note: `${mine.length} open`, children: <Open promises={mine} visit={visit} /> }}
            right={{ id: 'theirs', heading: 'Your manager and the company', note: `${theirs.length} open`, children: <Open promises={theirs} visit={visit} /> }}
          />
        </Leaf>
      )}
      <SessionsThisWeek team={{ sessions: week.sessions, name: () => '' }} visit={visit} withNames={false} />
      <Leaf id="figures" heading="Your figures" notes={['You see the same as your manager.']}>
        <p><a href={`/people/${visit.personId}`}>Look at your own incline</a></p>
        {week.cases.length === 0 && <Empty heading="No plan is open">When you and your manager agree on a plan, it appears here for both of you at the same time.</Empty>}
      </Leaf>
    </>
  )
}

function leadOf({ sessions, cases }: OwnWeek, { today }: Visit): string {
  const next = sessions.find(({ on, state }) => state === 'planned' && on >= today)
  if (next !== undefined) return next.on === today ? `You meet your manager today at ${next.at}.` : `You meet your manager next on ${sayDay(next.on)} at ${next.at}.`
  return cases.some(({ phase }) => phase !== 'closed') ? 'Something about your work is open between you and your manager.' : 'Nothing is due today.'
}

function nextOf({ cases, promises }: OwnWeek, { personId, today }: Visit): Pick<NextProps, 'what' | 'why' | 'main'> {
  const waiting = cases.find(({ waitsFor, phase }) => waitsFor === 'employee' && phase !== 'closed')
  if (waiting !== undefined) return { what: 'Something waits for your words.', why: 'Your own view is kept as you write it, and stays beside everything that follows.', main: { href: `/cases/${waiting.caseId}`, label: 'Read it' } }
  const due = promises.find(({ ownerId, dueOn }) => ownerId === personId && dueOn <= today) ?? promises.find(({ ownerId }) => ownerId === personId)
  if (due !== undefined) return { what: due.what, why: `You committed to it for ${sayDay(due.dueOn)}.`, main: { href: `/cases/${due.caseId}`, label: 'Open my plan' } }
  const open = cases.find(({ phase }) => phase !== 'closed')
  if (open !== undefined) return { what: 'See where you stand.', main: { href: `/cases/${open.caseId}`, label: 'Open my plan' } }
  return { what: 'Nothing waits for you.' }
}

const Open = ({ promises, visit }: { promises: OwnWeek['promises']; visit: Visit }) => (
  <Lines empty={<p class="soft">Nothing is open.</p>} lines={promises.map(({ promiseId, caseId, what, dueOn }) => ({ id: promiseId, text: <a href={`/cases/${caseId}`}>{what}</a>, end: <DueBadge dueOn={dueOn} visit={visit} /> }))} />
)
