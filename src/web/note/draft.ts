// A status note drafted from the facts, by rule: sessions, milestones with their figures, actions, support, and what was missed on either side.
// It is a first draft for the manager to complete; nothing in it is an opinion, and nothing is left out because it is awkward.
import type { CaseView } from '#app/look.ts'
import { addDays, type Day } from '#domain/day.ts'
import type { Expectation } from '#domain/status-note.ts'
import type { Board } from '#web/board/board.ts'
import { bothSides, isSupportLate } from '#web/board/both-sides.ts'
import type { Measured } from '#web/board/measured.ts'
import { latestInWords, reachedInWords } from '#web/board/measured-words.ts'
import { employeeName } from '#web/board/naming.ts'
import type { SessionStanding } from '#web/board/session-standing.ts'
import { sayCount, sayDay, sayFirst, sayList } from '#web/parts/say.ts'

/** What stands in the note's text field before the manager writes. `weekOf` is a Monday. */
export function draftedNote(view: CaseView, board: Board, weekOf: Day): string {
  const paragraphs = [sessionsOf(view, board, weekOf), milestonesOf(board), actionsOf(view, board), ourSideOf(view, board, weekOf)]
  return paragraphs.filter(Boolean).join('\n\n')
}

const inWeek = (weekOf: Day) => ({ session }: SessionStanding): boolean => (session.heldOn ?? session.on) >= weekOf && (session.heldOn ?? session.on) <= addDays(weekOf, 6)

function sessionsOf(view: CaseView, { sessions, counts }: Board, weekOf: Day): string {
  const week = sessions.filter(inWeek(weekOf)).filter(({ standing }) => standing !== 'called-off')
  const held = week.filter(({ standing }) => standing === 'held').map(({ session }) => sayDay(session.heldOn ?? session.on))
  const missed = week.filter(({ standing }) => standing === 'missed' || standing === 'overdue').map((one) => missedWords(view, one))
  const ofWeek = held.length === 0 ? 'We held no session this week.' : `We held ${sayCount(held.length, 'session')} this week, on ${sayList(held)}.`
  return [ofWeek, ...missed, `Over the whole plan, ${counts.held} of ${sayCount(counts.due, 'session')} due took place.`].join(' ')
}

function missedWords(view: CaseView, { session, missedBy, makeUp }: SessionStanding): string {
  const by = { manager: `missed by me`, employee: `missed by ${employeeName(view)}`, both: 'missed by both of us', neither: 'nobody’s fault' }
  const made = makeUp === null ? 'It has not been made up.' : makeUp.state === 'held' ? `It was made up on ${sayDay(makeUp.heldOn ?? makeUp.on)}.` : `It is made up on ${sayDay(makeUp.on)}.`
  return `The one of ${sayDay(session.on)} did not take place (${missedBy === null ? 'nobody recorded why' : by[missedBy]}). ${made}`
}

const milestonesOf = ({ measured }: Board): string => measured.map((one) => `${one.number}. ${one.milestone.what}: ${milestoneWords(one)}`).join('\n')

function milestoneWords(one: Measured): string {
  const { figure, period } = latestInWords(one)
  return `${one.latest === null ? 'no reading yet' : `${figure} ${period}`}. ${sayFirst(reachedInWords(one.status))}`
}

function actionsOf(view: CaseView, board: Board): string {
  const { kept, due, late, dropped, open } = bothSides(view, board).employee.actions
  const past = due === 0 ? '' : `${employeeName(view)} kept ${kept} of ${sayCount(due, 'committed action')} on time${late + dropped === 0 ? '' : ` (${sayList([late === 0 ? '' : `${late} late`, dropped === 0 ? '' : `${dropped} dropped`].filter(Boolean))})`}.`
  const ahead = open.map(({ text, dueOn }) => `${dueOn < board.asOf ? `Not settled, due ${sayDay(dueOn)}` : `By ${sayDay(dueOn)}`}: ${ended(text)}`)
  return [past, ...ahead].filter(Boolean).join('\n')
}

/** The organisation's own side, also where it is behind. */
function ourSideOf(view: CaseView, { asOf, notes }: Board, weekOf: Day): string {
  const { support } = view.state
  const delivered = support.filter(({ deliveredOn }) => deliveredOn !== null).length
  const late = support.filter((one) => isSupportLate(one, asOf)).map(({ what, dueOn }) => `We are late with this, promised for ${sayDay(dueOn)}: ${ended(what)}`)
  const missing = notes.filter(({ state, week }) => state === 'missing' && week !== weekOf).length
  const missingSays = missing === 0 ? '' : `I owe the notes of ${sayCount(missing, 'earlier week')}.`
  return [`Support delivered: ${delivered} of ${support.length}.`, ...late, missingSays].filter(Boolean).join('\n')
}

const ended = (words: string): string => (/[.?]$/u.test(words.trim()) ? words.trim() : `${words.trim()}.`)

/** What improved, from the figures alone; the manager names what no figure shows. Empty where nothing can be said. */
export function draftedImprovement({ measured }: Board): string {
  const climbing = measured.filter(({ momentum }) => momentum.word === 'climbing').map(({ indicator }) => `${indicator.name} is climbing, and chance does not explain it.`)
  const met = measured.filter(({ status }) => status.word === 'met').map(({ milestone }) => `Met: ${milestone.what}.`)
  return [...met, ...climbing].join(' ')
}

/** By the figures alone and the pass rule of the plan; the manager decides what is written. */
export function expectedByFigures({ measured, plan }: Board): Expectation {
  const words = measured.map(({ status }) => status.word)
  const count = (...some: typeof words) => words.filter((word) => some.includes(word)).length
  if (count('met', 'on-track') >= plan.plan.passRule.atLeast) return 'pass'
  if (count('too-early', 'not-measurable') > 0 && count('met', 'on-track', 'too-early', 'not-measurable') >= plan.plan.passRule.atLeast) return 'too-early'
  return count('met', 'on-track', 'at-risk') > 0 ? 'partial' : 'not-met'
}
