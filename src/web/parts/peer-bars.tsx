// How often peers reach a target: a bar for each figure, those at or over the target in colour, and a person's level below.
import { scaleBand, scaleLinear } from 'd3-scale'
import { sayNumber, sayShare } from '#web/parts/say.ts'

export type PeerBarsProps = {
  /** How many peer weeks had each figure, from the lowest to the highest without a hole. */
  bars: readonly { figure: number; weeks: number }[]
  target: number
  /** "Callum now", with his level. */
  levels?: readonly { label: string; at: number }[] | undefined
  unit: string
}

const height = 96
const arrow = 'M0 2 4.5 9H-4.5Z'
const levelClass = (place: number) => (place === 0 ? 'level on' : 'level')

export function reachedShare(bars: PeerBarsProps['bars'], target: number): { reached: number; all: number } {
  const count = (some: PeerBarsProps['bars']) => some.reduce((sum, bar) => sum + bar.weeks, 0)
  return { reached: count(bars.filter((bar) => bar.figure >= target)), all: count(bars) }
}

const round = (figure: number) => Math.round(figure * 100) / 100

export function PeerBars({ bars, target, levels = [], unit }: PeerBarsProps) {
  const { reached, all } = reachedShare(bars, target)
  if (all === 0) return <p class="no-readings">No peer has readings for this yet.</p>
  const x = scaleBand<number>().domain(bars.map((bar) => bar.figure)).range([0, 100]).paddingInner(0.12)
  const y = scaleLinear().domain([0, Math.max(...bars.map((bar) => bar.weeks))]).range([0, height - 26])
  const [first, last] = [bars[0]?.figure ?? 0, bars.at(-1)?.figure ?? 0]
  const across = scaleLinear().domain([first, last]).range([x.bandwidth() / 2, 100 - x.bandwidth() / 2]).clamp(true)
  const says = `${sayNumber(reached)} of ${sayNumber(all)} peer weeks (${sayShare(reached / all)}) reached ${sayNumber(target)}.`
  const targetAt = round(across(target - 0.5))
  return (
    <figure class="stack-tight">
      <svg class="chart" height={height + 44} role="img">
        <title>{says}</title>
        {bars.map((bar) => (
          <rect
            key={bar.figure}
            class={bar.figure >= target ? 'bar mid' : 'bar'}
            x={`${round(x(bar.figure) ?? 0)}%`}
            y={round(height - y(bar.weeks))}
            width={`${round(x.bandwidth())}%`}
            height={round(y(bar.weeks))}
            rx="1"
          />
        ))}
        <line class="axis" x1="0" x2="100%" y1={height} y2={height} />
        <line class="target" x1={`${targetAt}%`} x2={`${targetAt}%`} y1="4" y2={height} />
        <svg x={`${targetAt}%`} overflow="visible">
          <text class="strong" x={targetAt > 60 ? -6 : 6} y="12" text-anchor={targetAt > 60 ? 'end' : 'start'}>
            {`target ${sayNumber(target)} or more`}
          </text>
        </svg>
        {levels.map(({ label, at }, place) => (
          <svg key={label} x={`${round(across(at))}%`} y={height} overflow="visible">
            <path class={levelClass(place)} d={arrow} />
          </svg>
        ))}
        <text x="0" y={height + 24}>{`${sayNumber(first)} ${unit}`}</text>
        <text x="100%" y={height + 24} text-anchor="end">{`${sayNumber(last)} ${unit}`}</text>
      </svg>
      <figcaption class="small soft">
        <b>{says}</b>
        {levels.map(({ label, at }, place) => (
          <span key={label}>
            {' '}
            <svg class="chart level-key" width="9" height="7" viewBox="-4.5 2 9 7" aria-hidden="true">
              <path class={levelClass(place)} d={arrow} />
            </svg>{' '}
            {`${label}: ${sayNumber(at)}.`}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
