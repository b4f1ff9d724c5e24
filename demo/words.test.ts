import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseView } from '#app/look.ts'
import { opinionWordsIn } from '#domain/opinion-word.ts'
import { type ToldCompany, toldCompany } from './test-company.ts'

let company: ToldCompany
let cases: CaseView[]
beforeAll(async () => {
  company = await toldCompany('2026-11-27')
  cases = await company.cases()
}, 120_000)
afterAll(() => company.house.leave())

/** Health, family and what the law protects; none of it has a place in a plan. */
const nobodysBusiness = /\b(health|ill|illness|sick|sickness|doctor|hospital|pregnan\w+|medic\w+|therap\w+|depress\w+|anxi\w+|disab\w+|famil(?:y|ies)|child(?:ren)?|daughters?|sons?|wife|husband|mother|father|parents?|religio\w+|relig\w+|church|mosque|race|racial|age|aged|gender|union|sexual\w*)\b/iu

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Everything that people wrote about this case; questions and route rules are the program's own, and a standard of the role is the same for all. */
const written = ({ state: { route, signatures, concern, shownConcern: _same, diagnosis, ...state } }: CaseView) =>
  textsIn([
    state, route?.reason, signatures.map(({ statement }) => statement), { ...concern, expectation: null },
    diagnosis?.reason, diagnosis?.answers.map(({ answer }) => answer),
  ])

describe('the words of the demo company', () => {
  it('say what was seen, without words that judge', () => {
    expect(opinionWordsIn(...cases.flatMap(written))).toEqual([])
  })

  it('keep health, family and what the law protects out of concerns and plans', () => {
    const texts = cases.flatMap(({ state }) => textsIn([state.concern, state.draft, state.plan, state.approved, state.diagnosis]))
    expect(texts.length).toBeGreaterThan(200)
    expect(texts.filter((text) => nobodysBusiness.test(text))).toEqual([])
  })

  it('are each person’s own: no long sentence stands in two cases', () => {
    const sentences = cases.map((one) => new Set(written(one).flatMap((text) => text.split(/(?<=[.?])\s+/u)).filter((sentence) => sentence.length > 60)))
    const seen = sentences.flatMap((own) => [...own])
    expect(seen.length).toBeGreaterThan(300)
    expect(seen.filter((sentence, index) => seen.indexOf(sentence) < index)).toEqual([])
  })

  it('have no exclamation marks', () => {
    expect(cases.flatMap(written).filter((text) => text.includes('!'))).toEqual([])
  })
})
