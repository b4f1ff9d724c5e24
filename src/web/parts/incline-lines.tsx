// The lines of an incline: the usual range, target and mean behind, then before and since the plan, told apart by colour and weight.
import { area, line } from 'd3-shape'
import type { ComponentChildren } from 'preact'
import { mondayOf } from '#domain/day.ts'
import { type Forecast, type Incline, isPaused, isReading, isSinceStart, type Plot, type Reading, readingsOf, round, type Week } from '#web/parts/incline.ts'

const within = (value: number, height: number) => Math.min(height, Math.max(0, value))

/** Range, mean, target, and the day the plan began. */
export function Ground({ incline, plot }: { incline: Incline; plot: Plot }) {
  const { range, mean, target, planStartsOn } = incline
  const top = range && within(plot.y(range.high), plot.height)
  const bottom = range && within(plot.y(range.low), plot.height)
  const start = planStartsOn && planStartsOn >= plot.first && mondayOf(planStartsOn) <= plot.last ? plot.x(mondayOf(planStartsOn)) : undefined
  return (
    <>
      {top !== undefined && bottom !== undefined && <rect class="range" x="0" y={top} width="100%" height={round(bottom - top)} />}
      <LikelyRange incline={incline} plot={plot} />
      {mean !== undefined && <line class="mean" x1="0" x2="100%" y1={plot.y(mean)} y2={plot.y(mean)} />}
      {target !== undefined && <line class="target" x1="0" x2="100%" y1={plot.y(target)} y2={plot.y(target)} />}
      {start !== undefined && <line class="start" x1={`${start}%`} x2={`${start}%`} y1="0" y2={plot.height} />}
    </>
  )
}

const counts = (incline: Incline) => (week: Week) => isReading(week) && !isPaused(incline, week.week)

/** The path through weeks that have a reading and count; a gap everywhere else. */
function pathThrough(incline: Incline, plot: Plot, weeks: readonly Week[]): string {
  const draw = line<Week>()
    .defined(counts(incline))
    .x((week) => plot.x(week.week))
    .y((week) => plot.y(week.value ?? 0))
    .digits(2)
  return draw(weeks) ?? ''
}

/** Dotted bridges over weeks that were paused, from the last reading before to the first after. */
function bridges(incline: Incline, plot: Plot): string {
  const parts: string[] = []
  let before: Reading | undefined
  let pausedBetween = false
  for (const week of incline.weeks) {
    if (isPaused(incline, week.week)) pausedBetween = true
    else if (!isReading(week)) before = undefined
    else {
      if (before && pausedBetween) parts.push(`M${plot.x(before.week)},${plot.y(before.value)}L${plot.x(week.week)},${plot.y(week.value)}`)
      before = week
      pausedBetween = false
    }
  }
  return parts.join('')
}

/** What is likely if nothing changes: a fan that opens from the latest reading. */
function LikelyRange({ incline, plot }: { incline: Incline; plot: Plot }) {
  const { forecast = [] } = incline
  const latest = readingsOf(incline).at(-1)
  if (forecast.length === 0) return null
  const opens = latest ? [{ week: latest.week, low: latest.value, middle: latest.value, high: latest.value }] : []
  const weeks = [...opens, ...forecast.filter((week) => !latest || week.week > latest.week)]
  const across = (week: Forecast) => plot.x(week.week)
  const fan = area<Forecast>().x(across).y0((week) => plot.y(week.low)).y1((week) => plot.y(week.high)).digits(2)
  const middle = line<Forecast>().x(across).y((week) => plot.y(week.middle)).digits(2)
  return (
    <Stretched height={plot.height}>
      <path class="fan" d={fan(weeks) ?? ''} />
      <path class="likely" d={middle(weeks) ?? ''} />
    </Stretched>
  )
}

/** A drawing whose width is per cent, so that paths may use the same places as points do. */
function Stretched({ height, children }: { height: number; children: ComponentChildren }) {
  return (
    <svg viewBox={`0 0 100 ${height}`} width="100%" height={height} preserveAspectRatio="none" overflow="visible">
      {children}
    </svg>
  )
}

export function Lines({ incline, plot }: { incline: Incline; plot: Plot }) {
  const since = incline.weeks.filter((week) => isSinceStart(incline, week.week))
  const firstSince = since[0]?.week
  const before = incline.weeks.filter((week) => firstSince === undefined || week.week <= firstSince)
  const bridge = bridges(incline, plot)
  const was = pathThrough(incline, plot, before)
  const now = pathThrough(incline, plot, since)
  return (
    <Stretched height={plot.height}>
      {was && <path class="was" d={was} />}
      {bridge && <path class="over" d={bridge} />}
      {now && <path class="now" d={now} />}
    </Stretched>
  )
}

/** Readings with no neighbour to be joined to, which a line alone would hide. */
export function lonelyReadings(incline: Incline): Reading[] {
  const { weeks } = incline
  const joined = counts(incline)
  return weeks.filter((week, place): week is Reading => {
    const [left, right] = [weeks[place - 1], weeks[place + 1]]
    return isReading(week) && !(left && joined(left)) && !(right && joined(right))
  })
}
