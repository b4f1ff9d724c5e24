import { describe, expect, it } from 'vitest'
import { mainCause } from '#domain/diagnosis.ts'
import { given, seenBy } from '#domain/given.ts'
import { doing } from '#domain/given-commands.ts'
import { approvedStage, concernRaised, diagnosed, diagnosis, planSigned, runningStage, shares } from '#domain/given-events.ts'

describe('working out the causes', () => {
  it('puts shares on the four of them', () => {
    const made = given(concernRaised()).when(doing('Diagnose'))
    made.thenRecorded('DiagnosisMade')
    expect(made.afterwards().state).toMatchObject({ phase: 'diagnosed', diagnosis: { shares: { skill: 70, will: 30 } } })
  })

  it.each([
    ['do not reach 100', shares({ skill: 60, will: 30 })],
    ['go over 100', shares({ skill: 100, system: 1 })],
    ['balance a share below nothing', shares({ skill: 150, will: -50 })],
    ['are broken into parts of a per cent', shares({ skill: 99.5, will: 0.5 })],
    ['are no numbers', shares({ skill: Number.NaN, will: 100 })],
  ])('is refused when the shares %s', (_, wrong) => {
    given(concernRaised()).when(doing('Diagnose', { diagnosis: diagnosis({ shares: wrong }) })).thenRefused('shares-not-100', 'diagnosis.shares')
  })

  it('is done again when more comes to light, and the route is open again', () => {
    const again = given(concernRaised(), diagnosed()).when(doing('Diagnose', { diagnosis: diagnosis({ shares: shares({ system: 100 }) }) }))
    again.thenRecorded('DiagnosisMade')
    expect(again.afterwards().state.route).toBeNull()
  })

  it('takes back an approved plan where both sides see it, so that Omar cannot sign what has been overtaken', () => {
    const facts = [...approvedStage(), planSigned('manager'), planSigned('hr')]
    const again = given(...facts).when(doing('Diagnose', { diagnosis: diagnosis({ shares: shares({ system: 100 }) }) }))
    again.thenRecorded('PlanTakenBack', 'DiagnosisMade')
    expect(seenBy('employee', [...facts, again.event('PlanTakenBack')])).toMatchObject({ approved: null, signatures: [] })
    given(...facts, again.event('PlanTakenBack'), again.event('DiagnosisMade')).as('employee').when(doing('SignPlan')).thenRefused('nothing-to-sign')
  })

  it('is over once the plan is issued', () => {
    given(...runningStage()).when(doing('Diagnose')).thenRefused('plan-already-issued')
  })
})

describe('the main cause', () => {
  it('is the largest, and of equal ones the one that is least in the person’s hands', () => {
    expect(mainCause(shares({ skill: 60, system: 40 }))).toBe('skill')
    expect(mainCause(shares({ skill: 50, system: 50 }))).toBe('system')
    expect(mainCause(shares({ skill: 50, will: 50 }))).toBe('skill')
    expect(mainCause(shares({ knowledge: 50, will: 50 }))).toBe('knowledge')
  })
})
