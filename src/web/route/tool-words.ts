// What each tool is, in one line, for whoever chooses among them; and its reasons with the rules they come from.
import type { Fit, RouteAnswer, RouteReason, Tool } from '#domain/route.ts'

export const toolMeanings: { [T in Tool]: string } = {
  'keep-coaching': 'Regular conversations about this, without a document.',
  'coaching-plan': 'Milestones, rhythm and scoreboard; no HR, no signatures, no consequences.',
  training: 'Teach what is missing, then look again.',
  mentoring: 'Somebody who does it well works beside them for a while.',
  'clarify-role': 'Make the expectation clear, or change duties so that they match strengths.',
  'growth-plan': 'Where they want to go, and the goals that lead there.',
  'fix-the-system': 'Hand territory, routing, tools or pay plan to a leader, with a day for the answer.',
  'formal-pip': 'Five parts in writing, with HR, signatures, support that binds, and an open outcome.',
  'exit-conversation': 'Say honestly that role and person do not fit, and work out together what follows.',
}

const order: readonly Fit[] = ['recommended', 'possible', 'unsuitable']

export const bestFirst = (answers: readonly RouteAnswer[]): RouteAnswer[] => answers.toSorted((one, other) => order.indexOf(one.fit) - order.indexOf(other.fit))

export const reasonsInWords = (reasons: readonly RouteReason[]): string =>
  reasons.length === 0 ? 'No rule speaks for it or against it.' : reasons.map(({ rule, because }) => `${because} (${rule})`).join(' ')

/** "The gap is minor. Coaching is enough for it." as a heading and what follows from it. */
export function asReason({ rule, because }: RouteReason): { heading: string; says: string } {
  const end = because.indexOf('. ')
  return end < 0 ? { heading: because, says: `(${rule})` } : { heading: because.slice(0, end + 1), says: `${because.slice(end + 2)} (${rule})` }
}
