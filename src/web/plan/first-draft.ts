// What the plan's form shows before anybody has written in it: what the concern already says, the policy's rhythm, and plain consequences to edit.
import type { CaseView } from '#app/look.ts'
import type { Visit } from '#app/visit.ts'
import { addDays } from '#domain/day.ts'
import type { PlanText } from '#domain/plan.ts'
import { workingDayFrom } from '#domain/working-day.ts'

/** The value of each field by its name. */
export type GivenFields = { [name: string]: string | string[] }

const daysUntilLaunch = 5

export function givenFor(view: CaseView, visit: Visit): GivenFields {
  const { draft, concern } = view.state
  if (draft !== null) return flat('plan', draft.plan)
  const startsOn = workingDayFrom(addDays(visit.today, daysUntilLaunch), visit.policy.calendar)
  const observed = concern?.evidence.map(({ observedOn, what, source }) => `${observedOn}: ${what} (${source})`) ?? []
  return {
    'plan.startsOn': startsOn,
    'plan.lengthDays': String(visit.policy.planLengths[1] ?? visit.policy.planLengths[0] ?? 60),
    'plan.expectations.standard': concern?.expectation.text ?? '',
    'plan.areas': [concern?.gap ?? '', ...observed].join('\n'),
    'plan.checkIns.weekdays': visit.policy.sessionWeekdays.map(String),
    'plan.checkIns.at': visit.policy.sessionTime,
    'plan.consequences.onPass': 'The plan is completed. You return to ordinary coaching, with a growth plan that keeps what worked.',
    'plan.consequences.onPartial': 'The plan may be extended once, with new dates and the reason in writing.',
    'plan.consequences.onNotMet': 'We decide together with HR what follows: a change of role, further action, or the end of the employment.',
    'plan.passRule.atLeast': '2',
  }
}

/** `{ milestones: [{ what: … }] }` becomes `plan.milestones.0.what`; a list of plain values stays a list. */
function flat(name: string, value: PlanText | unknown): GivenFields {
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return { [name]: value.map(String) }
  if (typeof value !== 'object' || value === null) return { [name]: value === null ? '' : String(value) }
  return Object.assign({}, ...Object.entries(value).map(([key, inner]) => flat(`${name}.${key}`, inner))) as GivenFields
}
