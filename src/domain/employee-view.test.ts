import { describe, expect, it } from 'vitest'
import { given } from '#domain/given.ts'
import { doing } from '#domain/given-commands.ts'
import { concernRaised, concernStage, draftedStage, planDrafted, planViewAsked, routedStage, runningStage, shares } from '#domain/given-events.ts'

describe('asking Omar what gets in the way', () => {
  it('shows him the concern, but not what Ines was asked about herself', () => {
    const asked = given(concernRaised({ purpose: 'justify-a-decision' })).when(doing('AskForCauses'))
    asked.thenRecorded('CausesAsked')
    expect(asked.event('CausesAsked').shown.gap).toBe('Omar made seven a week since December')
    expect(JSON.stringify(asked.event('CausesAsked'))).not.toContain('justify')
  })

  it('is done once', () => {
    given(...concernStage()).when(doing('AskForCauses')).thenRefused('already-asked')
  })
})

describe('what Omar says about the causes', () => {
  it('is kept word for word, with his shares or without', () => {
    const gave = given(...concernStage()).as('employee').when(doing('GiveCauses'))
    gave.thenRecorded('CausesGiven')
    expect(gave.afterwards().state.causesGiven).toMatchObject({ words: 'Two accounts were moved away', shares: { system: 80 } })
    given(...concernStage()).as('employee').when(doing('GiveCauses', { shares: null })).thenRecorded('CausesGiven')
  })

  it('adds up, when he puts shares on it', () => {
    given(...concernStage()).as('employee').when(doing('GiveCauses', { shares: shares({ system: 90 }) })).thenRefused('shares-not-100', 'shares')
  })

  it('is not taken before he was asked: to him there is no case yet', () => {
    given(concernRaised()).as('employee').when(doing('GiveCauses')).thenRefused('not-found')
    given(planViewAsked()).as('employee').when(doing('GiveCauses')).thenRefused('not-asked-yet')
  })
})

describe('asking Omar about the plan', () => {
  it('shows him the draft as it stands', () => {
    given(...routedStage(), planDrafted()).when(doing('AskForPlanView')).thenRecorded('PlanViewAsked')
  })

  it('is done once for a version, and again for the next one', () => {
    given(...draftedStage()).when(doing('AskForPlanView')).thenRefused('already-asked')
    given(...draftedStage(), planDrafted({}, 2)).when(doing('AskForPlanView')).thenRecorded('PlanViewAsked')
  })

  it('needs a draft that is being written', () => {
    given(...routedStage()).when(doing('AskForPlanView')).thenRefused('no-draft')
    given(...runningStage()).when(doing('AskForPlanView')).thenRefused('no-draft')
  })
})

describe('what Omar says about the plan', () => {
  it('is kept beside each milestone, also when he was not asked about causes before', () => {
    const gave = given(concernRaised(), planDrafted(), planViewAsked()).as('employee').when(doing('GivePlanView'))
    gave.thenRecorded('PlanViewGiven')
    expect(gave.afterwards().state.planViews).toMatchObject([{ version: 1, milestones: [{ achievable: 'unsure' }] }])
  })

  it('waits for the question, and ends with the issue of the plan', () => {
    given(...concernStage()).as('employee').when(doing('GivePlanView')).thenRefused('not-asked-yet')
    given(...runningStage()).as('employee').when(doing('GivePlanView')).thenRefused('plan-already-issued')
  })
})
