// What matters now, in one or two sentences, said to whoever reads: the day, the sessions, the milestones, and what is owed.
import type { CaseView } from '#app/look.ts'
import { outcomeWords } from '#domain/word.ts'
import type { Board } from '#web/board/board.ts'
import { isSupportLate } from '#web/board/both-sides.ts'
import { employeeName, employeeOrYou, managerOrYou, ownerOrYou } from '#web/board/naming.ts'
import { nextSession } from '#web/board/session-standing.ts'
import { sayCount, sayDate, sayDay, sayFirst, sayInWords } from '#web/parts/say.ts'

export type Lead = { day: string; says: string }

export function leadOf(view: CaseView, board: Board): Lead {
  const { state } = view
  if (state.phase === 'closed') return ended(view, board)
  const pause = state.pauses.find(({ to }) => to === null)
  if (pause !== undefined) return { day: `Paused since ${sayDay(pause.from)}.`, says: `No day counts until HR resumes the plan; every open date moves by as much. ${milestonesSay(board)}` }
  return { day: dayOf(board), says: [`${sessionsSay(board)}; ${lowerFirst(milestonesSay(board))}`, owed(view, board) ?? comesNext(view, board)].filter(Boolean).join(' ') }
}

function dayOf({ asOf, days, plan }: Board): string {
  const { startsOn } = plan.plan
  if (asOf < startsOn) return `Begins on ${sayDay(startsOn)}.`
  if (asOf > plan.finalOn) return `The ${days.count} days are over.`
  const number = days.number(asOf)
  if (number === 0) return `The plan begins today, ${sayCount(days.count, 'day')}.`
  return `Day ${number} of ${days.count}.`
}

const sessionsSay = ({ counts }: Board): string =>
  counts.due === 0 ? 'No session has been due yet' : `${sayFirst(sayInWords(counts.held))} ${counts.held === 1 ? 'session' : 'sessions'} held of ${sayInWords(counts.due)}`

function milestonesSay({ measured }: Board): string {
  const met = measured.filter(({ status }) => status.word === 'met').length
  const onTrack = measured.filter(({ status }) => status.word === 'on-track').length
  const track = onTrack === 0 ? '' : `, ${sayInWords(onTrack)} on track`
  return `${sayFirst(sayInWords(met))} ${met === 1 ? 'milestone' : 'milestones'} met of ${sayInWords(measured.length)}${track}.`
}

/** The oldest support that is late: the organisation's promise comes before anything else that could be said. */
function owed(view: CaseView, { asOf }: Board): string | null {
  const late = view.state.support.filter((support) => isSupportLate(support, asOf)).toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
  const first = late[0]
  if (first === undefined) return null
  const owner = sayFirst(ownerOrYou(view, first.ownerId))
  const what = late.length === 1 ? 'the support' : `${sayInWords(late.length)} kinds of support, the first`
  return `${owner} ${owner === 'You' ? 'owe' : 'owes'} ${employeeOrYou(view)} ${what} promised for ${sayDay(first.dueOn)}.`
}

function comesNext(view: CaseView, { sessions, asOf }: Board): string | null {
  const next = nextSession(sessions)
  if (next === null) return null
  const who = view.as === 'hr' ? `${employeeName(view)} and ${managerOrYou(view)} meet` : `You meet ${view.as === 'employee' ? managerOrYou(view) : employeeName(view)}`
  return next.on === asOf ? `${who} today at ${next.at}.` : `${who} next on ${sayDay(next.on)} at ${next.at}.`
}

function ended(view: CaseView, board: Board): Lead {
  const decided = view.state.decisions.at(-1)
  return { day: `Ended on ${sayDate(board.asOf)}.`, says: `${decided === undefined ? '' : `The outcome: ${outcomeWords[decided.outcome]}. `}${sessionsSay(board)}; ${lowerFirst(milestonesSay(board))}` }
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
