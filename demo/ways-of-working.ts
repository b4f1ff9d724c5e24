// How each seller usually works: calls a week, how many lead on, what deals bring. A person without a line here works like their team.
import type { Name } from './people.ts'

/** `calls` a week and their `spread`; `drift` in calls over the last 16 weeks; shares from 0 to 1; `deal` in pounds; `cycle` in days; `weeks` with figures. */
export type WayOfWorking = { calls: number; spread: number; drift: number; leadsOn: number; closes: number; wins: number; deal: number; cycle: number; weeks: number }

const midMarket: WayOfWorking = { calls: 8, spread: 1.3, drift: 0, leadsOn: 0.22, closes: 1.3, wins: 0.52, deal: 14_000, cycle: 71, weeks: 52 }
const enterprise: WayOfWorking = { ...midMarket, calls: 6, spread: 1.1, leadsOn: 0.24, closes: 0.7, wins: 0.44, deal: 58_000, cycle: 128 }
const growing: WayOfWorking = { ...midMarket, calls: 9, spread: 1.5, leadsOn: 0.27, closes: 1.8, wins: 0.63, deal: 6_500, cycle: 38 }

const teams: { [manager: string]: WayOfWorking } = { 'Ines Carvalho': midMarket, 'Daniel Frost': midMarket, 'Aisha Khan': enterprise, 'Laura Méndez': growing }

const own: { [Person in Name]?: Partial<WayOfWorking> } = {
  'Adam Brightwell': { calls: 5.6, wins: 0.5 },
  'Ben Achebe': { calls: 9.6, drift: 2 },
  'Cara Finnegan': { calls: 8.7, wins: 0.66 },
  'Chloe Farrant': { calls: 4.2, leadsOn: 0.2 },
  'Dmitri Volkov': { calls: 6.6, leadsOn: 0.28, deal: 66_000 },
  'Farah Siddiqui': { calls: 6.1, leadsOn: 0.12 },
  'George Lister': { calls: 6, spread: 0.9 },
  'Hannah Doyle': { calls: 9.1, leadsOn: 0.26, wins: 0.6 },
  'Ingrid Solberg': { calls: 6.9, drift: 2.2, spread: 0.8 },
  'Ivo Petrov': { calls: 6.6, leadsOn: 0.15 },
  'Leah Goldberg': { calls: 5.8, leadsOn: 0.2 },
  'Marcus Whitlock': { calls: 8.2, spread: 1 },
  'Martha Osei': { calls: 8.1, spread: 0.9, leadsOn: 0.25, wins: 0.58 },
  'Nadia Rahman': { calls: 7.9, drift: 1.5 },
  'Nell Cartwright': { calls: 6.4, leadsOn: 0.2 },
  'Omar Haddad': { calls: 6, leadsOn: 0.14 },
  'Priya Nair': { calls: 5.6, leadsOn: 0.17 },
  'Rhys Bevan': { weeks: 0 },
  'Sam Okafor': { calls: 9.3, spread: 1.9 },
  'Sofia Brandt': { weeks: 3 },
  'Tom Hargreave': { calls: 7.6 },
  'Will Drummond': { calls: 8.9, drift: -1.6 },
  'Zoe Pemberton': { calls: 5.9, wins: 0.55, deal: 71_000 },
}

export const wayOf = (name: Name, manager: string): WayOfWorking => ({ ...(teams[manager] ?? midMarket), ...own[name] })
