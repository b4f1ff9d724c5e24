// Which outcomes can be proposed today, each asked of the rule itself, so that page and rule cannot differ; the others with their reason.
import type { CaseView } from '#app/look.ts'
import type { Visit } from '#app/visit.ts'
import { addDays } from '#domain/day.ts'
import { type RefusalCode, refusalSentence } from '#domain/refusal.ts'
import { isAdverse, type Outcome, outcomes, proposeDecision, type Review } from '#domain/verdict.ts'
import { outcomeWords } from '#domain/word.ts'
import { workingDayFrom } from '#domain/working-day.ts'
import { sayFirst } from '#web/parts/say.ts'

export type OutcomeChoice = { outcome: Outcome; label: string; hint: string; refused: RefusalCode | null }

const meanings: { [O in Outcome]: string } = {
  completed: 'Back to ordinary coaching, with a growth plan that keeps what worked, and a check after 30, 60 and 90 days.',
  extended: 'Once, with a new final day and the reason. Milestones that are met stay met.',
  'role-changed': 'Another role, agreed with HR.',
  'further-action': 'A formal step that follows from the plan.',
  'employment-ended': 'The employment ends. HR guides what has to be done, and how it is said.',
  withdrawn: 'The plan was the wrong tool. It ends without a result for the person.',
  resigned: 'The person has resigned. Nothing else is concluded from it.',
}

export function outcomeChoices(view: CaseView, visit: Visit, review: Review): OutcomeChoice[] {
  const { today, policy, personId } = visit
  const world = { today, policy, readings: view.readings, actorId: personId, actingAs: view.as, approvedDigest: '', freshIds: [] }
  const newFinalOn = workingDayFrom(addDays(today, 30), policy.calendar)
  return outcomes.map((outcome) => {
    const answer = proposeDecision(view.state, { type: 'ProposeDecision', outcome, reason: 'asked', newFinalOn }, world)
    const unfair = isAdverse(outcome) && !review.fairTest.isFair ? ' The test was not fair: only with HR’s written override.' : ''
    return { outcome, label: sayFirst(outcomeWords[outcome]), hint: `${meanings[outcome]}${unfair}`, refused: 'refused' in answer ? answer.refused : null }
  })
}

export const reasonAgainst = ({ refused }: OutcomeChoice): string => (refused === null ? '' : refusalSentence(refused))
