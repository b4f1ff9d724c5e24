// The sessions of the coming days and those of the last ones that nobody has told the outcome of.
import type { TeamView } from '#app/look-at-people.ts'
import type { Visit } from '#app/visit.ts'
import { isBefore } from '#domain/day.ts'
import { sessionKindWords } from '#domain/word.ts'
import { Leaf } from '#web/parts/leaf.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { sayDay } from '#web/parts/say.ts'
import { Badge } from '#web/parts/state.tsx'

type WeekProps = { team: Pick<TeamView, 'sessions' | 'name'>; visit: Pick<Visit, 'today'>; withNames?: boolean }

export function SessionsThisWeek({ team, visit, withNames = true }: WeekProps) {
  const shown = team.sessions.filter(({ on, state }) => !isBefore(on, visit.today) || state === 'planned')
  if (shown.length === 0) return null
  return (
    <Leaf id="week" heading="Sessions this week" notes={['The next seven days, and earlier ones whose outcome nobody has told yet.']}>
      <Lines
        label="Sessions"
        lines={shown.map(({ caseId, sessionId, subjectId, on, at, kind, state }) => ({
          id: sessionId,
          text: <>{sayDay(on)}, {at}: <a href={`/cases/${caseId}/sessions/${sessionId}`}>{withNames ? `${team.name(subjectId).split(' ')[0]}, ` : ''}{sessionKindWords[kind as keyof typeof sessionKindWords] ?? kind}</a></>,
          end: state === 'planned' && isBefore(on, visit.today) ? <Badge of="missed">not told yet</Badge> : <Badge of={state} />,
        }))}
      />
    </Leaf>
  )
}
