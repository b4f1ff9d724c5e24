// The signs of the rail, small, as they stand in its key and in its list.

export type RailMarkKind =
  | 'held'
  | 'planned'
  | 'missed'
  | 'rescheduled'
  | 'milestone'
  | 'milestone-met'
  | 'note'
  | 'note-to-come'
  | 'note-missing'
  | 'pause'
  | 'today'
  | 'phase-1'
  | 'phase-2'
  | 'phase-3'

function Shape({ kind }: { kind: RailMarkKind }) {
  switch (kind) {
    case 'held':
      return <circle class="held" cx="8" cy="8" r="5.5" />
    case 'planned':
    case 'missed':
      return <circle class={kind} cx="8" cy="8" r="5" />
    case 'rescheduled':
      return <circle class="moved" cx="8" cy="8" r="3" />
    case 'milestone':
    case 'milestone-met':
      return (
        <>
          <line class="pole" x1="2.5" x2="2.5" y1="1" y2="15" />
          <rect class={kind === 'milestone-met' ? 'flag met' : 'flag'} x="2.5" y="1" width="11" height="8.5" rx="1.5" />
        </>
      )
    case 'note':
      return <line class="tick" x1="8" x2="8" y1="4" y2="12" />
    case 'note-to-come':
      return <line class="tick todo" x1="8" x2="8" y1="4" y2="12" />
    case 'note-missing':
      return <line class="tick missing" x1="8" x2="8" y1="3" y2="13" />
    case 'pause':
      return <line class="gap" x1="0" x2="16" y1="8" y2="8" />
    case 'today':
      return <line class="today" x1="8" x2="8" y1="1" y2="15" />
    default:
      return <rect class={kind} x="1" y="3" width="14" height="10" />
  }
}

export function RailMark({ kind }: { kind: RailMarkKind }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <Shape kind={kind} />
    </svg>
  )
}
