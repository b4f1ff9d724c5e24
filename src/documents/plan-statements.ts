// The employee's own account, word for word: what gets in the way, whether each target can be reached, and the statement given when signing.
import type { CaseState, PlanView } from '#domain/case-state.ts'
import type { CauseShares } from '#domain/diagnosis.ts'
import type { AchievableAnswer } from '#domain/employee-view.ts'
import type { PlanText } from '#domain/plan.ts'
import { causesBySize } from '#domain/route.ts'
import { causeWords } from '#domain/word.ts'
import { moment } from '#documents/in-words.ts'
import type { Voice } from '#documents/letterhead.ts'
import { type Block, paragraph, said, type Section, section, table } from '#documents/paper-block.ts'
import type { PlanVersion } from '#documents/plan-version.ts'

const achievableWords: { [A in AchievableAnswer]: string } = { yes: 'yes', no: 'no', unsure: 'unsure' }

export function statements(state: CaseState, { plan }: PlanVersion, { policy: { timeZone } }: Voice): Section {
  const given = [
    ...causesGiven(state, timeZone),
    ...state.planViews.flatMap((view) => planView(view, state.planShown?.version === view.version ? state.planShown.plan : plan, timeZone)),
    ...whenSigning(state, timeZone),
  ]
  const asked = state.causesAsked || state.planShown !== null
  return section('Statements', given.length > 0 ? given : [paragraph(asked ? 'You were asked for your view and have not given one. You may add a statement when you sign.' : 'You may add a statement when you sign.')])
}

function causesGiven({ causesGiven: given }: CaseState, timeZone: string): Block[] {
  if (given === null) return []
  const shares = given.shares === null ? [] : [paragraph(`You put the causes at: ${sharesInWords(given.shares)}.`)]
  return [said(`Your view of what gets in the way, given on ${moment(given.at, timeZone)}:`, given.words), ...shares]
}

export const sharesInWords = (shares: CauseShares): string => causesBySize(shares).map((cause) => `${causeWords[cause]} ${shares[cause]} %`).join(', ')

function planView({ version, words, milestones, at }: PlanView, plan: PlanText, timeZone: string): Block[] {
  const intro = `Your view of version ${version} of the plan, given on ${moment(at, timeZone)}:`
  const rows = milestones.map(({ milestoneId, achievable, words: why }) => [
    plan.milestones.find((one) => one.milestoneId === milestoneId)?.what ?? 'A milestone of that version', achievableWords[achievable], why,
  ])
  const asked = rows.length === 0 ? [] : [table(['Milestone', 'Can you reach it?', 'In your words'], [6, 3, 5], rows)]
  return words.trim() === '' ? [paragraph(intro), ...asked] : [said(intro, words), ...asked]
}

function whenSigning({ signatures }: CaseState, timeZone: string): Block[] {
  const own = signatures.find(({ as, declined }) => as === 'employee' && !declined)
  if (own === undefined || own.statement === null || own.statement.trim() === '') return []
  return [said(`Your statement, added when you signed on ${moment(own.at, timeZone)}:`, own.statement)]
}
