// What people do from a first concern to the signatures, in the words that the stories use.
import type { CaseCommand } from '#domain/case-command.ts'
import type { Concern } from '#domain/concern.ts'
import type { CauseShares, GateFacts } from '#domain/diagnosis.ts'
import type { Day } from '#domain/day.ts'
import type { AchievableAnswer } from '#domain/employee-view.ts'
import type { Milestone, PlanText, Support } from '#domain/plan.ts'
import { causeQuestions } from '#domain/question.ts'
import type { Tool } from '#domain/route.ts'
import type { Target } from '#domain/target.ts'
import type { Name } from './people.ts'
import type { Deed } from './scene.ts'

const plainly = (command: CaseCommand): Deed => () => command

export const raise = (about: Name, concern: Omit<Concern, 'purpose'>): Deed => ({ person }) =>
  ({ type: 'RaiseConcern', subjectId: person(about), concern: { ...concern, purpose: 'help-to-pass' } })

export const remember = (givenOn: Day, what: string): Deed => plainly({ type: 'AddFeedback', feedback: { givenOn, what } })
export const withdraw = (reason: string): Deed => plainly({ type: 'WithdrawConcern', reason })
export const askForCauses: Deed = plainly({ type: 'AskForCauses' })

/** Shares in the order skill, will, knowledge, system. */
type Shares = [skill: number, will: number, knowledge: number, system: number]
const shared = ([skill, will, knowledge, system]: Shares): CauseShares => ({ skill, will, knowledge, system })
export const giveCauses = (words: string, shares: Shares | null = null): Deed => plainly({ type: 'GiveCauses', words, shares: shares && shared(shares) })

const fitForAPlan: GateFacts = { gap: 'persistent', expectationsClear: 'yes', outcome: 'open', fit: 'fits', measurable: 'yes' }

/** `answers` go by the key of the question; what is left out was left blank. */
export function diagnose(shares: Shares, reason: string, answers: { [question: string]: string }, facts: Partial<GateFacts> = {}): Deed {
  const asked = causeQuestions.filter(({ key }) => key in answers).map(({ key, asks }) => ({ question: asks, answer: answers[key] ?? '' }))
  return plainly({ type: 'Diagnose', diagnosis: { shares: shared(shares), answers: asked, reason, facts: { ...fitForAPlan, ...facts } } })
}

export const choose = (tool: Tool, reason: string): Deed => plainly({ type: 'ChooseRoute', tool, reason })
export const escalate = (to: Name, answerBy: Day, what: string): Deed => ({ person }) => ({ type: 'EscalateSystemCause', what, ownerId: person(to), answerBy })

export const atLeast = (target: number, hitWeeks: number, ofWeeks: number): Target => ({ comparator: 'at-least', target, hitWeeks, ofWeeks })

/** A plan as the stories write it: milestones and support go by a key, people by their name. */
export type Draft = Omit<PlanText, 'milestones' | 'support'> & {
  milestones: (Omit<Milestone, 'milestoneId'> & { key: string })[]
  support: (Omit<Support, 'supportId' | 'ownerId'> & { key: string; owner: Name })[]
}

export const draft = (text: Draft, why = ''): Deed => ({ person, milestone, support }) => ({
  type: 'DraftPlan',
  why,
  plan: {
    ...text,
    milestones: text.milestones.map(({ key, ...rest }) => ({ ...rest, milestoneId: milestone(key) })),
    support: text.support.map(({ key, owner, ...rest }) => ({ ...rest, supportId: support(key), ownerId: person(owner) })),
  },
})

export const askForView: Deed = plainly({ type: 'AskForPlanView' })

/** What the employee says of each milestone, by its key. */
export const giveView = (words: string, views: { [milestone: string]: [AchievableAnswer, string] }): Deed => ({ milestone }) => ({
  type: 'GivePlanView',
  words,
  milestones: Object.entries(views).map(([key, [achievable, said]]) => ({ milestoneId: milestone(key), achievable, words: said })),
})

const attests = { passingIsPossible: true, outcomeIsOpen: true }
export const submit: Deed = plainly({ type: 'SubmitPlan', attests })
export const giveBack = (reason: string): Deed => plainly({ type: 'ReturnPlan', reason })
export const approve: Deed = plainly({ type: 'ApprovePlan', attests })

export const sign = (statement = ''): Deed => async ({ look }) => {
  const { state, approvedDigest } = await look()
  return { type: 'SignPlan', version: state.approved?.version ?? 0, shownDigest: approvedDigest, consents: true, authenticatedBy: '', statement }
}
