// Coaching for a leader: how the managers below coach, all together; who is on a plan is nobody's business here.
import { lookAtCoaching, smallestGroup } from '#app/look-at-coaching.ts'
import { CoachingFigures } from '#web/coaching/figures.tsx'
import type { Page } from '#web/page.ts'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { sayCount } from '#web/parts/say.ts'

export const coachingPage: Page = {
  path: '/coaching',
  for: ['leader'],
  get: async ({ house, visit }) => {
    const { figures, managers } = await lookAtCoaching(house, visit)
    return {
      title: 'Coaching',
      place: 'coaching',
      shows: (
        <>
          <Head title="Coaching" lead={`${sayCount(managers, 'manager')} in your part of the company. These are figures about how they coach, never about what was said.`} />
          <Leaf id="figures" heading="All managers together" notes={[`Groups with fewer than ${smallestGroup} plans are hidden.`]}>
            <CoachingFigures figures={figures} />
          </Leaf>
        </>
      ),
    }
  },
}
