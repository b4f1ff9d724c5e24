// The fair test while the plan runs: said as soon as the organisation's own side falls behind, to everybody alike (V-2, K-3).
import type { CaseView } from '#app/look.ts'
import type { Board } from '#web/board/board.ts'
import { isSupportLate } from '#web/board/both-sides.ts'
import { Fold } from '#web/parts/guide.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { sayCount, sayFirst, sayInWords, sayList, sayShare } from '#web/parts/say.ts'

export function FairTestNotice({ view, board }: { view: CaseView; board: Board }) {
  const { fairTest, asOf, notes, sessions } = board
  const isShareLow = fairTest.sessionsDue > 0 && fairTest.share < fairTest.asked
  const late = view.state.support.filter((support) => isSupportLate(support, asOf)).length
  const missing = notes.filter(({ state }) => state === 'missing').length
  if (!isShareLow && late === 0 && missing === 0) return null
  const held = `Held or made up: ${fairTest.sessionsHeld} of ${sayCount(fairTest.sessionsDue, 'session')} due; the share that counts is ${sayShare(fairTest.share)}.`
  const gaps = [late === 0 ? '' : `${sayInWords(late)} ${late === 1 ? 'kind of support is' : 'kinds of support are'} late`, missing === 0 ? '' : `${sayInWords(missing)} ${missing === 1 ? 'weekly note is' : 'weekly notes are'} missing`].filter(Boolean)
  const byManager = sessions.filter(({ standing, missedBy }) => (standing === 'missed' || standing === 'overdue') && (missedBy === 'manager' || missedBy === 'both')).length
  return (
    <>
      <Notice tone="broke" icon="scale" says={isShareLow ? 'Sessions are below the fair-test share today.' : 'Something that was promised is missing.'}>
        {held} {gaps.length > 0 && `${sayFirst(sayList(gaps))}. `}
        As long as this stands, “not met” cannot lead to an adverse outcome without HR’s written reason (rule V-2).
        {byManager > 0 && view.as === 'manager' && ` You missed ${sayCount(byManager, 'session')}: each one makes the plan weaker as a test, and harder to pass.`}
        {byManager > 1 && view.as === 'hr' && ` The manager missed ${sayCount(byManager, 'session')}. Talk to them before the next one.`}
      </Notice>
      <Fold summary="How this is worked out">
        <p class="read small">
          Sessions held, or made up, divided by the sessions that were due; one that the employee alone missed is left out. At least {sayShare(fairTest.asked)} must have been held, all support delivered, and every
          week noted. A session that nobody recorded a working day after its time counts as missed by the manager until it is recorded.
        </p>
      </Fold>
    </>
  )
}
