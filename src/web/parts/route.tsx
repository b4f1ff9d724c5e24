// The routes that could be taken, each with what it would be and why it stands where it stands.
import type { ComponentChildren } from 'preact'
import { Badge } from '#web/parts/state.tsx'

export type RouteCardProps = {
  standing: 'recommended' | 'possible' | 'unsuitable'
  name: ComponentChildren
  what?: ComponentChildren
  why?: ComponentChildren
  action?: ComponentChildren
}

/** Stands inside `Routes`. */
export function RouteCard({ standing, name, what, why, action }: RouteCardProps) {
  return (
    <li>
      <Badge of={standing} />
      <div>
        <h3>{name}</h3>
        {what && <p>{what}</p>}
        {why && <p class="soft">{why}</p>}
      </div>
      {action}
    </li>
  )
}

export function Routes({ children }: { children: ComponentChildren }) {
  return <ol class="route">{children}</ol>
}
