// Parts for working in: scoreboard, week, session, writing a plan, the tree, and what is asked once.
import { AskOnce } from '#web/parts/ask-once.tsx'
import { Button } from '#web/parts/button.tsx'
import { Facts } from '#web/parts/facts.tsx'
import { DraftClause, Finding, MarkedText } from '#web/parts/finding.tsx'
import { Hits } from '#web/parts/hits.tsx'
import { SmallIncline } from '#web/parts/incline-chart.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Meter } from '#web/parts/meter.tsx'
import { PeerBars } from '#web/parts/peer-bars.tsx'
import { Beside, Hand, Room } from '#web/parts/room.tsx'
import { Said } from '#web/parts/said.tsx'
import { Scale } from '#web/parts/scale.tsx'
import { MilestoneRow, Scoreboard } from '#web/parts/scoreboard.tsx'
import { omar, today } from '#web/parts/shown/story.ts'
import { ActionBox, Saved, Step, Steps, Whose } from '#web/parts/steps.tsx'
import { Table } from '#web/parts/table.tsx'
import { OwnWords } from '#web/parts/text-field.tsx'
import { Tree } from '#web/parts/tree.tsx'
import { WeekBoard } from '#web/parts/week.tsx'

export function ScoreboardShown() {
  return (
    <Leaf id="scoreboard" heading="Scoreboard" notes={['Omar sees exactly this, at any time.']}>
      <Scoreboard>
        <MilestoneRow
          number={1}
          title="Pass the carrier-contracts module"
          asks="80 % or more, by day 18 (Wed 18 Nov)."
          met
          state="met"
          stateSays="Met on day 16"
          latest={<b>86 %</b>}
          notes={['Mon 16 Nov, second attempt. Source: learning portal.']}
        >
          <p>First attempt, Fri 30 Oct: 71 %.</p>
        </MilestoneRow>
        <MilestoneRow
          number={2}
          title="Put the customer’s problem into pounds"
          asks="In at least 6 of 10 reviewed calls, by day 37 (Mon 7 Dec)."
          state="on-track"
          stateSays="On track"
          latest={
            <>
              <b>5 of 7</b> calls so far
            </>
          }
          notes={['If nothing changes: 7 of 10.']}
        >
          <Hits label="Seven of ten calls reviewed" hits={['partly', 'yes', 'no', 'yes', 'yes', 'yes', 'yes', 'to-come', 'to-come', 'to-come']} showsKey />
        </MilestoneRow>
        <MilestoneRow
          number={3}
          title="Hold 8 discovery calls a week"
          asks="In 4 of 7 counted weeks, by day 47 (Thu 17 Dec). The paused week does not count."
          state="at-risk"
          stateSays="At risk"
          latest={
            <>
              <b>8</b> last week; 2 of 3 weeks reached
            </>
          }
          notes={['If nothing changes: 4 of 7, with about 7 chances in 10.']}
        >
          <SmallIncline {...omar} />
          <p>Calls a week, from the CRM.</p>
        </MilestoneRow>
      </Scoreboard>
    </Leaf>
  )
}

export function WeekShown() {
  return (
    <Leaf id="week" heading="Sessions this week" notes={['Five sessions.']}>
      <WeekBoard
        today={today}
        days={[
          { day: '2026-11-23', items: [{ time: '10:00', label: 'Omar, coaching', href: '#week', note: 'Calder Foods call' }, { time: '15:00', label: 'Jun, one-on-one', href: '#week' }] },
          { day: '2026-11-24', items: [{ time: '15:30', label: 'Omar, coaching', href: '#week', note: 'makes up Thu 19 Nov' }] },
          { day: '2026-11-25', items: [] },
          { day: '2026-11-26', items: [{ time: '10:00', label: 'Omar, coaching', href: '#week' }] },
          { day: '2026-11-27', items: [{ time: '09:30', label: 'Sofia, one-on-one', href: '#week' }, { label: 'Status note 5 for Omar is due' }] },
        ]}
      />
    </Leaf>
  )
}

export function SessionShown() {
  const elbow = (
    <>
      <Beside heading="Two questions for Omar">
        <Hand questions={['What did you hear in the second before you spoke?', 'What will you do when it goes quiet again?']} />
      </Beside>
      <Beside heading="From the transcript">
        <Facts facts={[['Talk ratio', '61 % Omar'], ['Questions asked', '14']]} />
      </Beside>
    </>
  )
  return (
    <Leaf id="session" heading="A session" wide>
      <Room label="Beside this session" elbow={elbow}>
        <Steps
          label="Steps of this session"
          steps={[
            { href: '#session', label: 'Before', state: 'done' },
            { href: '#step-goal', label: 'Goal', state: 'here' },
            { href: '#step-reality', label: 'Reality', state: 'to-come' },
            { href: '#step-options', label: 'Options', state: 'to-come' },
            { href: '#step-will', label: 'Will', state: 'to-come' },
          ]}
        />
        <Step id="step-goal" heading="Goal" hint="What would a good result look like by Thursday?">
          <div class="turn-of">
            <Whose name="Omar" note="first" />
            <Said words="In the Calder call on Wednesday I get one number in pounds from them before I open the product." />
          </div>
          <Saved>Saved 10:14</Saved>
        </Step>
        <Step id="step-action" heading="One action" hint="Exactly one, with a date.">
          <ActionBox>
            <OwnWords name="action" label="Omar will" value="Ask for the cost on Wednesday, and count to seven." />
            <Scale name="certain" label="How sure is Omar that he will do it?" value={7} ends={['I doubt it', 'nothing will stop me']} />
          </ActionBox>
        </Step>
      </Room>
    </Leaf>
  )
}

const chances = [
  { weeks: '8, as written', share: 0.007, now: 'under 1 %' },
  { weeks: '6', share: 0.2, now: 'under 1 %' },
  { weeks: '5', share: 0.45, now: '2 %' },
]
const peers = [3, 6, 11, 18, 24, 30, 27, 26, 20, 14, 9, 5, 3].map((weeks, place) => ({ figure: place + 4, weeks }))

export function WritingShown() {
  const text = 'Callum has a poor attitude to outbound work and never prepares for first conversations.'
  const at = (words: string, number: number, must: boolean) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length, number, must })
  return (
    <Leaf id="writing" heading="Writing a plan" notes={['Solid underline: must be settled. Wavy: worth changing.']}>
      <div>
        <DraftClause
          label="2.1 What has been observed"
          findings={
            <>
              <Finding
                number={1}
                heading="An opinion, where an observation is needed"
                rule="INC012"
                must
                says="Attitude cannot be seen, measured or put right. Say what happened, when, and how often."
                better="“In 7 of the 10 first calls reviewed from 5 to 30 October, Callum did not mention the account’s last order.”"
              >
                <Button kind="link">Use this wording</Button>
                <Button kind="link">Waive, with a reason</Button>
              </Finding>
              <Finding number={2} heading="“Never” is rarely true" rule="INC031" must={false} says="One counter-example, and the whole paragraph loses its weight." />
            </>
          }
        >
          <MarkedText text={text} marks={[at('poor attitude to outbound work', 1, true), at('never', 2, false)]} />
        </DraftClause>
        <DraftClause label="2.2 Why it matters">
          <MarkedText text="Of the first calls in October, the team went on to a second in 41 %; Callum in 19 %." marks={[]} />
        </DraftClause>
      </div>
      <section class="panel" aria-label="What the target asks">
        <Table
          caption="What “12 a week” asks, by the number of weeks that must reach it."
          rows={chances}
          columns={[
            { heading: 'Weeks of 8', namesRow: true, cell: (row) => row.weeks },
            { heading: 'Chance for somebody who is truly at 12', short: 'If truly at 12', cell: (row) => <Meter share={row.share} says={row.share < 0.01 ? '0.7 %' : undefined} /> },
            { heading: 'Callum, as now', isFigure: true, cell: (row) => row.now },
          ]}
        />
        <PeerBars bars={peers} target={12} unit="a week" levels={[{ label: 'Callum now', at: 9.4 }, { label: 'The team’s median', at: 10 }]} />
      </section>
    </Leaf>
  )
}

export function TreeShown() {
  return (
    <Leaf id="tree" heading="The tree" notes={['People with a coaching session in the last 21 days.']}>
      <Tree
        branches={[
          {
            name: 'Commercial',
            under: 'Graham Pell, 6 managers',
            reached: { count: 37, of: 45 },
            branches: [
              { name: 'Mid-market north', under: 'Ines Carvalho', reached: { count: 6, of: 7 } },
              { name: 'Partners and Bids', under: 'Tomasz Wilk, Rob Ellery; shown together, because Bids has fewer than five people', reached: { count: 3, of: 9 }, isGuarded: true },
              { name: 'Legal', isGuarded: true },
            ],
          },
        ]}
      />
    </Leaf>
  )
}

export function AskedOnce() {
  return (
    <Leaf id="ask-once" heading="Asked once" notes={['Says what will happen, in a sentence, before what cannot be undone.']}>
      <AskOnce id="withdraw" heading="Withdraw this plan?" says="It ends today without a result, because it was the wrong tool. Omar and Ruth are told. The record is kept and closed; it cannot be opened again.">
        <OwnWords name="because" label="Why" required />
        <div class="row">
          <Button kind="quiet">Keep the plan</Button>
          <Button>Withdraw it</Button>
        </div>
      </AskOnce>
    </Leaf>
  )
}
