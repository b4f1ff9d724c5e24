// Recomputing a route: the facts of a case as an address, read back from it, with nothing that names anybody.
import { type Cause, causes, type GateFacts } from '#domain/diagnosis.ts'
import type { RouteFacts } from '#domain/route.ts'
import { causeWords } from '#domain/word.ts'
import { factQuestions } from '#web/cause/gate-facts.tsx'
import { Button } from '#web/parts/button.tsx'
import { Choice } from '#web/parts/choice.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { NumberField } from '#web/parts/text-field.tsx'

const rulesAddress = '/guide/route-rules'
const facts = Object.keys(factQuestions) as (keyof GateFacts)[]
const purposes = ['help-to-pass', 'justify-a-decision'] as const

export function recomputeHref({ shares, earlierFeedback, purpose, ...given }: RouteFacts): string {
  const query = new URLSearchParams([
    ...causes.map((cause): [string, string] => [cause, String(shares[cause])]),
    ...facts.map((fact): [string, string] => [fact, given[fact]]),
    ['conversations', String(earlierFeedback)],
    ['purpose', purpose],
  ])
  return `${rulesAddress}?${query}#recompute`
}

/** Null until somebody has put facts in; whatever cannot be read counts as nothing, or as not known. */
export function factsIn(query: URLSearchParams): RouteFacts | null {
  if (!query.has('gap')) return null
  const count = (name: string) => (/^\d{1,3}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : 0)
  const shares = Object.fromEntries(causes.map((cause) => [cause, count(cause)])) as RouteFacts['shares']
  const given = Object.fromEntries(facts.map((fact) => [fact, answerIn(query, fact)])) as GateFacts
  return { ...given, shares, earlierFeedback: count('conversations'), purpose: purposes.find((one) => one === query.get('purpose')) ?? 'help-to-pass' }
}

const answerIn = (query: URLSearchParams, fact: keyof GateFacts): string => {
  const answer = query.get(fact) ?? ''
  return Object.hasOwn(factQuestions[fact].answers, answer) ? answer : 'unknown'
}

const usual: { [C in Cause]: number } = { skill: 60, will: 0, knowledge: 20, system: 20 }

export const RecomputeForm = ({ given }: { given: RouteFacts | null }) => (
  <Form action={`${rulesAddress}#recompute`} method="get">
    <div class="row">
      {causes.map((cause) => <NumberField key={cause} whole name={cause} label={causeWords[cause]} value={given?.shares[cause] ?? usual[cause]} />)}
    </div>
    {facts.map((fact) => (
      <Choice key={fact} stacked name={fact} label={factQuestions[fact].asks} options={Object.entries(factQuestions[fact].answers).map(([value, label]) => ({ value, label }))} value={given?.[fact] ?? 'unknown'} />
    ))}
    <NumberField whole name="conversations" label="Earlier conversations on record" value={given?.earlierFeedback ?? 0} />
    <Choice
      stacked name="purpose" label="The question behind the question" value={given?.purpose ?? 'help-to-pass'}
      options={[{ value: 'help-to-pass', label: 'To help them pass' }, { value: 'justify-a-decision', label: 'A decision is made already' }]}
    />
    <FormEnd note="Nothing you put in here is kept."><Button kind="main">Compute the routes</Button></FormEnd>
  </Form>
)
