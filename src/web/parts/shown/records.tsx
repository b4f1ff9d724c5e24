// Lists, both sides, tables, timeline, guide: how facts are shown.
import { Badge, State } from '#web/parts/state.tsx'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { BigFigures, Facts } from '#web/parts/facts.tsx'
import { Fold, Guide } from '#web/parts/guide.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { Progress } from '#web/parts/progress.tsx'
import { Said } from '#web/parts/said.tsx'
import { Sides } from '#web/parts/sides.tsx'
import { Table } from '#web/parts/table.tsx'
import { Tabs } from '#web/parts/tabs.tsx'
import { Timeline } from '#web/parts/timeline.tsx'

export function BothSides() {
  const omars = [
    { text: 'Sessions attended', end: '5 of 6', note: 'Thu 19 Nov missed: his daughter’s school rang. He wrote the same hour.' },
    { text: 'Score the Calder Foods call before you meet', end: <Badge of="due">today</Badge> },
    { text: 'Status notes acknowledged', end: '4 of 4' },
  ]
  const companys = [
    { text: 'Sessions attended', end: '5 of 6', note: 'Thu 5 Nov missed by Ines: forecast call ran over. Not made up.' },
    { text: 'Ride along on one live call a week', end: <Badge of="broke">4 days late</Badge> },
    { text: 'Lead routing repaired (Graham Pell)', end: '1 of 1', note: <State of="done">Done Wed 11 Nov</State> },
  ]
  return (
    <Leaf id="sides" heading="Both sides" notes={['What each side promised, and what came of it. Counted alike.']}>
      <Sides
        left={{ id: 'side-omar', heading: 'Omar', note: '19 of 21 kept', children: <Lines lines={omars} /> }}
        right={{ id: 'side-company', heading: 'Ines and the company', note: '12 of 16 kept', children: <Lines lines={companys} /> }}
      />
      <Sides
        left={{
          id: 'view-pavel',
          heading: 'Pavel',
          children: <Said words="Since the middle of October I open the queue and there are two leads in it, some days none. I make my calls on old lists." by="Sat 21 Nov" />,
        }}
        right={{ id: 'view-ines', heading: 'Ines', children: <Said words="I first thought he had lost heart. The dials and the commitments say otherwise." by="Sun 22 Nov" /> }}
      />
    </Leaf>
  )
}

export function ListsOfFacts() {
  return (
    <Leaf
      id="lists"
      heading="Lists and facts"
      notes={['A fact, its state at the end, its source below.']}
      guide={
        <Guide question="How to talk about it" mistake="going down the list like an audit.">
          Ask Omar to read the board to you first. Then ask about one line only.
        </Guide>
      }
    >
      <Lines
        lines={[
          {
            text: (
              <>
                <b>Pavel’s calls have been below his usual range in each of the last four weeks.</b> In the same weeks, leads routed to the South West fell from about 31 a
                week to 12.
              </>
            ),
            action: <LinkButton href="#lists">Look at causes</LinkButton>,
            note: 'Rule ES-2, version 3.',
          },
          { text: 'Beth is doing well and has had no coaching for 19 days.', action: <Button>Find a time</Button>, note: 'Rule ES-9, version 1.' },
        ]}
      />
      <Facts
        facts={[
          ['If nothing changes', <b>Pass, with milestone 3 uncertain</b>],
          ['The note before', 'Too early to say'],
        ]}
      />
      <BigFigures
        figures={[
          { label: 'As Callum is now', figure: '29 %' },
          { label: 'At his present trend', figure: '68 %' },
          { label: 'At the team’s median', figure: '73 %' },
        ]}
      />
      <Lines
        lines={[]}
        empty={
          <Empty heading="No promises yet" action={{ href: '#lists', label: 'Prepare it' }}>
            What either of you promises in a session appears here with its date. Your first session with Sofia is on Friday.
          </Empty>
        }
      />
      <Progress id="import" label="Importing deals-november.csv" done={287} total={412} unit="rows" note="2 to look at" left="about 20 seconds left" />
    </Leaf>
  )
}

type Wrong = { line: number; owner: string; says: string; value: string }

export function Tables() {
  const rows: Wrong[] = [
    { line: 88, owner: 'o.hadad', says: 'Nobody has this address. Did you mean o.haddad?', value: '£12,400' },
    { line: 141, owner: 'j.tanaka', says: 'Closed before it was opened: 3 Nov, 9 Nov', value: '£8,150' },
    { line: 377, owner: 'm.osei', says: 'The value is empty', value: '' },
  ]
  return (
    <Leaf id="tables" heading="Tables" notes={['Caption above, figures to the right, hairlines only. Rows where there is no room for columns.']}>
      <Table
        caption="Import preview, deals-november.csv: 412 rows, 409 good, 3 to look at"
        rows={rows}
        columns={[
          { heading: 'Owner', namesRow: true, cell: (row) => row.owner },
          { heading: 'Line', isFigure: true, cell: (row) => row.line },
          { heading: 'What is wrong', cell: (row) => row.says },
          { heading: 'Value', isFigure: true, cell: (row) => row.value },
        ]}
        foot={{ line: 3, owner: 'In all', says: '', value: '£20,550' }}
      />
    </Leaf>
  )
}

export function WhatHappened() {
  return (
    <Leaf id="happened" heading="Timeline, tabs, folds" notes={['One plain sentence an event.']}>
      <Tabs
        label="Example of tabs"
        tabs={[
          { href: '#happened', label: 'Overview', current: true },
          { href: '#lists', label: 'Sessions' },
          { href: '#tables', label: 'Record' },
        ]}
      />
      <Timeline
        timeZone="Europe/London"
        entries={[
          { when: '2026-11-20T17:15:00Z', says: 'Omar acknowledged status note 4 and replied.' },
          { when: '2026-11-17T09:30:00Z', says: 'Ines corrected the reading for the week of 2 November from 4 to 8.', note: 'Two calls were logged under Martha’s name.' },
          { when: '2026-11-16', says: 'Omar passed the carrier-contracts module with 86 %. Milestone 1 is met.' },
        ]}
      />
      <Guide question="How to open a hard conversation" mistake="five minutes of small talk while the other person waits for it." open>
        Say why you are here in the first sentence. Then ask for their view before giving yours.
      </Guide>
      <Fold summary="Earlier: 23 entries">
        <p>The entries unfold here.</p>
      </Fold>
    </Leaf>
  )
}
