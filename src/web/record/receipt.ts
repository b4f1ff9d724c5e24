// One receipt as a small text file, to be kept outside of Incline.
import { lookAtCase } from '#app/look.ts'
import type { CaseId } from '#domain/id.ts'
import type { Page } from '#web/page.ts'

export const receiptPage: Page = {
  path: '/cases/:caseId/receipts/:position',
  get: async ({ house, visit, params }) => {
    const view = await lookAtCase(house, visit, params['caseId'] as CaseId)
    const receipt = view?.receipts.find(({ position }) => String(position) === params['position'])
    if (receipt === undefined) return 'not-found'
    return { file: { name: `receipt-${receipt.position}.txt`, type: 'text/plain; charset=utf-8', bytes: new TextEncoder().encode(receipt.note) } }
  },
}
