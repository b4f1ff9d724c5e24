// The scoreboard: every milestone with what is asked, the latest figure, the trend, the forecast and one word. Both sides see exactly this.
import type { Board } from '#web/board/board.ts'
import { inclineOf } from '#web/board/incline-of.ts'
import { seriesName } from '#web/people/drawn-incline.ts'
import type { Measured } from '#web/board/measured.ts'
import { askedInWords, forecastInWords, latestInWords, reachedInWords, sourceInWords, stateOfMilestone } from '#web/board/measured-words.ts'
import { momentumSentence } from '#domain/momentum/momentum-sentence.ts'
import type { MomentumWord } from '#domain/momentum/momentum.ts'
import { Fold, Guide } from '#web/parts/guide.tsx'
import { type Hit, Hits } from '#web/parts/hits.tsx'
import { SmallIncline } from '#web/parts/incline-chart.tsx'
import { LargeIncline } from '#web/parts/large-incline.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { MilestoneRow, Scoreboard } from '#web/parts/scoreboard.tsx'
import { sayDay, sayDayShort, sayFirst } from '#web/parts/say.ts'
import { State, type StateName, wordOf } from '#web/parts/state.tsx'

const weekWords: { [H in Hit]: string } = { yes: 'reached', partly: 'partly', no: 'not reached', unknown: 'no reading', 'to-come': 'to come' }

const stateOfMomentum: { [W in MomentumWord]: StateName } = { climbing: 'climbing', steady: 'steady', falling: 'falling', 'too early to say': 'too-early' }

export const ScoreboardLeaf = ({ board, first, isOwn }: { board: Board; first: string; isOwn: boolean }) => (
  <Leaf
    id="scoreboard"
    heading="Scoreboard"
    notes={[
      isOwn ? 'Everybody on this plan sees exactly this.' : `${first} sees exactly this, at any time.`,
      'Weeks run Monday to Friday and count when they lie wholly inside the plan; paused weeks do not count.',
      `It is passed with ${board.plan.plan.passRule.atLeast} of ${board.measured.length} milestones met.`,
    ]}
    guide={
      isOwn ? undefined : (
        <Guide question="How to talk about it" mistake="going down the list like an audit.">
          Ask {first} to read the board to you first. People are usually harder on themselves than you are. Then ask about one line only.
        </Guide>
      )
    }
  >
    <Scoreboard>
      {board.measured.map((one) => (
        <MilestoneLine key={one.number} one={one} board={board} />
      ))}
    </Scoreboard>
  </Leaf>
)

function MilestoneLine({ one, board }: { one: Measured; board: Board }) {
  const { number, milestone, dueOn, asked, indicator, status, weeks } = one
  // While a pause lasts the days to come have no number yet.
  const dueDay = board.days.number(board.asOf) === undefined && board.asOf <= dueOn ? undefined : board.days.number(dueOn)
  const latest = latestInWords(one)
  return (
    <MilestoneRow
      number={number}
      title={milestone.what}
      asks={`${askedInWords(asked, indicator)}, by ${dueDay === undefined ? sayDay(dueOn) : `day ${dueDay} (${sayDay(dueOn)})`}. Why: ${milestone.why}`}
      met={status.word === 'met'}
      state={stateOfMilestone[status.word]}
      stateSays={sayFirst(wordOf(stateOfMilestone[status.word]))}
      latest={<><b>{latest.figure}</b> {latest.period}</>}
      notes={[reachedInWords(status), forecastInWords(status)]}
    >
      <SmallIncline {...inclineOf(one, around(board))} label={`${milestone.what}: ${seriesName(indicator)}`} />
      {weeks.length > 0 && <Hits label={`Counted weeks from ${sayDayShort(weeks[0]?.week ?? board.asOf)}`} hits={weeks.map(({ hit }) => hit)} words={weekWords} showsKey />}
      <p>
        {sourceInWords(indicator)}. <a href={`#weeks-${indicator.key}`}>Week by week</a>
      </p>
    </MilestoneRow>
  )
}

const around = ({ plan, pausedWeeks }: Board) => ({ startsOn: plan.plan.startsOn, pausedWeeks })

/** Each indicator of the milestones once: what its weeks say in a sentence, and the large drawing behind it. Signal and noise are told apart. */
export const WeekByWeek = ({ board, isOwn }: { board: Board; isOwn: boolean }) => (
  <Leaf
    id="weeks"
    heading={isOwn ? 'How I am doing' : 'Week by week'}
    notes={['The band is what was usual in the weeks before the plan: mean ± 2.66 × mean moving range, for small counts the limits of Poisson.', 'Climbing or falling is said only when chance does not explain it.']}
  >
    {oncePerIndicator(board.measured).map((one, place) => (
      <div key={one.number} class="stack-tight" id={`weeks-${one.indicator.key}`}>
        <p>
          <State of={stateOfMomentum[one.momentum.word]}>{sayFirst(one.momentum.word)}</State>
        </p>
        <p class="read">{momentumSentence(one.momentum, one.indicator)}</p>
        <Fold summary={`${seriesName(one.indicator)}, every week`} open={place === 0}>
          <LargeIncline {...inclineOf(one, around(board))} />
        </Fold>
      </div>
    ))}
  </Leaf>
)

const oncePerIndicator = (measured: readonly Measured[]): Measured[] =>
  measured.filter((one, place) => measured.findIndex(({ indicator }) => indicator.key === one.indicator.key) === place)
