// The rail and the inclines in every state, the dull ones too.
import { Leaf } from '#web/parts/leaf.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Hits } from '#web/parts/hits.tsx'
import { extentOf, type Incline } from '#web/parts/incline.ts'
import { InclineCard, Inclines } from '#web/parts/incline-chart.tsx'
import { LargeIncline } from '#web/parts/large-incline.tsx'
import { Rail } from '#web/parts/rail.tsx'
import * as story from '#web/parts/shown/story.ts'
import type { StateName } from '#web/parts/state.tsx'

export function Rails() {
  return (
    <Leaf id="rail" heading="The rail" wide notes={['Drawn in per cent, so it fits any width and keeps its text size. On a phone the days around today are listed below it.']}>
      <Rail {...story.running} />
      <Rail {...story.beginning} />
      <Rail {...story.crowded} />
    </Leaf>
  )
}

const team: readonly [string, Incline, StateName, string][] = [
  ['Beth Lindqvist', story.beth, 'climbing', '12 last week, target 8'],
  ['Lena Fuchs', story.lena, 'too-early', 'began on Mon 16 Nov'],
  ['Omar Haddad', story.omar, 'too-early', '9, 6 and 8 since 26 Oct, target 8'],
  ['Pavel Novak', story.pavel, 'falling', '3 last week, target 8'],
  ['Sofia Brandt', story.sofia, 'too-early', '3 last week, in her third week'],
  ['Zeros', story.zeros, 'steady', '0 last week, and that is a reading'],
  ['Gaps', story.gaps, 'too-early', 'weeks without a reading stay empty'],
]

export function SmallInclines() {
  const scale = extentOf(team.map(([, incline]) => incline))
  return (
    <Leaf id="team" heading="A team" notes={['Discovery calls held a week, last 16 weeks, from the CRM import of this morning, 06:10.', 'In order of name. People are never ranked.']}>
      <Inclines>
        {team.map(([name, incline, trend, note]) => (
          <InclineCard key={name} name={name} href="#team" incline={incline} scale={scale} trend={trend} notes={[note]} />
        ))}
      </Inclines>
    </Leaf>
  )
}

export function LargeInclines() {
  return (
    <Leaf id="charts" heading="One person" notes={['Signal is ringed and explained in a sentence; noise stays quiet. Every chart has a table.']}>
      <LargeIncline {...story.omar}>
        <b>Above where you were, and too early to call it a trend.</b> Before the plan you held 6 calls in a usual week; in the three counted weeks since, 9, 6 and 8.
      </LargeIncline>
      <LargeIncline {...story.forecast} label="Discovery calls a week, with a forecast">
        If nothing changes, between 4 and 12 calls a week by 7 December.
      </LargeIncline>
      <div class="halves">
        <LargeIncline {...story.outlier} label="Discovery calls a week, with an outlier">
          Week of 2 Nov: 14, above 9.9. The trade fair was that week.
        </LargeIncline>
        <LargeIncline {...story.corrected} label="Discovery calls a week, corrected">
          Week of 2 Nov: 8, corrected from 4 on Tue 17 Nov.
        </LargeIncline>
        <LargeIncline {...story.gaps} label="Discovery calls a week, with gaps">
          Weeks without a reading stay empty; nobody is given a zero.
        </LargeIncline>
        <LargeIncline {...story.sofia} label="Discovery calls a week, first three">
          Too early for a range or a trend; six weeks are needed.
        </LargeIncline>
      </div>
      <LargeIncline
        {...story.lena}
        empty={
          <Empty heading="No readings yet" action={{ href: '#charts', label: 'Enter a week' }}>
            Calls appear here after the next CRM import, tomorrow at 06:00, or when you enter a week by hand.
          </Empty>
        }
      />
      <Hits label="Ten reviewed calls" hits={['partly', 'yes', 'no', 'yes', 'yes', 'yes', 'yes', 'to-come', 'to-come', 'to-come']} showsKey />
    </Leaf>
  )
}
