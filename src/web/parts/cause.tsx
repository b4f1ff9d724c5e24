// One of the four causes, with its evidence. Side by side they are the same size, whichever is the main one.
import type { ComponentChildren } from 'preact'
import { Evidence, type Piece } from '#web/parts/evidence.tsx'
import { State } from '#web/parts/state.tsx'

export type CauseCardProps = {
  id: string
  name: string
  /** What belongs to it, in a few words. */
  sense: string
  /** "some", "a little", "nothing speaks for it". */
  weight?: ComponentChildren
  isMain?: boolean | undefined
  evidence: readonly Piece[]
  children?: ComponentChildren
}

export function CauseCard({ id, name, sense, weight, isMain, evidence, children }: CauseCardProps) {
  return (
    <section class={isMain ? 'cause main-cause' : 'cause'} aria-labelledby={id}>
      <header>
        <h3 id={id}>{name}</h3>
        {isMain ? <State of="main-cause" /> : <span class="small soft">{weight}</span>}
      </header>
      <p class="sense">{sense}</p>
      <Evidence pieces={evidence} />
      {children}
    </section>
  )
}

/** The row of four. */
export function Causes({ children }: { children: ComponentChildren }) {
  return <div class="causes four">{children}</div>
}
