// The questions that a diagnosis asks about each cause; answered in words, by the manager, before a share is put on anything.
import type { Cause } from '#domain/diagnosis.ts'

export type CauseQuestion = { key: string; cause: Cause; asks: string }

export const causeQuestions: readonly CauseQuestion[] = [
  { key: 'skill-seen', cause: 'skill', asks: 'When did you last watch them do this, and which step went wrong?' },
  { key: 'skill-ever', cause: 'skill', asks: 'Have they ever done it to the standard? What was different then?' },
  { key: 'will-kept', cause: 'will', asks: 'Which of the things they promised you lately did they do, and which not?' },
  { key: 'will-drains', cause: 'will', asks: 'What about this work gives them energy, and what drains it?' },
  { key: 'knowledge-gap', cause: 'knowledge', asks: 'Which question about product, market or pay plan could they not answer?' },
  { key: 'system-peers', cause: 'system', asks: 'How do others with the same territory, routing or tools do over the same weeks?' },
  { key: 'system-change', cause: 'system', asks: 'What changed around them just before the figures did?' },
]
