// The normal distribution to double precision: tail and quantile.
// Source: Abramowitz & Stegun (1964), 26.2.11 (series), 26.2.14 (continued fraction), 26.2.23 (first guess of the quantile).

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/** P(Z > z). */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z)
  return z < 3 ? 0.5 - density(z) * series(z) : density(z) * continuedFraction(z)
}

/** The z with P(Z <= z) = chance; the chance lies strictly between 0 and 1. */
export function normalQuantile(chance: number): number {
  if (!(chance > 0 && chance < 1)) throw new RangeError(`A quantile needs a chance between 0 and 1, not ${chance}.`)
  if (chance > 0.5) return -normalQuantile(1 - chance)
  let z = firstGuess(chance)
  for (let step = 0; step < 3; step += 1) {
    const off = (chance - normalTail(z)) / density(z)
    z -= off / (1 - (z * off) / 2)
  }
  return z === 0 ? 0 : -z
}

/** 26.2.11: z + z³/3 + z⁵/(3·5) + … */
function series(z: number): number {
  let term = z
  let total = z
  for (let odd = 3; term > total * 1e-17; odd += 2) {
    term *= (z * z) / odd
    total += term
  }
  return total
}

/** 26.2.14: 1/(z + 1/(z + 2/(z + 3/(z + …)))), from the inside out. */
function continuedFraction(z: number): number {
  let inner = z
  for (let depth = 120; depth >= 1; depth -= 1) inner = z + depth / inner
  return 1 / inner
}

/** 26.2.23: within 0.00045 of the upper quantile. */
function firstGuess(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail))
  return t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
}
