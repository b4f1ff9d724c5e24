// Before something that cannot be undone: what will happen, in a sentence, asked once.
import type { ComponentChildren } from 'preact'

export type AskOnceProps = { id: string; heading: ComponentChildren; says: ComponentChildren; children: ComponentChildren }

/** `children` are the fields and, last, the two buttons in a `row`. */
export function AskOnce({ id, heading, says, children }: AskOnceProps) {
  return (
    <section class="dialog" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <p>{says}</p>
      {children}
    </section>
  )
}
