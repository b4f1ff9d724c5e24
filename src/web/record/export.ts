// The whole case as one file, for each of its parties, holding what that party may see.
import { exportCase } from '#app/case-file/export-case.ts'
import type { CaseId } from '#domain/id.ts'
import type { Page } from '#web/page.ts'

export const exportPage: Page = {
  path: '/cases/:caseId/export',
  get: async ({ house, visit, params }) => {
    const exported = await exportCase(house, visit, params['caseId'] as CaseId)
    return exported === null ? 'not-found' : { file: { name: exported.fileName, type: 'application/zip', bytes: exported.bytes } }
  },
}
