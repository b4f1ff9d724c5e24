// The words people wrote: in serif, as they wrote them, because they are theirs. Markup in them stays text.
import type { ComponentChildren } from 'preact'

export type SaidProps = { words: string; by?: ComponentChildren; label?: ComponentChildren }

export function Said({ words, by, label }: SaidProps) {
  return (
    <div class="stack-tight">
      {label && <p class="label">{label}</p>}
      <p class="said" dir="auto">
        {words}
      </p>
      {by && <p class="by">{by}</p>}
    </div>
  )
}
