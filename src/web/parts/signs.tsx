// Signatures: to sign, signed, declined. Each says what the signature means, and declining changes nothing else.
import type { ComponentChildren } from 'preact'

export type Sign = {
  /** "Received and understood", "For his development". */
  meaning: string
  name: string
  title?: string | undefined
  state: 'asked' | 'signed' | 'declined'
  /** When and how, or what happens next. */
  note?: ComponentChildren
}

const inkOf = ({ state, name }: Sign) => (state === 'signed' ? name : state === 'declined' ? 'declined' : 'not signed yet')

export function Signs({ signs }: { signs: readonly Sign[] }) {
  return (
    <ul class="signs">
      {signs.map((sign, place) => (
        <li key={place} class="sign">
          <b>{sign.meaning}</b>
          <div class={sign.state === 'signed' ? 'ink' : 'ink todo'} dir="auto">
            {inkOf(sign)}
          </div>
          <span>
            <span dir="auto">{sign.name}</span>
            {sign.title && <span>{sign.title}</span>}
          </span>
          <small>{sign.note}</small>
        </li>
      ))}
    </ul>
  )
}
