// Every page that somebody who has signed in can open, by address.
import { logSessionPage } from '#web/session/log.tsx'
import type { Page } from '#web/page.ts'
import { documentPage } from '#web/plan/document.tsx'
import { planPdfPage } from '#web/plan/pdf.ts'
import { showPlanPage } from '#web/plan/show.tsx'
import { signPlanPage } from '#web/plan/sign.tsx'
import { viewPlanPage } from '#web/plan/view.tsx'
import { writePlanPage } from '#web/plan/write.tsx'

export const pages: readonly Page[] = [
  logSessionPage,
  writePlanPage,
  showPlanPage,
  viewPlanPage,
  signPlanPage,
  documentPage,
  planPdfPage,
]
