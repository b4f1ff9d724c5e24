// Working out the causes: figures that say where to look, questions for each cause, the employee's own view at the side, and a conclusion with its reason.
import { lookAtFigures } from '#app/look-at-causes.ts'
import { asAnswer, causeEvidence, comparedWeeks, suggestedCause } from '#domain/cause-evidence.ts'
import { type Cause, causes } from '#domain/diagnosis.ts'
import { causeQuestions } from '#domain/question.ts'
import { causeMeanings, causeWords } from '#domain/word.ts'
import { employeeName } from '#web/board/naming.ts'
import { EmployeesView } from '#web/case/both-views.tsx'
import { CauseCards } from '#web/cause/figures.tsx'
import { GateFactsLeaf } from '#web/cause/gate-facts.tsx'
import { SharesField } from '#web/cause/shares.tsx'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Sides } from '#web/parts/sides.tsx'
import { LongText } from '#web/parts/text-field.tsx'

export const diagnosePage = commandPage({
  path: '/cases/:caseId/causes/diagnose', commands: ['Diagnose'], show, reshape,
  afterwards: (view) => `/cases/${view.caseId}/route`,
})

const piecesFor = async ({ house, visit, view }: CaseAsked) => causeEvidence(await lookAtFigures(house, visit, view.employee), visit.today)

/** The questions are ours, and what the figures said on this day joins the record beside the answers. */
async function reshape(sent: { [name: string]: unknown }, asked: CaseAsked): Promise<object> {
  const diagnosis = (sent['diagnosis'] ?? {}) as { answers?: unknown }
  const typed = Array.isArray(diagnosis.answers) ? (diagnosis.answers as ({ answer?: unknown } | undefined)[]) : []
  const answers = causeQuestions.map(({ asks }, place) => ({ question: asks, answer: typed[place]?.answer ?? '' }))
  return { ...sent, diagnosis: { ...diagnosis, answers: [...answers, ...(await piecesFor(asked)).map(asAnswer)] } }
}

async function show(asked: CaseAsked): Promise<Shown | null> {
  const { view, entry, visit } = asked
  const { concern, plan, diagnosis, causesGiven } = view.state
  if (concern === null || plan !== null || !view.may('Diagnose')) return null
  const pieces = await piecesFor(asked)
  const suggested = suggestedCause(pieces)
  const first = employeeName(view)
  return {
    title: `Causes for ${first}`,
    body: (
      <>
        <Head
          title="Work out the causes"
          where={[<a key="case" href={`/cases/${view.caseId}`}>{view.employee.name}</a>]}
          lead={leadOf(suggested)}
          more={causesGiven === null ? `${first} has not said yet what gets in the way. You can go on without it, and the record shows that you did.` : `${first}’s own account stands beside your conclusion.`}
        />
        <Form action={`/cases/${view.caseId}/causes/diagnose`} mistakes={entry.mistakes} draft={`diagnosis-${view.caseId}`}>
          <Leaf
            id="figures"
            heading="What the figures say"
            wide
            notes={[`Plus speaks for a cause, minus against it. The last ${comparedWeeks} weeks with figures, beside the rest of your team.`, <a key="rules" href="/guide/route-rules#figures">Fixed, published rules. No model takes part.</a>]}
            guide={<Guide question="How to read it" mistake="Starting from the conclusion.">Look for what would prove you wrong. If activity is fine and conversion is fine, the person is rarely the cause.</Guide>}
          >
            <CauseCards pieces={pieces} />
          </Leaf>
          {causes.map((cause) => <QuestionsLeaf key={cause} cause={cause} {...asked} />)}
          <GateFactsLeaf entry={entry} given={diagnosis?.facts} />
          <Leaf id="conclusion" heading="Both views" wide notes={[`${first} on the left, as written. Your conclusion on the right.`]}>
            <Sides
              left={{ id: 'theirs', heading: first, children: <EmployeesView view={view} timeZone={visit.policy.timeZone} /> }}
              right={{
                id: 'yours', heading: 'You',
                children: (
                  <div class="stack">
                    <SharesField entry={entry} name="diagnosis.shares" label="How much of it is each?" hint="Four figures that add up to 100. Mixed causes are usual." given={diagnosis?.shares} />
                    <LongText label="Why do you see it this way?" hint={suggested === null ? 'In a sentence or two.' : `The figures suggest ${causeWords[suggested].toLowerCase()}. If you conclude otherwise, say why.`} rows={4} {...entry.field('diagnosis.reason', diagnosis?.reason)} />
                  </div>
                ),
              }}
            />
          </Leaf>
          <FormEnd note="Nothing is chosen by this. The next page shows which routes fit, and why.">
            <Button kind="main">Record the causes</Button>
            <LinkButton kind="quiet" href={`/cases/${view.caseId}`}>Not now</LinkButton>
          </FormEnd>
        </Form>
      </>
    ),
  }
}

const leadOf = (suggested: Cause | null): string =>
  suggested === null ? 'The figures point to no cause on their own. Ask, watch, and listen before you conclude.' : `The figures point to ${causeWords[suggested].toLowerCase()}. They say where to look; the conclusion is yours.`

const guides: { [C in Cause]: { question: string; says: string; mistake: string } } = {
  skill: { question: 'If it is skill', says: 'Teach, model it, let them practise, watch again.', mistake: 'More pressure on somebody who does not know how.' },
  will: { question: 'If it is will', says: 'Find out what drains them and what they would commit to.', mistake: 'More training for somebody who knows how.' },
  knowledge: { question: 'If it is knowledge', says: 'Training comes first, and a formal plan at most after it.', mistake: 'Testing what was never taught.' },
  system: { question: 'If it is the system', says: 'Hand it to somebody who can change it, with a day.', mistake: 'Testing a person on what they cannot change.' },
}

const QuestionsLeaf = ({ cause, view, entry }: CaseAsked & { cause: Cause }) => (
  <Leaf id={`ask-${cause}`} heading={`About ${causeWords[cause].toLowerCase()}`} notes={[`${causeMeanings[cause]}.`]} guide={<Guide question={guides[cause].question} mistake={guides[cause].mistake}>{guides[cause].says}</Guide>}>
    {causeQuestions.map(({ key, asks, cause: about }, place) =>
      about === cause ? <LongText key={key} label={asks} rows={2} required={false} {...entry.field(`diagnosis.answers.${place}.answer`, view.state.diagnosis?.answers.find(({ question }) => question === asks)?.answer)} /> : null,
    )}
  </Leaf>
)
