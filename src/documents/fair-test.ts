// The fair test on paper: what the organisation owed, what it kept, and what that means for the decision.
import type { FairTest } from '#domain/verdict.ts'
import { counted, listed, perCent, plainDay } from '#documents/in-words.ts'
import { clause, type Section, section } from '#documents/paper-block.ts'

export function fairTestSection({ sessionsHeld, sessionsDue, share, asked, supportMissing, notesMissing, unmeasured, isFair }: FairTest): Section {
  return section('Fair test', [
    clause('Sessions.', `${sessionsHeld} of ${counted(sessionsDue, 'session')} that were due took place: ${perCent(share)} of those the organisation answers for; at least ${perCent(asked)} are asked for.`),
    clause('Support.', supportMissing.length === 0 ? 'All support that the plan promised was given.' : `Not given: ${supportMissing.join('; ')}.`),
    clause('Status notes.', notesMissing.length === 0 ? 'Every week of the plan has its status note.' : `Without a note: the ${notesMissing.length === 1 ? 'week' : 'weeks'} of ${listed(notesMissing.map(plainDay))}.`),
    ...(unmeasured.length === 0 ? [] : [clause('Figures.', `Missing for: ${unmeasured.join('; ')}. They could have decided the result.`)]),
    clause('', isFair ? 'The organisation kept its side: the test was fair.' : 'The organisation did not keep its side in full. A decision against you is then possible only if HR overrides this with a written reason.'),
  ])
}
