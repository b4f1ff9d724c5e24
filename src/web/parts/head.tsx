// The head of a page: its short name, where it stands, and the one or two sentences that matter now.
import type { ComponentChildren } from 'preact'

export type HeadProps = {
  title: string
  /** What stands beside the name: a date, a version, a link back. */
  where?: readonly ComponentChildren[] | undefined
  lead: ComponentChildren
  more?: ComponentChildren
  /** Buttons that belong to the whole page. */
  children?: ComponentChildren
}

export function Head({ title, where = [], lead, more, children }: HeadProps) {
  return (
    <header class="head">
      <div class="where">
        <h1 dir="auto">{title}</h1>
        {where.map((words, place) => (
          <span key={place}>{words}</span>
        ))}
      </div>
      <p class="lead">{lead}</p>
      {more && <p>{more}</p>}
      {children && <div class="row">{children}</div>}
    </header>
  )
}
