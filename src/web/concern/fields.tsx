// The fields of a concern: what is expected, what is seen, what it does, and what has been said about it so far.
import type { Day } from '#domain/day.ts'
import type { Entry } from '#web/entry.ts'
import { Button } from '#web/parts/button.tsx'
import { Choice } from '#web/parts/choice.tsx'
import { DayField } from '#web/parts/day-field.tsx'
import { MistakeOf } from '#web/parts/field.tsx'
import { Guide } from '#web/parts/guide.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { LongText, TextField } from '#web/parts/text-field.tsx'

export type ConcernFieldsProps = { entry: Entry; first: string; today: Day; address: string }

export const ExpectationLeaf = ({ entry, first, today }: ConcernFieldsProps) => (
  <Leaf
    id="expectation"
    heading="What is expected"
    notes={['The standard of the role, as it was communicated.']}
    guide={<Guide question="How to word it" mistake="Writing down what you wish for now, instead of what was said then.">Quote the role description or the letter. If nobody ever said it, say it first: that is a conversation, not a concern.</Guide>}
  >
    <LongText label={`What is expected of ${first}?`} rows={3} {...entry.field('concern.expectation.text')} />
    <DayField label="Communicated on" latest={today} {...entry.field('concern.expectation.communicatedOn')} />
    <TextField label="How was it communicated?" hint="A letter, a role description, a meeting with notes." {...entry.field('concern.expectation.communicatedHow')} />
  </Leaf>
)

export const GapLeaf = ({ entry }: ConcernFieldsProps) => (
  <Leaf
    id="gap"
    heading="The gap"
    notes={['What anybody could have seen. Figures where there are some.']}
    guide={<Guide question="Seen, or thought?" mistake="A word about the person, like attitude or always, where a day and a figure belong.">Write so that somebody who was not there can check it. What you think the reason is comes later, and their own view comes with it.</Guide>}
  >
    <LongText label="What is the gap?" rows={3} {...entry.field('concern.gap')} />
    <LongText label="What does it do to the team or the customer?" rows={3} {...entry.field('concern.effect')} />
  </Leaf>
)

export function EvidenceLeaf({ entry, today, address }: ConcernFieldsProps) {
  const mistake = entry.mistakes['concern.evidence']
  return (
    <Leaf id="evidence" heading="Evidence" notes={['At least one thing that was observed, with its day and source.']}>
      <div class={mistake ? 'stack field mistaken' : 'stack'} id="field-concern.evidence" tabindex={-1}>
        {mistake && <MistakeOf field={{ name: 'concern.evidence', label: 'Evidence', mistake }} />}
        {entry.rows('concern.evidence', 1).map((place) => (
          <fieldset key={place} class="panel stack">
            <legend>Evidence {place + 1}</legend>
            <DayField label="Observed on" latest={today} {...entry.field(`concern.evidence.${place}.observedOn`)} />
            <TextField label="Where it comes from" hint="A report, a call, a document." {...entry.field(`concern.evidence.${place}.source`)} />
            <LongText label="What was observed" rows={3} {...entry.field(`concern.evidence.${place}.what`)} />
          </fieldset>
        ))}
        <div class="row"><Button name="more" value="concern.evidence" icon="plus" action={`${address}#evidence`}>Add a row of evidence</Button></div>
      </div>
    </Leaf>
  )
}

export const FeedbackLeaf = ({ entry, first, today, address }: ConcernFieldsProps) => (
  <Leaf id="feedback" heading="Said before" notes={['Conversations about this so far.']}>
    <p class="read">If nobody has spoken with {first} about it yet, leave this empty and say so to yourself: the conversation comes first. A formal plan without one is refused, because it must never be a surprise.</p>
    <div class="stack">
      {entry.rows('concern.earlierFeedback', 1).map((place) => (
        <fieldset key={place} class="panel stack">
          <legend>Conversation {place + 1}</legend>
          <DayField label="You spoke on" latest={today} {...entry.field(`concern.earlierFeedback.${place}.givenOn`)} />
          <LongText label="What you talked about, and what came of it" rows={2} {...entry.field(`concern.earlierFeedback.${place}.what`)} />
        </fieldset>
      ))}
      <div class="row"><Button name="more" value="concern.earlierFeedback" icon="plus" action={`${address}#feedback`}>Add a conversation</Button></div>
    </div>
  </Leaf>
)

export const PurposeLeaf = ({ entry, first }: ConcernFieldsProps) => (
  <Leaf id="purpose" heading="The question behind the question" notes={[`${first} never sees your answer. HR does.`]}>
    <Choice
      stacked
      label={`Is this to help ${first} pass, or to justify a decision already made?`}
      options={[
        { value: 'help-to-pass', label: `To help ${first} pass`, hint: 'The outcome is open, and you will put time into it.' },
        { value: 'justify-a-decision', label: 'A decision is made already', hint: 'Then a plan is the wrong tool, and an honest conversation the kinder one. Saying so here costs nothing.' },
      ]}
      {...entry.field('concern.purpose')}
    />
  </Leaf>
)
