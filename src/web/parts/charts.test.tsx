import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { Day } from '#domain/day.ts'
import { Hits } from '#web/parts/hits.tsx'
import { extentOf, type Incline, plotOf } from '#web/parts/incline.ts'
import { InclineCard, SmallIncline } from '#web/parts/incline-chart.tsx'
import { inclineInWords } from '#web/parts/incline-words.ts'
import { LargeIncline } from '#web/parts/large-incline.tsx'
import { corrected, forecast, gaps, lena, omar, outlier, pavel, sofia, weeksFrom, zeros } from '#web/parts/shown/story.ts'
import { spreadApart } from '#web/parts/side-labels.ts'

const html = (node: VNode) => renderToString(node)
const pathOf = (page: string, look: string) => page.match(new RegExp(`<path class="${look}" d="([^"]*)"`))?.[1] ?? ''
const calls = (values: readonly (number | null)[]): Incline => ({ weeks: weeksFrom('2026-08-03', values), unit: 'calls', label: 'Discovery calls a week' })

describe('the small incline', () => {
  it('says in words what it draws', () => {
    const page = html(<SmallIncline {...omar} />)
    expect(page).toContain('<title>Discovery calls a week</title>')
    expect(page).toContain('15 readings, week of 3 Aug to week of 16 Nov. Latest 8 calls; lowest 5, highest 9.')
    expect(page).toContain('The plan began on Mon 26 Oct. 1 week paused.')
  })

  it('draws before and since the plan apart, and a paused week as a bridge', () => {
    const page = html(<SmallIncline {...omar} />)
    expect(pathOf(page, 'was')).not.toBe('')
    expect(pathOf(page, 'now')).not.toBe('')
    expect(pathOf(page, 'over')).toMatch(/^M[\d.,]+L[\d.,]+$/)
  })

  it('leaves a gap where nobody has a reading, and never draws a zero', () => {
    const page = html(<SmallIncline {...calls([6, null, 6])} />)
    const bottom = plotOf(calls([6, null, 6]), 76, { low: 0, high: 10 })?.y(0)
    expect(pathOf(page, 'was').match(/M/g)).toHaveLength(2)
    expect(pathOf(page, 'was')).not.toContain(`,${bottom}`)
    expect(pathOf(page, 'over')).toBe('')
  })

  it('says that there are no readings instead of drawing nothing', () => {
    expect(html(<SmallIncline {...lena} />)).toContain('No readings yet')
    expect(html(<SmallIncline {...calls([])} />)).toContain('No readings yet')
  })

  it('draws one reading, two, six zeros and an outlier without a figure that is none', () => {
    for (const incline of [calls([7]), calls([5, 7]), zeros, outlier, gaps, sofia, pavel]) expect(html(<SmallIncline {...incline} />)).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('rings only the weeks that stand out', () => {
    expect(html(<SmallIncline {...pavel} />).match(/class="ring"/g)).toHaveLength(4)
    expect(html(<SmallIncline {...omar} />)).not.toContain('class="ring"')
  })

  it('shares one scale in a team, so that the same figure lies at the same height', () => {
    const scale = extentOf([omar, pavel])
    const target = (incline: Incline) => html(<SmallIncline {...incline} scale={scale} />).match(/class="target"[^>]*y1="([\d.]+)"/)?.[1]
    expect(target(omar)).toBe(target(pavel))
  })

  it('escapes a name and gives it its own direction', () => {
    const page = html(<InclineCard name="<i>ימית</i>" incline={omar} trend="steady" />)
    expect(page).toContain('&lt;i>ימית&lt;/i>')
    expect(page).toContain('class="name" dir="auto"')
  })
})

describe('the extent of a chart', () => {
  it('never reaches below zero unless a figure does', () => {
    expect(extentOf([zeros]).low).toBe(0)
    expect(extentOf([calls([-3, 4])]).low).toBeLessThan(-3)
  })

  it('has room even when every figure is the same or there is none', () => {
    for (const incline of [calls([5, 5, 5]), calls([0]), calls([])]) {
      const { low, high } = extentOf([incline])
      expect(high).toBeGreaterThan(low)
    }
  })
})

describe('the large incline', () => {
  it('lets the keyboard reach every week, and each says itself', () => {
    const page = html(<LargeIncline {...outlier} />)
    expect(page.match(/tabindex="0"/g)).toHaveLength(16)
    expect(page).toContain('aria-label="Week of 2 Nov: 14 calls, outside the usual range"')
  })

  it('has its figures behind it as a table', () => {
    const page = html(<LargeIncline {...corrected} />)
    expect(page).toContain('As a table')
    expect(page).toContain('corrected from 4: two calls were logged under Martha’s name')
    expect(page).toMatch(/<th scope="row" role="rowheader">2 Nov<\/th><td role="cell" class="n"[^>]*>8<\/td>/)
  })

  it('says "no reading" in the table and leaves the figure empty', () => {
    expect(html(<LargeIncline {...gaps} />)).toMatch(/17 Aug<\/th><td role="cell" class="n"[^>]*><\/td><td[^>]*>no reading/)
  })

  it('explains only the signs that it shows', () => {
    expect(html(<LargeIncline {...sofia} />)).not.toContain('Band')
    expect(html(<LargeIncline {...forecast} />)).toContain('what is likely if nothing changes')
  })

  it('shows what will be here while there are no readings', () => {
    expect(html(<LargeIncline {...lena} />)).toContain('No readings yet.')
    expect(html(<LargeIncline {...lena} empty={<p>After the import at 06:00.</p>} />)).toContain('After the import at 06:00.')
  })

  it('is drawn without inline styles', () => {
    expect(html(<LargeIncline {...forecast} />)).not.toContain('style=')
  })
})

describe('labels beside a chart', () => {
  it('stand apart and inside, in the order of their lines', () => {
    const placed = spreadApart(
      [
        { y: 100, text: 'mean' },
        { y: 101, text: 'target' },
        { y: 99, text: 'limit' },
        { y: 250, text: 'far' },
      ],
      8,
      182,
    )
    const heights = placed.map((label) => label.y)
    expect(placed.map((label) => label.text)).toEqual(['limit', 'mean', 'target', 'far'])
    expect(Math.max(...heights)).toBeLessThanOrEqual(182)
    heights.slice(1).forEach((y, place) => expect(y - (heights[place] ?? 0)).toBeGreaterThanOrEqual(16))
  })
})

describe('an incline in words', () => {
  it('names the weeks that stand out', () => {
    expect(inclineInWords(outlier)).toContain('Outside the usual range: week of 2 Nov.')
  })

  it('says a single reading in the singular', () => {
    expect(inclineInWords(calls([7]))).toContain('1 reading, week of 3 Aug')
  })
})

describe('k of n', () => {
  it('says the marks in their order', () => {
    expect(html(<Hits label="Three calls" hits={['yes', 'no', 'to-come']} showsKey />)).toContain('aria-label="Three calls, in order: seen, not seen and to come"')
  })

  it('says when there are none yet', () => {
    expect(html(<Hits label="Reviewed calls" hits={[]} />)).toContain('Reviewed calls: none yet')
  })
})

describe('a week outside the drawn ones', () => {
  it('does not stretch the chart to a plan that began earlier', () => {
    const early: Day = '2026-01-05'
    expect(html(<SmallIncline {...omar} planStartsOn={early} />)).not.toContain('class="start"')
  })
})
