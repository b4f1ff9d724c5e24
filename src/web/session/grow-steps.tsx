// Goal, reality and options as a form: the employee's words first in each, and one real piece of work.
import type { Entry } from '#web/entry.ts'
import { Guide } from '#web/parts/guide.tsx'
import { Step } from '#web/parts/steps.tsx'
import { LongText, OwnWords, TextField } from '#web/parts/text-field.tsx'
import type { Script } from '#web/session/script.tsx'

export const GrowSteps = ({ entry, name, script }: { entry: Entry; name: string; script: Script }) => (
  <>
    <Step id="goal" heading="Goal" hint={script.goal.says}>
      <OwnWords label={script.goal.label} rows={3} {...entry.field('grow.goal')} />
    </Step>
    <Step id="reality" heading="Reality" hint={script.reality.says}>
      <Guide question="How to do this well" mistake="giving your view first; theirs will only move towards it.">
        Ask, then wait. Write down what they say as they say it, and read it back to them. Only then say what you saw, with the day or the minute.
      </Guide>
      <OwnWords label={script.reality.label(name)} rows={4} {...entry.field('grow.reality.theirs')} />
      <TextField label={script.reality.work} hint={script.reality.workHint} {...entry.field('practice.workReviewed')} />
      <LongText label={script.reality.managers} required={false} rows={3} {...entry.field('grow.reality.managers')} />
      {script.coaches && <TextField label="Which drill did you run?" hint="Practise it here, not in front of the customer." required={false} {...entry.field('practice.drill')} />}
    </Step>
    <Step id="options" heading="Options" hint={script.options.says}>
      <OwnWords label={script.options.label(name)} rows={3} {...entry.field('grow.options.theirs')} />
      <LongText label="One of yours" hint="Offer it as a question. They may leave it." required={false} rows={2} {...entry.field('grow.options.managers')} />
    </Step>
  </>
)
