// When somebody else was faster: what happened since the page was shown, so that the second look is an informed one.
import type { CaseView } from '#app/look.ts'
import type { Visit } from '#app/visit.ts'
import { Notice } from '#web/parts/notice.tsx'
import { Timeline } from '#web/parts/timeline.tsx'

/** `since` is the position that the form had been shown with; undefined when nothing was sent. */
export function WhatChanged({ view, since, visit }: { view: CaseView; since: string | undefined; visit: Visit }) {
  const seen = Number(since)
  const later = since === undefined || since === '' || !Number.isInteger(seen) ? [] : view.timeline.filter(({ position }) => position > seen)
  if (later.length === 0) return null
  return (
    <Notice tone="due" says="This happened since you opened the page.">
      <Timeline timeZone={visit.policy.timeZone} entries={later.map(({ at, sentence }) => ({ when: at, says: sentence }))} />
    </Notice>
  )
}
