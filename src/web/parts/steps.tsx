// The steps of something done in order, such as GROW: where one is, what is done, what comes.
import type { ComponentChildren } from 'preact'
import type { IconName } from '#web/parts/drawings.ts'
import { Icon } from '#web/parts/icon.tsx'

export type StepState = 'done' | 'here' | 'to-come'
export type StepLink = { href: string; label: string; state: StepState }

const icons: Readonly<Record<StepState, IconName>> = { done: 'check', here: 'circle-dot', 'to-come': 'circle' }

export function Steps({ label, steps }: { label: string; steps: readonly StepLink[] }) {
  return (
    <nav class="steps" aria-label={label}>
      <ol>
        {steps.map((step) => (
          <li key={step.href}>
            <a href={step.href} aria-current={step.state === 'here' ? 'step' : undefined}>
              <Icon name={icons[step.state]} />
              {step.label}
              {step.state === 'done' && <span class="hidden">, done</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

export function Step({ id, heading, hint, children }: { id: string; heading: string; hint?: ComponentChildren; children: ComponentChildren }) {
  return (
    <section class="step" id={id} aria-labelledby={`${id}-heading`}>
      <header>
        <h2 id={`${id}-heading`}>{heading}</h2>
        {hint && <p>{hint}</p>}
      </header>
      {children}
    </section>
  )
}

/** Whose turn it is to speak: "Omar first". */
export function Whose({ name, note }: { name: string; note?: ComponentChildren }) {
  return (
    <p class="whose" dir="auto">
      {name} {note && <span>{note}</span>}
    </p>
  )
}

/** The one thing that comes out of it, framed. */
export function ActionBox({ children }: { children: ComponentChildren }) {
  return <div class="action-box">{children}</div>
}

/** That what was written is kept, and since when. */
export function Saved({ children }: { children: ComponentChildren }) {
  return (
    <span class="saved">
      <Icon name="check" />
      {children}
    </span>
  )
}
