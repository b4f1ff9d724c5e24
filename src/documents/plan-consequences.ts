// What follows: the pass rule, what each result leads to, the fair test in plain words, and the way to object.
import type { Policy } from '#domain/policy.ts'
import { asSentence, counted, perCent } from '#documents/in-words.ts'
import type { Voice } from '#documents/letterhead.ts'
import { clause, type Section, section } from '#documents/paper-block.ts'
import type { PlanVersion } from '#documents/plan-version.ts'

export function whatFollows({ plan }: PlanVersion, { policy }: Voice): Section {
  const { onPass, onPartial, onNotMet } = plan.consequences
  return section('What follows', [
    clause('Passed.', `The plan is passed when ${passRule(plan.passRule.atLeast, plan.milestones.length)}. ${onPass}`),
    clause('Partly met.', `It is partly met when fewer are met, but at least one is met or partly met. ${onPartial}`),
    clause('Not met.', `It is not met when none is met, not even partly. ${onNotMet}`),
    clause('Fair test.', fairTestRule(policy)),
    clause('Decision.', 'The result is computed from the figures by these rules. The decision may differ from it only with a written reason and the agreement of HR, and the record keeps both. The plan may be extended once, and completed early when every milestone is met.'),
    clause('Appeal.', appealRule(policy)),
    clause('Company.', 'You may bring a companion to the launch and to the final review.'),
  ])
}

export function passRule(atLeast: number, of: number): string {
  if (of === 1) return 'the milestone is met'
  return atLeast === of ? `all ${of} milestones are met` : `at least ${atLeast} of the ${of} milestones are met`
}

export const fairTestRule = ({ fairShare }: Pick<Policy, 'fairShare'>): string =>
  asSentence(
    `If fewer than ${perCent(fairShare)} of the sessions that were due were held, if support promised here was not given, or if a week went by without its status note, the test was not fair. A change of role, further action or the end of your employment is then ruled out unless HR overrides this with a written reason. A session that you alone missed does not count against anybody else`,
  )

export const appealRule = ({ appealWithinDays }: Pick<Policy, 'appealWithinDays'>): string =>
  `You may appeal the decision once, within ${counted(appealWithinDays, 'working day')}, to somebody who took no part in it.`
