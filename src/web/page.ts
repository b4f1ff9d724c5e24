// What a page is: an address, what it shows when asked, and what it does when something is sent. A pure function in between.
import type { ComponentChildren } from 'preact'
import type { House } from '#app/house.ts'
import type { Role, Visit } from '#app/visit.ts'
import type { Entry } from '#web/entry.ts'

/** Where the reader is in the frame: one of the places of their role. */
export type PlaceName = 'today' | 'people' | 'plans' | 'cases' | 'plan' | 'coaching' | 'imports' | 'guide' | 'none'

export type Asked = {
  house: House
  visit: Visit
  params: { readonly [name: string]: string }
  query: URLSearchParams
  /** What was typed, when a form came back with a mistake; empty otherwise. */
  entry: Entry
}

/** `typed` is the form as it came, `sent` the same as nested values, `files` the uploaded ones. */
export type Sent = Asked & { typed: { [name: string]: string[] }; sent: { [name: string]: unknown }; files: Map<string, File> }

export type Reply =
  | { shows: ComponentChildren; title: string; place: PlaceName; status?: 200 | 409 | 413 | 422; islands?: IslandName[] }
  | { seeOther: string }
  | { file: { name: string; type: string; bytes: Uint8Array } }
  | 'not-found'

export type IslandName = 'keep-draft'

export type Page = {
  path: string
  /** Roles for whom this place exists at all; whose case it is, is decided by the reads. */
  for?: readonly Role[]
  get: (asked: Asked) => Promise<Reply>
  post?: (sent: Sent) => Promise<Reply>
}
