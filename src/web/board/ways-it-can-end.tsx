// How the plan can end, in the words that were written into it before it began.
import type { CaseView } from '#app/look.ts'
import type { Board } from '#web/board/board.ts'
import { Facts } from '#web/parts/facts.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { sayCount } from '#web/parts/say.ts'

export function WaysItCanEnd({ view, board }: { view: CaseView; board: Board }) {
  if (view.state.phase === 'closed') return null
  const { consequences, passRule } = board.plan.plan
  return (
    <Leaf id="how-it-can-end" heading="How this can end" notes={['Written in the plan before it began. Manager and HR each confirmed that it can be passed and that the outcome is open.']}>
      <Facts
        long
        facts={[
          [`${sayCount(passRule.atLeast, 'milestone')} met, or more`, consequences.onPass],
          ['Fewer, with some met or partly met', consequences.onPartial],
          ['None met or partly met', consequences.onNotMet],
        ]}
      />
    </Leaf>
  )
}
