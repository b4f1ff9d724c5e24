// The figures that a decision rests on, the same on the proposal, before HR, and in the outcome: milestones, pass rule, fair test, expectations.
import type { CaseView } from '#app/look.ts'
import { indicatorOf } from '#domain/indicator.ts'
import type { Expectation } from '#domain/status-note.ts'
import { isAdverse, type Outcome, type Review } from '#domain/verdict.ts'
import { computedWords, expectationWords, outcomeWords, resultWords } from '#domain/word.ts'
import { askedInWords, figuresInWords } from '#web/board/measured-words.ts'
import { Facts } from '#web/parts/facts.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { sayDay, sayFirst, sayInWords, sayList, sayShare } from '#web/parts/say.ts'
import { State, type StateName } from '#web/parts/state.tsx'
import { Table } from '#web/parts/table.tsx'
import { surpriseIn } from '#web/review/surprise.ts'

type MilestoneResult = Review['milestones'][number]
const stateOfResult: { [R in MilestoneResult['result']]: StateName } = { met: 'met', partly: 'on-track', 'not-met': 'not-there-yet', 'not-measurable': 'not-measurable' }

/** Weeks that are still to come can decide it, so nothing is said before them. */
const isOpen = ({ result, figures }: MilestoneResult): boolean => figures.left > 0 && result !== 'met'

/** "By the rule of the plan: passed. Two of two milestones are met; one is enough." */
export function computedSays({ state }: CaseView, { milestones, computed }: Review, begins = 'By the rule of the plan'): string {
  const met = milestones.filter(({ result }) => result === 'met').length
  const enough = state.plan?.plan.passRule.atLeast ?? milestones.length
  return `${begins}: ${computedWords[computed]}. ${sayFirst(sayInWords(met))} of ${sayInWords(milestones.length)} milestones ${met === 1 ? 'is' : 'are'} met; ${sayInWords(enough)} ${enough === 1 ? 'is' : 'are'} enough.`
}

export function MilestonesLeaf({ view, review }: { view: CaseView; review: Review }) {
  const rows = review.milestones.map((outcome) => ({ ...outcome, milestone: view.state.milestones.find(({ milestoneId }) => milestoneId === outcome.milestoneId) }))
  return (
    <Leaf id="milestones" heading="Milestones" notes={['What was written, what the figures say. Paused weeks are taken out; a week without a reading is unknown, neither reached nor missed.']} wide>
      <Table<(typeof rows)[number]>
        caption={computedSays(view, review)}
        rows={rows}
        columns={[
          { heading: 'Milestone', namesRow: true, cell: ({ milestone }) => milestone?.what ?? 'A milestone of this plan' },
          { heading: 'Asked', cell: ({ milestone }) => askedOf(milestone) },
          { heading: 'Reached', cell: ({ figures }) => figuresInWords(figures) },
          { heading: 'Result', cell: (one) => (isOpen(one) ? <State of="too-early">still open</State> : <State of={stateOfResult[one.result]}>{resultWords[one.result]}</State>) },
        ]}
      />
    </Leaf>
  )
}

function askedOf(milestone: CaseView['state']['milestones'][number] | undefined): string {
  const indicator = milestone && indicatorOf(milestone.indicator as string)
  return milestone && indicator ? askedInWords(milestone.target, indicator) : ''
}

/** Sentences that people wrote, one after another, whatever they end with. */
const inARow = (sentences: readonly string[]): string => `${sentences.map((one) => one.replace(/[.\s]+$/u, '')).join('; ')}.`

/** `outcome` is the decision that was made; null while it is open. */
export function FairTestLeaf({ review: { fairTest }, outcome }: { review: Review; outcome: Outcome | null }) {
  const { sessionsHeld, sessionsDue, share, asked, supportMissing, notesMissing, unmeasured, isFair } = fairTest
  return (
    <Leaf id="fair-test" heading="Was it a fair test?" notes={['Rule V-2: whoever did not get what the plan promised cannot fail it.']}>
      <Facts
        long
        facts={[
          ['Sessions', `${sessionsHeld} of ${sessionsDue} due were held or made up. The share that counts is ${sayShare(share)}; at least ${sayShare(asked)} is asked. Sessions that the employee alone missed are left out.`],
          ['Support', supportMissing.length === 0 ? 'All of it was delivered.' : `Not delivered: ${inARow(supportMissing)}`],
          ['Weekly notes', notesMissing.length === 0 ? 'Every week has its note.' : `Missing for ${sayList(notesMissing.map((week) => `the week of ${sayDay(week)}`))}.`],
          ...((unmeasured ?? []).length === 0 ? [] : [['Figures', `Weeks that could decide are missing or still to come: ${inARow(unmeasured)}`] as const]),
        ]}
      />
      {isFair ? (
        <Notice tone="met" icon="scale" says="The test was fair.">The organisation kept its side, so the result may count.</Notice>
      ) : (
        <Notice tone="broke" icon="scale" says="The test was not fair.">{unfairSays(outcome)}</Notice>
      )}
    </Leaf>
  )
}

function unfairSays(outcome: Outcome | null): string {
  if (outcome === null) return '“Not met” cannot lead to a change of role, further action or the end of employment, unless HR overrides that with a written reason. The plan can be completed or extended.'
  return isAdverse(outcome) ? 'HR let this outcome stand all the same. Its reason stands above, and is counted.' : 'The organisation did not keep its side. This outcome does not turn that against the employee.'
}

/** The last three expectations beside the outcome (N-3); before there is one, they stand alone. */
export function ExpectationsLeaf({ expected, outcome }: { expected: readonly Expectation[]; outcome: Outcome | null }) {
  const words = expected.map((one) => expectationWords[one])
  return (
    <Leaf id="expectations" heading="What the notes expected" notes={['Nobody should be surprised at the end: each note said what was to be expected if nothing changed.']}>
      {expected.length === 0 ? <p>No note was sent, so nothing was announced.</p> : <Facts facts={words.map((one, place) => [['The last note', 'The one before', 'The third from last'][words.length - 1 - place], sayFirst(one)] as const)} />}
      {outcome !== null && (
        <p class="read">
          <b>The decision: {outcomeWords[outcome]}.</b> {surpriseIn(expected, outcome)}
        </p>
      )}
    </Leaf>
  )
}
