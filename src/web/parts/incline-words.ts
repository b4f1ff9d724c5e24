// The incline in words: for those who do not see it, and for the table behind it.
import { type Incline, isPaused, isReading, isSinceStart, readingsOf, type Week } from '#web/parts/incline.ts'
import { sayCount, sayDay, sayDayShort, sayList, sayNumber } from '#web/parts/say.ts'

/** "16 readings, week of 3 Aug to week of 16 Nov. Latest 8 calls; lowest 5, highest 9. Usual range 2.1 to 9.9. Target 8." */
export function inclineInWords(incline: Incline): string {
  const readings = readingsOf(incline)
  const latest = readings.at(-1)
  if (!latest) return 'No readings yet.'
  const values = readings.map((reading) => reading.value)
  const first = readings[0] ?? latest
  const { range, mean, target, unit, signals = [], planStartsOn, pausedWeeks = [] } = incline
  return [
    `${sayCount(readings.length, 'reading')}, week of ${sayDayShort(first.week)} to week of ${sayDayShort(latest.week)}.`,
    `Latest ${sayNumber(latest.value)} ${unit}; lowest ${sayNumber(Math.min(...values))}, highest ${sayNumber(Math.max(...values))}.`,
    mean === undefined ? '' : `Mean ${sayNumber(mean)}.`,
    range ? `Usual range ${sayNumber(range.low)} to ${sayNumber(range.high)}.` : '',
    target === undefined ? '' : `Target ${sayNumber(target)}.`,
    planStartsOn ? `The plan began on ${sayDay(planStartsOn)}.` : '',
    pausedWeeks.length > 0 ? `${sayCount(pausedWeeks.length, 'week')} paused.` : '',
    signals.length > 0 ? `Outside the usual range: week of ${sayList(signals.map((week) => sayDayShort(week)))}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** What the table says beside a week's figure. */
export function noteOf(incline: Incline, week: Week): string {
  const correction = incline.corrections?.find((one) => one.week === week.week)
  const notes = [
    isPaused(incline, week.week) ? 'paused, not counted' : isReading(week) ? '' : 'no reading',
    incline.signals?.includes(week.week) ? 'outside the usual range' : '',
    correction ? `corrected from ${sayNumber(correction.was)}${correction.because ? `: ${correction.because}` : ''}` : '',
  ]
  return sayList(notes.filter(Boolean))
}

export function pointInWords(incline: Incline, week: Week): string {
  const note = noteOf(incline, week)
  const figure = isReading(week) ? `${sayNumber(week.value)} ${incline.unit}` : 'no reading'
  return `Week of ${sayDayShort(week.week)}: ${figure}${note && isReading(week) ? `, ${note}` : ''}`
}

/** What the drawing's signs mean, only those that are there. */
export function inclineKey(incline: Incline): string {
  const { range, target, mean, pausedWeeks = [], signals = [], corrections = [], forecast = [], weeks } = incline
  return [
    range ? 'Band: the usual range.' : '',
    mean === undefined ? '' : 'Thin line: the mean.',
    target === undefined ? '' : 'Dashed: the target.',
    weeks.some((week) => isSinceStart(incline, week.week)) ? 'Green-blue: since the plan began.' : '',
    pausedWeeks.length > 0 ? 'Dotted: paused.' : '',
    signals.length > 0 ? 'Ring: outside the usual range.' : '',
    corrections.length > 0 ? 'Dashed circle: before it was corrected.' : '',
    forecast.length > 0 ? 'Shade to the right: what is likely if nothing changes.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}
