import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createToken, listTokens, openVisitByToken, revokeTokens } from '#app/api-token.ts'
import { addPerson, changePerson, foundOrganisation } from '#app/found.ts'
import { freshCaseId } from '#app/fresh.ts'
import { perform } from '#app/perform.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import type { Concern } from '#domain/concern.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { statement } from '#store/database.ts'

let house: TestHouse
let orgId: OrgId
let ines: PersonId
let omar: PersonId
beforeAll(async () => {
  house = await testHouse('2026-11-02T09:00:00Z')
  orgId = await foundOrganisation(house, { name: 'Harbourline' })
  ines = await addPerson(house, orgId, { name: 'Ines Carvalho', isAdmin: true })
  omar = await addPerson(house, orgId, { name: 'Omar Haddad', managerId: ines })
})
afterAll(() => house.leave())

const expiresAt = '2026-11-12T09:00:00Z' as const
const tokenOf = (person: PersonId, name = 'night sync') => createToken(house, orgId, person, { name, expiresAt })

describe('a token', () => {
  it('opens a visit of its person that says how it was signed in', async () => {
    const visit = await openVisitByToken(house, await tokenOf(ines))
    expect(visit).toMatchObject({ personId: ines, name: 'Ines Carvalho', method: 'api token night sync', today: '2026-11-02', roles: ['manager', 'admin', 'employee'], isToken: true })
  })

  it('reaches whom the person reaches, and gives an administrator no sight of everybody’s figures', async () => {
    const visit = await openVisitByToken(house, await tokenOf(ines))
    expect(visit?.reach).toEqual({ parties: [ines, omar], organisation: [omar], reports: [omar], leads: [], imports: false })
  })

  it('opens nothing when it is made up, changed, or sent for another organisation', async () => {
    const token = await tokenOf(omar)
    const elsewhere = await foundOrganisation(house, { name: 'Mill' })
    for (const bearer of ['', 'incline_', token.slice(0, -1), `${token.slice(0, -4)}AAAA`, token.replace(orgId, elsewhere), token.replace('~', '\0~'), `${token} `]) {
      expect(await openVisitByToken(house, bearer)).toBeNull()
    }
  })

  it('opens nothing from the moment it expires, is revoked, or its person has left', async () => {
    const token = await tokenOf(omar, 'to be revoked')
    house.setClock(expiresAt)
    expect(await openVisitByToken(house, token)).toBeNull()
    house.setClock('2026-11-02T09:00:00Z')
    expect(await openVisitByToken(house, token)).toMatchObject({ personId: omar })
    expect([await revokeTokens(house, orgId, omar, 'to be revoked'), await revokeTokens(house, orgId, omar, 'to be revoked')]).toEqual([1, 0])
    expect(await openVisitByToken(house, token)).toBeNull()
    const sofia = await addPerson(house, orgId, { name: 'Sofia Brandt' })
    const sofias = await tokenOf(sofia)
    await changePerson(house, orgId, sofia, { leftOn: '2026-11-01' })
    expect(await openVisitByToken(house, sofias)).toBeNull()
  })

  it('is listed by name and day, and kept nowhere as text', async () => {
    const token = await tokenOf(omar, 'pay roll')
    expect(await listTokens(house, orgId)).toContainEqual({ personId: omar, person: 'Omar Haddad', name: 'pay roll', createdAt: '2026-11-02T09:00:00Z', expiresAt, revokedAt: null })
    const client = new pg.Client(house.connection)
    await client.connect()
    const { rows } = await client.query('select api_token::text as row from api_token')
    await client.end()
    const [, secret = ''] = token.split('~')
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(secret)
  })

  it('is nothing that the application’s role can read', async () => {
    const visit = await openVisitByToken(house, await tokenOf(ines))
    if (visit === null) throw new Error('The token opens nothing.')
    const reading = house.database.as(visit, (transaction) => transaction.rows(statement('peek', 'select * from api_token')))
    await expect(reading).rejects.toThrow('permission denied')
  })

  it('signs nothing, whoever holds it and whatever stands to be signed', async () => {
    const visit = await openVisitByToken(house, await tokenOf(ines))
    if (visit === null) throw new Error('The token opens nothing.')
    const caseId = freshCaseId()
    const concern: Concern = {
      expectation: { text: 'Twelve calls', communicatedOn: '2026-05-04', communicatedHow: 'Role description' },
      gap: 'Six', effect: 'Half', evidence: [{ observedOn: '2026-10-26', source: 'Log', what: 'Five calls' }], earlierFeedback: [], purpose: 'help-to-pass',
    }
    expect(await perform(house, visit, caseId, { type: 'RaiseConcern', subjectId: omar, concern })).toHaveProperty('done')
    const signing = { type: 'SignPlan', version: 1, shownDigest: '', consents: true, authenticatedBy: visit.method, statement: null } as const
    expect(await perform(house, visit, caseId, signing)).toEqual({ refused: 'sign-in-yourself' })
    expect(await perform(house, visit, caseId, { type: 'DeclineToSign', version: 1, words: '' })).toEqual({ refused: 'sign-in-yourself' })
  })
})
