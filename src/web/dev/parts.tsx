// Every part in every state, for whoever builds pages: a part that does not look right here looks right nowhere. Its forms lead nowhere.
import type { Page } from '#web/page.ts'
import { PageOfParts } from '#web/parts/page-of-parts.tsx'

export const partsPage: Page = {
  path: '/dev/parts',
  get: async () => ({ title: 'Parts', place: 'none', shows: <PageOfParts /> }),
}
