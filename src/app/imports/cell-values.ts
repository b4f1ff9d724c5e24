// Days and amounts as exports write them. What could mean two things is not guessed: undefined, and the row is reported.
import { type Day, isDay } from '#domain/day.ts'

/** `2017-03-01`, `2017/03/01`, or an instant that begins so; its day is taken as written, without shifting time zones. */
export function dayIn(text: string): Day | undefined {
  const day = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:$|[T ]\d{2}:)/.exec(text)
  const written = day ? `${day[1]}-${day[2]}-${day[3]}` : ''
  return isDay(written) ? written : undefined
}

/** `1054`, `1054.50`, `1,054.50`, `$1,054`; with a decimal comma `1054,50` and `1.054,50`. */
export function amountIn(text: string): number | undefined {
  const bare = text.replace(/^[$€£]\s?|\s?[$€£]$/gu, '')
  if (/^-?\d+(\.\d+)?$/.test(bare)) return Number(bare)
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''))
  if (/^-?(\d+|\d{1,3}(\.\d{3})+),\d{1,2}$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'))
  return undefined
}
