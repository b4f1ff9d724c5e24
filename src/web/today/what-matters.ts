// What matters to a manager this morning, in one sentence, and the one thing to do next: fixed rules in a fixed order.
import type { TeamView } from '#app/look-at-people.ts'
import type { Visit } from '#app/visit.ts'
import { addDays, type Day, isAfter, isBefore, mondayOf } from '#domain/day.ts'
import type { Momentum } from '#domain/momentum/momentum.ts'
import { sharedMovement, sharedMovementSentence } from '#domain/momentum/shared-movement.ts'
import type { PersonId } from '#domain/id.ts'
import type { NextProps } from '#web/parts/next.tsx'
import { sayDate, sayDay, sayFirst, sayInWords, sayList } from '#web/parts/say.ts'

export type Trends = ReadonlyMap<PersonId, Momentum>
export type Matters = { lead: string; next: Pick<NextProps, 'what' | 'why' | 'main' | 'quiet'> }

const firstName = (name: string): string => name.split(' ')[0] ?? name

export function whatMatters(team: TeamView, trends: Trends, indicatorName: string, visit: Visit): Matters {
  return { lead: leadOf(team, trends, indicatorName, visit), next: nextOf(team, trends, visit) }
}

function leadOf(team: TeamView, trends: Trends, indicatorName: string, { today, personId }: Visit): string {
  if (team.members.length === 0) return 'Nobody reports to you yet. People come from an import or are added by the person who runs Incline.'
  const todays = team.sessions.filter(({ on, state }) => on === today && state === 'planned')
  const overdue = team.promises.filter(({ ownerId, dueOn }) => ownerId === personId && isBefore(dueOn, today))
  const said = [
    ...(todays.length > 0 ? [`${sayFirst(sayInWords(todays.length))} ${todays.length === 1 ? 'session' : 'sessions'} today: ${sayList(todays.map((one) => `${firstName(team.name(one.subjectId))} at ${one.at}`))}.`] : []),
    ...overdue.slice(0, 1).map((promise) => `You owe ${firstName(team.name(promise.subjectId))} what you promised for ${sayDay(promise.dueOn)}.`),
  ]
  return said.length > 0 ? said.join(' ') : `${trendSentence(team, trends, indicatorName)}${howOld(team, today)}`
}

/** Figures are of the week before, or it is said how old they are. */
export const areCurrent = (throughWeek: Day | null, today: Day): boolean => throughWeek !== null && throughWeek >= addDays(mondayOf(today), -7)

const howOld = ({ throughWeek }: TeamView, today: Day): string =>
  throughWeek === null || throughWeek >= addDays(mondayOf(today), -21) ? '' : ` The figures end with the week of ${sayDate(throughWeek)}.`

/** When most of a team moves together, that is said of the team and of nobody in it. */
function trendSentence({ members }: TeamView, trends: Trends, indicatorName: string): string {
  const shared = sharedMovement([...trends.values()].map(({ word }) => word))
  if (shared !== null) return sharedMovementSentence(shared, indicatorName)
  const named = (word: Momentum['word']): string[] => members.flatMap(({ person }) => (trends.get(person.personId)?.word === word ? [firstName(person.name)] : []))
  const falling = named('falling')
  const climbing = named('climbing')
  const said = [
    ...(falling.length > 0 ? [`${sayList(falling)} ${falling.length === 1 ? 'is' : 'are'} falling in ${indicatorName.toLowerCase()}.`] : []),
    ...(climbing.length > 0 ? [`${sayList(climbing)} ${climbing.length === 1 ? 'is' : 'are'} climbing.`] : []),
  ]
  return said.length > 0 ? said.join(' ') : `Nothing is due today. In ${indicatorName.toLowerCase()} nobody moves beyond their ordinary ups and downs.`
}

function nextOf(team: TeamView, trends: Trends, visit: Visit): Matters['next'] {
  return untold(team, visit) ?? promised(team, visit) ?? waiting(team) ?? meeting(team, visit) ?? falling(team, trends) ?? quiet(team)
}

/** A session whose day has passed and of which nobody has said what became of it. */
function untold({ sessions, name }: TeamView, { today }: Visit): Matters['next'] | null {
  const session = sessions.find(({ on, state }) => state === 'planned' && isAfter(today, on))
  if (session === undefined) return null
  const to = `/cases/${session.caseId}/sessions/${session.sessionId}`
  return {
    what: `Say what became of the session with ${firstName(name(session.subjectId))} on ${sayDay(session.on)}.`,
    why: 'Until you say otherwise it counts as missed by you. A missed session is made up within three working days.',
    main: { href: `${to}/log`, label: 'It took place' }, quiet: { href: `${to}/missed`, label: 'It did not' },
  }
}

function promised({ promises, name }: TeamView, { today, personId }: Visit): Matters['next'] | null {
  const promise = promises.find(({ ownerId, dueOn }) => ownerId === personId && !isAfter(dueOn, today))
  if (promise === undefined) return null
  return {
    what: `${promise.what}`,
    why: `You promised it to ${firstName(name(promise.subjectId))} for ${sayDay(promise.dueOn)}. It counts on the record like any of their milestones.`,
    main: { href: `/cases/${promise.caseId}`, label: 'Open the plan' },
  }
}

function waiting({ members }: TeamView): Matters['next'] | null {
  const found = members.flatMap(({ person, cases }) => cases.flatMap((one) => (one.waitsFor === 'manager' && one.phase !== 'closed' ? [{ person, one }] : [])))[0]
  if (found === undefined) return null
  return {
    what: `${firstName(found.person.name)}’s case waits for you.`,
    why: 'The next step is yours; nobody else can take it.',
    main: { href: `/cases/${found.one.caseId}`, label: 'Open the case' },
  }
}

function meeting({ sessions, name }: TeamView, { today }: Visit): Matters['next'] | null {
  const session = sessions.find(({ on, state }) => on === today && state === 'planned')
  return session === undefined ? null : {
    what: `Meet ${firstName(name(session.subjectId))} at ${session.at}.`,
    why: 'The form is made for the two of you, their words first. It works on a phone.',
    main: { href: `/cases/${session.caseId}/sessions/${session.sessionId}/log`, label: 'Open the session' },
  }
}

function falling({ members }: TeamView, trends: Trends): Matters['next'] | null {
  if (sharedMovement([...trends.values()].map(({ word }) => word)) !== null) return null
  const member = members.find(({ person, cases }) => trends.get(person.personId)?.word === 'falling' && cases.every(({ phase }) => phase === 'closed'))
  return member === undefined ? null : {
    what: `Look at what gets in ${firstName(member.person.name)}’s way.`,
    why: 'The fall is beyond ordinary ups and downs. Talk first; a figure is where a conversation starts.',
    main: { href: `/people/${member.person.personId}`, label: `Look at ${firstName(member.person.name)}’s figures` },
  }
}

const quiet = ({ members }: TeamView): Matters['next'] => ({
  what: members.length === 0 ? 'There is nothing to do yet.' : 'Nothing waits for you.',
  why: members.length === 0 ? undefined : `A good day to ask ${members.length === 1 ? 'the person who reports' : `one of the ${sayInWords(members.length)} people who report`} to you what they want to get better at.`,
})
