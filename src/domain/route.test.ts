import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GateFacts } from '#domain/diagnosis.ts'
import { given } from '#domain/given.ts'
import { doing } from '#domain/given-commands.ts'
import { concernRaised, diagnosed, shares } from '#domain/given-events.ts'
import { gateRefuses, type RouteFacts, routeFor, routeRules, tools } from '#domain/route.ts'

const clear: RouteFacts = { gap: 'persistent', expectationsClear: 'yes', outcome: 'open', fit: 'fits', measurable: 'yes', shares: shares({ skill: 100 }), earlierFeedback: 1, purpose: 'help-to-pass' }
const fitOf = (facts: Partial<RouteFacts>, tool: (typeof tools)[number]) => routeFor({ ...clear, ...facts }).find((answer) => answer.tool === tool)?.fit

const yesNo = ['yes', 'no', 'unknown'] as const
const causesOf = fc.record({ skill: fc.nat(100), will: fc.nat(100), knowledge: fc.nat(100), system: fc.nat(100) })
  .filter(({ skill, will, knowledge }) => skill + will + knowledge <= 100).map((drawn) => ({ ...drawn, system: 100 - drawn.skill - drawn.will - drawn.knowledge }))
const gateFacts: fc.Arbitrary<GateFacts> = fc.record({
  gap: fc.constantFrom('persistent', 'new-or-temporary', 'minor', 'unknown'), expectationsClear: fc.constantFrom(...yesNo), outcome: fc.constantFrom('open', 'already-decided', 'unknown'),
  fit: fc.constantFrom('fits', 'wrong-fit', 'unknown'), measurable: fc.constantFrom(...yesNo),
})
const rules = routeRules.filter(({ tool, fit }) => tool === 'formal-pip' && fit === 'unsuitable').map(({ id }) => id)
const situation = fc.record({
  facts: fc.oneof(gateFacts, fc.constant<GateFacts>({ gap: 'persistent', expectationsClear: 'yes', outcome: 'open', fit: 'fits', measurable: 'yes' })), causes: causesOf, feedback: fc.nat(2), purpose: fc.constantFrom('help-to-pass' as const, 'justify-a-decision' as const),
  override: fc.option(fc.record({ agreedTo: fc.subarray(rules), agreed: fc.boolean() })),
})

describe('the gate', () => {
  it('lets nothing through with a cause in the system, a decided outcome or no word before, unless HR agreed to these very rules', () => {
    fc.assert(fc.property(situation, ({ facts, causes, feedback, purpose, override }) => {
      const told = Array.from({ length: feedback }, () => ({ givenOn: '2026-01-12' as const, what: '' }))
      const before = given(concernRaised({ earlierFeedback: told, purpose }), diagnosed({ shares: causes, facts }))
      const answered = override === null ? before : given(concernRaised({ earlierFeedback: told, purpose }), diagnosed({ shares: causes, facts }),
        { type: 'OverrideAsked', reason: '', against: override.agreedTo.map((rule) => ({ rule, because: '' })) }, override.agreed ? { type: 'OverrideAgreed', reason: '' } : { type: 'OverrideDeclined', reason: '' })
      const { decision } = answered.when(doing('ChooseRoute'))
      const refusing = gateRefuses({ ...facts, shares: causes, earlierFeedback: feedback, purpose }).map(({ rule }) => rule)
      const isMainSystem = causes.system >= Math.max(causes.skill, causes.will, causes.knowledge)
      const isDecided = facts.outcome === 'already-decided' || purpose === 'justify-a-decision'
      expect([refusing.includes('RT-1'), refusing.includes('RT-6'), refusing.includes('RT-5')]).toEqual([isMainSystem, isDecided, feedback === 0])
      const covered = refusing.every((rule) => override?.agreed === true && override.agreedTo.includes(rule))
      expect('recorded' in decision).toBe(covered)
    }), { numRuns: 2_000 })
  })

  it('takes what nobody knows for no', () => {
    expect(gateRefuses({ ...clear, gap: 'unknown', expectationsClear: 'unknown', outcome: 'unknown', fit: 'unknown', measurable: 'unknown' }).map(({ rule }) => rule)).toEqual(['RT-3', 'RT-4', 'RT-7', 'RT-8', 'RT-9'])
    expect(gateRefuses(clear)).toEqual([])
  })
})

describe('the route', () => {
  it('recommends a formal plan for a lasting gap of skill or will, never for knowledge', () => {
    expect(fitOf({}, 'formal-pip')).toBe('recommended')
    expect(fitOf({ shares: shares({ will: 100 }) }, 'formal-pip')).toBe('recommended')
    expect(fitOf({ shares: shares({ knowledge: 100 }) }, 'formal-pip')).toBe('possible')
    expect(fitOf({ shares: shares({ knowledge: 100 }) }, 'training')).toBe('recommended')
  })

  it('hands a cause in the system to a leader, and a young gap to coaching', () => {
    expect(fitOf({ shares: shares({ system: 100 }) }, 'fix-the-system')).toBe('recommended')
    expect(fitOf({ gap: 'new-or-temporary' }, 'keep-coaching')).toBe('recommended')
    expect(fitOf({ gap: 'new-or-temporary' }, 'coaching-plan')).toBe('recommended')
    expect(fitOf({ expectationsClear: 'no' }, 'clarify-role')).toBe('recommended')
  })

  it('speaks of an honest conversation only where the decision is made or the role does not fit', () => {
    expect(fitOf({}, 'exit-conversation')).toBe('unsuitable')
    expect(fitOf({ fit: 'wrong-fit' }, 'exit-conversation')).toBe('recommended')
  })

  it('gives every tool an answer, whatever the facts, with a reason for each that is not merely possible', () => {
    fc.assert(fc.property(gateFacts, causesOf, fc.nat(2), (facts, causes, earlierFeedback) => {
      const answers = routeFor({ ...facts, shares: causes, earlierFeedback, purpose: 'help-to-pass' })
      expect(answers.map(({ tool }) => tool)).toEqual([...tools])
      expect(answers.filter(({ fit, reasons }) => fit !== 'possible' && reasons.length === 0)).toEqual([])
    }))
  })

  it('has rules with a number each, and words of their own', () => {
    expect(new Set(routeRules.map(({ id }) => id)).size).toBe(routeRules.length)
    expect(routeRules.every(({ because }) => /^[A-Z].*\.$/.test(because))).toBe(true)
  })
})
