// The rail as a list: what a phone and a screen reader get. Every line has its day, its number, and what is or was.
import type { Day } from '#domain/day.ts'
import { Fold } from '#web/parts/guide.tsx'
import type { ClosedPause, Days, RailProps } from '#web/parts/rail-days.ts'
import { RailMark, type RailMarkKind } from '#web/parts/rail-mark.tsx'
import { sayDay } from '#web/parts/say.ts'

export type RailEntry = { on: Day; when: string; mark: RailMarkKind; says: string; href?: string | undefined; isToday: boolean }

const sessionWords = { held: 'held', planned: 'planned', missed: 'missed', rescheduled: 'moved to another day' } as const
const noteWords = { sent: 'Status note sent', 'to-come': 'Status note due', missing: 'Status note not sent' } as const
const noteMarks = { sent: 'note', 'to-come': 'note-to-come', missing: 'note-missing' } as const

function whenOf(days: Days, day: Day, today: Day): string {
  const number = days.number(day)
  const name = day === today ? 'Today' : sayDay(day)
  return number === undefined ? name : `${name}, day ${number}`
}

function pauseInWords({ from, to, isOpen }: ClosedPause): string {
  if (isOpen) return `Since ${sayDay(from)}`
  return from === to ? sayDay(from) : `${sayDay(from)} to ${sayDay(to)}`
}

/** Everything on the rail in order of day, with a line for today even when nothing lies on it. */
export function railEntries(props: RailProps, days: Days): RailEntry[] {
  const { today } = props
  const at = (on: Day) => ({ on, when: whenOf(days, on, today), isToday: on === today })
  const entries: RailEntry[] = [
    ...days.pauses.map((pause): RailEntry => ({
      ...at(pause.from),
      when: pauseInWords(pause),
      mark: 'pause',
      says: `Paused${pause.because ? ` ${pause.because}` : ''}. These days do not count.`,
      isToday: false,
    })),
    ...props.milestones.map((one): RailEntry => ({
      ...at(one.dueOn),
      mark: one.met ? 'milestone-met' : 'milestone',
      says: `Milestone ${one.number}, ${one.title}${one.met ? ': met' : ''}`,
      href: one.href,
    })),
    ...props.sessions.map((one): RailEntry => ({
      ...at(one.on),
      mark: one.state,
      says: `${one.kind} ${sessionWords[one.state]}${one.state === 'missed' && one.missedBy ? ` by ${one.missedBy}` : ''}${one.note ? `, ${one.note}` : ''}`,
      href: one.href,
    })),
    ...props.notes.map((one): RailEntry => ({ ...at(one.on), mark: noteMarks[one.state], says: noteWords[one.state] })),
  ]
  const isInside = today >= props.startsOn && today <= props.finalOn
  if (isInside && !entries.some((entry) => entry.isToday)) entries.push({ ...at(today), mark: 'today', says: days.number(today) === undefined ? 'The plan is paused' : 'Nothing is planned for today' })
  return entries.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

/** The lines around today: the one before, today's, and the next few. */
export function nearToday(entries: readonly RailEntry[], today: Day, ahead = 3): RailEntry[] {
  const next = entries.findIndex((entry) => entry.on >= today)
  if (next === -1) return entries.slice(-ahead)
  const todays = entries.filter((entry) => entry.isToday).length
  return entries.slice(Math.max(0, next - 1), next + todays + ahead)
}

export function RailLines({ entries, label, near }: { entries: readonly RailEntry[]; label: string; near?: boolean | undefined }) {
  return (
    <ol class={near ? 'days near' : 'days'} aria-label={label}>
      {entries.map((entry, place) => (
        <li key={place} class={entry.isToday ? 'now' : undefined}>
          <RailMark kind={entry.mark} />
          <time datetime={entry.on}>{entry.when}</time>
          {entry.href ? <a href={entry.href}>{entry.says}</a> : entry.says}
        </li>
      ))}
    </ol>
  )
}

export function RailAsList({ entries, today }: { entries: readonly RailEntry[]; today: Day }) {
  return (
    <>
      <RailLines entries={nearToday(entries, today)} label="Around today" near />
      <Fold summary="Read the rail as a list">
        <RailLines entries={entries} label="The days of the plan" />
      </Fold>
    </>
  )
}
