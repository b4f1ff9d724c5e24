// A form. When something is amiss it says so at the top, leads to each field, and keeps what was typed.
import type { ComponentChildren } from 'preact'
import { fieldId } from '#web/parts/field.tsx'
import { Icon } from '#web/parts/icon.tsx'
import { sayCount } from '#web/parts/say.ts'

/** What is wrong, by the name of the field; the empty name is for the form as a whole. */
export type Mistakes = Readonly<Record<string, string>>

export type FormProps = {
  action: string
  method?: 'get' | 'post' | undefined
  mistakes?: Mistakes | undefined
  hidden?: Readonly<Record<string, string>> | undefined
  /** A key under which the browser keeps what was typed until it is sent. */
  draft?: string | undefined
  /** With files. */
  sendsFiles?: boolean | undefined
  id?: string | undefined
  children: ComponentChildren
}

export function MistakeSummary({ mistakes = {} }: { mistakes?: Mistakes | undefined }) {
  const all = Object.entries(mistakes)
  if (all.length === 0) return null
  const ofFields = all.filter(([name]) => name !== '')
  return (
    <div class="notice due mistakes" role="alert" tabindex={-1}>
      <Icon name="circle-alert" />
      <div>
        <p>
          <b>This is not saved yet.</b> {ofFields.length > 0 && `${sayCount(ofFields.length, 'answer needs', 'answers need')} another look. `}
          What you wrote is kept.
        </p>
        <ul class="bullets">
          {all.map(([name, says]) => (
            <li key={name}>{name === '' ? says : <a href={`#${fieldId(name)}`}>{says}</a>}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}

export function Form({ action, method = 'post', mistakes, hidden = {}, draft, sendsFiles, id, children }: FormProps) {
  return (
    <form class="form" id={id} action={action} method={method} enctype={sendsFiles ? 'multipart/form-data' : undefined} noValidate data-draft={draft}>
      <MistakeSummary mistakes={mistakes} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}

/** The buttons at the end of a form, with a word about what follows. */
export function FormEnd({ children, note }: { children: ComponentChildren; note?: ComponentChildren }) {
  return (
    <div class="stack-tight form-end">
      <div class="row">{children}</div>
      {note && <p class="small soft">{note}</p>}
    </div>
  )
}
