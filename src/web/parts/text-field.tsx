// Fields for text: a line, several lines, and people's own words in serif.
import type { InputHTMLAttributes } from 'preact'
import { Around, type FieldProps, tied } from '#web/parts/field.tsx'

export type TextFieldProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'email' | 'password' | 'url' | 'search' | 'tel' | undefined
  autocomplete?: InputHTMLAttributes['autocomplete'] | undefined
  width?: 'short' | 'mid' | undefined
  placeholder?: string | undefined
  maxLength?: number | undefined
  autofocus?: boolean | undefined
}

export function TextField({ value, type = 'text', autocomplete, width, placeholder, maxLength, autofocus, ...field }: TextFieldProps) {
  const shown = { value, type: type as 'text', autocomplete, placeholder, maxlength: maxLength, autofocus }
  return (
    <Around field={field}>
      <input {...tied(field)} {...shown} class={width ? `input ${width}` : 'input'} dir="auto" />
    </Around>
  )
}

export type LongTextProps = FieldProps & {
  value?: string | undefined
  rows?: number | undefined
  placeholder?: string | undefined
  maxLength?: number | undefined
}

/** A browser drops a line break that follows the opening tag; one more keeps what was typed. */
const asContent = (value: string) => (/^\r?\n/.test(value) ? `\n${value}` : value)

function Area({ face, value, rows, placeholder, maxLength, ...field }: LongTextProps & { face: string }) {
  return (
    <Around field={field}>
      <textarea {...tied(field)} class={face} rows={rows} placeholder={placeholder} maxlength={maxLength} dir="auto" value={asContent(value ?? '')} />
    </Around>
  )
}

export const LongText = (props: LongTextProps) => <Area face="input" {...props} />

/** For what a person says in their own words. */
export const OwnWords = (props: LongTextProps) => <Area face="input own" {...props} />

export type NumberFieldProps = FieldProps & {
  /** A string when it is what was typed and could not be read. */
  value?: number | string | undefined
  unit?: string | undefined
  whole?: boolean | undefined
}

/** Text with a keyboard for figures, so that what was typed survives even when it is no number. */
export function NumberField({ value, unit, whole, ...field }: NumberFieldProps) {
  return (
    <Around field={field}>
      <div class="with-unit">
        <input {...tied(field)} class="input figures" inputmode={whole ? 'numeric' : 'decimal'} autocomplete="off" value={value} />
        {unit && <span>{unit}</span>}
      </div>
    </Around>
  )
}
