// Promises, both ways: what the team owes the manager and what the manager owes the team, the same size.
import type { TeamView } from '#app/look-at-people.ts'
import type { Visit } from '#app/visit.ts'
import { type Day, isBefore } from '#domain/day.ts'
import { workingDaysBetween } from '#domain/working-day.ts'
import { Leaf } from '#web/parts/leaf.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { sayCount, sayDay } from '#web/parts/say.ts'
import { Sides } from '#web/parts/sides.tsx'
import { Badge } from '#web/parts/state.tsx'

export function PromisesBothWays({ team, visit }: { team: TeamView; visit: Visit }) {
  const owed = team.promises.filter(({ ownerId }) => ownerId === visit.personId)
  const due = team.promises.filter(({ ownerId }) => ownerId !== visit.personId)
  if (team.promises.length === 0) return null
  return (
    <Leaf id="promises" heading="Promises, both ways" notes={['Made in sessions and plans. Open ones, by date.']}>
      <Sides
        left={{ id: 'theirs', heading: 'Your team to you', note: `${due.length} open`, children: <Open promises={due} team={team} visit={visit} /> }}
        right={{ id: 'yours', heading: 'You to your team', note: `${owed.length} open`, children: <Open promises={owed} team={team} visit={visit} /> }}
      />
    </Leaf>
  )
}

const Open = ({ promises, team, visit }: { promises: TeamView['promises']; team: TeamView; visit: Visit }) => (
  <Lines
    empty={<p class="soft">Nothing is open.</p>}
    lines={promises.map(({ caseId, promiseId, subjectId, what, dueOn }) => ({
      id: promiseId,
      text: <><a href={`/cases/${caseId}`}>{team.name(subjectId).split(' ')[0]}</a>: {what}</>,
      end: <DueBadge dueOn={dueOn} visit={visit} />,
    }))}
  />
)

/** A promise can be late; a person is not. */
export function DueBadge({ dueOn, visit }: { dueOn: Day; visit: Pick<Visit, 'today' | 'policy'> }) {
  if (dueOn === visit.today) return <Badge of="due">today</Badge>
  if (!isBefore(dueOn, visit.today)) return <Badge of="planned">{sayDay(dueOn)}</Badge>
  const late = Math.max(1, workingDaysBetween(dueOn, visit.today, visit.policy.calendar))
  return <Badge of="broke">{`${sayCount(late, 'working day')} late`}</Badge>
}
