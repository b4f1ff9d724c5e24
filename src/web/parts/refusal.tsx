// What Incline will not do, said as a sentence with its reasons and what can be done instead.
import type { ComponentChildren } from 'preact'

export type Reason = { heading: ComponentChildren; says?: ComponentChildren }

export type RefusalProps = {
  id?: string | undefined
  heading: ComponentChildren
  lead?: ComponentChildren
  reasons?: readonly Reason[] | undefined
  /** What the refusal does not say, and what to do instead. */
  closing?: ComponentChildren
  children?: ComponentChildren
}

export function Refusal({ id = 'refused', heading, lead, reasons = [], closing, children }: RefusalProps) {
  return (
    <section class="refusal" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {lead && <p>{lead}</p>}
      {reasons.length > 0 && (
        <ul class="bullets">
          {reasons.map((reason, place) => (
            <li key={place}>
              <b>{reason.heading}</b> {reason.says}
            </li>
          ))}
        </ul>
      )}
      {closing && <p class="soft">{closing}</p>}
      {children}
    </section>
  )
}
