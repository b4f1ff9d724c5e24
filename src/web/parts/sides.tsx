// Both sides of a plan, always the same size and weight: the person on the left, the manager and the company on the right.
import type { ComponentChildren } from 'preact'

export type Side = { id: string; heading: string; note?: ComponentChildren; children: ComponentChildren }

function OneSide({ id, heading, note, children }: Side) {
  return (
    <section aria-labelledby={id}>
      <div class="side-head">
        <h3 id={id} dir="auto">
          {heading}
        </h3>
        {note && <span class="small soft">{note}</span>}
      </div>
      {children}
    </section>
  )
}

export function Sides({ left, right }: { left: Side; right: Side }) {
  return (
    <div class="sides">
      <OneSide {...left} />
      <OneSide {...right} />
    </div>
  )
}
