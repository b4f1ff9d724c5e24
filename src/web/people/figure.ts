// One figure in words with its unit; the same on every page.
import type { Indicator } from '#domain/indicator.ts'
import { sayNumber, sayShare } from '#web/parts/say.ts'

export const sayFigure = (value: number, { unit }: Pick<Indicator, 'unit'>): string =>
  unit === 'ratio' ? sayShare(value) : unit === 'money' ? sayNumber(Math.round(value), 0) : sayNumber(value)
