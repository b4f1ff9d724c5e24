// Something slow: what is done, and what is left.
import type { ComponentChildren } from 'preact'
import { sayNumber } from '#web/parts/say.ts'

export type ProgressProps = {
  id: string
  label: string
  done: number
  /** Not known yet: the bar moves without an end. */
  total?: number | undefined
  unit: string
  note?: ComponentChildren
  left?: ComponentChildren
}

export function Progress({ id, label, done, total, unit, note, left }: ProgressProps) {
  const words = total === undefined ? `${sayNumber(done, 0)} ${unit} so far` : `${sayNumber(done, 0)} of ${sayNumber(total, 0)} ${unit}`
  return (
    <div class="progress">
      <label for={id}>{label}</label>
      <progress id={id} max={total} value={total === undefined ? undefined : done}>
        {words}
      </progress>
      <p>
        <span>
          {words}
          {note && <>, {note}</>}
        </span>
        {left && <span>{left}</span>}
      </p>
    </div>
  )
}
