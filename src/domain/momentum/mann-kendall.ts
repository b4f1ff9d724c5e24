// Mann–Kendall: could this much rising or falling be chance alone? It asks for order only, so one wild week cannot carry it.
// Source: Gilbert (1987), 16.4: normal approximation with continuity correction and correction for ties. Under about 10 weeks p is approximate.
import { normalTail } from '#domain/chance/normal.ts'
import { kendallS, varianceOfS } from '#domain/momentum/kendall.ts'

export type MannKendall = { s: number; variance: number; z: number; p: number }

/** Values in order of time; p is two-sided. All values alike: p is 1. */
export function mannKendall(values: readonly number[]): MannKendall {
  const s = kendallS(values)
  const variance = varianceOfS(values)
  const z = s === 0 || variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance)
  return { s, variance, z, p: Math.min(1, 2 * normalTail(Math.abs(z))) }
}
