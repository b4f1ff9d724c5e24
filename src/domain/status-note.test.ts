import { describe, expect, it } from 'vitest'
import { given } from '#domain/given.ts'
import { doing } from '#domain/given-commands.ts'
import { noteSent, routedStage, runningStage, sessionHeld } from '#domain/given-events.ts'
import { countReading } from '#domain/reading.ts'

const running = given(...runningStage(), sessionHeld('session_0', '2026-03-02'))

describe('a status note', () => {
  it('carries the figures of its day beside the words', () => {
    const sent = running.on('2026-03-09').reading({ discovery_calls: [countReading('2026-03-02', 13)] }).when(doing('SendStatusNote'))
    sent.thenRecorded('StatusNoteSent')
    expect(sent.event('StatusNoteSent')).toMatchObject({
      number: 1, expectation: 'pass', facts: { sessions: { planned: 19, due: 2, held: 1, missed: 1 }, milestones: [{ milestoneId: 'milestone_calls' }, { milestoneId: 'milestone_deals' }] },
    })
  })

  it('calls no milestone unmet that can still be met', () => {
    const sent = running.on('2026-03-09').when(doing('SendStatusNote'))
    expect(sent.event('StatusNoteSent').facts.milestones.map(({ result }) => result)).toEqual(['not-measurable', 'not-measurable'])
  })

  it('belongs to a week of the plan that has begun, named by its Monday', () => {
    running.on('2026-03-09').when(doing('SendStatusNote', { weekOf: '2026-03-03' })).thenRefused('not-a-week-of-the-plan', 'weekOf')
    running.on('2026-03-06').when(doing('SendStatusNote', { weekOf: '2026-03-09' })).thenRefused('not-a-week-of-the-plan', 'weekOf')
    running.on('2026-03-06').when(doing('SendStatusNote', { weekOf: '2026-02-23' })).thenRefused('not-a-week-of-the-plan', 'weekOf')
  })

  it('is sent in its week or in the one after, so that eight notes on the last day are not eight weekly notes', () => {
    running.on('2026-03-15').when(doing('SendStatusNote')).thenRecorded('StatusNoteSent')
    running.on('2026-03-16').when(doing('SendStatusNote')).thenRefused('note-too-late', 'weekOf')
  })

  it('is sent once for a week, and stays as it is', () => {
    given(...runningStage(), noteSent('2026-03-02')).on('2026-03-09').when(doing('SendStatusNote')).thenRefused('note-already-sent', 'weekOf')
  })

  it('may still be sent for the week before a pause', () => {
    given(...runningStage(), { type: 'PlanPaused', pausedOn: '2026-03-09', cause: 'absence', why: '' }).on('2026-03-10').when(doing('SendStatusNote')).thenRecorded('StatusNoteSent')
  })

  it('needs a plan that was issued', () => {
    given(...routedStage()).when(doing('SendStatusNote')).thenRefused('plan-not-running')
  })
})

describe('acknowledging a note', () => {
  const sent = given(...runningStage(), noteSent('2026-03-02')).as('employee')

  it('is done once, with a reply or without', () => {
    const acknowledged = sent.when(doing('AcknowledgeStatusNote', { reply: 'The figures leave out Friday' }))
    acknowledged.thenRecorded('StatusNoteAcknowledged')
    expect(acknowledged.afterwards().state.notes).toMatchObject([{ reply: 'The figures leave out Friday' }])
    acknowledged.afterwards().when(doing('AcknowledgeStatusNote')).thenRefused('already-acknowledged')
  })

  it('is of a note of this plan', () => {
    sent.when(doing('AcknowledgeStatusNote', { noteId: 'note_none' })).thenRefused('no-such-note')
  })
})
