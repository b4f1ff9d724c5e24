// Fresh ids for what a form adds to a plan: a milestone, a support commitment.
import type { MilestoneId, SupportId } from '#domain/id.ts'
import { freshId } from '#store/fresh-id.ts'

export const freshMilestoneId = (): MilestoneId => `milestone_${freshId()}`
export const freshSupportId = (): SupportId => `support_${freshId()}`
