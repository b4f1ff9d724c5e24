// A plan in force as both sides see it at any time: the day, the one thing to do next, the scoreboard, both sides, the latest note, what happened.
import type { CaseView } from '#app/look.ts'
import type { Visit } from '#app/visit.ts'
import { type Board, boardOf } from '#web/board/board.ts'
import { BothSidesLeaf } from '#web/board/both-sides-leaf.tsx'
import { LatestNote } from '#web/board/latest-note.tsx'
import { employeeName } from '#web/board/naming.ts'
import { nextStep } from '#web/board/next-step.ts'
import { PlanHead, planTitle } from '#web/board/plan-head.tsx'
import { ScoreboardLeaf, WeekByWeek } from '#web/board/scoreboard.tsx'
import { WaysItCanEnd } from '#web/board/ways-it-can-end.tsx'
import type { CaseAsked, Shown } from '#web/command-page.ts'
import { LinkButton } from '#web/parts/button.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Next } from '#web/parts/next.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { sayCount, sayDateLong } from '#web/parts/say.ts'
import { Timeline } from '#web/parts/timeline.tsx'

/** For a case whose plan was issued; before that there is nothing to show, and case/show.tsx shows the way there. */
export function planOverview({ view, visit }: CaseAsked): Shown {
  const board = boardOf(view, visit)
  if (board === null) throw new Error('There is no overview of a plan that was not issued.')
  const isOwn = view.as === 'employee'
  return {
    title: `${planTitle(view)}${board.days.number(board.asOf) === undefined ? '' : `, day ${board.days.number(board.asOf)} of ${board.days.count}`}`,
    body: (
      <>
        <PlanHead view={view} visit={visit} board={board} current="Overview" />
        <Next {...nextStep(view, board)} />
        <PauseNotice view={view} />
        <ExtensionNotice view={view} board={board} />
        <ScoreboardLeaf board={board} first={employeeName(view)} isOwn={isOwn} />
        <BothSidesLeaf view={view} board={board} />
        <WeekByWeek board={board} isOwn={isOwn} />
        <LatestNote view={view} visit={visit} />
        <WaysItCanEnd view={view} board={board} />
        <WhatHappened view={view} visit={visit} />
        <ChangeOfCourse view={view} />
      </>
    ),
  }
}

function PauseNotice({ view }: { view: CaseView }) {
  const pause = view.state.pauses.find(({ to }) => to === null)
  if (pause === undefined || view.state.phase === 'closed') return null
  return <Notice icon="pause" says={pause.cause === 'system' ? 'Paused for something outside the employee’s control.' : 'Paused for an absence.'}>{pause.why}</Notice>
}

function ExtensionNotice({ view, board }: { view: CaseView; board: Board }) {
  const extension = view.state.decisions.findLast(({ outcome }) => outcome === 'extended')
  if (extension === undefined || view.state.phase === 'closed') return null
  return (
    <Notice icon="calendar-sync" says={`Extended once, until ${sayDateLong(board.plan.finalOn)}.`} action={<a href={`/cases/${view.caseId}/outcome`}>Read that decision</a>}>
      {extension.reason}
    </Notice>
  )
}

const entriesShown = 8

function WhatHappened({ view, visit }: { view: CaseView; visit: Visit }) {
  const newest = view.timeline.toReversed()
  const earlier = newest.length - entriesShown
  return (
    <Leaf id="what-happened" heading="What happened" notes={['The formal record, newest first. Nothing is edited or removed; corrections are added.']}>
      <Timeline timeZone={visit.policy.timeZone} entries={newest.slice(0, entriesShown).map(({ at, sentence }) => ({ when: at, says: sentence }))} />
      <p>
        <a href={`/cases/${view.caseId}/record`}>{earlier > 0 ? `The whole record: ${sayCount(earlier, 'earlier entry', 'earlier entries')}` : 'The record, its receipts, and how to check them'}</a>
      </p>
    </Leaf>
  )
}

/** What manager and HR may do outside of the rhythm; quiet, at the end, and never the thing to do next. */
function ChangeOfCourse({ view }: { view: CaseView }) {
  const at = `/cases/${view.caseId}`
  const isRunning = view.state.phase === 'running'
  const mayPause = view.may('PausePlan') && isRunning
  const mayPropose = view.may('ProposeDecision') && isRunning && view.state.proposal === null
  if (!mayPause && !mayPropose) return null
  return (
    <Leaf id="change-of-course" heading="Change the course" notes={['When something outside the person’s control stands in the way, pause: days stop counting and dates move.']}>
      <div class="row">
        {mayPause && <LinkButton href={`${at}/pause`} icon="pause">Pause the plan</LinkButton>}
        {mayPropose && <LinkButton kind="quiet" href={`${at}/review`}>Go to the final review</LinkButton>}
      </div>
    </Leaf>
  )
}
