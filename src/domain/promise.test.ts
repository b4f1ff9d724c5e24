import { describe, expect, it } from 'vitest'
import { given } from '#domain/given.ts'
import { doing } from '#domain/given-commands.ts'
import { actionCommitted, runningStage, supportDelivered } from '#domain/given-events.ts'

describe('a committed action', () => {
  const committed = given(...runningStage(), actionCommitted())

  it.each([
    ['kept', '2026-03-09'],
    ['late', '2026-03-10'],
    ['dropped', null],
  ] as const)('is %s when it is done on %s', (outcome, doneOn) => {
    const settled = committed.on('2026-03-12').as('employee').when(doing('SettleAction', { doneOn }))
    settled.thenRecorded('ActionSettled')
    expect(settled.event('ActionSettled').outcome).toBe(outcome)
  })

  it('is settled once, and not ahead of its time', () => {
    committed.on('2026-03-08').when(doing('SettleAction')).thenRefused('day-in-the-future', 'doneOn')
    committed.when(doing('SettleAction', { actionId: 'action_none' })).thenRefused('no-such-promise')
    committed.on('2026-03-09').when(doing('SettleAction')).afterwards().when(doing('SettleAction')).thenRefused('promise-already-settled')
  })
})

describe('support', () => {
  it('is delivered on a day, once, by the side that promised it', () => {
    const running = given(...runningStage()).on('2026-04-20')
    running.when(doing('DeliverSupport')).thenRecorded('SupportDelivered')
    running.as('hr').when(doing('DeliverSupport')).thenRecorded('SupportDelivered')
    running.as('employee').when(doing('DeliverSupport')).thenRefused('not-found')
    running.on('2026-04-19').when(doing('DeliverSupport')).thenRefused('day-in-the-future', 'deliveredOn')
    running.when(doing('DeliverSupport', { supportId: 'support_none' })).thenRefused('no-such-promise')
    given(...runningStage(), supportDelivered()).on('2026-04-21').when(doing('DeliverSupport')).thenRefused('promise-already-settled')
  })
})
