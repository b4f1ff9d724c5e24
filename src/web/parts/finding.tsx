// Writing a plan: a clause as it stands, its words marked, and each finding beside it with a better wording.
import type { ComponentChildren } from 'preact'
import { Icon } from '#web/parts/icon.tsx'

export type FindingProps = {
  number?: number | undefined
  heading: ComponentChildren
  /** "INC012" */
  rule: string
  /** Must be settled before the plan can be issued; otherwise it is worth changing. */
  must: boolean
  says: ComponentChildren
  better?: ComponentChildren
  /** Buttons: use this wording, waive with a reason. */
  children?: ComponentChildren
}

export function Finding({ number, heading, rule, must, says, better, children }: FindingProps) {
  return (
    <article class={must ? 'finding must' : 'finding'}>
      <h3>
        <Icon name={must ? 'circle-alert' : 'lightbulb'} />
        <span>
          {number !== undefined && `${number} `}
          {heading}
        </span>
      </h3>
      <p class="rule">{`${rule}, ${must ? 'must be settled' : 'worth changing'}`}</p>
      <p>{says}</p>
      {better && <p class="better">{better}</p>}
      {children && <div class="row">{children}</div>}
    </article>
  )
}

export type Mark = { from: number; to: number; number: number; must: boolean }

/** The text with its findings underlined. Marks that lie on top of an earlier one are left to their finding. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const pieces: ComponentChildren[] = []
  let at = 0
  for (const mark of marks.toSorted((one, other) => one.from - other.from)) {
    if (mark.from < at || mark.to <= mark.from) continue
    pieces.push(
      text.slice(at, mark.from),
      <mark key={mark.from} class={mark.must ? 'must' : undefined}>
        {text.slice(mark.from, mark.to)}
        <sup>{mark.number}</sup>
      </mark>,
    )
    at = mark.to
  }
  return (
    <p class="editable" dir="auto">
      {pieces}
      {text.slice(at)}
    </p>
  )
}

/** A clause on the left, its findings on the right; `children` is the marked text or a field to write in. */
export function DraftClause({ label, findings, children }: { label: ComponentChildren; findings?: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="clause">
      <div class="text">
        <p class="label">{label}</p>
        {children}
      </div>
      <div class="findings">
        {findings ?? (
          <p class="small soft row">
            <Icon name="check" />
            No findings
          </p>
        )}
      </div>
    </div>
  )
}
