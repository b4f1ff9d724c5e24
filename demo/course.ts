// What people do while a plan runs, in the words that the stories use: sessions, promises, notes, pauses, the final review.
import type { CaseCommand } from '#domain/case-command.ts'
import type { Day } from '#domain/day.ts'
import type { PauseCause } from '#domain/pause.ts'
import type { MissedBy } from '#domain/session.ts'
import type { Expectation } from '#domain/status-note.ts'
import type { Outcome } from '#domain/verdict.ts'
import type { Name } from './people.ts'
import { type Deed, on, type Scene, type Telling } from './scene.ts'

const plainly = (command: CaseCommand): Deed => () => command

/** A conversation by GROW: their words first, the manager's where there were any; `sure` is 1 to 10, `more` what would raise it. */
export type Talk = {
  goal: string
  theirs: string
  seen?: string
  idea: string
  offer?: string
  sure: number
  more?: string
  work: string
  drill?: string
  promise: [by: Name, what: string, dueOn: Day]
}

async function plannedOn({ find }: Telling, day: Day) {
  const session = await find(({ sessions }) => sessions.find((one) => one.on === day && one.state === 'planned'))
  if (!session) throw new Error(`There is no session planned on ${day}.`)
  return session.sessionId
}

const hold = (day: Day, talk: Talk): Deed => async (telling) => {
  const [by, text, dueOn] = talk.promise
  return {
    type: 'HoldSession',
    sessionId: await plannedOn(telling, day),
    heldOn: day,
    grow: {
      goal: talk.goal,
      reality: { theirs: talk.theirs, managers: talk.seen ?? '' },
      options: { theirs: talk.idea, managers: talk.offer ?? '' },
      will: { commitment: talk.sure, whatWouldRaiseIt: talk.more ?? '' },
    },
    practice: { workReviewed: talk.work, drill: talk.drill ?? '' },
    action: { text, ownerId: telling.person(by), dueOn },
  }
}

const confirm = (day: Day, words: string): Deed => async ({ find }) => {
  const session = await find(({ sessions }) => sessions.find((one) => one.on === day && one.state !== 'missed'))
  if (!session) throw new Error(`There was no session on ${day}.`)
  return { type: 'ConfirmSession', sessionId: session.sessionId, words }
}

/** The session, written down by the manager as it ends and confirmed by both on the same day. */
export const session = (day: Day, ends: string, [manager, employee]: [Name, Name], talk: Talk, { theirs = '', managers = '' } = {}): Scene[] => [
  on(day, ends, manager, hold(day, talk)),
  on(day, ends, manager, confirm(day, managers)),
  on(day, '16:05', employee, confirm(day, theirs)),
]

export const miss = (day: Day, missedBy: MissedBy, why: string, makeUpOn: Day): Deed => async (telling) =>
  ({ type: 'MissSession', sessionId: await plannedOn(telling, day), missedBy, why, makeUpOn })

export const move = (day: Day, to: Day, askedBy: 'manager' | 'employee', why: string): Deed => async (telling) =>
  ({ type: 'RescheduleSession', sessionId: await plannedOn(telling, day), on: to, askedBy, why })

/** An action is named by how its text begins. */
export const settle = (begins: string, doneOn: Day | null, words = ''): Deed => async ({ find }) => {
  const action = await find(({ actions }) => actions.find(({ text, outcome }) => text.startsWith(begins) && outcome === 'open'))
  if (!action) throw new Error(`Nobody promised to “${begins}”.`)
  return { type: 'SettleAction', actionId: action.actionId, doneOn, words }
}

export const deliver = (key: string, deliveredOn: Day, words: string): Deed => ({ support }) =>
  ({ type: 'DeliverSupport', supportId: support(key), deliveredOn, words })

export const note = (weekOf: Day, expectation: Expectation, words: string, improved: string): Deed =>
  plainly({ type: 'SendStatusNote', weekOf, words, improved, expectation })

export const acknowledge = (number: number, reply = ''): Deed => async ({ find }) => {
  const sent = await find(({ notes }) => notes.find((one) => one.number === number))
  if (!sent) throw new Error(`Note ${number} was not sent.`)
  return { type: 'AcknowledgeStatusNote', noteId: sent.noteId, reply }
}

export const pause = (cause: PauseCause, why: string): Deed => plainly({ type: 'PausePlan', cause, why })
export const propose = (outcome: Outcome, reason: string, newFinalOn: Day | null = null): Deed => plainly({ type: 'ProposeDecision', outcome, reason, newFinalOn })
export const agree = (reason: string): Deed => plainly({ type: 'AgreeDecision', reason, override: '' })
