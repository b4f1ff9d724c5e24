// Shares of 100 for the four causes, as four figures that can be typed.
import { causes } from '#domain/diagnosis.ts'
import { causeMeanings, causeWords } from '#domain/word.ts'
import type { Entry } from '#web/entry.ts'
import { AroundGroup } from '#web/parts/field.tsx'
import { NumberField } from '#web/parts/text-field.tsx'

type Wishes = { entry: Entry; name: string; label: string; hint: string; required?: boolean | undefined; given?: { readonly [cause: string]: number } | undefined }

export const SharesField = ({ entry, name, label, hint, required, given }: Wishes) => (
  <div id={`field-${name}`} tabindex={-1}>
    <AroundGroup field={{ name, id: `group-${name}`, label, hint, required, mistake: entry.mistakes[name] }}>
      <div class="stack">
        {causes.map((cause) => <NumberField key={cause} whole label={causeWords[cause]} hint={`${causeMeanings[cause]}.`} unit="of 100" {...entry.field(`${name}.${cause}`, given?.[cause] ?? null)} />)}
      </div>
    </AroundGroup>
  </div>
)
