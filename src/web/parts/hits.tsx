// k of n as a row of marks, in the order they came: seen, partly, not seen, not known, to come. It wraps, and says itself in words.
import { sayFirst, sayList } from '#web/parts/say.ts'

export type Hit = 'yes' | 'partly' | 'no' | 'unknown' | 'to-come'

const seenWords: Readonly<Record<Hit, string>> = { yes: 'seen', partly: 'partly', no: 'not seen', unknown: 'not known', 'to-come': 'to come' }
const signs: Readonly<Record<Hit, string>> = { yes: 'Filled', partly: 'Half', no: 'Empty', unknown: 'Dashed', 'to-come': 'Dotted' }

function Mark({ hit }: { hit: Hit }) {
  return (
    <svg class="chart" width="18" height="18" viewBox="-9 -9 18 18">
      {hit === 'yes' && <circle class="mark-yes" r="7" />}
      {hit === 'partly' && <circle class="mark-part" r="6.25" />}
      {hit === 'partly' && <path class="mark-half" d="M0-6.25a6.25 6.25 0 0 0 0 12.5z" />}
      {hit === 'no' && <circle class="mark-no" r="6.25" />}
      {hit === 'unknown' && <path class="mark-no" d="M-5 0H5" />}
      {hit === 'to-come' && <circle class="mark-todo" r="6.25" />}
    </svg>
  )
}

/** `words` says the marks otherwise where nothing is seen or not seen: a week reaches its target or does not. */
export type HitsProps = { hits: readonly Hit[]; label: string; showsKey?: boolean | undefined; words?: Readonly<Record<Hit, string>> | undefined }

export function Hits({ hits, label, showsKey, words = seenWords }: HitsProps) {
  if (hits.length === 0) return <p class="small soft">{label}: none yet</p>
  const kinds = (['yes', 'partly', 'no', 'unknown', 'to-come'] as const).filter((kind) => hits.includes(kind))
  return (
    <div class="hits">
      <div class="marks" role="img" aria-label={`${label}, in order: ${sayList(hits.map((hit) => words[hit]))}`}>
        {hits.map((hit, place) => (
          <Mark key={place} hit={hit} />
        ))}
      </div>
      {showsKey && <p>{sayFirst(kinds.map((kind) => `${signs[kind]}: ${words[kind]}.`).join(' '))}</p>}
    </div>
  )
}
