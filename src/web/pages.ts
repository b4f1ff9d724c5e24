// Every page that somebody who has signed in can open, by address.
import { logSessionPage } from '#web/session/log.tsx'
import type { Page } from '#web/page.ts'
import { documentPage } from '#web/plan/document.tsx'
import { planPdfPage } from '#web/plan/pdf.ts'
import { showPlanPage } from '#web/plan/show.tsx'
import { signPlanPage } from '#web/plan/sign.tsx'
import { viewPlanPage } from '#web/plan/view.tsx'
import { writePlanPage } from '#web/plan/write.tsx'
import { coachingPage } from '#web/coaching/show.tsx'
import { importsPage } from '#web/imports/bring.tsx'
import { peoplePage } from '#web/people/list.tsx'
import { personPage } from '#web/people/show.tsx'
import { todayPage } from '#web/today/show.tsx'
import { guidePage, guideTextPage } from '#web/guide/show.tsx'

export const pages: readonly Page[] = [
  todayPage,
  peoplePage,
  personPage,
  coachingPage,
  importsPage,
  logSessionPage,
  writePlanPage,
  showPlanPage,
  viewPlanPage,
  signPlanPage,
  documentPage,
  planPdfPage,
  guidePage,
  guideTextPage,
]
