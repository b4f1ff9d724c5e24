// The plan as a PDF to keep, for each of its parties.
import { lookAtCase } from '#app/look.ts'
import { planPdfFor } from '#app/papers.ts'
import type { CaseId } from '#domain/id.ts'
import type { Page } from '#web/page.ts'

export const planPdfPage: Page = {
  path: '/cases/:caseId/document.pdf',
  get: async ({ house, visit, params }) => {
    const view = await lookAtCase(house, visit, params['caseId'] as CaseId)
    const bytes = view && planPdfFor(view, visit)
    return bytes ? { file: { name: `plan-${view.employee.name}.pdf`, type: 'application/pdf', bytes } } : 'not-found'
  },
}
