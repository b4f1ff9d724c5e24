// A milestone in words: what is asked, what has been reached, what is likely if nothing changes. The same on the board, in notes and at the review.
import type { Indicator, IndicatorUnit } from '#domain/indicator.ts'
import type { MilestoneStatus, MilestoneWord } from '#domain/milestone-status.ts'
import { levelInWords } from '#domain/momentum/figure-words.ts'
import type { MilestoneFigures } from '#domain/scoreboard.ts'
import type { Target } from '#domain/target.ts'
import type { Measured } from '#web/board/measured.ts'
import type { StateName } from '#web/parts/state.tsx'
import { sayCount, sayDayShort } from '#web/parts/say.ts'

export const stateOfMilestone: { [Word in MilestoneWord]: StateName } = {
  met: 'met',
  'on-track': 'on-track',
  'at-risk': 'at-risk',
  behind: 'not-there-yet',
  'too-early': 'too-early',
  'not-measurable': 'not-measurable',
}

const levelWords = (value: number, unit: IndicatorUnit): string => levelInWords(value, unit).replace(' %', '\u00a0%')

/** "Discovery calls: at least 8 a week, in 4 of 7 counted weeks" */
export function askedInWords(target: Target, indicator: Indicator): string {
  const bar = `${target.comparator === 'at-least' ? 'at least' : 'at most'} ${levelWords(target.target, indicator.unit)}${isPerWeek(indicator.unit) ? ' a week' : ''}`
  return `${indicator.name}: ${bar}, in ${target.hitWeeks} of ${sayCount(target.ofWeeks, 'counted week')}`
}

/** "2 of 3 weeks reached it; 4 are needed and 4 are left" */
export function reachedInWords({ hit, counted, needed, left, unknown }: MilestoneStatus): string {
  if (counted === 0 && unknown === 0) return `The first counted week is not over; ${needed} are needed.`
  const soFar = `${hit} of ${sayCount(counted, 'week')} reached it; ${needed} ${needed === 1 ? 'is' : 'are'} needed, ${left === 0 ? 'none is' : left === 1 ? '1 is' : `${left} are`} left`
  return `${soFar}${unknown === 0 ? '' : `, ${sayCount(unknown, 'week has', 'weeks have')} no reading`}.`
}

/** The recorded figures of a note or a review, in the same words. */
export const figuresInWords = ({ hit, counted, needed, missing, left }: MilestoneFigures): string =>
  reachedInWords({ word: 'too-early', hit, counted, needed, left, unknown: missing, chance: null })

/** "If nothing changes: about 7 chances in 10." */
export function forecastInWords({ word, chance, needed, hit }: MilestoneStatus): string {
  if (word === 'met') return 'Nothing can take this away.'
  if (word === 'not-measurable') return 'Weeks without a reading decide this, so it cannot be said.'
  if (chance === null) return 'Too little to forecast from yet.'
  if (chance === 0) return `Even if every week left reaches it, ${needed - hit === 1 ? 'one is' : 'some are'} missing.`
  const tenths = Math.round(chance * 10)
  const words = tenths === 0 ? 'fewer than 1 chance in 10' : tenths === 10 ? 'more than 9 chances in 10' : `about ${sayCount(tenths, 'chance')} in 10`
  return `If nothing changes: ${words}.`
}

export function latestInWords({ latest, indicator }: Measured): { figure: string; period: string } {
  if (latest === null) return { figure: 'No reading yet', period: 'It comes with the next import.' }
  return { figure: levelWords(latest.value, indicator.unit), period: `${partsOf(latest)}in the week of ${sayDayShort(latest.week)}` }
}

const partsOf = ({ numerator, denominator }: { numerator: number | null; denominator: number | null }): string =>
  numerator === null || denominator === null ? '' : `(${numerator} of ${denominator}) `

/** Where the figures of an indicator come from, as the reader would look for them. */
export const sourceInWords = ({ source }: Indicator): string => (source === 'crm-deals' ? 'From the CRM' : 'From the activity log')

const isPerWeek = (unit: IndicatorUnit): boolean => unit === 'count' || unit === 'money'
