// The weeks of the large incline as points: each takes the focus and shows its figure, by pointer or keyboard, without any script.
import { type Incline, isPaused, isSinceStart, type Plot, readingsOf } from '#web/parts/incline.ts'
import { pointInWords } from '#web/parts/incline-words.ts'
import { sayDayShort, sayNumber } from '#web/parts/say.ts'

/** Text near an edge leans away from it. */
const anchorAt = (across: number) => (across < 20 ? 'start' : across > 80 ? 'end' : 'middle')

function dotClass(incline: Incline, week: `${number}-${number}-${number}`, isLatest: boolean) {
  const tone = isSinceStart(incline, week)
  if (isPaused(incline, week)) return 'dot hollow'
  if (isLatest) return tone ? 'dot last' : 'dot last grey'
  return tone ? 'dot on' : 'dot'
}

function Corrections({ incline, plot }: { incline: Incline; plot: Plot }) {
  const readings = readingsOf(incline)
  return (incline.corrections ?? []).map(({ week, was }) => {
    const now = readings.find((reading) => reading.week === week)
    return (
      <g key={week}>
        {now && <line class="limit" x1={`${plot.x(week)}%`} x2={`${plot.x(week)}%`} y1={plot.y(was)} y2={plot.y(now.value)} />}
        <circle class="struck" cx={`${plot.x(week)}%`} cy={plot.y(was)} r="4" />
      </g>
    )
  })
}

export function Points({ incline, plot }: { incline: Incline; plot: Plot }) {
  const readings = readingsOf(incline)
  const latest = readings.at(-1)?.week
  return (
    <>
      <Corrections incline={incline} plot={plot} />
      {readings.map(({ week, value }) => {
        const [x, y] = [plot.x(week), plot.y(value)]
        const isLatest = week === latest
        return (
          <g key={week} class="point" tabindex={0} role="img" aria-label={pointInWords(incline, { week, value })}>
            <circle class="reach" cx={`${x}%`} cy={y} r="12" />
            {incline.signals?.includes(week) && <circle class="ring" cx={`${x}%`} cy={y} r="6.5" />}
            <circle class={dotClass(incline, week, isLatest)} cx={`${x}%`} cy={y} r={isLatest ? 4.5 : 2.5} />
            <text class="tip" x={`${x}%`} y={y < 32 ? y + 24 : y - 13} text-anchor={anchorAt(x)} aria-hidden="true">
              {`${sayNumber(value)}, ${sayDayShort(week)}`}
            </text>
          </g>
        )
      })}
    </>
  )
}
