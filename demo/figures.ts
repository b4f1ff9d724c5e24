// A year of weekly readings for one seller: drawn from how they work, except where the story says what a week was like.
import type { IndicatorKey } from '#domain/indicator.ts'
import { countReading, ratioReading, type WeeklyReading } from '#domain/reading.ts'
import { around, countAround, type Draw, drawFor, successes } from './draws.ts'
import type { Name } from './people.ts'
import { toldWeeks } from './told-weeks.ts'
import type { WayOfWorking } from './ways-of-working.ts'
import type { Weeks } from './weeks.ts'

export type Figure = WeeklyReading & { indicator: IndicatorKey }

/** From the oldest week to last week. The same name gives the same figures on whatever day they are drawn. */
export function figuresOf(name: Name, way: WayOfWorking, { mon }: Weeks): Figure[] {
  const draw = drawFor(name)
  return Array.from({ length: way.weeks }, (_, at) => at - way.weeks).flatMap((week) => weekOf(name, way, week, draw).flatMap((make) => make(mon(week)) ?? []))
}

type Make = (week: WeeklyReading['week']) => Figure | null

function weekOf(name: Name, way: WayOfWorking, week: number, draw: Draw): Make[] {
  const told = toldIn(name, week)
  const drawnCalls = countAround(draw, way.calls + driftIn(way, week), way.spread)
  const calls = told.calls ?? drawnCalls
  const drawnLedOn = successes(draw, calls, way.leadsOn)
  const ledOn = told.ledOn ?? drawnLedOn
  const others = successes(draw, 2, 0.2)
  return [
    count('discovery_calls', calls),
    ratio('discovery_to_opportunity', ledOn, calls),
    count('opportunities_created', told.opened ?? ledOn + others),
    ...closings(way, draw),
  ]
}

function closings(way: WayOfWorking, draw: Draw): Make[] {
  const closed = countAround(draw, way.closes, 0.9)
  const won = successes(draw, closed, way.wins)
  const value = Array.from({ length: won }, () => Math.round((way.deal * Math.exp(around(draw) * 0.35)) / 50) * 50).reduce((sum, one) => sum + one, 0)
  const days = Math.max(9, Math.round(way.cycle + around(draw) * way.cycle * 0.2))
  return [
    count('deals_won', won),
    count('deals_lost', closed - won),
    ratio('win_rate', won, closed),
    count('closed_won_value', value),
    (week) => (won === 0 ? null : { indicator: 'cycle_days', week, value: days, numerator: null, denominator: won }),
  ]
}

const count = (indicator: IndicatorKey, value: number): Make => (week) => ({ indicator, ...countReading(week, value) })

const ratio = (indicator: IndicatorKey, part: number, whole: number): Make => (week) => {
  const reading = ratioReading(week, part, whole)
  return reading && { indicator, ...reading }
}

const driftIn = ({ drift }: WayOfWorking, week: number): number => drift * Math.max(0, (week + 16) / 15)

function toldIn(name: Name, week: number): { calls?: number; ledOn?: number; opened?: number } {
  const told = toldWeeks[name]
  if (told === undefined || week > told.through) return {}
  const back = week - told.through - 1
  const at = (list: number[] | undefined) => list?.at(back)
  const isTold = -back <= told.calls.length
  const [calls, ledOn, opened] = isTold ? [at(told.calls), at(told.ledOn), at(told.opened)] : []
  return { ...(calls === undefined ? {} : { calls }), ...(ledOn === undefined ? {} : { ledOn }), ...(opened === undefined ? {} : { opened }) }
}
