// A leaf of a page: heading, period and source in the margin; the content beside it, or below when it is wide.
import type { ComponentChildren } from 'preact'

export type LeafProps = {
  /** Also the address of the leaf within the page. */
  id: string
  heading: ComponentChildren
  /** Paragraphs of the margin: unit, period, where the figures come from. */
  notes?: readonly ComponentChildren[] | undefined
  guide?: ComponentChildren
  wide?: boolean | undefined
  children: ComponentChildren
}

export function Leaf({ id, heading, notes = [], guide, wide, children }: LeafProps) {
  return (
    <section class={wide ? 'leaf wide' : 'leaf'} id={id} aria-labelledby={`${id}-heading`}>
      <div class="margin">
        <h2 id={`${id}-heading`}>{heading}</h2>
        {notes.map((note, place) => (
          <p key={place}>{note}</p>
        ))}
        {guide}
      </div>
      <div class="body">{children}</div>
    </section>
  )
}
