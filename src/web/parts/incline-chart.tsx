// The small incline, for a team side by side: range, target, the line, its latest point. Same scale for all when told.
import type { ComponentChildren } from 'preact'
import { type Extent, extentOf, type Incline, isSinceStart, type Plot, plotOf, readingsOf } from '#web/parts/incline.ts'
import { Ground, Lines, lonelyReadings } from '#web/parts/incline-lines.tsx'
import { inclineInWords } from '#web/parts/incline-words.ts'
import { State, type StateName } from '#web/parts/state.tsx'

const height = 76

function Points({ incline, plot }: { incline: Incline; plot: Plot }) {
  const readings = readingsOf(incline)
  const latest = readings.at(-1)
  const signals = readings.filter((reading) => incline.signals?.includes(reading.week))
  return (
    <>
      {lonelyReadings(incline).map((one) => (
        <circle key={one.week} class={isSinceStart(incline, one.week) ? 'dot on' : 'dot'} cx={`${plot.x(one.week)}%`} cy={plot.y(one.value)} r="2.25" />
      ))}
      {signals.map((one) => (
        <circle key={one.week} class="ring" cx={`${plot.x(one.week)}%`} cy={plot.y(one.value)} r={one === latest ? 7 : 4.75} />
      ))}
      {latest && (
        <circle class={isSinceStart(incline, latest.week) ? 'dot last' : 'dot last grey'} cx={`${plot.x(latest.week)}%`} cy={plot.y(latest.value)} r="4.5" />
      )}
    </>
  )
}

/** `scale` is one extent for a whole team (`extentOf`), so that heights can be compared. */
export function SmallIncline({ scale, ...incline }: Incline & { scale?: Extent | undefined }) {
  const plot = plotOf(incline, height, scale ?? extentOf([incline]))
  if (!plot || readingsOf(incline).length === 0) return <p class="no-readings">No readings yet</p>
  return (
    <svg class="chart" height={height} role="img">
      <title>{incline.label}</title>
      <desc>{inclineInWords(incline)}</desc>
      <Ground incline={{ ...incline, mean: undefined }} plot={plot} />
      <Lines incline={incline} plot={plot} />
      <Points incline={incline} plot={plot} />
    </svg>
  )
}

export type InclineCardProps = {
  name: string
  href?: string | undefined
  incline: Incline
  scale?: Extent | undefined
  trend: StateName
  trendSays?: ComponentChildren
  /** Short lines below: the latest figure, the plan, when they last met. */
  notes?: readonly ComponentChildren[] | undefined
}

/** One person in the team's row; stands inside `Inclines`. */
export function InclineCard({ name, href, incline, scale, trend, trendSays, notes = [] }: InclineCardProps) {
  return (
    <li class="incline">
      <div class="name" dir="auto">
        {href ? <a href={href}>{name}</a> : <b>{name}</b>}
      </div>
      <SmallIncline {...incline} label={`${name}: ${incline.label}`} scale={scale} />
      <p>
        <State of={trend}>{trendSays}</State>
      </p>
      {notes.map((note, place) => (
        <p key={place}>{note}</p>
      ))}
    </li>
  )
}

/** The grid of a team, ended by how to read it. */
export function Inclines({ children }: { children: ComponentChildren }) {
  return (
    <ul class="inclines">
      {children}
      <li class="incline key">
        <div class="name">
          <b>How to read</b>
        </div>
        <p>The shaded band is the person’s own usual range. The dashed line is the target.</p>
        <p>The line turns green-blue where a plan began, of whatever kind. A ring marks a week outside the usual range.</p>
        <p>The rest is ordinary ups and downs.</p>
      </li>
    </ul>
  )
}
