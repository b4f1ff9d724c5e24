// Where the words of the rail stand. Its width is not known on the server, so each kind of label is placed for the narrowest rail that shows it.
import type { Day } from '#domain/day.ts'
import { intoRows } from '#web/parts/into-rows.ts'
import type { Days, RailMilestone, RailSession } from '#web/parts/rail-days.ts'
import { sayDayShort } from '#web/parts/say.ts'

/** Widths in pixels from which a kind of label is shown; the stylesheet hides it below. */
const narrowest = { always: 290, roomy: 704, words: 960 }
const letter = 6.7
const share = (pixels: number, of: number) => (pixels / of) * 100

export type PlacedFlag = RailMilestone & { at: number; row: number; flips: boolean; words: string }

/** Flags in rows, so that milestones due within days of one another do not cover each other; their words as far as there is room. */
export function placeFlags(milestones: readonly RailMilestone[], days: Days, todayAt: number | undefined): PlacedFlag[] {
  const inOrder = milestones.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : one.number - other.number))
  const width = share(22, narrowest.always)
  const spots = inOrder.map((milestone) => {
    const at = days.middle(milestone.dueOn)
    const flips = at + width > 100
    return { milestone, at, flips, from: flips ? at - width : at, to: flips ? at : at + width }
  })
  const rows = intoRows(spots)
  return spots.map(({ milestone, at, flips }, place) => {
    const row = rows[place] ?? 0
    const polesAhead = spots.filter((_, index) => index > place && (rows[index] ?? 0) >= row).map((other) => (other.flips ? other.from : other.at))
    const end = Math.min(100, ...polesAhead, ...(todayAt !== undefined && todayAt > at ? [todayAt] : []))
    const room = ((end - at) / 100) * narrowest.words - 27
    return { ...milestone, at, row, flips, words: flips ? '' : shortened(milestone.title, Math.floor(room / letter)) }
  })
}

/** As much of the title as fits, ended at a word; nothing when that would say too little. */
function shortened(title: string, letters: number): string {
  if (title.length <= letters) return title
  const cut = title.slice(0, Math.max(0, letters - 1))
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)).trimEnd()
  return atWord.length < 4 ? '' : `${atWord}…`
}

export type PlacedWords = { key: string; text: string; at: number; row: number; anchor: 'start' | 'middle' | 'end' }

/** "missed by Ines" below its session, in as many rows as are needed. */
export function placeMissed(sessions: readonly RailSession[], days: Days): PlacedWords[] {
  const spots = sessions
    .filter((session) => session.state === 'missed')
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
    .map((session) => {
      const text = session.missedBy ? `missed by ${session.missedBy}` : 'missed'
      const width = share(text.length * letter + 10, narrowest.roomy)
      const at = days.middle(session.on)
      const anchor: PlacedWords['anchor'] = at < width / 2 ? 'start' : at > 100 - width / 2 ? 'end' : 'middle'
      const from = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2
      return { key: session.on, text, at, anchor, from, to: from + width }
    })
  const rows = intoRows(spots)
  return spots.map(({ key, text, at, anchor }, place) => ({ key: `${key}-${place}`, text, at, anchor, row: rows[place] ?? 0 }))
}

export type PlacedDate = { day: Day; at: number; text: string; anchor: 'start' | 'middle' | 'end'; roomy: boolean }

/** First and last day always, today where there is room, and the days between every two weeks on a wide rail. */
export function placeDates(days: Days, today: Day | undefined, between: readonly Day[]): PlacedDate[] {
  const dates: PlacedDate[] = [
    { day: days.startsOn, at: 0, text: sayDayShort(days.startsOn), anchor: 'start', roomy: false },
    { day: days.finalOn, at: 100, text: sayDayShort(days.finalOn), anchor: 'end', roomy: false },
  ]
  const width = (roomy: boolean) => share(52, roomy ? narrowest.roomy : narrowest.always)
  const reach = (date: PlacedDate, roomy: boolean) => (date.anchor === 'middle' ? width(roomy) / 2 : width(roomy))
  const add = (day: Day, roomy: boolean) => {
    const date: PlacedDate = { day, at: days.middle(day), text: sayDayShort(day), anchor: 'middle', roomy }
    const isFree = dates.every((other) => Math.abs(other.at - date.at) >= reach(other, roomy) + width(roomy) / 2)
    if (isFree) dates.push(date)
  }
  if (today) add(today, false)
  for (const day of between) add(day, true)
  return dates.toSorted((one, other) => one.at - other.at)
}
