// Every page that somebody who has signed in can open, by address.
import { logSessionPage } from '#web/session/log.tsx'
import type { Page } from '#web/page.ts'

export const pages: readonly Page[] = [logSessionPage]
