// An empty list says what will be here and how it gets here.
import type { ComponentChildren } from 'preact'
import { LinkButton } from '#web/parts/button.tsx'
import type { WayOn } from '#web/parts/next.tsx'

export function Empty({ heading, action, children }: { heading: ComponentChildren; action?: WayOn | undefined; children: ComponentChildren }) {
  return (
    <div class="empty">
      <h3>{heading}</h3>
      <p>{children}</p>
      {action && <LinkButton href={action.href}>{action.label}</LinkButton>}
    </div>
  )
}
