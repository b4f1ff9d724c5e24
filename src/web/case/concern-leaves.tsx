// A concern as it is read: by manager and HR, and, word for word the same but for one private question, by the employee.
import type { ComponentChildren } from 'preact'
import type { ShownConcern } from '#domain/employee-view.ts'
import { Facts } from '#web/parts/facts.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { sayDate } from '#web/parts/say.ts'

type Wishes = {
  concern: ShownConcern
  /** Who reads: decides how an empty list of conversations is said. */
  isForEmployee?: boolean | undefined
  children?: ComponentChildren
}

export function ConcernLeaves({ concern, isForEmployee, children }: Wishes) {
  const { expectation, gap, effect, evidence, earlierFeedback } = concern
  return (
    <>
      <Leaf id="concern" heading="The concern">
        <Facts
          long
          facts={[
            ['What is expected', <Written key="e" words={expectation.text} />],
            ['How it was said', <Written key="h" words={`On ${sayDate(expectation.communicatedOn)}: ${expectation.communicatedHow}`} />],
            ['The gap', <Written key="g" words={gap} />],
            ['What it does', <Written key="f" words={effect} />],
          ]}
        />
      </Leaf>
      <Leaf id="evidence" heading="Evidence" notes={['What was observed, with day and source.']}>
        <Lines lines={evidence.map(({ observedOn, source, what }) => ({ text: what, end: sayDate(observedOn), note: source }))} />
      </Leaf>
      <Leaf id="feedback" heading="Said before" notes={['Conversations about this so far.']}>
        <Lines
          lines={earlierFeedback.map(({ givenOn, what }) => ({ text: what, end: sayDate(givenOn) }))}
          empty={<p class="soft">{isForEmployee ? 'No earlier conversation about this is recorded. If there was one, or none, say so in your account.' : 'Nobody has spoken about it yet, as far as the record shows. A formal plan is refused until somebody has.'}</p>}
        />
        {children}
      </Leaf>
    </>
  )
}

const Written = ({ words }: { words: string }) => <span dir="auto">{words}</span>
