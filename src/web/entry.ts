// What somebody typed into a form, and what was wrong with it, so that nothing typed is ever lost.
import type { Flaws } from '#app/shape.ts'
import type { Refused } from '#domain/decision.ts'
import { refusalSentence } from '#domain/refusal.ts'

/** What a field needs to show itself again. */
export type FieldState = { name: string; value: string | undefined; mistake: string | undefined }

export type Entry = {
  wasSent: boolean
  mistakes: Flaws
  /** Spread into a field: its name, what was typed or the given value, and the mistake. */
  field: (name: string, given?: string | number | null) => FieldState
  value: (name: string) => string | undefined
  all: (name: string) => string[]
  /** The rows of a list that the form shows: those typed, at least `atLeast`, one more when the button `more` asked for it. */
  rows: (name: string, atLeast: number) => number[]
}

type Typed = { [name: string]: string[] }

function entryOf(typed: Typed, mistakes: Flaws, wasSent: boolean): Entry {
  const value = (name: string): string | undefined => typed[name]?.[0]
  return {
    wasSent,
    mistakes,
    value,
    all: (name) => typed[name] ?? [],
    field: (name, given) => ({ name, value: wasSent ? (value(name) ?? '') : given === null || given === undefined ? undefined : String(given), mistake: mistakes[name] }),
    rows: (name, atLeast) => {
      const places = Object.keys(typed).flatMap((key) => (key.startsWith(`${name}.`) ? [Number(key.slice(name.length + 1).split('.')[0])] : []))
      const wanted = Math.max(atLeast, 1 + Math.max(-1, ...places)) + (value('more') === name ? 1 : 0)
      return Array.from({ length: Math.min(wanted, 50) }, (_, index) => index)
    },
  }
}

export const emptyEntry: Entry = entryOf({}, {}, false)

export function typedIn(form: FormData): Typed {
  const typed: Typed = {}
  for (const [name, value] of form) if (typeof value === 'string') (typed[name] ??= []).push(value)
  return typed
}

export const entryWith = (typed: Typed, mistakes: Flaws): Entry => entryOf(typed, mistakes, true)

/** A refusal stands beside its field when it has one, at the top of the form otherwise. */
export const flawsFrom = (refused: Refused): Flaws => ({ [refused.at ?? '']: refusalSentence(refused.refused) })

/** `evidence.0.what=…` becomes `{ evidence: [{ what: … }] }`; a name that is sent several times becomes a list. */
export function nested(typed: Typed): { [name: string]: unknown } {
  const root: { [name: string]: unknown } = {}
  for (const [name, values] of Object.entries(typed)) {
    const path = name.split('.')
    if (path.length > 6 || path.some((part) => part === '__proto__' || part === 'constructor' || part === 'prototype')) continue
    put(root, path, values.length > 1 ? values : values[0])
  }
  return root
}

function put(target: { [name: string]: unknown }, [first = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    target[first] = value
    return
  }
  const isList = /^\d{1,2}$/.test(rest[0] ?? '')
  const inner = (target[first] ??= isList ? [] : {})
  if (typeof inner === 'object' && inner !== null) put(inner as { [name: string]: unknown }, rest, value)
}
