// What the gate wants to know that no figure can tell, as plain questions. "I do not know yet" is always an answer, and never speaks for a formal plan.
import type { GateFacts } from '#domain/diagnosis.ts'
import type { Entry } from '#web/entry.ts'
import { Choice } from '#web/parts/choice.tsx'
import { Leaf } from '#web/parts/leaf.tsx'

type Question<Fact extends keyof GateFacts> = { asks: string; hint: string; answers: { [Answer in GateFacts[Fact]]: string } }

const notYet = 'I do not know yet'

export const factQuestions: { [Fact in keyof GateFacts]: Question<Fact> } = {
  gap: {
    asks: 'What kind of gap is it?', hint: 'Look at the weeks, not at the worst one.',
    answers: { persistent: 'It persists, although it was talked about', 'new-or-temporary': 'It is new, or it may pass', minor: 'It is minor', unknown: notYet },
  },
  expectationsClear: {
    asks: 'Was the expectation made clear beforehand?', hint: 'Something you could show: a letter, a role description, notes of a meeting.',
    answers: { yes: 'Yes, and it can be shown', no: 'No', unknown: notYet },
  },
  outcome: {
    asks: 'Is the outcome open?', hint: 'If everything were reached, would they stay?',
    answers: { open: 'Yes, it is open', 'already-decided': 'No, it is decided', unknown: notYet },
  },
  fit: {
    asks: 'Do role and person fit?', hint: 'Have they done work like this well, here or elsewhere?',
    answers: { fits: 'Yes', 'wrong-fit': 'No, the role is plainly the wrong one', unknown: notYet },
  },
  measurable: {
    asks: 'Can what you expect be measured?', hint: 'A figure or a behaviour that can be seen, inside the time of a plan.',
    answers: { yes: 'Yes', no: 'No', unknown: notYet },
  },
}

const facts = Object.keys(factQuestions) as (keyof GateFacts)[]

export const GateFactsLeaf = ({ entry, given }: { entry: Entry; given: GateFacts | undefined }) => (
  <Leaf id="facts" heading="Plain facts" notes={['What no figure can tell. The gate uses these answers, and “I do not know yet” never speaks for a formal plan.']}>
    {facts.map((fact) => {
      const { asks, hint, answers } = factQuestions[fact]
      return <Choice key={fact} stacked label={asks} hint={hint} options={Object.entries(answers).map(([value, label]) => ({ value, label }))} {...entry.field(`diagnosis.facts.${fact}`, given?.[fact] ?? 'unknown')} />
    })}
  </Leaf>
)

/** "Is the outcome open? Yes, it is open." for whoever reads the diagnosis. */
export const factsInWords = (given: GateFacts): [string, string][] => facts.map((fact) => [factQuestions[fact].asks, (factQuestions[fact].answers as { [answer: string]: string })[given[fact]] ?? notYet])
