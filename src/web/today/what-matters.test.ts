import { describe, expect, it } from 'vitest'
import type { TeamView } from '#app/look-at-people.ts'
import type { Visit } from '#app/visit.ts'
import type { CaseId, PersonId, SessionId } from '#domain/id.ts'
import type { Momentum } from '#domain/momentum/momentum.ts'
import { defaultPolicy } from '#domain/policy.ts'
import { type Trends, whatMatters } from '#web/today/what-matters.ts'

const ines: PersonId = 'person_ines'
const visit = { personId: ines, name: 'Ines Roux', today: '2026-11-24', policy: defaultPolicy } as Partial<Visit> as Visit
const omar: PersonId = 'person_omar'
const omarsCase: CaseId = 'case_omar'

const member = (personId: PersonId, name: string) => ({
  person: { personId, name, email: null, title: '', region: '', managerId: ines, hrPartnerId: null, isHr: false, isAdmin: false, leftOn: null }, readings: {}, cases: [],
})
const names = ['Omar Haddad', 'Pavel Novak', 'Beth Lindqvist', 'Martha Osei']
const team = (more: Partial<TeamView> = {}): TeamView => ({
  members: names.map((name) => member(`person_${(name.split(' ')[0] ?? '').toLowerCase()}`, name)), throughWeek: '2026-11-16', sessions: [], promises: [],
  name: (person) => names.find((name) => person === `person_${(name.split(' ')[0] ?? '').toLowerCase()}`) ?? 'somebody else', ...more,
})
const trends = (...words: Momentum['word'][]): Trends =>
  new Map(team().members.map(({ person }, place) => [person.personId, { word: words[place] ?? 'steady', readings: 16, trend: null, limits: null }]))
const session = (on: '2026-11-23' | '2026-11-24') => ({ caseId: omarsCase, sessionId: 'session_1' as SessionId, subjectId: omar, on, at: '10:00', kind: 'coaching', state: 'planned' as const, missedBy: null })
const told = (view: TeamView, moving: Trends = trends()) => whatMatters(view, moving, 'Deals won', visit)

describe('what matters to a manager this morning', () => {
  it('is the session of today, and what they owe', () => {
    const promise = { caseId: omarsCase, promiseId: 'support_1', subjectId: omar, ownerId: ines, kind: 'support' as const, what: 'Ride along on a first call', dueOn: '2026-11-17' as const, state: 'open' }
    const { lead, next } = told(team({ sessions: [session('2026-11-24')], promises: [promise] }))
    expect(lead).toBe('One session today: Omar at 10:00. You owe Omar what you promised for Tue 17 Nov.')
    expect(next.what).toBe('Ride along on a first call')
  })

  it('asks first what became of a session that has passed', () => {
    expect(told(team({ sessions: [session('2026-11-23')] })).next).toMatchObject({ what: 'Say what became of the session with Omar on Mon 23 Nov.', main: { href: '/cases/case_omar/sessions/session_1/log' } })
  })

  it('names somebody who falls alone, and leads to their figures', () => {
    const { lead, next } = told(team(), trends('steady', 'falling', 'climbing'))
    expect(lead).toBe('Pavel is falling in deals won. Beth is climbing.')
    expect(next.main?.href).toBe('/people/person_pavel')
  })

  it('names nobody when most of the team falls together', () => {
    const { lead, next } = told(team(), trends('falling', 'falling', 'falling', 'steady'))
    expect(lead).toContain('3 of 4 people are falling at the same time')
    expect(lead).not.toMatch(/Omar|Pavel|Beth/)
    expect(next.main).toBeUndefined()
  })

  it('says so when nothing moves, and how old the figures are', () => {
    expect(told(team()).lead).toBe('Nothing is due today. In deals won nobody moves beyond their ordinary ups and downs.')
    expect(told(team({ throughWeek: '2017-12-25' })).lead).toMatch(/The figures end with the week of 25 Dec 2017\.$/)
    expect(told(team()).next.what).toBe('Nothing waits for you.')
  })

  it('has a word for somebody with no team', () => {
    expect(told(team({ members: [] })).lead).toMatch(/^Nobody reports to you yet/)
  })
})
