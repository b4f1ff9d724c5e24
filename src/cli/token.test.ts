import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openVisitByToken } from '#app/api-token.ts'
import { addPerson, foundOrganisation } from '#app/found.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import type { Given } from '#cli/given.ts'
import { tokenCommand } from '#cli/token.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse('2026-11-02T09:00:00Z')
  const orgId = await foundOrganisation(house, { name: 'Harbourline' })
  await addPerson(house, orgId, { name: 'Ines Carvalho', email: 'ines@harbourline.example' })
})
afterAll(() => house.leave())
beforeEach(() => {
  process.exitCode = 0
  return () => {
    process.exitCode = 0
    vi.restoreAllMocks()
  }
})

async function token(...words: string[]) {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {})
  const err = vi.spyOn(console, 'error').mockImplementation(() => {})
  const given = { problems: [], openHouse: async () => ({ house, close: async () => {} }) } as unknown as Given
  await tokenCommand(given).parseAsync(words, { from: 'user' })
  const said = { out: out.mock.calls.flat().join('\n'), err: err.mock.calls.flat().join('\n'), exit: process.exitCode }
  vi.restoreAllMocks()
  return said
}
const hers = ['--person', 'INES@harbourline.example', '--name', 'night sync']

describe('incline token', () => {
  it('makes a token that is shown once, lists it without its text, and takes it back', async () => {
    const { out, exit } = await token('create', ...hers, '--days', '10')
    const [text = '', sentence] = out.split('\n')
    expect([exit, sentence]).toEqual([0, 'This is shown once. It acts for Ines Carvalho until 2026-11-12.'])
    expect(await openVisitByToken(house, text)).toMatchObject({ name: 'Ines Carvalho', method: 'api token night sync' })
    expect((await token('list')).out).toBe('Ines Carvalho\tnight sync\tuntil 2026-11-12')
    expect((await token('revoke', ...hers)).out).toBe('Revoked one token of Ines Carvalho called night sync.')
    expect(await openVisitByToken(house, text)).toBeNull()
    expect((await token('list')).out).toBe('Ines Carvalho\tnight sync\trevoked on 2026-11-02')
  })

  it('answers scripts in JSON, in force for 90 days unless it is said otherwise', async () => {
    const answer = JSON.parse((await token('create', ...hers, '--json')).out)
    expect(answer).toMatchObject({ token: expect.stringMatching(/^incline_org_/), name: 'night sync', expiresAt: '2027-01-31T09:00:00Z' })
  })

  it('says what is wrong, and makes nothing', async () => {
    expect(await token('create', ...hers, '--days', '0')).toMatchObject({ exit: 2, err: expect.stringContaining('--days 0 is no number from 1 to 366') })
    expect(await token('create', '--person', 'Ines Carvalho', '--name', ' ')).toMatchObject({ exit: 2, err: expect.stringContaining('The name of a token') })
    expect(await token('create', '--person', 'Nobody', '--name', 'x')).toMatchObject({ exit: 2, err: 'There is nobody called Nobody in Harbourline.' })
    expect(await token('revoke', '--person', 'Ines Carvalho', '--name', 'never made')).toMatchObject({ exit: 3, err: 'Ines Carvalho has no token called never made that could be revoked.' })
  })
})
