// What every field shares: a label tied to it, a hint, and a mistake beside it. What was typed is given back by the caller.
import type { ComponentChildren } from 'preact'
import { Icon } from '#web/parts/icon.tsx'

export type FieldProps = {
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  /** The sentence that says what is wrong and what to do. */
  mistake?: string | undefined
  /** `false` says "optional" beside the label. */
  required?: boolean | undefined
  /** Only when two forms on a page have a field of the same name. */
  id?: string | undefined
  disabled?: boolean | undefined
}

export const fieldId = (name: string) => `field-${name}`

const idOf = ({ id, name }: FieldProps) => id ?? fieldId(name)

/** In a group the first input carries the field's own id, so that a list of mistakes can lead to it. */
export const nthId = (id: string, place: number) => (place === 0 ? id : `${id}-${place + 1}`)

/** The attributes that tie an input to its label, hint and mistake. */
export function tied(field: FieldProps) {
  const id = idOf(field)
  const described = [field.hint ? `${id}-hint` : '', field.mistake ? `${id}-mistake` : ''].filter(Boolean).join(' ')
  return {
    id,
    name: field.name,
    required: field.required === true,
    disabled: field.disabled === true,
    'aria-describedby': described || undefined,
    'aria-invalid': field.mistake ? ('true' as const) : undefined,
  }
}

export const fieldClass = (field: FieldProps) => (field.mistake ? 'field mistaken' : 'field')

/** The label's words, with "optional" where nothing need be written. */
export function Label({ field }: { field: FieldProps }) {
  return (
    <>
      {field.label}
      {field.required === false && <span class="optional"> optional</span>}
    </>
  )
}

export function Hint({ field }: { field: FieldProps }) {
  return field.hint ? (
    <p class="hint" id={`${idOf(field)}-hint`}>
      {field.hint}
    </p>
  ) : null
}

export function MistakeOf({ field }: { field: FieldProps }) {
  return field.mistake ? (
    <p class="mistake" id={`${idOf(field)}-mistake`}>
      <Icon name="circle-alert" />
      <span>{field.mistake}</span>
    </p>
  ) : null
}

/** A field with one input: label above, hint, the input, and the mistake below. */
export function Around({ field, children }: { field: FieldProps; children: ComponentChildren }) {
  return (
    <div class={fieldClass(field)}>
      <label for={idOf(field)}>
        <Label field={field} />
      </label>
      <Hint field={field} />
      {children}
      <MistakeOf field={field} />
    </div>
  )
}

/** A field with several inputs: the question is the legend of the group. */
export function AroundGroup({ field, children }: { field: FieldProps; children: ComponentChildren }) {
  const { 'aria-describedby': described } = tied(field)
  return (
    <fieldset class={fieldClass(field)} aria-describedby={described}>
      <legend>
        <Label field={field} />
      </legend>
      <Hint field={field} />
      {children}
      <MistakeOf field={field} />
    </fieldset>
  )
}
