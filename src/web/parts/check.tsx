// Boxes to tick: one that stands for itself, or several of some under one question.
import { AroundGroup, fieldClass, type FieldProps, Hint, Label, MistakeOf, nthId, tied } from '#web/parts/field.tsx'
import type { Option } from '#web/parts/choice.tsx'

export type CheckProps = FieldProps & { value?: string | undefined; checked?: boolean | undefined }

export function Check({ value = 'yes', checked, ...field }: CheckProps) {
  const input = tied(field)
  return (
    <div class={fieldClass(field)}>
      <label class="check" for={input.id}>
        <input {...input} type="checkbox" value={value} checked={checked === true} />
        <span>
          <Label field={field} />
        </span>
      </label>
      <Hint field={field} />
      <MistakeOf field={field} />
    </div>
  )
}

export type ChecksProps = FieldProps & { options: readonly Option[]; values?: readonly string[] | undefined }

/** Several of some; all are sent under the same name. */
export function Checks({ options, values = [], ...field }: ChecksProps) {
  const { id, 'aria-describedby': _, required: _required, ...input } = tied(field)
  return (
    <AroundGroup field={field}>
      <div class="stack-tight">
        {options.map((option, place) => (
          <label key={option.value} class="check">
            <input {...input} id={nthId(id, place)} type="checkbox" value={option.value} checked={values.includes(option.value)} />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </AroundGroup>
  )
}
