// Coaching sessions as the record keeps them: the conversation by GROW, the work and the drill, what was promised, and the words of both.
import type { ActionState, CaseState, Confirmation, SessionState } from '#domain/case-state.ts'
import { missedByWords, sessionKindWords } from '#domain/word.ts'
import { longDay, moment, plainDay } from '#documents/in-words.ts'
import type { Voice } from '#documents/letterhead.ts'
import { type Block, paragraph, said, type Section, section, terms } from '#documents/paper-block.ts'

/** Sessions that are still to come are in the plan's own list. */
export const sessionSections = (state: CaseState, voice: Voice): Section[] =>
  state.sessions.filter((session) => session.state !== 'planned').map((session) => section(headingOf(session), [...blocksOf(session, state, voice)]))

const headingOf = ({ on, heldOn, kind }: SessionState): string => `${longDay(heldOn ?? on)}, ${sessionKindWords[kind]}`

function blocksOf(session: SessionState, { actions }: CaseState, voice: Voice): Block[] {
  const { state, missedBy, why, heldOn, on, movedFrom, replaces } = session
  const moved = movedFrom.length === 0 ? [] : [`It was moved from ${movedFrom.map(plainDay).join(', then from ')}${why === null || state === 'missed' ? '' : `: ${why}`}`]
  const late = heldOn === null || heldOn === on ? [] : [`It had been planned for ${plainDay(on)}.`]
  const made = replaces === null ? [] : ['It makes up for a session that did not take place.']
  const missed = state === 'missed' ? [`It did not take place; ${missedBy === null ? '' : `${missedByWords[missedBy]}: `}${why ?? ''}`] : []
  return [
    ...[...missed, ...moved, ...late, ...made].map(paragraph),
    ...growBlocks(session),
    ...actions.filter(({ sessionId }) => sessionId === session.sessionId).map((action) => paragraph(actionInWords(action, voice))),
    ...session.confirmations.map((words) => confirmation(words, voice)),
  ]
}

function growBlocks({ grow, practice }: SessionState): Block[] {
  if (grow === null) return []
  const { goal, reality, options, will } = grow
  const rows: [string, string][] = [
    ['Goal', goal],
    ['Reality, employee', reality.theirs],
    ['Reality, manager', reality.managers],
    ['Options, employee', options.theirs],
    ['Options, manager', options.managers],
    ['Will', `Commitment ${will.commitment} of 10`],
    ['What would raise it', will.whatWouldRaiseIt],
    ['Work reviewed', practice?.workReviewed ?? ''],
    ['Drill', practice?.drill ?? ''],
  ]
  return [terms(...rows.filter(([, words]) => words.trim() !== ''))]
}

function actionInWords({ text, ownerId, dueOn, outcome, doneOn }: ActionState, { name }: Voice): string {
  const settled = outcome === 'open' ? 'open' : `${outcome}${doneOn === null ? '' : `, done on ${plainDay(doneOn)}`}`
  return `Committed action of ${name(ownerId)}, by ${plainDay(dueOn)} (${settled}): ${text}`
}

function confirmation({ as, words, at }: Confirmation, { policy }: Voice): Block {
  const when = `Confirmed by the ${as} on ${moment(at, policy.timeZone)}`
  return words.trim() === '' ? paragraph(`${when}.`) : said(`${when}, with these words:`, words)
}
