// Every page that somebody who has signed in can open, by address.
import { logSessionPage } from '#web/session/log.tsx'
import { noteListPage } from '#web/note/list.tsx'
import { showNotePage } from '#web/note/show.tsx'
import { writeNotePage } from '#web/note/write.tsx'
import { pausePlanPage } from '#web/pause/pause.tsx'
import { resumePlanPage } from '#web/pause/resume.tsx'
import { settleActionPage } from '#web/promise/settle.tsx'
import { deliverSupportPage } from '#web/promise/support.tsx'
import { exportPage } from '#web/record/export.ts'
import { receiptPage } from '#web/record/receipt.ts'
import { recordPage } from '#web/record/show.tsx'
import { agreeDecisionPage } from '#web/review/agree.tsx'
import { outcomePage } from '#web/review/outcome.tsx'
import { proposeDecisionPage } from '#web/review/propose.tsx'
import { sessionListPage } from '#web/session/list.tsx'
import { missedSessionPage } from '#web/session/missed.tsx'
import { moveSessionPage } from '#web/session/move.tsx'
import { showSessionPage } from '#web/session/show.tsx'
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
import { listCasesPage } from '#web/case/list.tsx'
import { showCasePage } from '#web/case/show.tsx'
import { askForCausesPage } from '#web/cause/ask.tsx'
import { diagnosePage } from '#web/cause/diagnose.tsx'
import { giveCausesPage } from '#web/cause/view.tsx'
import { addFeedbackPage } from '#web/concern/feedback.tsx'
import { raiseConcernPage } from '#web/concern/raise.tsx'
import { withdrawConcernPage } from '#web/concern/withdraw.tsx'
import { answerEscalationPage } from '#web/route/answer.tsx'
import { chooseRoutePage } from '#web/route/choose.tsx'
import { escalatePage } from '#web/route/escalate.tsx'
import { overridePage } from '#web/route/override.tsx'
import { routeRulesPage } from '#web/route/rules.tsx'
import { partsPage } from '#web/dev/parts.tsx'

export const pages: readonly Page[] = [
  todayPage,
  peoplePage,
  personPage,
  raiseConcernPage,
  listCasesPage,
  showCasePage,
  addFeedbackPage,
  withdrawConcernPage,
  askForCausesPage,
  giveCausesPage,
  diagnosePage,
  chooseRoutePage,
  overridePage,
  escalatePage,
  answerEscalationPage,
  routeRulesPage,
  coachingPage,
  importsPage,
  logSessionPage,
  sessionListPage,
  showSessionPage,
  missedSessionPage,
  moveSessionPage,
  settleActionPage,
  deliverSupportPage,
  noteListPage,
  writeNotePage,
  showNotePage,
  pausePlanPage,
  resumePlanPage,
  proposeDecisionPage,
  agreeDecisionPage,
  outcomePage,
  recordPage,
  receiptPage,
  exportPage,
  writePlanPage,
  showPlanPage,
  viewPlanPage,
  signPlanPage,
  documentPage,
  planPdfPage,
  guidePage,
  guideTextPage,
  partsPage,
]
