// Terms and what they are, set as two quiet columns.
import type { ComponentChildren } from 'preact'

export type Fact = readonly [term: ComponentChildren, says: ComponentChildren]

/** `long` puts each term above its sentence where there is little room. */
export function Facts({ facts, long }: { facts: readonly Fact[]; long?: boolean | undefined }) {
  return (
    <dl class={long ? 'facts long' : 'facts'}>
      {facts.map(([term, says], place) => (
        <FactPair key={place} term={term} says={says} />
      ))}
    </dl>
  )
}

function FactPair({ term, says }: { term: ComponentChildren; says: ComponentChildren }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{says}</dd>
    </>
  )
}

/** Two or three figures large enough to read from across the table, each with what it counts. */
export function BigFigures({ figures }: { figures: readonly { label: ComponentChildren; figure: ComponentChildren }[] }) {
  return (
    <dl class="thirds">
      {figures.map(({ label, figure }, place) => (
        <div key={place}>
          <dt class="label">{label}</dt>
          <dd class="figure-big">{figure}</dd>
        </div>
      ))}
    </dl>
  )
}
