// The middle of several runs: what one run had to bear from the rest of the machine does not move it.
import type { Race } from './race.ts'
import type { Run } from './target.ts'

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

type Figure = 'perSecond' | 'p50' | 'p99'

export const typical = (race: Race, name: string, figure: Figure): number => median(runsOf(race, name).map((run) => run[figure]))

export type Ratio = { typical: number; lowest: number; highest: number }

/** One to another, round by round. */
export function ratioOf(race: Race, name: string, to: string, figure: Figure): Ratio {
  const others = runsOf(race, to)
  const ratios = runsOf(race, name).map((run, round) => run[figure] / (others[round]?.[figure] ?? Number.NaN))
  return { typical: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) }
}

const runsOf = (race: Race, name: string): readonly Run[] => race.get(name) ?? []
