// For tests: a small company whose people each have a token, and a way to ask as one of them.
import { openApi } from '#api/site.ts'
import { createToken } from '#app/api-token.ts'
import { addPerson, foundOrganisation } from '#app/found.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import type { CaseId, OrgId, PersonId } from '#domain/id.ts'

const cast = ['judith', 'noor', 'ruth', 'ines', 'omar', 'sofia', 'daniel', 'priya'] as const
export type Name = (typeof cast)[number] | 'zed'
export type Given = { status: number; type: string; body: any; headers: Headers }
type Headers_ = { [name: string]: string }

export type TestCompany = {
  house: TestHouse
  orgId: OrgId
  person: { [N in Name]: PersonId }
  token: { [N in Name]: string }
  ask: (as: Name | null, method: string, path: string, body?: unknown, headers?: Headers_) => Promise<Given>
  /** A concern about Omar, raised by Ines. */
  raise: (headers?: Headers_) => Promise<CaseId>
}

export const canary = 'heliotrope-canary'
export const concern = {
  expectation: { text: `Twelve discovery calls a week ${canary}`, communicatedOn: '2026-05-04', communicatedHow: 'Role description' },
  gap: `Six a week since July ${canary}`,
  effect: 'The pipeline is half of what the team plans with.',
  evidence: [{ observedOn: '2026-10-26', source: 'Activity log', what: 'Five discovery calls in the week' }],
  earlierFeedback: [{ givenOn: '2026-10-05', what: 'Looked at the calendar together' }],
  purpose: 'help-to-pass',
}

export async function testCompany(): Promise<TestCompany> {
  const house = await testHouse()
  const orgId = await foundOrganisation(house, { name: 'Harbourline' })
  const judith = await addPerson(house, orgId, { name: 'Judith Ashworth' })
  const noor = await addPerson(house, orgId, { name: 'Noor Vance', isAdmin: true })
  const ruth = await addPerson(house, orgId, { name: 'Ruth Adeyemi', isHr: true })
  const ines = await addPerson(house, orgId, { name: 'Ines Carvalho', managerId: judith })
  const daniel = await addPerson(house, orgId, { name: 'Daniel Frost', managerId: judith })
  const under = { managerId: ines, hrPartnerId: ruth, title: 'Account executive', region: 'Yorkshire' }
  const omar = await addPerson(house, orgId, { name: 'Omar Haddad', ...under })
  const sofia = await addPerson(house, orgId, { name: 'Sofia Brandt', ...under })
  const priya = await addPerson(house, orgId, { name: 'Priya Nair', managerId: daniel, hrPartnerId: ruth })
  const elsewhere = await foundOrganisation(house, { name: 'Mill' })
  const zed = await addPerson(house, elsewhere, { name: 'Zed Mill', isHr: true, isAdmin: true })
  const person = { judith, noor, ruth, ines, omar, sofia, daniel, priya, zed }
  const expiresAt = '2027-01-01T00:00:00Z' as const
  const tokens = await Promise.all(
    Object.entries(person).map(async ([name, id]) => [name, await createToken(house, id === zed ? elsewhere : orgId, id, { name: 'tests', expiresAt })] as const),
  )
  const token = Object.fromEntries(tokens) as TestCompany['token']
  const ask = asker(house, token)
  const raise = async (headers: Headers_ = {}): Promise<CaseId> => (await ask('ines', 'POST', '/cases', { subjectId: omar, concern }, headers)).body.caseId
  return { house, orgId, person, token, ask, raise }
}

function asker(house: TestHouse, token: TestCompany['token']): TestCompany['ask'] {
  const api = openApi(house)
  return async (as, method, path, body, headers = {}) => {
    const authorization = as === null ? {} : { authorization: `Bearer ${token[as]}` }
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const response = await api.request(`/api/v1${path}`, { method, ...sent, headers: { ...authorization, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers } })
    const text = await response.text()
    return { status: response.status, type: response.headers.get('content-type') ?? '', body: text === '' ? null : JSON.parse(text), headers: response.headers }
  }
}
