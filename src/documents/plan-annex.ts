// What stands behind a plan's signatures: every session on its day and, when a pause or an extension has moved dates, the old day beside the new one.
// The signed text itself stays as it was.
import { sessionDays } from '#domain/cadence.ts'
import type { CaseState, SessionState } from '#domain/case-state.ts'
import type { Day } from '#domain/day.ts'
import { missedByWords, sessionKindWords } from '#domain/word.ts'
import { longDay, shortDay } from '#documents/in-words.ts'
import type { Voice } from '#documents/letterhead.ts'
import { lines, paragraph, type Section, section, table } from '#documents/paper-block.ts'
import { datesMoved, type PlanVersion } from '#documents/plan-version.ts'

export function sessionDates(state: CaseState, text: PlanVersion, voice: Voice): Section {
  const rows = text.isIssued ? state.sessions.map(sessionRow) : proposedRows(text, voice)
  const from = text.isIssued ? 'The sessions as they stand now, in order of their days.' : 'The sessions that follow from this draft; they are set when the plan is issued.'
  return section('Sessions', [paragraph(from), lines(rows)])
}

const sessionRow = ({ on, at, kind, state, missedBy, heldOn, movedFrom }: SessionState): [string, string] => {
  const moved = movedFrom.length === 0 ? '' : `, moved from ${shortDay(movedFrom[0] ?? on)}`
  const late = heldOn === null || heldOn === on ? '' : ` on ${shortDay(heldOn)}`
  const where = state === 'missed' && missedBy !== null ? missedByWords[missedBy] : `${state}${late}`
  return [`${shortDay(on)}, ${at}`, `${sessionKindWords[kind]}, ${where}${moved}`]
}

function proposedRows({ plan, finalOn }: PlanVersion, { policy: { calendar } }: Voice): [string, string][] {
  const row = (on: Day, kind: SessionState['kind']): [string, string] => [`${shortDay(on)}, ${plan.checkIns.at}`, sessionKindWords[kind]]
  return [
    row(plan.startsOn, 'launch'),
    ...sessionDays(plan.startsOn, finalOn, plan.checkIns, calendar).map((on) => row(on, 'coaching')),
    row(finalOn, 'final-review'),
  ]
}

export function newDates(state: CaseState, { version, plan, finalOn }: PlanVersion): Section[] {
  if (state.plan === null || !datesMoved(state)) return []
  const then = (milestoneId: string) => plan.milestones.find((one) => one.milestoneId === milestoneId)?.dueOn
  const rows = state.milestones.map(({ milestoneId, dueOn }, at) => [`Milestone ${at + 1}`, shortDay(then(milestoneId) ?? dueOn), shortDay(dueOn)])
  return [
    section('New dates', [
      ...state.pauses.map(pauseInWords).map(paragraph),
      ...(state.extended ? [paragraph('The plan was extended by a decision that gives its reason.')] : []),
      table(['What', `In version ${version}`, 'Now'], [5, 4, 4], [...rows, ['Final review', shortDay(finalOn), shortDay(state.plan.finalOn)]]),
    ]),
  ]
}

export function pauseInWords({ from, to, cause, why }: CaseState['pauses'][number]): string {
  const because = cause === 'system' ? 'something outside your control' : 'an absence'
  const until = to === null ? 'is paused since' : 'was paused from'
  const end = to === null ? '' : ` until ${longDay(to)}`
  return `The plan ${until} ${longDay(from)}${end}, because of ${because}: ${why}`
}
