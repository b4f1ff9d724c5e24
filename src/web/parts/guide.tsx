// Folded away at the step: two or three sentences on how to do it well, and the mistake to avoid.
import type { ComponentChildren } from 'preact'
import { Icon } from '#web/parts/icon.tsx'

export type GuideProps = { question: string; mistake?: ComponentChildren; open?: boolean | undefined; children: ComponentChildren }

export function Guide({ question, mistake, open, children }: GuideProps) {
  return (
    <details class="guide" open={open}>
      <summary>
        <Icon name="lightbulb" />
        {question}
      </summary>
      <p>
        {children}
        {mistake && <> The mistake to avoid: {mistake}</>}
      </p>
    </details>
  )
}

/** Anything that is there for those who ask for it. */
export function Fold({ summary, open, id, children }: { summary: ComponentChildren; open?: boolean | undefined; id?: string | undefined; children: ComponentChildren }) {
  return (
    <details class="fold" open={open} id={id}>
      <summary>
        <Icon name="chevron-right" turns />
        {summary}
      </summary>
      <div>{children}</div>
    </details>
  )
}
