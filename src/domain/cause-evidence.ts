// What the figures say about each cause: fixed, published rules over the last eight whole weeks, beside the same weeks of colleagues.
// They say where to look. The conclusion is the manager's, and no figure speaks about knowledge at all (D-2).
import { addDays, type Day } from '#domain/day.ts'
import { type Cause, type CauseAnswer, causes } from '#domain/diagnosis.ts'
import { type Indicator, salesCatalogue } from '#domain/indicator.ts'
import { levelInWords } from '#domain/momentum/figure-words.ts'
import { median } from '#domain/momentum/median.ts'
import { momentumOf } from '#domain/momentum/momentum.ts'
import { sharedMovement, sharedMovementSentence } from '#domain/momentum/shared-movement.ts'
import { addUp, type WeeklyReading } from '#domain/reading.ts'
import type { ReadingsByIndicator } from '#domain/scoreboard.ts'

export type Figures = { own: ReadingsByIndicator; colleagues: readonly { sameRegion: boolean; readings: ReadingsByIndicator }[] }
export type CausePiece = { cause: Cause; speaks: 'for' | 'against' | 'unknown'; rule: string; says: string }

export const comparedWeeks = 8
const fewestWeeks = 4
export const fewestColleagues = 3
/** Under this share of the colleagues' median counts as under it; less is ordinary. */
export const underShare = 0.85

const compared = (kind: Indicator['kind']): readonly Indicator[] => salesCatalogue.filter((one: Indicator) => one.kind === kind && one.direction === 'more')
const watched = [...compared('activity'), ...compared('conversion')]

type Standing = { isUnder: boolean; says: string }
type Spoken = Omit<CausePiece, 'cause'>

/** `today` leaves the unfinished week out. */
export function causeEvidence(figures: Figures, today: Day): CausePiece[] {
  const standings = (kind: Indicator['kind']) => compared(kind).flatMap((indicator) => standingOf(figures, indicator, today) ?? [])
  const activity = standings('activity')
  const conversion = standings('conversion')
  const spoken: { [C in Cause]: Spoken[] } = {
    skill: aboutSkill(activity, conversion),
    will: aboutWill(activity, conversion),
    knowledge: [{ speaks: 'unknown', rule: 'CE-8', says: 'No figure speaks for or against knowledge. Ask, and look at the questions they could not answer.' }],
    system: aboutSystem(figures, today),
  }
  return causes.flatMap((cause) => spoken[cause].map((piece) => ({ cause, ...piece })))
}

/** The cause that the figures speak for, if any: system before skill before will, as it is least in the person's hands. */
export const suggestedCause = (pieces: readonly CausePiece[]): Cause | null =>
  (['system', 'skill', 'will'] as const).find((cause) => pieces.some((piece) => piece.cause === cause && piece.speaks === 'for')) ?? null

const isFine = (standings: readonly Standing[]) => standings.length > 0 && standings.every(({ isUnder }) => !isUnder)
const isUnder = (standings: readonly Standing[]) => standings.some((one) => one.isUnder)

function aboutSkill(activity: Standing[], conversion: Standing[]): Spoken[] {
  if (conversion.length === 0) return [{ speaks: 'unknown', rule: 'CE-9', says: 'There are too few conversion figures to compare with colleagues.' }]
  if (isFine(conversion)) return conversion.map(({ says }) => ({ speaks: 'against', rule: 'CE-2', says }))
  const under = conversion.filter((one) => one.isUnder)
  if (isFine(activity)) return under.map(({ says }) => ({ speaks: 'for', rule: 'CE-1', says: `${says} The work is done as often as elsewhere, and turns out less often.` }))
  return under.map(({ says }) => ({ speaks: 'unknown', rule: 'CE-5', says: `${says} Less is done and less of it turns out: figures alone cannot tell skill from will.` }))
}

function aboutWill(activity: Standing[], conversion: Standing[]): Spoken[] {
  if (activity.length === 0) return [{ speaks: 'unknown', rule: 'CE-9', says: 'There are too few activity figures to compare with colleagues.' }]
  if (isFine(activity)) return activity.map(({ says }) => ({ speaks: 'against', rule: 'CE-4', says }))
  const under = activity.filter((one) => one.isUnder)
  if (isFine(conversion)) return under.map(({ says }) => ({ speaks: 'for', rule: 'CE-3', says: `${says} What is done turns out well; less of it is done.` }))
  const because = isUnder(conversion) ? 'Less is done and less of it turns out: figures alone cannot tell skill from will.' : 'How it turns out is not known.'
  return under.map(({ says }) => ({ speaks: 'unknown', rule: 'CE-5', says: `${says} ${because}` }))
}

function aboutSystem({ own, colleagues }: Figures, today: Day): Spoken[] {
  const around = colleagues.filter(({ sameRegion }) => sameRegion)
  const pieces = watched.flatMap((indicator): Spoken[] => {
    const word = (readings: ReadingsByIndicator) => momentumOf(readings[indicator.key] ?? [], indicator, { through: today }).word
    const mine = word(own)
    const theirs = around.map(({ readings }) => word(readings))
    const shared = sharedMovement([mine, ...theirs])
    if (shared?.word === 'falling') return [{ speaks: 'for', rule: 'CE-6', says: sharedMovementSentence(shared, indicator.name) }]
    const known = theirs.filter((one) => one !== 'too early to say')
    if (mine !== 'falling' || known.length < fewestColleagues) return []
    const falling = known.filter((one) => one === 'falling').length
    return [{ speaks: 'against', rule: 'CE-7', says: `${indicator.name}: falling here, while ${falling === 0 ? 'none' : `only ${falling}`} of ${known.length} colleagues in the same region are.` }]
  })
  return pieces.length > 0 ? pieces : [{ speaks: 'unknown', rule: 'CE-9', says: 'No movement is shared with colleagues of the same region, as far as the figures reach.' }]
}

function standingOf({ own, colleagues }: Figures, indicator: Indicator, today: Day): Standing | null {
  const mine = levelOf(own[indicator.key] ?? [], indicator, today)
  const theirs = colleagues.flatMap(({ readings }) => levelOf(readings[indicator.key] ?? [], indicator, today) ?? [])
  const middle = median(theirs)
  if (mine === null || middle === null || theirs.length < fewestColleagues) return null
  const say = (level: number) => `${levelInWords(level, indicator.unit)}${indicator.unit === 'count' ? ' a week' : ''}`
  return { isUnder: mine < middle * underShare, says: `${indicator.name}: ${say(mine)} over ${comparedWeeks} weeks; the median of ${theirs.length} colleagues is ${say(middle)}.` }
}

/** A count is a mean for a week, a ratio is divided once; null under four weeks of figures. */
function levelOf(readings: readonly WeeklyReading[], { unit }: Indicator, today: Day): number | null {
  const whole = readings.filter(({ week }) => addDays(week, 6) <= today)
  const last = whole.reduce<Day | null>((latest, { week }) => (latest === null || week > latest ? week : latest), null)
  const recent = last === null ? [] : whole.filter(({ week }) => week > addDays(last, -7 * comparedWeeks))
  const level = recent.length < fewestWeeks ? null : addUp(recent, unit)
  return level === null ? null : unit === 'count' ? level / recent.length : level
}

const speaking = { for: 'speaks for it', against: 'speaks against it', unknown: 'cannot tell' } as const

/** Pieces are kept in the diagnosis beside the manager's answers, so that the record holds what was on the table that day. */
export const asAnswer = ({ cause, speaks, rule, says }: CausePiece): CauseAnswer => ({ question: `Figures about ${cause}, ${speaking[speaks]} (${rule})`, answer: says })

export function fromAnswer({ question, answer }: CauseAnswer): CausePiece | null {
  const found = /^Figures about (skill|will|knowledge|system), (speaks for it|speaks against it|cannot tell) \((CE-\d+)\)$/.exec(question)
  const speaks = (Object.keys(speaking) as (keyof typeof speaking)[]).find((key) => speaking[key] === found?.[2])
  return found === null || speaks === undefined ? null : { cause: found[1] as Cause, speaks, rule: found[3] ?? '', says: answer }
}
