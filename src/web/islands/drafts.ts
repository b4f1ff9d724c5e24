// Drafts in the browser: what was typed into a form and not yet taken by the server, kept on this device for one person and one form.

export type Typed = [name: string, value: string][]
/** `sentFrom` is the address the form was sent from; null while it was not sent. */
export type Draft = { at: number; sentFrom: string | null; typed: Typed }
export type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'incline draft '
const daysKept = 14

export const draftKey = (who: string, form: string): string => `${prefix}${who} ${form}`

/** Null when there is none, when it cannot be read, or when it is too old to mean anything. */
export function readDraft(keeping: Keeping, key: string, now: number): Draft | null {
  try {
    const draft = JSON.parse(keeping.getItem(key) ?? 'null') as Draft | null
    return draft !== null && Array.isArray(draft.typed) && now - draft.at < daysKept * 86_400_000 ? draft : null
  } catch {
    return null
  }
}

/** False when the browser does not let us: a full or a closed store must never get in the way of writing. */
export function writeDraft(keeping: Keeping, key: string, draft: Draft): boolean {
  try {
    keeping.setItem(key, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

const keysIn = (keeping: Keeping): string[] =>
  Array.from({ length: keeping.length }, (_, place) => keeping.key(place) ?? '').filter((key) => key.startsWith(prefix))

export const dropAll = (keeping: Keeping): void => keysIn(keeping).forEach((key) => keeping.removeItem(key))

/** A form that was sent from the page before, and is not on this one, was taken. */
export function dropTaken(keeping: Keeping, cameFrom: string, shown: readonly string[], now: number): void {
  for (const key of keysIn(keeping)) {
    const draft = readDraft(keeping, key, now)
    if (draft === null || (draft.sentFrom !== null && draft.sentFrom === cameFrom && !shown.includes(key))) keeping.removeItem(key)
  }
}

/** Everything of the draft stands in the form already: the server gave it back, or nothing was written. */
export const isThere = (draft: Typed, form: Typed): boolean =>
  draft.every(([name, value]) => value === '' || form.some((one) => one[0] === name && one[1] === value))
