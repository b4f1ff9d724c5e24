// A small CRM export that the project makes itself, in the columns of the real one: the same seed gives the same text, to the byte.
// It has the same traps: a team member without deals, `GTXPro` where the product list says `GTX Pro`, open deals without an account.
import { addDays, type Day } from '#domain/day.ts'

export type SmallExport = { people: string; deals: string; withoutDeals: string; products: readonly string[] }

/** `endsOn` is the last day of the export, which reaches back 60 weeks; `withBadRow` adds one row with an unknown stage at the end. */
export type SmallExportWishes = { seed?: number; endsOn?: Day; withBadRow?: boolean }

export const smallExportManagers = ['Ines Roux', 'Tomasz Wilk'] as const

/** `skill` is the share of closed deals that are won: the spread that a real team has. */
const agents = [
  { name: 'Omar Haddad', skill: 0.5 },
  { name: 'Lena Fischer', skill: 0.68 },
  { name: 'Priya Nair', skill: 0.64 },
  { name: 'Jonas Berg', skill: 0.61 },
  { name: 'Amara Okafor', skill: 0.72 },
  { name: 'Mateo Silva', skill: 0.58 },
  { name: 'Grace Chen', skill: 0.66 },
  { name: 'Yusuf Demir', skill: 0.6 },
  { name: 'Clara Novak', skill: 0.63 },
  { name: 'Ben Archer', skill: 0.55 },
  { name: 'Sofia Marin', skill: 0.69 },
  { name: 'Noor de Vries', skill: 0.6 },
] as const

const products = ['GTX Basic', 'GTX Pro', 'MG Special', 'MG Advanced'] as const
const prices = { 'GTX Basic': 550, 'GTX Pro': 4821, 'MG Special': 55, 'MG Advanced': 3393 } as const
const accounts = ['Alder & Sons', 'Birchwood', '"Cedar, Inc."', 'Dogwood Labs', 'Elmhurst', 'Firthside'] as const
const weeks = 60
const dealsEach = 64

export function smallExport({ seed = 7, endsOn = '2026-06-28', withBadRow = false }: SmallExportWishes = {}): SmallExport {
  const draw = mulberry32(seed)
  const withoutDeals = agents.at(-1)?.name ?? ''
  const people = agents.map((agent, index) => `${agent.name},${smallExportManagers[index % 2]},${index % 2 === 0 ? 'Central' : 'West'}`)
  const deals = agents.filter((agent) => agent.name !== withoutDeals).flatMap((agent) => Array.from({ length: dealsEach }, () => dealLine(agent, endsOn, draw)))
  const numbered = deals.map((line, index) => `D${String(index + 1).padStart(5, '0')},${line}`)
  if (withBadRow) numbered.push(`D99999,${agents[0].name},GTXPro,Birchwood,Negotiating,${addDays(endsOn, -30)},,`)
  return {
    people: csv('sales_agent,manager,regional_office', people),
    deals: csv('opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value', numbered),
    withoutDeals,
    products,
  }
}

function dealLine({ name, skill }: { name: string; skill: number }, endsOn: Day, draw: () => number): string {
  const product = pick(products, draw)
  const written = product === 'GTX Pro' ? 'GTXPro' : product
  if (draw() < 0.06) return `${name},${written},,Prospecting,,,`
  const engagedOn = addDays(endsOn, -Math.floor(draw() * weeks * 7))
  const isWon = draw() < skill
  const closedOn = addDays(engagedOn, cycleDays(isWon, draw))
  if (closedOn > endsOn) return `${name},${written},${draw() < 0.7 ? '' : pick(accounts, draw)},Engaging,${engagedOn},,`
  const value = isWon ? Math.round(prices[product] * (0.8 + draw() * 0.4)) : 0
  return `${name},${written},${pick(accounts, draw)},${isWon ? 'Won' : 'Lost'},${engagedOn},${closedOn},${value}`
}

/** Won deals take about eight weeks, lost ones are mostly lost early. */
const cycleDays = (isWon: boolean, draw: () => number): number => 1 + Math.floor(isWon ? 10 + draw() * 95 : draw() * draw() * 90)

const csv = (header: string, lines: readonly string[]): string => `${[header, ...lines].join('\n')}\n`

const pick = <Item>(items: readonly [Item, ...Item[]], draw: () => number): Item => items[Math.floor(draw() * items.length)] ?? items[0]

/** Tommy Ettinger's mulberry32: small, fast, and the same on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
