// The rail drawn: phases as shades, sessions as dots, milestones as flags, notes as ticks, pauses as gaps, today as a line.
import { addDays, type Day } from '#domain/day.ts'
import { type Days, piecesOf, type RailProps, type RailSession } from '#web/parts/rail-days.ts'
import { type PlacedFlag, placeDates, placeFlags, placeMissed, type PlacedWords } from '#web/parts/rail-labels.ts'

const flagRow = 22
const wordRow = 15

export const shadeOf = (place: number) => `phase-${Math.min(place + 1, 3)}` as 'phase-1' | 'phase-2' | 'phase-3'

function Band({ props, days, top }: { props: RailProps; days: Days; top: number }) {
  const wide = (from: Day, to: Day) => Math.round((days.edge(addDays(to, 1)) - days.edge(from)) * 100) / 100
  return (
    <>
      {props.phases.map((phase, place) =>
        piecesOf(phase, days).map(({ from, to }) => (
          <rect key={from} class={shadeOf(place)} x={`${days.edge(from)}%`} y={top} width={`${wide(from, to)}%`} height="36" />
        )),
      )}
      {days.pauses.map((pause) => (
        <g key={pause.from}>
          <line class="gap" x1={`${days.edge(pause.from)}%`} x2={`${days.edge(addDays(pause.to, 1))}%`} y1={top + 18} y2={top + 18} />
          {wide(pause.from, pause.to) > 8 && (
            <text class="roomy" x={`${days.edge(pause.from) + wide(pause.from, pause.to) / 2}%`} y={top + 11} text-anchor="middle">
              paused
            </text>
          )}
        </g>
      ))}
    </>
  )
}

function Notes({ props, days, top }: { props: RailProps; days: Days; top: number }) {
  const classes = { sent: 'tick', 'to-come': 'tick todo', missing: 'tick missing' }
  return props.notes.map((note) => {
    const at = `${days.middle(note.on)}%`
    return <line key={note.on} class={classes[note.state]} x1={at} x2={at} y1={top + 39} y2={top + 47} />
  })
}

const flagTop = (flag: PlacedFlag, top: number) => top - 26 - flag.row * flagRow

/** All poles are drawn before all flags, so that none runs through a number. */
function Poles({ flags, top }: { flags: readonly PlacedFlag[]; top: number }) {
  return flags.map((flag) => <line key={flag.number} class="pole" x1={`${flag.at}%`} x2={`${flag.at}%`} y1={flagTop(flag, top)} y2={top + 36} />)
}

function Flag({ flag, top }: { flag: PlacedFlag; top: number }) {
  const met = flag.met ? ' met' : ''
  const x = flag.flips ? -19 : 0
  return (
      <svg x={`${flag.at}%`} y={flagTop(flag, top)} overflow="visible">
        <rect class={`flag${met}`} x={x} y="0" width="19" height="19" rx="2" />
        <text class={`flag-n${met}`} x={x + 9.5} y="14" text-anchor="middle">
          {flag.number}
        </text>
        {flag.words && (
          <text class="words" x="25" y="14">
            {flag.words}
          </text>
        )}
      </svg>
  )
}

/** Two sessions on one day stand above each other. */
function Dots({ sessions, days, top }: { sessions: readonly RailSession[]; days: Days; top: number }) {
  const kinds = { held: ['held', 5.5], planned: ['planned', 5], missed: ['missed', 5], rescheduled: ['moved', 3] } as const
  return sessions.map((session, place) => {
    const same = sessions.filter((other) => other.on === session.on)
    const lift = (same.indexOf(session) - (same.length - 1) / 2) * 12
    const [look, radius] = kinds[session.state]
    return <circle key={place} class={look} cx={`${days.middle(session.on)}%`} cy={top + 18 + lift} r={radius} />
  })
}

function MissedWords({ words, top }: { words: readonly PlacedWords[]; top: number }) {
  return words.map((one) => (
    <text key={one.key} class="missed-by roomy" x={`${one.at}%`} y={top + 63 + one.row * wordRow} text-anchor={one.anchor}>
      {one.text}
    </text>
  ))
}

function TodayLine({ at, top }: { at: number; top: number }) {
  return <line class="today" x1={`${at}%`} x2={`${at}%`} y1="22" y2={top + 50} />
}

function TodayChip({ at, says }: { at: number; says: string }) {
  const width = says.length * 7.5 + 18
  const left = at < 20 ? -3 : at > 80 ? -width + 3 : -width / 2
  return (
    <svg x={`${at}%`} y="0" overflow="visible">
      <rect class="chip" x={left} y="0" width={width} height="22" rx="6" />
      <text class="chip-text" x={left + width / 2} y="15.5" text-anchor="middle">
        {says}
      </text>
    </svg>
  )
}

function Axis({ days, today, y }: { days: Days; today: Day | undefined; y: number }) {
  const fortnights: Day[] = []
  for (let day = addDays(days.startsOn, 14); day < days.finalOn; day = addDays(day, 14)) fortnights.push(day)
  return (
    <>
      <line class="axis" x1="0" x2="100%" y1={y} y2={y} />
      {placeDates(days, today, fortnights).map((date) => (
        <g key={date.day} class={date.roomy ? 'roomy' : undefined}>
          <line class="axis" x1={`${date.at}%`} x2={`${date.at}%`} y1={y} y2={y + 5} />
          <text x={`${date.at}%`} y={y + 20} text-anchor={date.anchor}>
            {date.text}
          </text>
        </g>
      ))}
    </>
  )
}

export function RailDrawing({ props, days, label }: { props: RailProps; days: Days; label: string }) {
  const { today, startsOn, finalOn } = props
  const isInside = today >= startsOn && today <= finalOn
  const todayAt = isInside ? days.middle(today) : undefined
  const flags = placeFlags(props.milestones, days, todayAt)
  const missed = placeMissed(props.sessions, days)
  const rowsAbove = Math.max(1, ...flags.map((flag) => flag.row + 1))
  const rowsBelow = Math.max(0, ...missed.map((words) => words.row + 1))
  const top = (isInside ? 36 : 8) + rowsAbove * flagRow
  const axisAt = top + 58 + rowsBelow * wordRow
  const number = days.number(today)
  return (
    <svg class="chart" height={axisAt + 24} role="img" aria-label={label}>
      <Band props={props} days={days} top={top} />
      <Notes props={props} days={days} top={top} />
      {todayAt !== undefined && <TodayLine at={todayAt} top={top} />}
      <Poles flags={flags} top={top} />
      {flags.map((flag) => (
        <Flag key={flag.number} flag={flag} top={top} />
      ))}
      <Dots sessions={props.sessions} days={days} top={top} />
      <MissedWords words={missed} top={top} />
      {todayAt !== undefined && <TodayChip at={todayAt} says={number === undefined ? 'Today, paused' : `Today, day ${number}`} />}
      <Axis days={days} today={isInside ? today : undefined} y={axisAt} />
    </svg>
  )
}
