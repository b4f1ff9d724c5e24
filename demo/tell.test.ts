import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entrancesOf } from '#app/entrances.ts'
import type { CaseView } from '#app/look.ts'
import { lookAtCoaching } from '#app/look-at-coaching.ts'
import { openVisit, signInAtEntrance } from '#app/sign-in.ts'
import { type Day, weekdayOf } from '#domain/day.ts'
import { indicatorOf } from '#domain/indicator.ts'
import { milestoneStatus } from '#domain/milestone-status.ts'
import { weeksOf } from '#domain/scoreboard.ts'
import { reviewOf } from '#domain/verdict.ts'
import { defaultPolicy } from '#domain/policy.ts'
import { present, type ToldCompany, toldCompany } from './test-company.ts'

const days: Day[] = ['2026-11-23', '2026-11-28', '2027-01-01', '2028-02-29']

describe.each(days)('the demo company on %s', (today) => {
  let company: ToldCompany
  let cases: CaseView[]
  beforeAll(async () => {
    company = await toldCompany(today)
    cases = await company.cases()
  }, 120_000)
  afterAll(() => company.house.leave())

  const caseOf = (name: string) => present(cases.find(({ employee }) => employee.name === name))
  const review = (name: string) => reviewOf(caseOf(name).state, { readings: caseOf(name).readings, today, policy: defaultPolicy })

  it('has a case in every phase', () => {
    const phases = new Set(cases.map(({ state }) => state.phase))
    expect([...phases].toSorted()).toEqual(['approved', 'closed', 'concern', 'diagnosed', 'drafting', 'paused', 'routed', 'running', 'submitted'])
  })

  it('lets everybody in at the entrances, in the role that stands there', async () => {
    const entrances = await entrancesOf(company.house)
    expect(entrances.map(({ name }) => name)).toEqual(['Ines Carvalho', 'Omar Haddad', 'Ruth Adeyemi', 'Graham Pell', 'Noor Vance'])
    for (const { orgId, personId, role } of entrances) {
      const { cookie } = await signInAtEntrance(company.house, orgId, personId, role)
      expect((await openVisit(company.house, cookie))?.actingAs).toBe(role)
    }
  })

  it('shows Omar one milestone met, one on track, one at risk, and one of which it is too early to say anything', () => {
    const { state, readings } = caseOf('Omar Haddad')
    const words = state.milestones.map((milestone) => {
      const weeks = weeksOf(state, milestone, today)
      const { unit } = present(indicatorOf(milestone.indicator))
      return milestoneStatus({ target: milestone.target, unit, weeks, dueOn: milestone.dueOn, readings: readings[milestone.indicator] ?? [], today }).word
    })
    expect(words).toEqual(['met', 'on-track', 'at-risk', 'too-early'])
  })

  it('has Omar and Ines each with a session missed, one of them made up, and promises kept, late and open', () => {
    const { state } = caseOf('Omar Haddad')
    const missed = state.sessions.filter((session) => session.state === 'missed')
    expect(missed.map(({ missedBy }) => missedBy)).toEqual(['manager', 'employee'])
    expect(missed.map(({ sessionId }) => state.sessions.find(({ replaces }) => replaces === sessionId)?.state)).toEqual(['planned', 'held'])
    expect(new Set(state.actions.map(({ outcome }) => outcome))).toEqual(new Set(['kept', 'late', 'open']))
    expect(state.support.some(({ dueOn, deliveredOn }) => deliveredOn === null && dueOn < today)).toBe(true)
    expect(state.notes.map(({ acknowledged, reply }) => acknowledged !== null && reply !== null)).toEqual([true, true, true])
  })

  it('keeps the launch of Chloe for today or the next working day', () => {
    const { plan } = present(caseOf('Chloe Farrant').state.approved)
    expect(plan.startsOn >= today).toBe(true)
    expect(weekdayOf(plan.startsOn)).toBeLessThanOrEqual(5)
  })

  it('ends Priya’s plan as passed and Ivo’s as not passed, both after a fair test', () => {
    const priya = present(caseOf('Priya Nair').state.decisions[0])
    const ivo = present(caseOf('Ivo Petrov').state.decisions[0])
    expect([priya.outcome, priya.review.computed, priya.review.fairTest.isFair]).toEqual(['completed', 'passed', true])
    expect([ivo.outcome, ivo.review.computed, ivo.review.fairTest.isFair]).toEqual(['role-changed', 'not-passed', true])
    expect([priya.differs, ivo.differs, ivo.override]).toEqual([false, false, null])
  })

  it('has Ewan in an extension that he can still pass', () => {
    const { state } = caseOf('Ewan Mackay')
    expect([state.phase, state.extended]).toEqual(['running', true])
    expect(present(state.plan).finalOn > today).toBe(true)
    expect(review('Ewan Mackay').milestones.map(({ result }) => result)[0]).toBe('met')
  })

  it('leaves two questions with Graham, to be answered on a day to come', async () => {
    const { escalations, figures } = await lookAtCoaching(company.house, await company.visit('Graham Pell'))
    expect(escalations.map(({ answer }) => answer)).toEqual([null, null])
    expect(escalations.every(({ answerBy }) => answerBy > today)).toBe(true)
    expect(figures?.plansOpened).toBe(5)
  })

  it('has nothing in it that has not happened yet', () => {
    expect(cases.flatMap(({ timeline }) => timeline).every(({ at }) => at < `${today}T00:00:00Z`)).toBe(true)
  })
})
