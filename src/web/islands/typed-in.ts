// What is typed into a form, read and put back by the names of its fields. Passwords, files and hidden fields are never touched.
import type { Typed } from '#web/islands/drafts.ts'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const never = ['password', 'hidden', 'file', 'submit', 'button', 'image', 'reset']
const isTicked = (field: Field): field is HTMLInputElement => field.type === 'radio' || field.type === 'checkbox'

const fieldsOf = (form: HTMLFormElement): Field[] =>
  ([...form.elements] as Field[]).filter(({ name, type, localName }) => name !== '' && /^(input|textarea|select)$/.test(localName) && !never.includes(type))

export const typedIn = (form: HTMLFormElement): Typed =>
  fieldsOf(form).flatMap((field): Typed => (isTicked(field) && !field.checked ? [] : [[field.name, field.value]]))

/** Gives back what found no field: a row of a list that this page does not show. */
export function putBack(form: HTMLFormElement, typed: Typed): Typed {
  const left = [...typed]
  const take = (fits: (one: Typed[number]) => boolean) => {
    const place = left.findIndex(fits)
    return place < 0 ? undefined : left.splice(place, 1)[0]
  }
  for (const field of fieldsOf(form)) {
    if (isTicked(field)) field.checked = take(([name, value]) => name === field.name && value === field.value) !== undefined
    else field.value = take(([name]) => name === field.name)?.[1] ?? field.value
  }
  return left.filter(([, value]) => value !== '')
}
