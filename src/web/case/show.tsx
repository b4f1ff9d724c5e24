// The page of a case: before a plan is issued it shows what stands and whose move it is, afterwards the plan.
import { lookAtCoachingBefore } from '#app/look-at-causes.ts'
import { lookAtCase } from '#app/look.ts'
import type { CaseId } from '#domain/id.ts'
import { beforeThePlan } from '#web/case/before-plan.tsx'
import { type CaseAsked, placeOf, type Shown } from '#web/command-page.ts'
import type { Page } from '#web/page.ts'
import { planOverview } from '#web/plan/overview.tsx'

export const showCasePage: Page = {
  path: '/cases/:caseId',
  get: async (asked) => {
    const view = await lookAtCase(asked.house, asked.visit, asked.params['caseId'] as CaseId)
    if (view === null) return 'not-found'
    const shown = view.state.plan === null ? await withCoaching({ ...asked, view }) : await planOverview({ ...asked, view })
    return shown === null ? 'not-found' : { shows: shown.body, title: shown.title, place: placeOf(view), status: 200 }
  },
}

async function withCoaching(asked: CaseAsked): Promise<Shown | null> {
  const { house, visit, view } = asked
  return beforeThePlan(asked, view.as === 'employee' ? null : await lookAtCoachingBefore(house, visit, view.employee.personId))
}
