// What happened, one plain sentence an event, newest first as given.
import type { ComponentChildren } from 'preact'
import type { Day, Instant } from '#domain/day.ts'
import { sayDay, sayInstant } from '#web/parts/say.ts'

export type TimelineEntry = { when: Day | Instant; says: ComponentChildren; note?: ComponentChildren; id?: string | undefined }

const isInstant = (when: Day | Instant): when is Instant => when.includes('T')

export type TimelineProps = { entries: readonly TimelineEntry[]; timeZone: string; empty?: ComponentChildren }

export function Timeline({ entries, timeZone, empty }: TimelineProps) {
  if (entries.length === 0) return <>{empty}</>
  return (
    <ol class="timeline">
      {entries.map((entry, place) => (
        <li key={entry.id ?? place} id={entry.id}>
          <time datetime={entry.when}>{isInstant(entry.when) ? sayInstant(entry.when, timeZone) : sayDay(entry.when)}</time>
          <div>
            <p>{entry.says}</p>
            {entry.note && <p class="small soft">{entry.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
