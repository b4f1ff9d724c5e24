// Where a milestone stands: one word and the figures behind it, computed from the readings alone by the published rule of `target.ts`.
// A week without a reading is unknown, neither hit nor missed. "Behind" is the hardest word there is: the plan is not over, the person is not there yet.
import { chanceOf, weeklyChance } from '#domain/attainability.ts'
import type { Day } from '#domain/day.ts'
import type { IndicatorUnit } from '#domain/indicator.ts'
import { latestReadings, type WeeklyReading } from '#domain/reading.ts'
import { hits, isHit, isWeekOver, type Target } from '#domain/target.ts'

export type MilestoneWord = 'met' | 'on-track' | 'at-risk' | 'behind' | 'too-early' | 'not-measurable'

/** `left`: counted weeks still open. `unknown`: weeks that are over and have no reading. `chance`: of meeting it if nothing changes; null where there is too little to say. Not measurable: the weeks are too few, or the unknown ones decide. */
export type MilestoneStatus = { word: MilestoneWord; hit: number; counted: number; needed: number; left: number; unknown: number; chance: number | null }

/** `weeks` come from `countedWeeks`; `readings` are all the person's readings on the indicator, also from before the plan. */
export type MilestoneFacts = { target: Target; unit: IndicatorUnit; weeks: readonly Day[]; dueOn: Day; readings: readonly WeeklyReading[]; today: Day }

/** On track from an even chance; behind under 1 in 10, the same bar at which a new target is called unrealistic. */
const onTrackFrom = 0.5
const behindUnder = 0.1

/** The forecast looks at the last 8 readings and wants at least 3. A word is given from the second counted week. */
const recentReadings = 8
const fewestReadings = 3
const fewestWeeks = 2

export function milestoneStatus(facts: MilestoneFacts): MilestoneStatus {
  const { target, weeks, readings } = facts
  const settled = readings.filter((reading) => weeks.includes(reading.week) && isSettled(reading, facts))
  const { hit, counted } = hits(settled, target)
  const seen = new Set(settled.map((reading) => reading.week))
  const open = weeks.filter((week) => !seen.has(week))
  const left = open.filter((week) => !isOver(week, facts)).length
  const needed = target.hitWeeks
  const unknown = open.length - left
  const figures = { hit, counted, needed, left, unknown }
  const isOpenQuestion = weeks.length < needed || (hit + left < needed && hit + left + unknown >= needed)
  if (isOpenQuestion) return { word: 'not-measurable', ...figures, chance: null }
  const chance = hit >= needed ? 1 : hit + left < needed ? 0 : forecast(facts, needed - hit, left)
  return { word: wordFor(figures, weeks.length, chance), ...figures, chance }
}

function wordFor(figures: Omit<MilestoneStatus, 'word' | 'chance'>, weeks: number, chance: number | null): MilestoneWord {
  const { hit, counted, needed, left } = figures
  if (hit >= needed) return 'met'
  if (hit + left < needed) return 'behind'
  if (counted < Math.min(fewestWeeks, weeks) || chance === null) return 'too-early'
  // Somebody who has reached every week so far is not behind, whatever the weeks before the plan were like.
  const reachedEveryWeek = hit === counted
  return chance >= onTrackFrom ? 'on-track' : chance < behindUnder && !reachedEveryWeek ? 'behind' : 'at-risk'
}

const isOver = (week: Day, { dueOn, today }: MilestoneFacts): boolean => isWeekOver(week, dueOn, today)

/** A week still running is settled only when nothing can undo it: a count or sum that has already reached what it had to. */
function isSettled(reading: WeeklyReading, facts: MilestoneFacts): boolean {
  if (isOver(reading.week, facts)) return true
  const onlyGrows = facts.unit === 'count' || facts.unit === 'money'
  return onlyGrows && facts.target.comparator === 'at-least' && isHit(reading.value, facts.target)
}

/** If nothing changes: counts as Poisson at their present mean; everything else by the share of recent weeks that reached it, drawn a little to the middle (Jeffreys). */
function forecast(facts: MilestoneFacts, stillNeeded: number, left: number): number | null {
  const known = facts.readings.filter((reading) => reading.week <= facts.today && isOver(reading.week, facts))
  const recent = latestReadings(known, recentReadings)
  if (recent.length < fewestReadings) return null
  const mean = recent.reduce((total, reading) => total + reading.value, 0) / recent.length
  const share = (hits(recent, facts.target).hit + 0.5) / (recent.length + 1)
  return chanceOf(stillNeeded, left, facts.unit === 'count' ? weeklyChance(mean, facts.target) : share)
}
