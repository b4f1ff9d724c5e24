import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { intoRows } from '#web/parts/into-rows.ts'
import { Rail } from '#web/parts/rail.tsx'
import { daysOf, piecesOf, type RailProps } from '#web/parts/rail-days.ts'
import { placeDates, placeFlags, placeMissed } from '#web/parts/rail-labels.ts'
import { nearToday, railEntries } from '#web/parts/rail-list.tsx'
import { beginning, crowded, running } from '#web/parts/shown/story.ts'

const html = (props: RailProps) => renderToString(<Rail {...props} />)
const count = (page: string, look: string) => page.match(/<figcaption>/) && (page.split('<figcaption>')[0]?.match(new RegExp(`class="${look}"`, 'g')) ?? []).length
const bare: RailProps = { startsOn: '2026-11-02', finalOn: '2026-12-01', today: '2026-11-10', phases: [], sessions: [], milestones: [], notes: [], pauses: [] }

describe('the days of a plan', () => {
  it('are counted without those that were paused', () => {
    const days = daysOf(running)
    expect(days.count).toBe(60)
    expect(days.number('2026-11-05')).toBe(11)
    expect(days.number('2026-11-08')).toBeUndefined()
    expect(days.number('2026-11-12')).toBe(12)
    expect(days.number(running.today)).toBe(23)
    expect(days.number('2026-12-30')).toBe(60)
  })

  it('have no number outside the plan', () => {
    expect(daysOf(running).number('2026-10-25')).toBeUndefined()
    expect(daysOf(running).number('2026-12-31')).toBeUndefined()
  })

  it('cut a phase in two where it was paused', () => {
    expect(piecesOf({ name: 'build', from: '2026-10-26', to: '2026-11-30' }, daysOf(running))).toEqual([
      { from: '2026-10-26', to: '2026-11-05' },
      { from: '2026-11-12', to: '2026-11-30' },
    ])
  })

  it('run from one edge of the rail to the other', () => {
    const days = daysOf(running)
    expect(days.edge('2026-10-26')).toBe(0)
    expect(days.edge('2026-12-31')).toBe(100)
    expect(days.middle('2026-12-30')).toBeLessThan(100)
  })

  it('let a pause that still runs reach to today', () => {
    expect(daysOf(crowded).pauses).toEqual([{ from: '2026-11-20', to: '2026-11-23', isOpen: true }])
  })
})

describe('the rail', () => {
  it('draws every session once, each kind in its own look', () => {
    const page = html(running)
    expect(count(page, 'held')).toBe(5)
    expect(count(page, 'missed')).toBe(2)
    expect(count(page, 'planned')).toBe(13)
    expect(page).toContain('missed by Ines')
  })

  it('says itself in a sentence and points to the list', () => {
    expect(html(running)).toContain(
      'aria-label="Day 23 of 60. Five sessions held, two missed, 13 planned. One of four milestones met. The list below says the same."',
    )
  })

  it('marks today, or says that today is paused', () => {
    expect(html(running)).toContain('Today, day 23')
    expect(html(crowded)).toContain('Today, paused')
  })

  it('has no line for today before it begins or after it ended', () => {
    for (const today of ['2026-10-01', '2027-03-01'] as const) expect(html({ ...running, today })).not.toContain('class="chip"')
    expect(html({ ...running, today: '2026-10-01' })).toContain('Begins on Mon 26 Oct, 60 days.')
    expect(html({ ...running, today: '2027-03-01' })).toContain('Ended on Wed 30 Dec, after 60 days.')
  })

  it('draws an empty plan, a plan of one day, and ninety days', () => {
    for (const props of [bare, { ...bare, finalOn: bare.startsOn, today: bare.startsOn }, beginning, crowded]) expect(html(props)).not.toMatch(/NaN|Infinity|undefined|style=/)
  })

  it('explains only the signs that are there', () => {
    expect(html(bare)).not.toContain('milestone due')
    expect(html(running)).toContain('build, days 1 to 30')
  })

  it('escapes what people wrote', () => {
    const page = html({ ...bare, milestones: [{ number: 1, title: '<script>alert(1)</script>', dueOn: '2026-11-20', met: false }] })
    expect(page).not.toContain('<script>')
  })
})

describe('the rail as a list', () => {
  const entries = railEntries(running, daysOf(running))

  it('has a line for every session, milestone, note and pause, in order of day', () => {
    expect(entries).toHaveLength(running.sessions.length + running.milestones.length + running.notes.length + running.pauses.length)
    expect(entries.map((entry) => entry.on)).toEqual(entries.map((entry) => entry.on).toSorted())
  })

  it('says who missed a session, and that paused days do not count', () => {
    const said = entries.map((entry) => `${entry.when}: ${entry.says}`)
    expect(said).toContain('Thu 5 Nov, day 11: Coaching session missed by Ines, not made up')
    expect(said).toContain('Fri 6 Nov to Wed 11 Nov: Paused for the lead routing fault. These days do not count.')
    expect(said).toContain('Wed 18 Nov, day 18: Milestone 1, Module: met')
  })

  it('has a line for today even when nothing lies on it', () => {
    expect(railEntries(bare, daysOf(bare)).map((entry) => entry.says)).toEqual(['Nothing is planned for today'])
  })

  it('shows the one before, today and the next three on a phone', () => {
    expect(nearToday(entries, running.today).map((entry) => entry.on)).toEqual(['2026-11-20', '2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27'])
  })

  it('links to a session that has a page', () => {
    expect(html({ ...bare, sessions: [{ on: '2026-11-12', state: 'planned', kind: 'Launch', href: '/sessions/7' }] })).toContain('<a href="/sessions/7">Launch planned</a>')
  })
})

describe('labels on the rail', () => {
  it('go to another row rather than on top of one another', () => {
    expect(intoRows([{ from: 0, to: 10 }, { from: 5, to: 15 }, { from: 6, to: 9 }, { from: 10, to: 20 }])).toEqual([0, 1, 2, 0])
  })

  it('keep flags apart that are due on the same day', () => {
    const flags = placeFlags(crowded.milestones, daysOf(crowded), 80)
    const spots = flags.map((flag) => `${flag.row}@${Math.round(flag.at)}`)
    expect(new Set(spots).size).toBe(flags.length)
    expect(flags.at(-1)?.flips).toBe(true)
  })

  it('cut a long title at a word, and leave it out when too little would remain', () => {
    const flags = placeFlags(crowded.milestones, daysOf(crowded), 80)
    expect(flags[0]?.words).toMatch(/^Twenty reviewed calls .*…$/)
    expect(flags[1]?.words).toBe('')
  })

  it('put who missed what in rows when the days are close', () => {
    expect(placeMissed(crowded.sessions, daysOf(crowded)).map((words) => words.row)).toEqual([0, 1, 2])
  })

  it('say the first and the last day always, and no date on top of another', () => {
    const dates = placeDates(daysOf(running), '2026-10-27', ['2026-11-09', '2026-12-29'])
    expect(dates.map((date) => date.text)).toEqual(['26 Oct', '9 Nov', '30 Dec'])
  })
})
