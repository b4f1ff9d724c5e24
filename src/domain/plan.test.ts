import { describe, expect, it } from 'vitest'
import { given } from '#domain/given.ts'
import { doing } from '#domain/given-commands.ts'
import {
  approvedStage, callsMilestone, concernRaised, dealsMilestone, diagnosed, draftedStage, plan, planApproved, planDrafted, planSigned, planSubmitted, planViewAsked, routeChosen,
  routedStage, runningStage,
} from '#domain/given-events.ts'
import type { PlanText } from '#domain/plan.ts'
import type { RefusalCode } from '#domain/refusal.ts'

const onFebruary = given(...routedStage()).on('2026-02-23')
const draft = (changes: Partial<PlanText> = {}) => doing('DraftPlan', { plan: plan(changes) })
const badFaith = { attests: { passingIsPossible: true, outcomeIsOpen: false } }

describe('writing a plan', () => {
  it('numbers the drafts', () => {
    const drafted = onFebruary.when(draft())
    drafted.thenRecorded('PlanDrafted')
    expect(drafted.afterwards().when(draft()).event('PlanDrafted').version).toBe(2)
  })

  it('follows the route of a formal plan', () => {
    given(concernRaised(), diagnosed()).when(draft()).thenRefused('route-is-not-a-plan')
    given(concernRaised(), diagnosed(), routeChosen({ tool: 'training' })).when(draft()).thenRefused('route-is-not-a-plan')
    given(...routedStage(), diagnosed()).when(draft()).thenRefused('route-is-not-a-plan')
  })

  it.each<[string, Partial<PlanText>, RefusalCode, string]>([
    ['of a length that the policy does not know', { lengthDays: 45 }, 'length-not-in-policy', 'plan.lengthDays'],
    ['that began yesterday', { startsOn: '2026-02-20' }, 'day-in-the-past', 'plan.startsOn'],
    ['that begins on a Sunday', { startsOn: '2026-03-01' }, 'not-a-working-day', 'plan.startsOn'],
    ['without milestones', { milestones: [] }, 'no-milestones', 'plan.milestones'],
    ['with six milestones', { milestones: Array.from({ length: 6 }, (_, i) => ({ ...callsMilestone, milestoneId: `milestone_${i}` as const })) }, 'too-many-milestones', 'plan.milestones'],
    ['without support', { support: [] }, 'no-support', 'plan.support'],
    ['without check-ins', { checkIns: { weekdays: [], at: '10:00' } }, 'too-few-check-ins', 'plan.checkIns.weekdays'],
    ['with one session a week, said twice', { checkIns: { weekdays: [1, 1], at: '10:00' } }, 'too-few-check-ins', 'plan.checkIns.weekdays'],
    ['that is passed with nothing met', { passRule: { atLeast: 0 } }, 'pass-rule-cannot-be-met', 'plan.passRule.atLeast'],
    ['that asks for more milestones than there are', { passRule: { atLeast: 3 } }, 'pass-rule-cannot-be-met', 'plan.passRule.atLeast'],
    ['with one milestone twice', { milestones: [callsMilestone, callsMilestone] }, 'twice-the-same', 'plan.milestones.1'],
    ['with one support twice', { support: [...plan().support, ...plan().support] }, 'twice-the-same', 'plan.support.1'],
    ['with a milestone after its end', { milestones: [dealsMilestone, { ...callsMilestone, dueOn: '2026-05-02' }] }, 'due-outside-the-plan', 'plan.milestones.1.dueOn'],
    ['with support before it begins', { support: plan().support.map((one) => ({ ...one, dueOn: '2026-02-27' as const })) }, 'due-outside-the-plan', 'plan.support.0.dueOn'],
    ['with more weeks than fit', { milestones: [{ ...dealsMilestone, target: { ...dealsMilestone.target, ofWeeks: 6 } }], passRule: { atLeast: 1 } }, 'weeks-do-not-fit', 'plan.milestones.0.target.hitWeeks'],
    ['that wants five of four weeks', { milestones: [{ ...dealsMilestone, target: { ...dealsMilestone.target, hitWeeks: 5 } }], passRule: { atLeast: 1 } }, 'weeks-do-not-fit', 'plan.milestones.0.target.hitWeeks'],
  ])('is refused %s', (_, changes, code, at) => {
    onFebruary.when(draft(changes)).thenRefused(code, at)
  })

  it('follows the policy of the organisation', () => {
    onFebruary.under({ planLengths: [45] }).when(draft({ lengthDays: 45, milestones: [dealsMilestone], passRule: { atLeast: 1 }, support: plan().support.map((one) => ({ ...one, dueOn: '2026-04-01' as const })) })).thenRecorded('PlanDrafted')
    onFebruary.under({ sessionWeekdays: [1, 3, 5] }).when(draft()).thenRefused('too-few-check-ins', 'plan.checkIns.weekdays')
  })

  it('takes back an approved version, also one that somebody has signed', () => {
    given(...approvedStage(), planSigned('manager')).when(draft()).thenRecorded('PlanTakenBack', 'PlanDrafted')
  })

  it('is over once the plan is issued', () => {
    given(...runningStage()).when(draft()).thenRefused('plan-already-issued')
  })
})

describe('giving the plan to HR', () => {
  it('needs Omar to have been asked, and the word of Ines that it can be passed', () => {
    given(...draftedStage()).when(doing('SubmitPlan')).thenRecorded('PlanSubmitted')
    given(...draftedStage()).when(doing('SubmitPlan', badFaith)).thenRefused('not-in-good-faith', 'attests')
  })

  it('is refused when Omar was not asked about the causes, or not about this plan', () => {
    given(concernRaised(), diagnosed(), routeChosen(), planDrafted(), planViewAsked()).when(doing('SubmitPlan')).thenRefused('employee-view-not-asked')
    given(...routedStage(), planDrafted()).when(doing('SubmitPlan')).thenRefused('employee-view-not-asked')
  })

  it('is refused when Omar was asked about other targets than these', () => {
    const harder = { milestones: [{ ...callsMilestone, target: { ...callsMilestone.target, target: 15 } }, dealsMilestone] }
    given(...draftedStage(), planDrafted(harder, 2)).when(doing('SubmitPlan')).thenRefused('employee-view-not-asked')
    given(...draftedStage(), planDrafted(harder, 2), planViewAsked(harder, 2)).when(doing('SubmitPlan')).thenRecorded('PlanSubmitted')
  })

  it('does not ask Omar again for other words', () => {
    given(...draftedStage(), planDrafted({ areas: 'Discovery calls, and what follows from them' }, 2)).when(doing('SubmitPlan')).thenRecorded('PlanSubmitted')
  })

  it('wants a draft on the present route, with days that are still ahead', () => {
    given(...routedStage()).when(doing('SubmitPlan')).thenRefused('no-draft')
    given(...draftedStage(), diagnosed()).when(doing('SubmitPlan')).thenRefused('no-draft')
    given(...draftedStage()).on('2026-03-03').when(doing('SubmitPlan')).thenRefused('day-in-the-past', 'plan.startsOn')
  })
})

describe('what HR does with a plan', () => {
  const submitted = given(...draftedStage(), planSubmitted()).as('hr')

  it('is to approve it with its own word', () => {
    submitted.when(doing('ApprovePlan')).thenRecorded('PlanApproved')
    submitted.when(doing('ApprovePlan', badFaith)).thenRefused('not-in-good-faith', 'attests')
    submitted.on('2026-03-03').when(doing('ApprovePlan')).thenRefused('day-in-the-past', 'plan.startsOn')
  })

  it('is to give it back with a reason', () => {
    const returned = submitted.when(doing('ReturnPlan'))
    returned.thenRecorded('PlanReturned')
    expect(returned.afterwards().state).toMatchObject({ phase: 'drafting', returned: 'Name the standard' })
    returned.afterwards().as('manager').when(doing('SubmitPlan')).thenRecorded('PlanSubmitted')
  })

  it('waits for one', () => {
    given(...draftedStage()).as('hr').when(doing('ApprovePlan')).thenRefused('nothing-submitted')
    given(...draftedStage(), planSubmitted(), planApproved()).as('hr').when(doing('ReturnPlan')).thenRefused('nothing-submitted')
    submitted.as('manager').when(doing('ApprovePlan')).thenRefused('not-found')
  })
})
