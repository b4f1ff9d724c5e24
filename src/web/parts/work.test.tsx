import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { AskOnce } from '#web/parts/ask-once.tsx'
import { DraftClause, Finding, MarkedText } from '#web/parts/finding.tsx'
import { Meter } from '#web/parts/meter.tsx'
import { PeerBars, reachedShare } from '#web/parts/peer-bars.tsx'
import { Beside, Hand, Room } from '#web/parts/room.tsx'
import { MilestoneRow } from '#web/parts/scoreboard.tsx'
import { Steps } from '#web/parts/steps.tsx'
import { Tree } from '#web/parts/tree.tsx'
import { WeekBoard } from '#web/parts/week.tsx'

const html = (node: VNode) => renderToString(node)

describe('the scoreboard', () => {
  it('says what is asked, where it stands and what it rests on', () => {
    const page = html(<MilestoneRow number={3} title="Hold 8 calls" asks="In 4 of 7 weeks." state="at-risk" stateSays="At risk" latest="8 last week" notes={['From the CRM.']} />)
    expect(page).toMatch(/In 4 of 7 weeks\..*At risk.*8 last week.*From the CRM\./)
    expect(page).toContain('id="milestone-3"')
  })
})

describe('the week', () => {
  it('marks today by its word, and says when nothing is planned', () => {
    const page = html(<WeekBoard today="2026-11-23" days={[{ day: '2026-11-23', items: [{ time: '10:00', label: 'Omar, coaching', href: '/s/1' }] }, { day: '2026-11-25', items: [] }]} />)
    expect(page).toContain('<b>Monday</b>today, 23 Nov')
    expect(page).toContain('nothing planned')
  })
})

describe('a session', () => {
  it('says aloud which steps are done and which is open', () => {
    const page = html(<Steps label="Steps" steps={[{ href: '#a', label: 'Goal', state: 'done' }, { href: '#b', label: 'Reality', state: 'here' }]} />)
    expect(page).toContain('Goal<span class="hidden">, done</span>')
    expect(page).toContain('<a href="#b" aria-current="step">')
  })

  it('keeps what helps at the elbow, named and folded', () => {
    const elbow = <Beside heading="Five questions" children={<Hand questions={['What else?']} />} />
    const page = html(<Room label="Beside this session" elbow={elbow} children="the work" />)
    expect(page).toContain('<aside class="elbow" aria-label="Beside this session"><details class="beside">')
  })
})

describe('marked text', () => {
  const text = 'He never prepares <b>.'

  it('underlines the words of a finding and escapes the rest', () => {
    const page = html(<MarkedText text={text} marks={[{ from: 3, to: 8, number: 2, must: true }]} />)
    expect(page).toContain('He <mark class="must">never<sup>2</sup></mark> prepares &lt;b>.')
  })

  it('loses nothing when marks lie on top of each other, are empty, or there are none', () => {
    const marks = [{ from: 3, to: 8, number: 1, must: false }, { from: 5, to: 12, number: 2, must: true }, { from: 12, to: 12, number: 3, must: true }]
    const words = (page: string) => page.replace(/<sup>.*?<\/sup>|<[^>]+>/g, '').replace('&lt;', '<')
    expect(words(html(<MarkedText text={text} marks={marks} />))).toBe(text)
    expect(words(html(<MarkedText text={text} marks={[]} />))).toBe(text)
  })

  it('stands beside its findings, or beside the word that there are none', () => {
    expect(html(<DraftClause label="2.2" children="text" />)).toContain('No findings')
    expect(html(<Finding heading="All or nothing" rule="INC019" must says="Less than 1 time in 100." />)).toContain('INC019, must be settled')
  })
})

describe('figures', () => {
  it('say a share, and draw no more than all and no less than nothing', () => {
    expect(html(<Meter share={0.45} />)).toContain('45\u00a0%')
    expect(html(<Meter share={1.4} />)).toContain('class="bar on" width="100%"')
    expect(html(<Meter share={-1} />)).toContain('class="bar on" width="0%"')
  })

  it('count the peer weeks that reached the target', () => {
    const bars = [{ figure: 7, weeks: 3 }, { figure: 8, weeks: 2 }, { figure: 9, weeks: 1 }]
    expect(reachedShare(bars, 8)).toEqual({ reached: 3, all: 6 })
    expect(html(<PeerBars bars={bars} target={8} unit="a week" />)).toContain('3 of 6 peer weeks (50\u00a0%) reached 8.')
  })

  it('say so when no peer has readings, and draw a single bar and a target out of reach', () => {
    expect(html(<PeerBars bars={[]} target={8} unit="a week" />)).toContain('No peer has readings')
    for (const target of [8, 99]) expect(html(<PeerBars bars={[{ figure: 8, weeks: 4 }]} target={target} unit="a week" />)).not.toMatch(/NaN|Infinity/)
  })
})

describe('the tree', () => {
  it('shows no figure of a group that is too small', () => {
    const page = html(<Tree branches={[{ name: 'Commercial', reached: { count: 0, of: 0 }, branches: [{ name: 'Bids', isGuarded: true }] }]} />)
    expect(page).toContain('under 5, not shown')
    expect(page).not.toContain('NaN')
  })
})

describe('what cannot be undone', () => {
  it('is said before it is asked', () => {
    const page = html(<AskOnce id="withdraw" heading="Withdraw this plan?" says="It cannot be opened again." children={<button type="submit">Withdraw it</button>} />)
    expect(page.indexOf('It cannot be opened again.')).toBeLessThan(page.indexOf('Withdraw it</button>'))
  })
})
