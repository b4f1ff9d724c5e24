// When most people move the same way, it is the market, the territory or the export that moves, not each person.
// In the Maven export 22 of 30 agents are falling in opportunities created over its last 16 weeks: that says nothing about any one of them.
import type { MomentumWord } from '#domain/momentum/momentum.ts'

export type SharedMovement = { word: 'climbing' | 'falling'; people: number; of: number }

const fewestPeople = 4
const mostPeople = 2 / 3

/** One word for each person of a team on the same indicator. Null unless at least 2 in 3 of at least 4 people, counted without those too early to say, share it. */
export function sharedMovement(words: readonly MomentumWord[]): SharedMovement | null {
  const known = words.filter((word) => word !== 'too early to say')
  if (known.length < fewestPeople) return null
  for (const word of ['climbing', 'falling'] as const) {
    const people = known.filter((each) => each === word).length
    if (people >= known.length * mostPeople) return { word, people, of: known.length }
  }
  return null
}

export const sharedMovementSentence = ({ word, people, of }: SharedMovement, indicatorName: string): string =>
  `${indicatorName}: ${people} of ${of} people are ${word} at the same time, which points to the market, the territory or the source of the figures rather than to one person.`
