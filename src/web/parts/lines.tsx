// A list of facts, each with a state, a figure or a button at its end and a note below.
import type { ComponentChildren } from 'preact'

export type Line = {
  text: ComponentChildren
  /** A State, a Badge, or a figure in words ("5 of 6"). */
  end?: ComponentChildren
  note?: ComponentChildren
  /** A button or link that acts on this line; full width on a phone. */
  action?: ComponentChildren
  id?: string | undefined
}

export type LinesProps = { lines: readonly Line[]; label?: string | undefined; narrow?: boolean | undefined; empty?: ComponentChildren }

const isFigure = (end: ComponentChildren) => typeof end === 'string' || typeof end === 'number'

function OneLine({ line }: { line: Line }) {
  const { text, end, note, action, id } = line
  return (
    <li id={id}>
      <p dir="auto">{text}</p>
      {isFigure(end) ? <span class="num">{end}</span> : end}
      {action && <span class="row">{action}</span>}
      {note && <p class="soft">{note}</p>}
    </li>
  )
}

export function Lines({ lines, label, narrow, empty }: LinesProps) {
  if (lines.length === 0) return <>{empty}</>
  return (
    <ul class={narrow ? 'lines read' : 'lines'} aria-label={label}>
      {lines.map((line, place) => (
        <OneLine key={line.id ?? place} line={line} />
      ))}
    </ul>
  )
}
