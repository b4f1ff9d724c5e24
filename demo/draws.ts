// Chance that is the same for everybody who tells the story: each person has a seed of their own, made from their name.

export type Draw = () => number

export function drawFor(name: string): Draw {
  let seed = 2_166_136_261
  for (const letter of name) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  return mulberry32(seed >>> 0)
}

/** Tommy Ettinger's generator: 32 bits of state, numbers from 0 up to 1. */
function mulberry32(seed: number): Draw {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Around 0 with a spread of 1 (Box and Muller). */
export const around = (draw: Draw): number => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())

/** A whole number around a level, never under zero. */
export const countAround = (draw: Draw, level: number, spread: number): number => Math.max(0, Math.round(level + around(draw) * spread))

/** How many of so many tries succeed. */
export const successes = (draw: Draw, tries: number, chance: number): number => Array.from({ length: tries }, draw).filter((drawn) => drawn < chance).length
