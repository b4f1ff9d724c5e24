import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { asHtml, Document } from '#web/parts/document.tsx'
import { drawings } from '#web/parts/drawings.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Evidence } from '#web/parts/evidence.tsx'
import { Frame } from '#web/parts/frame.tsx'
import { Fold, Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { Next } from '#web/parts/next.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { PageOfParts } from '#web/parts/page-of-parts.tsx'
import { Clause, Paper } from '#web/parts/paper.tsx'
import { Progress } from '#web/parts/progress.tsx'
import { ReceiptCard } from '#web/parts/receipt.tsx'
import { Refusal } from '#web/parts/refusal.tsx'
import { Said } from '#web/parts/said.tsx'
import { Sides } from '#web/parts/sides.tsx'
import { Signs } from '#web/parts/signs.tsx'
import { Badge, State, type StateName, wordOf } from '#web/parts/state.tsx'
import { Table } from '#web/parts/table.tsx'
import { Tabs } from '#web/parts/tabs.tsx'
import { Timeline } from '#web/parts/timeline.tsx'

const html = (node: VNode) => renderToString(node)
const nobody = <Empty heading="No promises yet">They appear here with their dates.</Empty>

describe('the document', () => {
  const page = asHtml(<Document title="Omar’s plan" stylesheet="/assets/incline-1.css" scripts={['/assets/draft-1.js']} children={<main id="main" />} />)

  it('has its language, viewport, colour schemes and title', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/)
    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1"/>')
    expect(page).toContain('content="light dark"')
    expect(page).toContain('<title>Omar’s plan · Incline</title>')
  })

  it('begins with a way past the places', () => {
    expect(page).toMatch(/<body><a class="skip" href="#main">/)
  })

  it('takes style and script from files only', () => {
    expect(page).toContain('<link rel="stylesheet" href="/assets/incline-1.css"/>')
    expect(page).toContain('<script type="module" src="/assets/draft-1.js"></script>')
    expect(page).not.toMatch(/<style|style=|onclick/)
  })
})

describe('the frame', () => {
  const page = html(
    <Frame
      places={[
        { href: '/', label: 'Today', icon: 'sun', current: true },
        { href: '/plans', label: 'Plans', icon: 'milestone' },
      ]}
      who={{ name: 'ימית <Levi>', actingAs: 'acting as manager' }}
      children="here"
    />,
  )

  it('marks the place where one is, and only that', () => {
    expect(page.match(/aria-current="page"/g)).toHaveLength(1)
    expect(page).toMatch(/<a href="\/" aria-current="page">/)
  })

  it('always says in which role a person acts', () => {
    expect(page).toContain('acting as manager')
    expect(page).toContain('<b dir="auto">ימית &lt;Levi></b>')
  })

  it('offers another role only to those who have one, and the way out to everybody', () => {
    expect(page).not.toContain('Change role')
    expect(page).toMatch(/<form method="post" action="\/sign-out">/)
  })

  it('holds the page in main, where the skip link leads', () => {
    expect(page).toMatch(/<main class="page" id="main" tabindex="-1">/)
  })
})

describe('the head, the next thing and the leaves', () => {
  it('names the page once and leads with a sentence', () => {
    const page = html(<Head title="Today" where={['Monday 23 November 2026']} lead="Two sessions today." />)
    expect(page).toContain('<h1 dir="auto">Today</h1>')
    expect(page).toContain('<p class="lead">Two sessions today.</p>')
  })

  it('shows no empty row of ways when nothing waits', () => {
    expect(html(<Next what="Nothing is waiting for you." />)).not.toContain('class="row"')
    expect(html(<Next what="Write note 5." main={{ href: '/notes/5', label: 'Write the note' }} />)).toContain('<a class="button main" href="/notes/5">')
  })

  it('names a leaf by its heading', () => {
    expect(html(<Leaf id="score" heading="Scoreboard" children="" />)).toContain('<section class="leaf" id="score" aria-labelledby="score-heading">')
  })

  it('puts the person on the left', () => {
    const page = html(<Sides left={{ id: 'a', heading: 'Omar', children: '' }} right={{ id: 'b', heading: 'Ines and the company', children: '' }} />)
    expect(page.indexOf('Omar')).toBeLessThan(page.indexOf('Ines'))
  })

  it('marks the open tab', () => {
    expect(html(<Tabs label="Parts of this plan" tabs={[{ href: '/p', label: 'Overview', current: true }]} />)).toContain('<a href="/p" aria-current="page">Overview</a>')
  })
})

describe('words of state', () => {
  it('have an icon that is hidden from screen readers, and a word', () => {
    const page = html(<Badge of="at-risk" />)
    expect(page).toMatch(/<svg class="icon"[^>]*aria-hidden="true">/)
    expect(page).toContain('<span>at risk</span>')
  })

  it('never call anybody behind, failing or red', () => {
    const every: StateName[] = ['met', 'on-track', 'at-risk', 'not-there-yet', 'too-early', 'not-measurable', 'climbing', 'steady', 'falling', 'missed', 'broke', 'dropped', 'open']
    expect(every.map(wordOf).join(' ')).not.toMatch(/behind|fail|red|poor|under/)
  })

  it('say more exactly what they mean when told', () => {
    expect(html(<State of="met">Met on day 16</State>)).toContain('<span>Met on day 16</span>')
  })

  it('draw every icon from shapes alone', () => {
    for (const [name, shapes] of Object.entries(drawings)) {
      expect(`${name} ${shapes}`).toMatch(/^[a-z0-9-]+ <(path|circle|line|rect|polyline|ellipse|g)/)
      expect(`${name} ${shapes}`).not.toMatch(/<svg|<!--|class=/)
    }
  })
})

describe('lists', () => {
  it('say what will be here while they are empty', () => {
    expect(html(<Lines lines={[]} empty={nobody} />)).toContain('No promises yet')
    expect(html(<Timeline entries={[]} timeZone="Europe/London" empty={nobody} />)).toContain('No promises yet')
    expect(html(<Table caption="Promises" columns={[]} rows={[]} empty={nobody} />)).toContain('No promises yet')
    expect(html(<Evidence pieces={[]} />)).toContain('Nothing has been noted')
  })

  it('set a figure at the end of a line so that it does not break', () => {
    expect(html(<Lines lines={[{ text: 'Sessions attended', end: '5 of 6' }]} />)).toContain('<span class="num">5 of 6</span>')
  })

  it('say on which side a piece of evidence stands', () => {
    const page = html(<Evidence pieces={[{ speaks: 'against', says: 'Dials at expectation.' }]} />)
    expect(page).toContain('<span class="hidden">Speaks against it: </span>Dials at expectation.')
  })

  it('date events in the zone of the reader', () => {
    const page = html(<Timeline timeZone="Europe/London" entries={[{ when: '2026-11-20T17:15:00Z', says: 'Omar replied.' }, { when: '2026-11-16', says: 'Milestone 1 is met.' }]} />)
    expect(page).toContain('<time datetime="2026-11-20T17:15:00Z">Fri 20 Nov, 17:15</time>')
    expect(page).toContain('<time datetime="2026-11-16">Mon 16 Nov</time>')
  })
})

describe('a table', () => {
  const page = html(
    <Table
      caption="Openings"
      rows={[{ who: 'Ruth', times: 3 }]}
      foot={{ who: 'In all', times: 3 }}
      columns={[
        { heading: 'Who', namesRow: true, cell: (row) => row.who },
        { heading: 'Times opened', short: 'Times', isFigure: true, cell: (row) => row.times },
      ]}
    />,
  )

  it('keeps its roles when the stylesheet stacks it', () => {
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']) expect(page).toContain(`role="${role}"`)
  })

  it('carries the heading into the stacked row', () => {
    expect(page).toContain('data-label="Times">3</td>')
  })

  it('ends with its foot', () => {
    expect(page).toMatch(/<tfoot role="rowgroup"><tr role="row"><th scope="row" role="rowheader">In all/)
  })
})

describe('what people wrote', () => {
  it('stays text, however long and in whatever script', () => {
    const words = `${'ش'.repeat(20_000)} <img src=x onerror=alert(1)>`
    const page = html(<Said words={words} by="Omar" />)
    expect(page).toContain('&lt;img src=x onerror=alert(1)>')
    expect(page).toContain('dir="auto"')
  })
})

describe('notices, guides and refusals', () => {
  it('are said aloud only when they arrive', () => {
    expect(html(<Notice says="Signed." live />)).toContain('role="status"')
    expect(html(<Notice says="Signed." />)).not.toContain('role=')
  })

  it('fold the guide away and name the mistake to avoid', () => {
    const page = html(<Guide question="How to open" mistake="small talk." children="Say why you are here." />)
    expect(page).toMatch(/^<details class="guide"><summary>/)
    expect(page).toContain('The mistake to avoid: small talk.')
    expect(html(<Fold summary="Earlier" open children="" />)).toContain('<details class="fold" open>')
  })

  it('give the reasons of a refusal as a list', () => {
    expect(html(<Refusal heading="Not fair here." reasons={[{ heading: 'The gap is new.' }]} />)).toContain('<b>The gap is new.</b>')
    expect(html(<Refusal heading="Not fair here." />)).not.toContain('<ul')
  })

  it('show progress without an end when the end is not known', () => {
    expect(html(<Progress id="p" label="Importing" done={12} unit="rows" />)).toContain('12 rows so far')
    expect(html(<Progress id="p" label="Importing" done={287} total={412} unit="rows" />)).toMatch(/<progress id="p" max="412" value="287">287 of 412 rows/)
  })
})

describe('paper', () => {
  it('has a letterhead, numbered clauses that can be linked to, and its code in the foot', () => {
    const page = html(
      <Paper id="doc" title="Improvement plan" from={['Harbourline Ltd']} datedOn="2026-10-26" foot="Omar Haddad, version 1" code="H4KQ-7R2M-XW9D">
        <Clause number="1.1">You find out what a problem costs.</Clause>
      </Paper>,
    )
    expect(page).toContain('26 October 2026')
    expect(page).toContain('<li id="clause-1.1"><span class="no">1.1</span>')
    expect(page).toContain('Verification code H4KQ-7R2M-XW9D')
  })

  it('shows a signature only where somebody signed', () => {
    const page = html(
      <Signs
        signs={[
          { meaning: 'Received and understood', name: 'Omar Haddad', state: 'asked' },
          { meaning: 'For his development', name: 'Ines Carvalho', state: 'signed' },
          { meaning: 'Received, not signed', name: 'Omar Haddad', state: 'declined' },
        ]}
      />,
    )
    expect(page).toMatch(/class="ink todo"[^>]*>not signed yet/)
    expect(page).toMatch(/class="ink"[^>]*>Ines Carvalho/)
    expect(page).toMatch(/class="ink todo"[^>]*>declined/)
  })

  it('gives a receipt with its code', () => {
    expect(html(<ReceiptCard says="Received." facts={[['When', 'Mon 26 Oct']]} code="H4KQ" />)).toContain('<dt>Code</dt><dd><span class="code">H4KQ</span></dd>')
  })
})

describe('the page of parts', () => {
  const page = html(<PageOfParts />)

  it('shows every part without inline style or script', () => {
    expect(page).not.toMatch(/ style=|<script|<style/)
  })

  it('gives no id twice', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(ids.length).toBeGreaterThan(40)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  it('lets every label and description lead somewhere', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))
    const wanted = [...page.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)].flatMap((match) => (match[1] ?? '').split(' '))
    expect(wanted.filter((id) => !ids.has(id))).toEqual([])
  })
})
