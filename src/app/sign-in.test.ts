import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson, changePerson, foundOrganisation } from '#app/found.ts'
import { actAs, hashPassword, openVisit, setPassword, signInWithPassword, signOut } from '#app/sign-in.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import type { OrgId, PersonId } from '#domain/id.ts'

const password = 'a sentence that is long enough'
let house: TestHouse
let orgId: OrgId
let ines: PersonId
let nextAddress = 0
const anAddress = () => `10.1.${Math.floor(nextAddress / 200)}.${(nextAddress += 1) % 200}`

beforeAll(async () => {
  house = await testHouse()
  orgId = await foundOrganisation(house, { name: 'Harbour' })
  ines = await addPerson(house, orgId, { name: 'Ines Roux', email: 'ines@harbour.example' })
  await setPassword(house, orgId, ines, ' Ines@Harbour.example ', password)
})
afterAll(() => house.leave())

async function signedIn(email = 'ines@harbour.example', word = password, address = anAddress()): Promise<string> {
  const answer = await signInWithPassword(house, email, word, address)
  if ('refused' in answer) throw new Error(answer.refused)
  return answer.cookie
}

async function newcomer(name: string, hasPassword: boolean): Promise<PersonId> {
  const email = `${name}@harbour.example`
  const personId = await addPerson(house, orgId, { name, email, managerId: ines })
  await setPassword(house, orgId, personId, email, hasPassword ? password : null)
  return personId
}

describe('signing in', () => {
  it('opens a visit that knows who it is, by address in whatever case', async () => {
    const visit = await openVisit(house, await signedIn('INES@harbour.example  '))
    expect(visit).toMatchObject({ name: 'Ines Roux', orgName: 'Harbour', method: 'password', roles: ['employee'], reach: { parties: [ines], organisation: [], imports: false } })
  })

  it('answers alike for a wrong password, an unknown address, and somebody who has none', async () => {
    await newcomer('nobodys', false)
    for (const [email, word] of [['ines@harbour.example', 'wrong'], ['unknown@harbour.example', password], ['nobodys@harbour.example', ''], ['ines@harbour.example', ''], ['\0', '\0']] as const) {
      expect(await signInWithPassword(house, email, word, anAddress())).toEqual({ refused: 'wrong' })
    }
  })

  it('lets nobody guess on, not even with the right password, until a while has passed', async () => {
    await newcomer('omar', true)
    for (let guess = 0; guess < 8; guess += 1) expect(await signInWithPassword(house, 'omar@harbour.example', `guess ${guess}`, anAddress())).toEqual({ refused: 'wrong' })
    expect(await signInWithPassword(house, 'omar@harbour.example', password, anAddress())).toEqual({ refused: 'too-many-attempts' })
    house.setClock('2026-11-02T09:16:00Z')
    await signedIn('omar@harbour.example')
  })

  it('stops one address that guesses at many people, and not an office where many sign in', async () => {
    for (let person = 0; person < 40; person += 1) await signInWithPassword(house, `person${person}@harbour.example`, 'guess', '10.9.9.9')
    expect(await signInWithPassword(house, 'ines@harbour.example', password, '10.9.9.9')).toEqual({ refused: 'too-many-attempts' })
    for (let times = 0; times < 45; times += 1) await signedIn('ines@harbour.example', password, '10.8.8.8')
  })

  it('keeps passwords as argon2id with a nonce of their own', async () => {
    const [one, other] = [await hashPassword(password), await hashPassword(password)]
    expect(one).toMatch(/^argon2id\$19456\$2\$/)
    expect(one).not.toBe(other)
  })
})

describe('a sign-in', () => {
  it('ends with signing out, for this cookie alone', async () => {
    const [one, other] = [await signedIn(), await signedIn()]
    await signOut(house, one)
    expect(await openVisit(house, one)).toBeNull()
    expect(await openVisit(house, other)).not.toBeNull()
  })

  it('ends after twelve hours, and when the person leaves', async () => {
    const cookie = await signedIn()
    house.setClock('2026-11-03T09:00:00Z')
    expect(await openVisit(house, cookie)).toBeNull()
    const sami = await newcomer('sami', true)
    const his = await signedIn('sami@harbour.example')
    expect(await openVisit(house, his)).not.toBeNull()
    await changePerson(house, orgId, sami, { leftOn: '2026-11-02' })
    expect(await openVisit(house, his)).toBeNull()
  })

  it.each(['', '~', 'org_none~token', `${'x'.repeat(10_000)}`, 'org_\0~\0', '%00~%00'])('opens nothing for a cookie like %j', async (cookie) => {
    expect(await openVisit(house, cookie)).toBeNull()
    expect(await openVisit(house, `${orgId}${cookie}`)).toBeNull()
  })

  it('takes on a role that the person has, and no other', async () => {
    await newcomer('rolf', true)
    const cookie = await signedIn()
    const visit = await openVisit(house, cookie)
    if (visit === null) throw new Error('Ines cannot come in.')
    expect(visit.actingAs).toBe('manager')
    expect(await actAs(house, visit, cookie, 'employee')).toBe(true)
    expect(await actAs(house, visit, cookie, 'hr')).toBe(false)
    expect((await openVisit(house, cookie))?.actingAs).toBe('employee')
  })
})
