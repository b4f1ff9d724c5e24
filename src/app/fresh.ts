// Fresh ids for what a form begins or adds: a case, a milestone, a support commitment.
import type { CaseId, MilestoneId, SupportId } from '#domain/id.ts'
import { freshId } from '#store/fresh-id.ts'

export const freshCaseId = (): CaseId => `case_${freshId()}`
export const freshMilestoneId = (): MilestoneId => `milestone_${freshId()}`
export const freshSupportId = (): SupportId => `support_${freshId()}`
