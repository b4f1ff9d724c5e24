// The one thing to do next on a plan, for whoever reads: the first of these that is open. The order is fixed and the same for everybody in a role.
import type { CaseView } from '#app/look.ts'
import type { ActionState, SupportState } from '#domain/case-state.ts'
import { weekdayOf } from '#domain/day.ts'
import { sessionKindWords } from '#domain/word.ts'
import type { Board } from '#web/board/board.ts'
import { employeeName, firstNameOf, hrName, managerName } from '#web/board/naming.ts'
import { nextSession, type SessionStanding } from '#web/board/session-standing.ts'
import { weekToWrite } from '#web/board/weeks-of-notes.ts'
import type { WayOn } from '#web/parts/next.tsx'
import { sayCount, sayDay, sayDayLong } from '#web/parts/say.ts'

export type NextStep = { what: string; why?: string; main?: WayOn; quiet?: WayOn }

type Step = (view: CaseView, board: Board, at: string) => NextStep | null

export function nextStep(view: CaseView, board: Board): NextStep {
  const at = `/cases/${view.caseId}`
  const steps = view.state.phase === 'closed' ? [readOutcome] : view.state.phase === 'paused' ? [decide, withHr, handOn, resume] : running[view.as]
  for (const step of steps) {
    const next = step(view, board, at)
    if (next !== null) return next
  }
  return comesNext(view, board, at)
}

const readOutcome: Step = (_view, _board, at) => ({
  what: 'Read how this plan ended.', why: 'The record stays as it is. It can be read, exported and checked, by both sides alike.', main: { href: `${at}/outcome`, label: 'Read the outcome' }, quiet: { href: `${at}/record`, label: 'Open the record' },
})

const handOn: Step = (view, _board, at) => {
  const isSystem = view.state.pauses.at(-1)?.cause === 'system'
  if (!isSystem || view.as === 'employee' || view.state.escalations.length > 0) return null
  return { what: 'Hand what stands in the way to somebody who can change it.', why: 'The plan cannot resume before that: it would go on testing what the person cannot change.', main: { href: `${at}/route/escalate`, label: 'Hand it on' } }
}

const resume: Step = (view, _board, at) =>
  view.may('ResumePlan')
    ? { what: 'Resume the plan when what stood in the way is gone.', why: 'Until then no day counts. Every open date moves by the length of the pause.', main: { href: `${at}/resume`, label: 'Resume the plan' } }
    : { what: `${hrName(view)} resumes the plan when what stood in the way is gone.`, why: 'Nothing is due from you while it is paused. Every open date moves by the length of the pause.' }

const decide: Step = (view, _board, at) =>
  view.state.proposal === null || !view.may('AgreeDecision') ? null : { what: 'A decision waits for your agreement.', why: 'Read the figures, the fair test and the last three notes before you agree or give it back.', main: { href: `${at}/decision`, label: 'Look at the decision' } }

const withHr: Step = (view, _board, at) =>
  view.state.proposal === null || !view.may('ProposeDecision') ? null : { what: `Your proposal is with ${hrName(view)}.`, why: `Nothing is decided, and ${employeeName(view)} is told only when it is.`, quiet: { href: `${at}/decision`, label: 'Read what you proposed' } }

const acknowledge: Step = (view, _board, at) => {
  const note = view.state.notes.find(({ acknowledged }) => acknowledged === null)
  return note === undefined ? null : { what: `Read status note ${note.number} from ${managerName(view)}.`, why: 'You say that you have read it, not that you agree. You can reply in your own words.', main: { href: `${at}/notes/${note.noteId}`, label: 'Read the note' } }
}

const confirmHeld: Step = (view, { sessions }, at) => {
  const open = sessions.find(({ session, standing }) => standing === 'held' && !session.confirmations.some(({ as }) => as === view.as))
  if (open === undefined) return null
  return { what: `Confirm what was written about the session of ${sayDayLong(open.session.heldOn ?? open.session.on)}.`, why: 'If you see it differently, say so in your own words: both views stay in the record.', main: { href: `${at}/sessions/${open.session.sessionId}`, label: 'Read and confirm' } }
}

const recordSession: Step = (view, { sessions }, at) => {
  const open = sessions.find(({ standing }) => standing === 'overdue') ?? sessions.find(({ standing }) => standing === 'unrecorded' || standing === 'today')
  return open === undefined ? null : recordOne(view, open, at)
}

function recordOne(view: CaseView, { session, standing }: SessionStanding, at: string): NextStep {
  const here = `${at}/sessions/${session.sessionId}`
  const kind = sessionKindWords[session.kind]
  if (standing === 'today') return { what: `You meet ${employeeName(view)} today at ${session.at}: ${kind}.`, why: 'Fill it in together while you talk.', main: { href: `${here}/log`, label: 'Open the session' }, quiet: { href: `${here}/move`, label: 'Move it' } }
  const why = standing === 'overdue' ? 'Nobody wrote down what became of it, so it counts as missed by you until you do.' : 'Write it down while you both remember it.'
  return { what: `Record the ${kind} of ${sayDayLong(session.on)}.`, why, main: { href: `${here}/log`, label: 'It was held' }, quiet: { href: `${here}/missed`, label: 'It did not take place' } }
}

const finalDecision: Step = (view, { asOf, plan }, at) => {
  const { sessions, earlierReviews } = view.state
  const isReviewed = sessions.some(({ kind, state, sessionId }) => kind === 'final-review' && state === 'held' && !earlierReviews.includes(sessionId))
  if (!isReviewed && asOf <= plan.finalOn) return null
  return { what: 'Propose the decision.', why: `It is decided against the written milestones. ${hrName(view)} agrees or gives it back.`, main: { href: `${at}/review`, label: 'Go to the final review' } }
}

const dueSupport: Step = (view, { asOf }, at) => {
  const own = view.as === 'manager' ? view.manager : view.hrPartner
  const due = view.state.support.find(({ deliveredOn, dueOn, ownerId }) => deliveredOn === null && dueOn <= asOf && (ownerId === own?.personId || view.as === 'manager'))
  return due === undefined ? null : deliver(view, due, asOf, at)
}

function deliver(view: CaseView, { supportId, what, ownerId, dueOn }: SupportState, asOf: string, at: string): NextStep {
  const isOwn = ownerId === (view.as === 'manager' ? view.manager : view.hrPartner)?.personId
  const whose = isOwn ? 'you promised' : `${firstNameOf(view.name(ownerId))} promised`
  const when = dueOn < asOf ? `It was due on ${sayDay(dueOn)}.` : 'It is due today.'
  return { what: `Support ${whose}: ${shortened(what)}`, why: `${when} The plan is only fair if both halves of it are kept.`, main: { href: `${at}/support/${supportId}`, label: 'Say what was done' } }
}

const dueAction: Step = (view, { asOf }, at) => {
  const me = view.as === 'employee' ? view.employee : view.manager
  const due = view.state.actions.find(({ outcome, dueOn, ownerId }) => outcome === 'open' && dueOn <= asOf && ownerId === me?.personId)
  return due === undefined ? null : settle(due, at)
}

const settle = ({ actionId, text, dueOn }: ActionState, at: string): NextStep => ({
  what: `You committed to this by ${sayDay(dueOn)}: ${shortened(text)}`, why: 'Done, late or dropped: each is said plainly and counted for both sides alike.', main: { href: `${at}/actions/${actionId}`, label: 'Say what came of it' },
})

const writeNote: Step = (view, { notes, asOf }, at) => {
  const week = weekToWrite(notes, asOf)
  if (week === null || !view.may('SendStatusNote')) return null
  if (week.state !== 'missing' && weekdayOf(asOf) < 4) return null
  const why = week.state === 'missing' ? 'A week without a note is a broken promise on the record. It can still be written.' : 'It is drafted from the facts. You complete it and send it.'
  return { what: `Write the status note for the week of ${sayDay(week.week)}.`, why, main: { href: `${at}/notes/write?week=${week.week}`, label: 'Write the note' } }
}

const comesNext = (view: CaseView, { sessions, plan }: Board, at: string): NextStep => {
  const next = nextSession(sessions)
  if (next === null) return { what: `The final review is on ${sayDayLong(plan.finalOn)}.` }
  const who = view.as === 'hr' ? `${employeeName(view)} and ${managerName(view)} meet` : `You meet ${view.as === 'employee' ? managerName(view) : employeeName(view)}`
  const open = view.state.actions.filter(({ outcome }) => outcome === 'open').length
  const why = open === 0 ? 'Nothing waits for you before that.' : `Before that, ${sayCount(open, 'committed action is', 'committed actions are')} open.`
  return { what: `${who} on ${sayDayLong(next.on)} at ${next.at}.`, why, quiet: { href: `${at}/sessions/${next.sessionId}`, label: 'See the session' } }
}

const running: { [R in CaseView['as']]: readonly Step[] } = {
  employee: [acknowledge, confirmHeld, dueAction],
  manager: [withHr, recordSession, finalDecision, dueSupport, dueAction, writeNote, confirmHeld],
  hr: [decide, dueSupport],
}

const shortened = (words: string): string => (words.length <= 140 ? words : `${words.slice(0, 139).trimEnd()}…`)
