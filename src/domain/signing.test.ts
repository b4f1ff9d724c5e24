import { describe, expect, it } from 'vitest'
import { given } from '#domain/given.ts'
import { doing } from '#domain/given-commands.ts'
import { approvedStage, draftedStage, planSigned, runningStage } from '#domain/given-events.ts'

const bothSigned = given(...approvedStage(), planSigned('manager'), planSigned('hr')).as('employee')

describe('signing', () => {
  it('records what was shown, what it means, the consent and how the signer was known', () => {
    const signed = given(...approvedStage()).when(doing('SignPlan'))
    signed.thenRecorded('PlanSigned')
    expect(signed.event('PlanSigned')).toMatchObject({ as: 'manager', shownDigest: 'digest-of-the-plan', authenticatedBy: 'password' })
    expect(signed.event('PlanSigned').consent).toContain('electronically')
  })

  it('issues the plan with every session when Omar signs, last, as received and understood', () => {
    const signed = bothSigned.when(doing('SignPlan', { statement: 'The territory was changed in January' }))
    signed.thenRecorded('PlanSigned', 'PlanIssued')
    expect(signed.event('PlanSigned').meaning).toContain('does not say that I agree')
    expect(signed.event('PlanIssued').sessions).toHaveLength(19)
    expect(signed.afterwards().state).toMatchObject({ phase: 'running', plan: { finalOn: '2026-05-01' } })
  })

  it('starts the plan all the same when Omar declines', () => {
    const declined = bothSigned.when(doing('DeclineToSign'))
    declined.thenRecorded('SigningDeclined', 'PlanIssued')
    expect(declined.afterwards().state.signatures.at(-1)).toMatchObject({ as: 'employee', declined: true, statement: 'I see this differently' })
  })

  it('is done by manager and HR in any order, each once, before Omar', () => {
    given(...approvedStage(), planSigned('hr')).when(doing('SignPlan')).thenRecorded('PlanSigned')
    given(...approvedStage(), planSigned('manager')).when(doing('SignPlan')).thenRefused('already-signed')
    given(...approvedStage(), planSigned('manager')).as('employee').when(doing('SignPlan')).thenRefused('organisation-signs-first')
    given(...approvedStage(), planSigned('hr')).as('employee').when(doing('DeclineToSign')).thenRefused('organisation-signs-first')
  })

  it('is of the version that was shown, to the letter', () => {
    bothSigned.when(doing('SignPlan', { version: 2 })).thenRefused('another-version-was-shown')
    bothSigned.when(doing('SignPlan', { shownDigest: 'digest-of-another' })).thenRefused('another-version-was-shown')
    bothSigned.when(doing('DeclineToSign', { version: 2 })).thenRefused('another-version-was-shown')
  })

  it('asks for consent', () => {
    bothSigned.when(doing('SignPlan', { consents: false })).thenRefused('no-consent', 'consents')
  })

  it('takes no days from Omar: after the first day the plan needs new dates', () => {
    bothSigned.on('2026-03-02').when(doing('SignPlan')).thenRecorded('PlanSigned', 'PlanIssued')
    bothSigned.on('2026-03-03').when(doing('SignPlan')).thenRefused('start-has-passed')
    bothSigned.on('2026-03-03').when(doing('DeclineToSign')).thenRefused('start-has-passed')
  })

  it('needs something approved that is not issued yet', () => {
    given(...draftedStage()).when(doing('SignPlan')).thenRefused('nothing-to-sign')
    given(...runningStage()).as('employee').when(doing('SignPlan')).thenRefused('nothing-to-sign')
    given(...runningStage()).as('employee').when(doing('DeclineToSign')).thenRefused('nothing-to-sign')
  })
})
