// Evidence for and against, told apart by a sign and by words that a screen reader says.
import type { ComponentChildren } from 'preact'
import type { IconName } from '#web/parts/drawings.ts'
import { Icon } from '#web/parts/icon.tsx'

export type Piece = { speaks: 'for' | 'against' | 'unknown'; says: ComponentChildren; source?: ComponentChildren }

const signs: Readonly<Record<Piece['speaks'], { icon: IconName; words: string }>> = {
  for: { icon: 'plus', words: 'Speaks for it: ' },
  against: { icon: 'minus', words: 'Speaks against it: ' },
  unknown: { icon: 'circle-question-mark', words: 'Not known: ' },
}

export function Evidence({ pieces, empty }: { pieces: readonly Piece[]; empty?: ComponentChildren }) {
  if (pieces.length === 0) return <p class="small soft">{empty ?? 'Nothing has been noted for or against it.'}</p>
  return (
    <ul class="evidence">
      {pieces.map(({ speaks, says, source }, place) => (
        <li key={place} class={speaks}>
          <Icon name={signs[speaks].icon} />
          <span>
            <span class="hidden">{signs[speaks].words}</span>
            {says}
            {source && <span class="soft"> {source}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
