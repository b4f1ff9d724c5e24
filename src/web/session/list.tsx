// Every session of a plan from the launch to the final review, laid down when it was issued, so that none can slip quietly (K-1).
import type { CaseView } from '#app/look.ts'
import { planPhaseWords, sessionKindWords } from '#domain/word.ts'
import type { Board } from '#web/board/board.ts'
import { employeeName, managerName } from '#web/board/naming.ts'
import { nextStep } from '#web/board/next-step.ts'
import { PlanHead, planTitle } from '#web/board/plan-head.tsx'
import { type PlanAsked, planPage } from '#web/board/plan-page.ts'
import type { SessionStanding } from '#web/board/session-standing.ts'
import type { Shown } from '#web/command-page.ts'
import { Leaf } from '#web/parts/leaf.tsx'
import { Next } from '#web/parts/next.tsx'
import { sayCount, sayDay, sayFirst } from '#web/parts/say.ts'
import { Table } from '#web/parts/table.tsx'
import { sessionNotes, StandingState } from '#web/session/session-words.tsx'

export const sessionListPage = planPage('/cases/:caseId/sessions', show)

function show({ view, visit, board }: PlanAsked): Shown {
  return {
    title: `${planTitle(view)}: sessions`,
    body: (
      <>
        <PlanHead view={view} visit={visit} board={board} current="Sessions" />
        <Next {...nextStep(view, board)} />
        <Leaf id="sessions" heading="Sessions" notes={[countsSay(board), 'Each one ends with one committed action. Both of you confirm it; afterwards things can be added, and nothing is changed.']} wide>
          <AllSessions view={view} board={board} />
        </Leaf>
      </>
    ),
  }
}

const countsSay = ({ counts }: Board): string => `${sayCount(counts.planned, 'session')} in the plan; ${counts.due} due so far, ${counts.held} held or made up, ${counts.missed} missed.`

function AllSessions({ view, board }: { view: CaseView; board: Board }) {
  return (
    <Table<SessionStanding>
      caption="In the order of their days"
      rows={board.sessions}
      columns={[
        { heading: 'Day', namesRow: true, cell: ({ session }) => <a href={`/cases/${view.caseId}/sessions/${session.sessionId}`}>{sayDay(session.heldOn ?? session.on)}</a> },
        { heading: 'What', cell: ({ session }) => `${sayFirst(sessionKindWords[session.kind])}, ${planPhaseWords[session.phase]}` },
        { heading: 'State', cell: (one) => <StandingState view={view} one={one} /> },
        { heading: 'Confirmed by', cell: (one) => confirmedBy(view, one) },
        { heading: 'Note', cell: (one) => sessionNotes(one) },
      ]}
    />
  )
}

function confirmedBy(view: CaseView, { session }: SessionStanding): string {
  if (session.state !== 'held') return ''
  const names = [...session.confirmations].map(({ as }) => (as === 'employee' ? employeeName(view) : managerName(view)))
  return names.length === 0 ? 'nobody yet' : names.join(' and ')
}
