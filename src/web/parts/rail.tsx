// The plan's rail of days: heads every page of the plan, prints, and reads as a list on a phone and aloud.
import { type Days, daysOf, type RailProps } from '#web/parts/rail-days.ts'
import { RailDrawing, shadeOf } from '#web/parts/rail-drawing.tsx'
import { RailAsList, railEntries } from '#web/parts/rail-list.tsx'
import { RailMark, type RailMarkKind } from '#web/parts/rail-mark.tsx'
import { sayCount, sayDay, sayFirst, sayInWords } from '#web/parts/say.ts'

const begins = ({ today, startsOn, finalOn }: RailProps, days: Days): string => {
  const number = days.number(today)
  if (today < startsOn) return `Begins on ${sayDay(startsOn)}, ${sayCount(days.count, 'day')}.`
  if (today > finalOn) return `Ended on ${sayDay(finalOn)}, after ${sayCount(days.count, 'day')}.`
  return number === undefined ? `Paused today, of ${sayCount(days.count, 'day')}.` : `Day ${number} of ${days.count}.`
}

/** "Day 23 of 60. Four sessions held, two missed, twelve planned. One milestone of four met." */
export function railInWords(props: RailProps, days: Days): string {
  const many = (state: RailProps['sessions'][number]['state']) => props.sessions.filter((session) => session.state === state).length
  const met = props.milestones.filter((milestone) => milestone.met).length
  const sessions = `${sayFirst(sayInWords(many('held')))} sessions held, ${sayInWords(many('missed'))} missed, ${sayInWords(many('planned'))} planned.`
  const milestones = props.milestones.length > 0 ? ` ${sayFirst(sayInWords(met))} of ${sayInWords(props.milestones.length)} milestones met.` : ''
  return `${begins(props, days)} ${sessions}${milestones}`
}

function keyOf(props: RailProps, days: Days): { mark: RailMarkKind; says: string }[] {
  const has = (state: string) => props.sessions.some((session) => session.state === state)
  const signs: { mark: RailMarkKind; says: string; isThere: boolean }[] = [
    { mark: 'held', says: 'held', isThere: has('held') },
    { mark: 'planned', says: 'planned', isThere: has('planned') },
    { mark: 'missed', says: 'missed', isThere: has('missed') },
    { mark: 'rescheduled', says: 'moved', isThere: has('rescheduled') },
    { mark: 'milestone', says: 'milestone due', isThere: props.milestones.length > 0 },
    { mark: 'note', says: 'weekly note', isThere: props.notes.length > 0 },
    { mark: 'note-missing', says: 'note not sent', isThere: props.notes.some((note) => note.state === 'missing') },
    { mark: 'pause', says: 'paused', isThere: days.pauses.length > 0 },
  ]
  const phases = props.phases.map((phase, place) => ({ mark: shadeOf(place), says: phaseInWords(phase, days) }))
  return [...signs.filter((sign) => sign.isThere), ...phases]
}

function phaseInWords(phase: RailProps['phases'][number], days: Days): string {
  const [from, to] = [days.number(phase.from), days.number(phase.to)]
  return from !== undefined && to !== undefined ? `${phase.name}, days ${from} to ${to}` : phase.name
}

export function Rail(props: RailProps) {
  const days = daysOf(props)
  const label = props.label ?? railInWords(props, days)
  return (
    <figure class="rail" aria-label="The days of the plan">
      <RailDrawing props={props} days={days} label={`${label} The list below says the same.`} />
      <figcaption>
        <ul class="rail-key" aria-label="How to read the rail">
          {keyOf(props, days).map((sign) => (
            <li key={sign.says}>
              <RailMark kind={sign.mark} />
              {sign.says}
            </li>
          ))}
        </ul>
        <RailAsList entries={railEntries(props, days)} today={props.today} />
      </figcaption>
    </figure>
  )
}
