// The pages side by side: Incline and the floor on the same companies, of every size, under the same load.
import type { ChildProcess } from 'node:child_process'
import { settle, type Settled } from './company/settle.ts'
import { record } from './floor/record.ts'
import { type Contender, type Pace, type Race, race, warmUp } from './load/race.ts'
import type { Place, PlacedHouse } from './place.ts'
import { startFloor } from './servers/floor-server.ts'
import { startIncline } from './servers/incline-server.ts'
import { memoryOf, type Server } from './servers/server.ts'
import { type HtmlWeight, htmlWeightOf, type Weight, weightOf } from './weight.ts'

export type PageName = 'today' | 'plan'
export const pageNames: readonly PageName[] = ['today', 'plan']
export const contender = (server: 'floor' | 'incline', size: number): string => `${server} ${size}`

/** How often a page asks the database, `begin` and the like not counted. */
export type Asks = { statements: number; transactions: number }
export type Measured = Settled & PlacedHouse & { servers: { floor: Server; incline: Server }; asks: { [Name in PageName]: Asks } }
export type Memory = { warm: number; end: number }
export type Pages = {
  races: { [Name in PageName]: Race }
  weights: { [Name in PageName]: { floor: HtmlWeight; incline: Weight } }
  memory: { floor: Memory; incline: Memory }
  asks: Measured['asks']
}

export async function openCompany(place: Place, size: number): Promise<Measured> {
  const name = `bench_${size}`
  const placed = await place.newHouse(name)
  const settled = await settle(placed.house, size)
  await place.settleDown(name)
  const pages = await record(placed.house, [...settled.today, ...settled.plan])
  const floor = await startFloor({ databaseUrl: placed.databaseUrl, pages: pages.map(({ target, recording }) => ({ target, recording })) })
  const incline = await startIncline({ dataDir: place.folder, databaseUrl: placed.databaseUrl })
  const asked = (path: string | undefined): Asks => {
    const transactions = pages.find(({ target }) => target.path === path)?.recording ?? []
    return { statements: transactions.reduce((sum, { steps }) => sum + steps.length, 0), transactions: transactions.length }
  }
  return { ...placed, ...settled, servers: { floor, incline }, asks: { today: asked(settled.today[0]?.path), plan: asked(settled.plan[0]?.path) } }
}

/** Weights and memory are those of the company in the middle. */
export async function measurePages(load: ChildProcess, companies: readonly Measured[], pace: Pace): Promise<Pages> {
  const middle = companies[Math.floor(companies.length / 2)]
  if (middle === undefined) throw new Error('There is no company to measure.')
  for (const name of pageNames) await warmUp(load, contendersFor(companies, name), pace)
  const warm = memories(middle)
  const races = { today: await race(load, contendersFor(companies, 'today'), pace), plan: await race(load, contendersFor(companies, 'plan'), pace) }
  const end = memories(middle)
  return {
    races,
    weights: { today: await weights(middle, 'today'), plan: await weights(middle, 'plan') },
    asks: middle.asks,
    memory: { floor: { warm: warm.floor, end: end.floor }, incline: { warm: warm.incline, end: end.incline } },
  }
}

const contendersFor = (companies: readonly Measured[], name: PageName): Contender[] =>
  companies.flatMap(({ size, servers, [name]: targets }) => [
    { name: contender('floor', size), url: servers.floor.url, targets },
    { name: contender('incline', size), url: servers.incline.url, targets },
  ])

const memories = ({ servers }: Measured) => ({ floor: memoryOf(servers.floor), incline: memoryOf(servers.incline) })

/** Both pages must say as much, or the comparison says nothing. */
async function weights({ servers, ...pages }: Measured, pageName: PageName): Promise<Pages['weights'][PageName]> {
  const [target] = pages[pageName]
  if (target === undefined) throw new Error(`Nobody can look at ${pageName}.`)
  const [floor, incline] = [await htmlWeightOf(servers.floor.url, target), await weightOf(servers.incline.url, target)]
  if (floor.html < incline.html / 2 || floor.html > incline.html * 2) throw new Error(`The floor's ${pageName} has ${floor.html} bytes, Incline's ${incline.html}: they do not say the same.`)
  return { floor, incline }
}
