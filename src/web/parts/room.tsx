// A room for working in: the work on the left, and at the elbow what helps with it, folded on a phone.
import type { ComponentChildren } from 'preact'
import { Icon } from '#web/parts/icon.tsx'

export function Room({ label, elbow, children }: { label: string; elbow: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="room">
      <aside class="elbow" aria-label={label}>
        {elbow}
      </aside>
      <div class="session">{children}</div>
    </div>
  )
}

export function Beside({ heading, open, children }: { heading: string; open?: boolean | undefined; children: ComponentChildren }) {
  return (
    <details class="beside" open={open}>
      <summary>
        <Icon name="chevron-right" turns />
        <span>{heading}</span>
      </summary>
      <div class="stack-tight">{children}</div>
    </details>
  )
}

/** Questions dealt for this person and session. */
export function Hand({ questions }: { questions: readonly string[] }) {
  return (
    <ol class="hand">
      {questions.map((question) => (
        <li key={question} dir="auto">
          {question}
        </li>
      ))}
    </ol>
  )
}
