// Figures as they stand in a sentence: counts and days with one decimal at most, ratios in per cent, money in whole amounts.
import type { Day } from '#domain/day.ts'
import type { IndicatorUnit } from '#domain/indicator.ts'

/** A level: `4.6`, `62 %`, `1,054`, `57 days`. */
export function levelInWords(value: number, unit: IndicatorUnit): string {
  if (unit === 'ratio') return `${rounded(value * 100, 0)} %`
  if (unit === 'money') return rounded(value, 0)
  return unit === 'days' ? `${rounded(value, 1)} ${rounded(value, 1) === '1' ? 'day' : 'days'}` : rounded(value, 1)
}

/** The size of a change, without sign or unit, and never shown as nothing: `0.4`, `0.05`; ratios in points. */
export function changeFigure(change: number, unit: IndicatorUnit): string {
  const size = Math.abs(change) * (unit === 'ratio' ? 100 : 1)
  return rounded(size, size >= (unit === 'money' ? 10 : 100) ? 0 : size >= 0.1 || size === 0 ? 1 : 2)
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** `the week of 5 June 2017`. */
export const weekInWords = (week: Day): string => `the week of ${Number(week.slice(8))} ${months[Number(week.slice(5, 7)) - 1]} ${week.slice(0, 4)}`

function rounded(value: number, decimals: number): string {
  const [whole = '0', rest] = Math.abs(value).toFixed(decimals).split('.')
  const figure = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest && Number(rest) > 0 ? `.${rest.replace(/0+$/, '')}` : '')
  return value < 0 && Number(figure.replaceAll(',', '')) !== 0 ? `-${figure}` : figure
}
