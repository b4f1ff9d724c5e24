import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RouteFacts, routeFor, routeRules } from '#domain/route.ts'
import { testSite, type TestSite } from '#web/test-site.tsx'
import { factsIn, recomputeHref } from '#web/route/recompute.tsx'
import { ruleConditions } from '#web/route/rule-words.ts'

let site: TestSite
beforeAll(async () => {
  site = await testSite()
})
afterAll(() => site.leave())

const facts: RouteFacts = {
  shares: { skill: 10, will: 0, knowledge: 20, system: 70 }, earlierFeedback: 2, purpose: 'help-to-pass',
  gap: 'persistent', expectationsClear: 'yes', outcome: 'open', fit: 'fits', measurable: 'yes',
}

describe('the published rules', () => {
  it('say of every rule when it holds, and of no other', () => {
    expect(Object.keys(ruleConditions).toSorted()).toEqual(routeRules.map(({ id }) => id).toSorted())
  })

  it('can be read by everybody who has signed in', async () => {
    for (const who of ['omar', 'ines', 'ruth', 'graham'] as const) {
      const { status, says } = await site.as(who).get('/guide/route-rules')
      expect(status).toBe(200)
      for (const { id, because } of routeRules) expect([id, says.includes(` ${id} `) && says.includes(because)]).toEqual([id, true])
    }
  })

  it('give for a case’s facts the same routes as the case shows', async () => {
    const href = recomputeHref(facts)
    expect(factsIn(new URLSearchParams(href.split('?')[1]?.split('#')[0]))).toEqual(facts)
    const { says } = await site.as('omar').get(href.split('#')[0] ?? '')
    expect(says).toContain('The main cause is system.')
    for (const { reasons } of routeFor(facts)) for (const { rule, because } of reasons) expect(says).toContain(`${because} (${rule})`)
  })

  it('take whatever is written in the address as nothing, or as not known', async () => {
    expect(factsIn(new URLSearchParams('gap=<script>&skill=-5&system=1e9&conversations=many&purpose=x'))).toMatchObject({ gap: 'unknown', shares: { skill: 0, system: 0 }, earlierFeedback: 0, purpose: 'help-to-pass' })
    expect((await site.as('ines').get('/guide/route-rules?gap=__proto__&fit=constructor')).status).toBe(200)
  })
})
