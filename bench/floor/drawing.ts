// The floor's charts: the same figures in the same shapes, by multiplication alone; no usual range, no trend, no forecast.
import { dayIn, icon } from './frame.ts'
import { html, type Piece } from './html.ts'
import type { Row } from './replay.ts'

type Plot = { x: (at: number) => string; y: (value: number) => string; path: string; lowest: number; highest: number }

function plotOf(readings: readonly Row[], height: number): Plot {
  const values = readings.map((one) => Number(one['value']))
  const highest = Math.max(1, ...values)
  const x = (at: number): string => (1.5 + (97 * at) / Math.max(1, values.length - 1)).toFixed(2)
  const y = (value: number): string => (height - 8 - ((height - 16) * value) / highest).toFixed(2)
  return { x, y, path: values.map((value, at) => `${at === 0 ? 'M' : 'L'}${x(at)},${y(value)}`).join(''), lowest: Math.min(...values), highest }
}

export function smallChart(label: string, readings: readonly Row[]): Piece {
  const { x, y, path, lowest, highest } = plotOf(readings, 76)
  const last = readings.at(-1)
  if (last === undefined) return html`<p class="no-readings">No readings yet</p>`
  const latest = Number(last['value'])
  return html`<svg class="chart" height="76" role="img"><title>${label}</title><desc>${readings.length} readings, week of ${dayIn(readings[0]?.['week'])} to week of ${dayIn(last['week'])}. Latest ${latest} a week; lowest ${lowest}, highest ${highest}.</desc><rect class="range" x="0" y="${y(highest)}" width="100%" height="${y(lowest)}"></rect><svg viewBox="0 0 100 76" width="100%" height="76" preserveAspectRatio="none" overflow="visible"><path class="was" d="${path}"></path></svg><circle class="dot last" cx="${x(readings.length - 1)}%" cy="${y(latest)}" r="4.5"></circle></svg>`
}

export function largeChart(label: string, readings: readonly Row[]): Piece {
  const { x, y, path, lowest, highest } = plotOf(readings, 200)
  const points = readings.map(({ week, value }, at) => {
    const [left, top] = [x(at), y(Number(value))]
    return html`<g class="point" tabindex="0" role="img" aria-label="Week of ${dayIn(week)}: ${String(value)}"><circle class="reach" cx="${left}%" cy="${top}" r="12"></circle><circle class="dot" cx="${left}%" cy="${top}" r="2.5"></circle><text class="tip" x="${left}%" y="${top}" text-anchor="middle" aria-hidden="true">${String(value)}, ${dayIn(week)}</text></g>`
  })
  return html`<figure class="large-incline"><div class="plot"><svg class="chart" height="224" role="group" aria-label="${label}. ${readings.length} readings, lowest ${lowest}, highest ${highest}."><svg viewBox="0 0 100 200" width="100%" height="200" preserveAspectRatio="none" overflow="visible"><path class="was" d="${path}"></path></svg><text x="0" y="218">${dayIn(readings[0]?.['week'])}</text><text x="100%" y="218" text-anchor="end">${dayIn(readings.at(-1)?.['week'])}</text>${points}</svg></div><figcaption><p>${label}</p></figcaption>${tableOf(label, readings)}</figure>`
}

const tableOf = (label: string, readings: readonly Row[]): Piece =>
  html`<details class="fold"><summary>${icon('trend')}As a table</summary><div class="table-wrap"><table class="table" role="table"><caption>${label}</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Week of</th><th scope="col" role="columnheader" class="n">${label}</th><th scope="col" role="columnheader">Note</th></tr></thead><tbody role="rowgroup">${readings.map(({ week, value }) => html`<tr role="row"><th scope="row" role="rowheader">${dayIn(week)}</th><td role="cell" class="n" data-label="${label}">${String(value)}</td><td role="cell" data-label="Note"></td></tr>`)}</tbody></table></div></details>`
