// The admin's Today: what was imported and what to do next. No content of anybody's plan is here.
import type { Asked } from '#web/page.ts'
import { Head } from '#web/parts/head.tsx'
import { Next } from '#web/parts/next.tsx'
import { sayDayLong } from '#web/parts/say.ts'

export async function adminToday({ visit }: Asked) {
  return (
    <>
      <Head title="Today" where={[sayDayLong(visit.today)]} lead={`You run Incline for ${visit.orgName}. You see imports and settings, never what was said about anybody.`} />
      <Next what="Import people and deals." why="People first, then deals. A preview shows what would change before anything does." main={{ href: '/imports', label: 'Open imports' }} />
    </>
  )
}
