// Choosing one: of a few, side by side or one below the other, or of many from a list.
import type { ComponentChildren } from 'preact'
import { Around, AroundGroup, type FieldProps, nthId, tied } from '#web/parts/field.tsx'

export type Option = { value: string; label: ComponentChildren; hint?: ComponentChildren }

export type ChoiceProps = FieldProps & { options: readonly Option[]; value?: string | undefined; stacked?: boolean | undefined }

export function Choice({ options, value, stacked, ...field }: ChoiceProps) {
  const { id, 'aria-describedby': _, ...input } = tied(field)
  return (
    <AroundGroup field={field}>
      <div class={stacked ? 'choose stacked' : 'choose'}>
        {options.map((option, place) => (
          <label key={option.value}>
            <input {...input} id={nthId(id, place)} type="radio" value={option.value} checked={option.value === value} />
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

export type SelectFieldProps = FieldProps & { options: readonly { value: string; label: string }[]; value?: string | undefined; prompt?: string | undefined; wide?: boolean | undefined }

export function SelectField({ options, value, prompt, wide, ...field }: SelectFieldProps) {
  return (
    <Around field={field}>
      <select {...tied(field)} class={wide ? 'input' : 'input mid'}>
        {prompt !== undefined && (
          <option value="" selected={!value}>
            {prompt}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Around>
  )
}
