// Weeks whose figures belong to somebody's story, told one by one up to last week; all other weeks are drawn from how the person works.
import type { Name } from './people.ts'

/** Oldest first, the last one being `through` (last week is -1). `ledOn` of the calls became opportunities; `opened` counts those and others. */
export type ToldWeeks = { through: number; calls: number[]; ledOn?: number[]; opened?: number[] }

export const toldWeeks: { [Person in Name]?: ToldWeeks } = {
  // Climbing since summer, and nobody has said so.
  'Beth Lindqvist': { through: -1, calls: [7, 8, 8, 7, 9, 9, 8, 10, 9, 10, 11, 10, 11, 12, 11, 12] },
  'Callum Reid': { through: -1, calls: [7, 8, 7, 6, 8, 7, 7, 8, 6, 7, 8, 7, 6, 8, 7, 7] },
  'Jun Tanaka': { through: -1, calls: [4, 5, 5, 6, 5, 6, 6, 7, 6, 7, 7, 8, 8, 8, 9, 9] },
  // The last three weeks are those of the plan.
  'Omar Haddad': {
    through: -1,
    calls: [6, 5, 7, 6, 8, 5, 6, 4, 7, 6, 5, 7, 9, 6, 8],
    ledOn: [1, 1, 1, 0, 2, 0, 1, 1, 1, 1, 0, 1, 2, 2, 2],
    opened: [1, 1, 2, 0, 2, 1, 1, 1, 1, 2, 0, 1, 2, 3, 2],
  },
  // Leads to the South West were cut five weeks ago: three people fall together, and what they make of their calls stays as it was. Callum lives on renewals there.
  'Pavel Novak': { through: -1, calls: [9, 9, 10, 9, 9, 8, 9, 9, 8, 8, 8, 5, 4, 4, 3, 3], ledOn: [2, 1, 2, 1, 2, 2, 1, 2, 1, 2, 1, 1, 1, 1, 0, 1] },
  'Martha Osei': { through: -1, calls: [10, 10, 9, 10, 9, 9, 9, 9, 8, 9, 8, 6, 5, 5, 4, 4] },
  'Tom Hargreave': { through: -1, calls: [9, 9, 8, 9, 8, 8, 8, 8, 7, 8, 7, 6, 4, 4, 4, 3] },
  'Sofia Brandt': { through: -1, calls: [1, 2, 3], ledOn: [0, 0, 1], opened: [0, 0, 1] },
  // Her plan ran from week -14 to -10, and she passed it.
  'Priya Nair': {
    through: -1,
    calls: [5, 6, 5, 4, 6, 6, 7, 8, 9, 8, 8, 7, 8, 9, 8, 7, 8, 8, 9, 8],
    ledOn: [1, 1, 0, 1, 1, 1, 1, 2, 2, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 2],
    opened: [1, 1, 1, 1, 1, 1, 2, 2, 3, 2, 2, 2, 2, 2, 3, 1, 2, 2, 2, 3],
  },
  // A trade fair in week -20: one week that says nothing about the others.
  'George Lister': { through: -19, calls: [6, 21, 5] },
  'Ewan Mackay': { through: -1, calls: [5, 4, 5, 4, 5, 6, 5, 5, 6, 7, 5, 6, 6], ledOn: [0, 1, 0, 1, 0, 1, 0, 0, 1, 2, 1, 0, 2] },
  'Kofi Mensah': { through: -1, calls: [6, 5, 6, 5, 7, 6, 5, 6, 8, 9, 4, 2], ledOn: [1, 1, 1, 0, 1, 1, 1, 1, 2, 2, 1, 0] },
  'Ivo Petrov': {
    through: -1,
    calls: [6, 7, 6, 6, 7, 7, 8, 6, 7, 6, 6, 5, 4, 3, 2],
    ledOn: [1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0],
    opened: [1, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0],
  },
}

/** Written down first as the left figures, and corrected to the right ones when somebody noticed. */
export const correctedWeeks: { name: Name; through: number; wrong: number[]; right: number[]; because: string }[] = [
  { name: 'Rosa Iglesias', through: -4, wrong: [3, 2, 3, 2], right: [9, 8, 9, 10], because: 'correction: calls had been booked under Cara Finnegan' },
  { name: 'Cara Finnegan', through: -4, wrong: [15, 14, 15, 17], right: [9, 8, 9, 9], because: 'correction: calls of Rosa Iglesias taken out' },
]
