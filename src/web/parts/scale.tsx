// How sure, how useful: a row of figures with what its two ends mean.
import { AroundGroup, type FieldProps, nthId, tied } from '#web/parts/field.tsx'

export type ScaleProps = FieldProps & { value?: number | string | undefined; from?: number | undefined; to?: number | undefined; ends: readonly [string, string] }

export function Scale({ value, from = 1, to = 10, ends, ...field }: ScaleProps) {
  const { id, 'aria-describedby': _, ...input } = tied(field)
  const steps = Array.from({ length: to - from + 1 }, (_step, place) => from + place)
  return (
    <AroundGroup field={field}>
      <div class={steps.length <= 5 ? 'scale few' : 'scale'}>
        {steps.map((step, place) => (
          <label key={step}>
            <input {...input} id={nthId(id, place)} type="radio" value={step} checked={String(step) === String(value ?? '')} />
            {step}
          </label>
        ))}
      </div>
      <p class="scale-ends">
        <span>{`${from}, ${ends[0]}`}</span>
        <span>{`${to}, ${ends[1]}`}</span>
      </p>
    </AroundGroup>
  )
}
