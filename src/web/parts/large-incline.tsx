// One person's incline, large: every week can be reached with the keyboard and says itself, and the figures lie behind it as a table.
import type { ComponentChildren } from 'preact'
import { mondayOf } from '#domain/day.ts'
import { Fold } from '#web/parts/guide.tsx'
import { extentOf, type Incline, type Plot, plotOf, readingsOf } from '#web/parts/incline.ts'
import { Ground, Lines } from '#web/parts/incline-lines.tsx'
import { Points } from '#web/parts/incline-points.tsx'
import { inclineInWords, inclineKey, noteOf } from '#web/parts/incline-words.ts'
import { sayDayShort, sayFirst, sayNumber } from '#web/parts/say.ts'
import { type SideLabel, spreadApart } from '#web/parts/side-labels.ts'
import { Table } from '#web/parts/table.tsx'

const height = 200

function sideLabels(incline: Incline, plot: Plot): SideLabel[] {
  const { range, mean, target } = incline
  const labels: SideLabel[] = []
  if (target !== undefined) labels.push({ y: plot.y(target), text: `target ${sayNumber(target)}`, strong: true })
  if (mean !== undefined) labels.push({ y: plot.y(mean), text: `mean ${sayNumber(mean)}` })
  const values = readingsOf(incline).map((reading) => reading.value)
  const [low, high] = range ? [range.low, range.high] : [Math.min(...values), Math.max(...values)]
  for (const end of new Set([high, low])) if (end !== target && end !== mean) labels.push({ y: plot.y(end), text: sayNumber(end) })
  return spreadApart(labels, 8, height - 8)
}

function Labels({ labels }: { labels: readonly SideLabel[] }) {
  const widest = Math.max(...labels.map((label) => label.text.length), 1)
  return (
    <svg class="chart side-labels" width={widest * 7.6} height={height + 24} aria-hidden="true">
      {labels.map((label) => (
        <text key={label.text} x="0" y={label.y + 4.5} class={label.strong ? 'strong' : undefined}>
          {label.text}
        </text>
      ))}
    </svg>
  )
}

function Axis({ incline, plot }: { incline: Incline; plot: Plot }) {
  const start = incline.planStartsOn && incline.planStartsOn >= plot.first ? plot.x(mondayOf(incline.planStartsOn)) : undefined
  return (
    <>
      <text x="0" y={height + 18}>
        {sayDayShort(plot.first)}
      </text>
      {plot.last !== plot.first && (
        <text x="100%" y={height + 18} text-anchor="end">
          {sayDayShort(plot.last)}
        </text>
      )}
      {start !== undefined && (
        <svg x={`${start}%`} overflow="visible">
          <text x={start > 40 ? -7 : 7} y="11" text-anchor={start > 40 ? 'end' : 'start'} class="on">
            plan began
          </text>
        </svg>
      )}
    </>
  )
}

function AsTable({ incline }: { incline: Incline }) {
  return (
    <Table
      caption={incline.label}
      stacks={false}
      rows={incline.weeks}
      columns={[
        { heading: 'Week of', namesRow: true, cell: (week) => sayDayShort(week.week) },
        { heading: sayFirst(incline.unit), isFigure: true, cell: (week) => (week.value === null ? '' : sayNumber(week.value)) },
        { heading: 'Note', cell: (week) => noteOf(incline, week) },
      ]}
    />
  )
}

export type LargeInclineProps = Incline & {
  /** What the drawing says, in a sentence; a signal is explained here. */
  children?: ComponentChildren
  empty?: ComponentChildren
}

export function LargeIncline({ children, empty, ...incline }: LargeInclineProps) {
  const plot = plotOf(incline, height, extentOf([incline]), { across: 1.5, top: 26, bottom: 12 })
  if (!plot || readingsOf(incline).length === 0)
    return <>{empty ?? <p class="no-readings">No readings yet. They appear after the next import, or when a week is entered by hand.</p>}</>
  return (
    <figure class="large-incline">
      <div class="plot">
        <svg class="chart" height={height + 24} role="group" aria-label={`${incline.label}. ${inclineInWords(incline)}`}>
          <Ground incline={incline} plot={plot} />
          <Lines incline={incline} plot={plot} />
          <Axis incline={incline} plot={plot} />
          <Points incline={incline} plot={plot} />
        </svg>
        <Labels labels={sideLabels(incline, plot)} />
      </div>
      <figcaption>
        {children && <p>{children}</p>}
        <p class="small soft">{inclineKey(incline)}</p>
      </figcaption>
      <div class="chart-table">
        <Fold summary="As a table">
          <AsTable incline={incline} />
        </Fold>
      </div>
    </figure>
  )
}
