// What an incline is drawn from, and where each week lies: across in per cent, down in pixels. A week without a reading is a gap, never a zero.
import { scaleLinear } from 'd3-scale'
import { type Day, daysBetween, mondayOf } from '#domain/day.ts'

export type Week = { week: Day; value: number | null }
export type Forecast = { week: Day; low: number; middle: number; high: number }
export type Correction = { week: Day; was: number; because?: string | undefined }

export type Incline = {
  weeks: readonly Week[]
  range?: { low: number; high: number } | undefined
  mean?: number | undefined
  target?: number | undefined
  planStartsOn?: Day | undefined
  /** Mondays of weeks that do not count. */
  pausedWeeks?: readonly Day[] | undefined
  /** Mondays of weeks that stand out of the usual range. */
  signals?: readonly Day[] | undefined
  corrections?: readonly Correction[] | undefined
  forecast?: readonly Forecast[] | undefined
  /** What is counted, in the plural: "calls". */
  unit: string
  /** "Discovery calls a week" */
  label: string
}

export type Reading = { week: Day; value: number }
export type Extent = { low: number; high: number }

export const isReading = (week: Week): week is Reading => week.value !== null
export const readingsOf = (incline: Incline): Reading[] => incline.weeks.filter(isReading)
export const isPaused = (incline: Incline, week: Day) => incline.pausedWeeks?.includes(week) ?? false
export const isSinceStart = (incline: Incline, week: Day) => incline.planStartsOn !== undefined && week >= mondayOf(incline.planStartsOn)

/** The lowest and highest figure that a chart must hold, with a little air. Never below zero unless a figure is. */
export function extentOf(inclines: readonly Incline[]): Extent {
  const figures = inclines.flatMap((incline) => [
    ...readingsOf(incline).map((reading) => reading.value),
    ...(incline.corrections ?? []).map((correction) => correction.was),
    ...(incline.forecast ?? []).flatMap((week) => [week.low, week.high]),
    ...[incline.range?.low, incline.range?.high, incline.target, incline.mean].filter((figure) => figure !== undefined),
  ])
  if (figures.length === 0) return { low: 0, high: 1 }
  const low = Math.min(...figures)
  const high = Math.max(...figures)
  const air = (high - low) * 0.08 || Math.abs(high) * 0.2 || 1
  return { low: low >= 0 ? Math.max(0, low - air) : low - air, high: high + air }
}

export type Plot = { height: number; x: (week: Day) => number; y: (value: number) => number; first: Day; last: Day }

/** `inset` keeps the end points clear of the edges; it is in per cent across and in pixels down. */
export function plotOf(incline: Incline, height: number, extent: Extent, inset = { across: 1.5, top: 8, bottom: 8 }): Plot | undefined {
  const all = [...incline.weeks.map((week) => week.week), ...(incline.forecast ?? []).map((week) => week.week)].toSorted()
  const first = all[0]
  const last = all.at(-1)
  if (first === undefined || last === undefined) return undefined
  const span = daysBetween(first, last)
  const across = scaleLinear().domain([0, Math.max(span, 1)]).range([inset.across, 100 - inset.across])
  const down = scaleLinear().domain([extent.low, extent.high]).range([height - inset.bottom, inset.top])
  const x = (week: Day) => (span === 0 ? 50 : across(daysBetween(first, week)))
  return { height, x: (week) => round(x(week)), y: (value) => round(down(value)), first, last }
}

export const round = (figure: number) => Math.round(figure * 100) / 100
