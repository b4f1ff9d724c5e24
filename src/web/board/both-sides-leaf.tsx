// Both sides of a plan, side by side and counted alike: the employee's promises on the left, the manager's and the company's on the right (N-4).
import type { CaseView } from '#app/look.ts'
import type { ActionState, SupportState } from '#domain/case-state.ts'
import type { Day } from '#domain/day.ts'
import type { Board } from '#web/board/board.ts'
import { type Actions, type Attendance, type BothSides, bothSides, isDeliveredInTime, isSupportLate, type Tally, total } from '#web/board/both-sides.ts'
import { FairTestNotice } from '#web/board/fair-test-notice.tsx'
import type { SessionStanding } from '#web/board/session-standing.ts'
import { companySide, employeeSide, ownerOrYou } from '#web/board/naming.ts'
import { Leaf } from '#web/parts/leaf.tsx'
import { type Line, Lines } from '#web/parts/lines.tsx'
import { sayCount, sayDay, sayFirst, sayList } from '#web/parts/say.ts'
import { Sides } from '#web/parts/sides.tsx'
import { State } from '#web/parts/state.tsx'

export function BothSidesLeaf({ view, board }: { view: CaseView; board: Board }) {
  const sides = bothSides(view, board)
  const { employee, company } = sides
  const left = total([employee.attendance, employee.actions, employee.confirmed, employee.acknowledged])
  const right = total([company.attendance, company.actions, company.confirmed, company.delivered, company.notes])
  return (
    <Leaf id="both-sides" heading="Both sides" notes={['What each side promised, and what came of it. Counted alike; only what is due counts.']}>
      <Sides
        left={{ id: 'their-side', heading: employeeSide(view), note: kept(left), children: <Lines lines={linesOfEmployee(view, board, sides)} /> }}
        right={{ id: 'company-side', heading: companySide(view), note: kept(right), children: <Lines lines={linesOfCompany(view, board, sides)} /> }}
      />
      <FairTestNotice view={view} board={board} />
    </Leaf>
  )
}

const kept = ({ kept, due }: Tally): string => (due === 0 ? 'nothing due yet' : `${kept} of ${due} kept`)
const tally = ({ kept, due }: Tally): string => (due === 0 ? 'none due' : `${kept} of ${due}`)

function linesOfEmployee(view: CaseView, board: Board, { employee }: BothSides): Line[] {
  return [
    attendanceLine(employee.attendance, board),
    actionsLine(employee.actions),
    ...openActions(view, employee.actions, board.asOf),
    { text: 'Sessions confirmed', end: tally(employee.confirmed) },
    { text: 'Status notes acknowledged', end: tally(employee.acknowledged) },
  ]
}

function linesOfCompany(view: CaseView, board: Board, { company }: BothSides): Line[] {
  return [
    attendanceLine(company.attendance, board),
    ...(company.actions.due + company.actions.open.length === 0 ? [] : [actionsLine(company.actions), ...openActions(view, company.actions, board.asOf)]),
    ...company.support.map((support) => supportLine(view, support, board.asOf)),
    { text: 'Status notes sent, one a week', end: tally(company.notes), note: missingNotes(board) },
    { text: 'Sessions confirmed', end: tally(company.confirmed) },
  ]
}

const missesTold = 3

function attendanceLine(attendance: Attendance, { sessions }: Board): Line {
  const notes = attendance.missed.map((one) => {
    const makeUp = sessions.find(({ session }) => session.sessionId === one.makeUp?.sessionId)
    const why = one.standing === 'overdue' ? 'Nobody recorded what became of it.' : (one.session.why ?? '')
    return `${sayDay(one.session.on)} missed. ${why} ${makeUpSays(makeUp)}`
  })
  const more = notes.length - missesTold
  const note = [...notes.slice(0, missesTold), ...(more > 0 ? [`${sayCount(more, 'more miss', 'more misses')} in the list of sessions.`] : [])].join(' ')
  return { text: 'Sessions attended', end: tally(attendance), note: note || undefined }
}

function makeUpSays(makeUp: SessionStanding | undefined): string {
  if (makeUp === undefined) return 'Not made up.'
  const { session, standing } = makeUp
  if (standing === 'held') return `Made up on ${sayDay(session.heldOn ?? session.on)}.`
  if (standing === 'missed') return `The make-up of ${sayDay(session.on)} was missed as well.`
  return standing === 'overdue' ? `Its make-up of ${sayDay(session.on)} was not recorded.` : `It is made up on ${sayDay(session.on)}.`
}

function actionsLine({ kept, due, late, dropped }: Actions): Line {
  const notes = [late === 0 ? '' : `${late} done late`, dropped === 0 ? '' : `${dropped} dropped`].filter(Boolean)
  return { text: 'Committed actions done on time', end: tally({ kept, due }), note: notes.length === 0 ? undefined : `${sayFirst(sayList(notes))}.` }
}

const openActions = (view: CaseView, { open }: Actions, asOf: Day): Line[] => open.map((action) => openAction(view, action, asOf))

function openAction(view: CaseView, { actionId, text, dueOn }: ActionState, asOf: Day): Line {
  return {
    text,
    end: <State of={dueOn < asOf ? 'broke' : dueOn === asOf ? 'due' : 'open'}>{dueOn < asOf ? 'past its day' : undefined}</State>,
    note: <>Committed for {sayDay(dueOn)}. {view.may('SettleAction') && <a href={`/cases/${view.caseId}/actions/${actionId}`}>Say what came of it</a>}</>,
  }
}

function supportLine(view: CaseView, support: SupportState, asOf: Day): Line {
  const { supportId, what, ownerId, dueOn, deliveredOn, words } = support
  const owner = sayFirst(ownerOrYou(view, ownerId))
  if (deliveredOn !== null) {
    const late = isDeliveredInTime(support) ? '' : `, promised for ${sayDay(dueOn)}`
    return { text: what, end: <State of={late === '' ? 'done' : 'broke'}>{late === '' ? 'delivered' : 'delivered late'}</State>, note: `${owner}, ${sayDay(deliveredOn)}${late}. ${words ?? ''}` }
  }
  const isLate = isSupportLate(support, asOf)
  return {
    text: what,
    end: <State of={isLate ? 'broke' : dueOn === asOf ? 'due' : 'open'} />,
    note: <>{owner}, promised for {sayDay(dueOn)}. {view.may('DeliverSupport') && view.state.phase !== 'closed' && <a href={`/cases/${view.caseId}/support/${supportId}`}>Say what was done</a>}</>,
  }
}

function missingNotes({ notes }: Board): string | undefined {
  const missing = notes.filter(({ state }) => state === 'missing')
  return missing.length === 0 ? undefined : `${sayCount(missing.length, 'week')} without one: ${sayList(missing.map(({ week }) => `the week of ${sayDay(week)}`))}.`
}
