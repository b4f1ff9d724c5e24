// Paper is paper: anything that can be signed is set as a letter, the same on the screen as in the PDF.
import type { ComponentChildren } from 'preact'
import type { Day } from '#domain/day.ts'
import { sayDateLong } from '#web/parts/say.ts'

export type PaperProps = {
  id: string
  title: string
  /** Sender: the company and its address, a line each. */
  from: readonly string[]
  datedOn: Day
  confidential?: string | undefined
  /** "Omar Haddad, improvement plan, version 1" */
  foot: string
  code: string
  page?: string | undefined
  children: ComponentChildren
}

/** What papers lie on. */
export function Desk({ children }: { children: ComponentChildren }) {
  return <div class="desk">{children}</div>
}

function AddressLines({ lines }: { lines: readonly string[] }) {
  return (
    <p>
      {lines.map((line, place) => (
        <span key={place}>{line}</span>
      ))}
    </p>
  )
}

export function Paper({ id, title, from, datedOn, confidential = 'Confidential to the people named', foot, code, page, children }: PaperProps) {
  return (
    <article class="paper" aria-labelledby={id}>
      <div class="letterhead">
        <AddressLines lines={from} />
        <AddressLines lines={[sayDateLong(datedOn), confidential]} />
      </div>
      <h2 id={id}>{title}</h2>
      {children}
      <footer class="foot">
        <span dir="auto">{foot}</span>
        <span>Verification code {code}</span>
        {page && <span>{page}</span>}
      </footer>
    </article>
  )
}

/** The list that holds clauses; several may follow one another under one heading, with a table between them. */
export function Clauses({ children }: { children: ComponentChildren }) {
  return <ol class="numbered">{children}</ol>
}

export function Clause({ number, children }: { number: string; children: ComponentChildren }) {
  return (
    <li id={`clause-${number}`}>
      <span class="no">{number}</span>
      <div dir="auto">{children}</div>
    </li>
  )
}

/** Somebody's own words inside a document. */
export function OwnStatement({ words }: { words: string }) {
  return (
    <p class="own" dir="auto">
      {words}
    </p>
  )
}
