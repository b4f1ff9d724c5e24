// The scoreboard: a row for each milestone with what is asked, where it stands, and the readings behind it. Both sides see the same one.
import type { ComponentChildren } from 'preact'
import { State, type StateName } from '#web/parts/state.tsx'

export type MilestoneRowProps = {
  number: number
  title: ComponentChildren
  /** What counts, by when, and why. */
  asks: ComponentChildren
  met?: boolean | undefined
  state: StateName
  stateSays?: ComponentChildren
  /** The latest figure, in bold by the caller where it matters. */
  latest?: ComponentChildren
  /** What is likely if nothing changes, and where the figure comes from. */
  notes?: readonly ComponentChildren[] | undefined
  /** A small incline, hits, or words. */
  children?: ComponentChildren
}

/** Stands inside `Scoreboard`. */
export function MilestoneRow({ number, title, asks, met, state, stateSays, latest, notes = [], children }: MilestoneRowProps) {
  return (
    <li class="milestone" id={`milestone-${number}`}>
      <div class="what">
        <span class={met ? 'flag-no met' : 'flag-no'}>{number}</span>
        <h3>{title}</h3>
        <p>{asks}</p>
      </div>
      <div class="how">
        <State of={state}>{stateSays}</State>
        {latest && <p class="latest">{latest}</p>}
        {notes.map((note, place) => (
          <p key={place}>{note}</p>
        ))}
      </div>
      <div class="how">{children}</div>
    </li>
  )
}

export function Scoreboard({ children }: { children: ComponentChildren }) {
  return <ol class="scoreboard">{children}</ol>
}
