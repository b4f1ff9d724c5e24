// For tests: the real site on a database of its own, with a small company whose people are signed in by name and pages asked for as a browser would.
import type { Hono } from 'hono'
import { addPerson, foundOrganisation } from '#app/found.ts'
import { signInAtEntrance } from '#app/sign-in.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import type { Role } from '#app/visit.ts'
import { addDays, type Day, type Instant } from '#domain/day.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { countReading, ratioReading } from '#domain/reading.ts'
import { type NewReading, writeReadings } from '#store/readings.ts'
import { openSite, type SiteContext } from '#web/site.tsx'

const usualRoles = { graham: 'leader', ines: 'manager', priya: 'manager', ruth: 'hr', omar: 'employee', jun: 'employee', sofia: 'employee', bela: 'employee', kofi: 'employee' } as const satisfies { [name: string]: Role }
export type Who = keyof typeof usualRoles

/** `says` is the text that is read, without tags; `html` what leaves the server. */
export type Answered = { status: number; location: string; html: string; says: string }
export type Fields = { [name: string]: string | string[] }
export type Browser = { get: (path: string) => Promise<Answered>; send: (path: string, fields?: Fields) => Promise<Answered> }

export type TestSite = {
  house: TestHouse
  orgId: OrgId
  id: { [W in Who]: PersonId }
  /** Signed in by name, in their usual role unless told; nobody in particular without a name. */
  as: (who?: Who, role?: Role) => Browser
  /** Weekly counts of opportunities and wins up to the week before `today`, oldest first. */
  bring: (who: Who, opportunities: readonly number[], wonOfTen: number) => Promise<void>
  leave: () => Promise<void>
}

export const lastMonday: Day = '2026-11-16'

/** Ines leads Omar, Jun, Sofia and Bela; Graham leads Ines and Priya; Kofi is Priya's; Ruth is HR partner of them all but Kofi. */
export async function testSite(begins: Instant = '2026-11-23T09:00:00Z'): Promise<TestSite> {
  const house = await testHouse(begins)
  const orgId = await foundOrganisation(house, { name: 'Harbourline' })
  const graham = await addPerson(house, orgId, { name: 'Graham Pell', title: 'Sales director' })
  const ruth = await addPerson(house, orgId, { name: 'Ruth Adeyemi', title: 'HR partner', isHr: true })
  const leads = async (name: string) => addPerson(house, orgId, { name, title: 'Sales manager', managerId: graham, hrPartnerId: ruth })
  const ines = await leads('Ines Carvalho')
  const priya = await leads('Priya Nair')
  const sells = (name: string, managerId: PersonId, hrPartnerId: PersonId | null = ruth) =>
    addPerson(house, orgId, { name, title: 'Account executive', region: 'North', managerId, hrPartnerId, email: `${name.split(' ')[0]?.toLowerCase()}@harbourline.test` })
  const id = {
    graham, ruth, ines, priya, omar: await sells('Omar Haddad', ines), jun: await sells('Jun Park', ines), sofia: await sells('Sofia Lindqvist', ines),
    bela: await sells('Bela Horvath', ines), kofi: await sells('Kofi Mensah', priya, null),
  }
  const site = openSite(house, { assets: { stylesheet: '/assets/incline.css', script: () => null, folder: '' }, isSecure: false })
  const cookies = new Map<string, Promise<string>>()
  const cookieOf = (who: Who, role: Role): Promise<string> => {
    // A sign-in lasts hours, the clock of a test may move by weeks.
    const key = `${who} ${role} ${house.clock().slice(0, 13)}`
    if (!cookies.has(key)) cookies.set(key, signInAtEntrance(house, orgId, id[who], role).then(({ cookie }) => `incline=${encodeURIComponent(cookie)}`))
    return cookies.get(key) ?? Promise.resolve('')
  }
  return {
    house, orgId, id,
    as: (who, role) => browser(site, who === undefined ? () => Promise.resolve('') : () => cookieOf(who, role ?? usualRoles[who])),
    bring: (who, opportunities, wonOfTen) => bring(house, orgId, id[who], opportunities, wonOfTen),
    leave: house.leave,
  }
}

async function bring(house: TestHouse, orgId: OrgId, subjectId: PersonId, opportunities: readonly number[], wonOfTen: number): Promise<void> {
  const rows = opportunities.flatMap((count, place): NewReading[] => {
    const week = addDays(lastMonday, -7 * (opportunities.length - 1 - place))
    const rate = ratioReading(week, wonOfTen, 10)
    const source = 'Test export'
    return [{ ...countReading(week, count), subjectId, indicator: 'opportunities_created', source }, ...(rate === null ? [] : [{ ...rate, subjectId, indicator: 'win_rate', source }])]
  })
  const importer = { orgId, personId: subjectId, reach: { parties: [], organisation: [], reports: [], leads: [], imports: true } }
  await house.database.as(importer, (transaction) => writeReadings(transaction, orgId, rows, house.clock()))
}

function browser(site: Hono<SiteContext>, cookie: () => Promise<string>): Browser {
  const ask = async (path: string, init: RequestInit): Promise<Answered> => {
    const answer = await site.request(path, { ...init, headers: { ...init.headers, cookie: await cookie() } })
    const html = await answer.text()
    return { status: answer.status, location: answer.headers.get('location') ?? '', html, says: readable(html) }
  }
  return {
    get: (path) => ask(path, {}),
    send: (path, fields = {}) => {
      const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])))
      return ask(path, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    },
  }
}

const entities: { [entity: string]: string } = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&', '&#39;': '’' }

const readable = (html: string): string =>
  html.replace(/<(title|style|script)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ').replace(/&(lt|gt|quot|amp|#39);/g, (entity) => entities[entity] ?? entity).replace(/\s+/g, ' ')

/** Everything that a form on the page would send as it stands: hidden fields, what was typed, what is chosen. */
export function formIn(html: string, action: string): Fields {
  const form = html.split('<form').find((part) => part.slice(0, part.indexOf('>')).includes(`action="${action}"`))?.split('</form>')[0] ?? ''
  const fields: Fields = {}
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const [name, type] = [/ name="([^"]*)"/.exec(tag)?.[1], / type="([^"]*)"/.exec(tag)?.[1]]
    if (name !== undefined && ((type !== 'radio' && type !== 'checkbox') || tag.includes(' checked'))) fields[name] = unescaped(/ value="([^"]*)"/.exec(tag)?.[1] ?? '')
  }
  for (const [, name = '', text = ''] of form.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g)) fields[name] = unescaped(text)
  for (const [, name = '', inner = ''] of form.matchAll(/<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)) fields[name] = / value="([^"]*)"[^>]* selected/.exec(inner)?.[1] ?? / selected[^>]* value="([^"]*)"/.exec(inner)?.[1] ?? ''
  return fields
}

const unescaped = (text: string): string => text.replace(/&(lt|gt|quot|amp|#39);/g, (entity) => entities[entity]?.replace('’', "'") ?? entity)
