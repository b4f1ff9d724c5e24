import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '#domain/case.ts'
import type { CaseCommandType } from '#domain/case-command.ts'
import type { CaseEvent, CaseEventType } from '#domain/case-event.ts'
import { given, recordedBy, seenBy } from '#domain/given.ts'
import { doing } from '#domain/given-commands.ts'
import { people, runningStage } from '#domain/given-events.ts'
import { canary, type Step, walk } from '#domain/given-walk.ts'
import { answersToWhatWasShown, mayDo } from '#domain/permission.ts'
import { sentenceOf } from '#domain/sentence.ts'
import { addDays, daysBetween } from '#domain/day.ts'
import { isWorkingDay, mondayToFriday } from '#domain/working-day.ts'
import { audienceOf, maySee } from '#domain/visibility.ts'
import { reviewOf } from '#domain/verdict.ts'

const step: fc.Arbitrary<Step> = fc.record({ command: fc.nat(33), as: fc.nat(2), days: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 })), pick: fc.nat(40), other: fc.nat(40) })
const histories = fc.record({ stage: fc.nat(8), steps: fc.array(step, { maxLength: 70, size: 'max' }) })
const names = new Map([[people.manager, 'Ines'], [people.employee, 'Omar'], [people.hr, 'Priya'], ['person_lena', 'Lena']])
const visible = (events: readonly CaseEvent[]) => recordedBy(events).filter(({ event }) => maySee(audienceOf(event.type), 'employee'))

describe('the grammar of these tests', () => {
  it('is red when something else happened', () => {
    expect(() => given().when(doing('RaiseConcern')).thenRecorded('CaseClosed')).toThrow('was  recorded: ConcernRaised')
    expect(() => given().when(doing('RaiseConcern')).thenRefused('not-found')).toThrow('was  recorded')
    expect(() => given().when(doing('AskForCauses')).thenRecorded('CausesAsked')).toThrow('was  refused: not-found')
  })
})

describe('a case that is not there, or not yours', () => {
  it('answers the same', () => {
    given().when(doing('AskForCauses')).thenRefused('not-found')
    given(...runningStage()).as('employee').when(doing('ProposeDecision')).thenRefused('not-found')
  })
})

describe('who may do what', () => {
  const allowed = (as: 'employee' | 'manager' | 'hr') => (Object.keys(commands) as CaseCommandType[]).filter((type) => mayDo(type, as))
  const commands: { [Type in CaseCommandType]: true } = {
    RaiseConcern: true, AddFeedback: true, WithdrawConcern: true, AskForCauses: true, GiveCauses: true, AskForPlanView: true, GivePlanView: true, Diagnose: true, AskOverride: true, AgreeOverride: true,
    DeclineOverride: true, ChooseRoute: true, EscalateSystemCause: true, AnswerEscalation: true, DraftPlan: true, SubmitPlan: true, ReturnPlan: true, ApprovePlan: true, SignPlan: true, DeclineToSign: true,
    HoldSession: true, ConfirmSession: true, DisputeSession: true, MissSession: true, RescheduleSession: true, SettleAction: true, DeliverSupport: true, SendStatusNote: true, AcknowledgeStatusNote: true,
    PausePlan: true, ResumePlan: true, ProposeDecision: true, ReturnDecision: true, AgreeDecision: true,
  }

  it('is what the spec gives to Omar and to Priya', () => {
    expect(allowed('employee')).toEqual([
      'GiveCauses', 'GivePlanView', 'SignPlan', 'DeclineToSign', 'ConfirmSession', 'DisputeSession', 'MissSession', 'RescheduleSession', 'SettleAction', 'AcknowledgeStatusNote',
    ])
    expect(allowed('hr')).toEqual([
      'AgreeOverride', 'DeclineOverride', 'EscalateSystemCause', 'AnswerEscalation', 'DraftPlan', 'ReturnPlan', 'ApprovePlan', 'SignPlan', 'DeliverSupport', 'PausePlan', 'ResumePlan', 'ReturnDecision', 'AgreeDecision',
    ])
  })

  it('never lets the one who proposes also agree', () => {
    for (const [asks, answers] of [['AskOverride', 'AgreeOverride'], ['SubmitPlan', 'ApprovePlan'], ['ProposeDecision', 'AgreeDecision']] as const) {
      expect((['employee', 'manager', 'hr'] as const).filter((as) => mayDo(asks, as) && mayDo(answers, as))).toEqual([])
      expect(answersToWhatWasShown.has(answers)).toBe(true)
    }
  })
})

describe('whatever happens to a plan', () => {
  it('keeps one launch, one final review ahead, and sessions on working days of their own', () => {
    fc.assert(fc.property(histories, ({ stage, steps }) => {
      const { events } = walk(stage, steps)
      const { plan, phase, sessions } = seenBy('manager', events)
      if (plan === null || phase !== 'running') return
      const ahead = sessions.filter(({ state }) => state === 'planned')
      expect(sessions.filter(({ kind, replaces }) => kind === 'launch' && replaces === null)).toHaveLength(1)
      expect(ahead.filter(({ kind }) => kind === 'final-review').length).toBeLessThanOrEqual(1)
      expect(ahead.map(({ on }) => on).toSorted()).toEqual([...new Set(ahead.map(({ on }) => on))].toSorted())
      expect(ahead.filter(({ on }) => !isWorkingDay(on, mondayToFriday))).toEqual([])
      expect(ahead.filter(({ on, kind, replaces }) => kind === 'coaching' && replaces === null && on > plan.finalOn)).toEqual([])
    }), { numRuns: 150 })
  })

  it('never loses or rewrites a session that was held or missed, and moves by the days of a pause', () => {
    fc.assert(fc.property(histories, ({ stage, steps }) => {
      const { events } = walk(stage, steps)
      events.forEach((event, index) => {
        if (event.type !== 'PlanResumed') return
        const [before, after] = [seenBy('manager', events.slice(0, index)), seenBy('manager', events.slice(0, index + 1))]
        const settled = before.sessions.filter(({ state }) => state !== 'planned')
        expect(after.sessions).toEqual(expect.arrayContaining(settled))
        const moved = daysBetween(before.plan?.finalOn ?? event.finalOn, event.finalOn)
        expect(moved).toBeGreaterThanOrEqual(event.days)
        const hadEnded = before.plan === null || addDays(before.plan.finalOn, event.days) < event.resumedOn
        expect(hadEnded || moved <= event.days + 2).toBe(true)
      })
    }), { numRuns: 100 })
  })
})

describe('whatever happens in a case', () => {
  it('reaches deep into plans, so that these properties are about something', () => {
    const reached = new Set<CaseEventType>()
    fc.assert(fc.property(histories, ({ stage, steps }) => void walk(stage, steps).events.forEach(({ type }) => reached.add(type))), { numRuns: 300, seed: 7 })
    expect([...reached].toSorted()).toEqual(expect.arrayContaining(['ActionSettled', 'CaseClosed', 'DecisionMade', 'MakeUpScheduled', 'OverrideAgreed', 'PlanExtended', 'PlanIssued', 'PlanResumed', 'PlanTakenBack', 'SessionDisputed', 'SigningDeclined', 'StatusNoteAcknowledged']))
  })

  it('is told in sentences with names, without an id and without holes', () => {
    fc.assert(fc.property(histories, ({ stage, steps }) => {
      for (const recorded of recordedBy(walk(stage, steps).events)) {
        const sentence = sentenceOf(recorded, (person) => names.get(person) ?? person)
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|(person|session|milestone|support|action|note|case|escalation)_/)
        expect(sentence).toMatch(/^\S.*\S$/s)
      }
    }), { numRuns: 100 })
  })

  it('shows Omar no word that was only for manager and HR, in the state or in a sentence', () => {
    fc.assert(fc.property(histories, ({ stage, steps }) => {
      const { events } = walk(stage, steps)
      expect(JSON.stringify(fold(visible(events)))).not.toContain(canary)
      for (const recorded of visible(events)) expect(sentenceOf(recorded, (person) => names.get(person) ?? person)).not.toContain(canary)
    }), { numRuns: 100 })
  })

  it('can be folded from any part of the events, as an erased or half visible record has to be', () => {
    fc.assert(fc.property(histories, fc.infiniteStream(fc.boolean()), ({ stage, steps }, keep) => {
      const { events, today } = walk(stage, steps)
      const part = events.filter(() => keep.next().value)
      const state = fold(recordedBy(part))
      expect(() => reviewOf(state, { today, readings: {}, policy: given().world.policy })).not.toThrow()
    }), { numRuns: 100 })
  })

  it('leads Omar and Ines to the same plan: what is issued, held, promised and due is what both see', () => {
    const shared = ({ plan, sessions, actions, support, milestones, notes, pauses, approved, signatures }: ReturnType<typeof fold>) => ({ plan, sessions, actions, support, milestones, notes, pauses, approved, signatures })
    fc.assert(fc.property(histories, ({ stage, steps }) => {
      const { events } = walk(stage, steps)
      expect(shared(seenBy('employee', events))).toEqual(shared(seenBy('manager', events)))
      const [mine, theirs] = [seenBy('employee', events).phase, seenBy('manager', events).phase]
      const isOpenToBoth = ['approved', 'running', 'paused'].includes(theirs) || (theirs === 'closed' && mine !== 'none')
      expect(isOpenToBoth ? mine : theirs).toBe(theirs)
    }), { numRuns: 100 })
  })
})
