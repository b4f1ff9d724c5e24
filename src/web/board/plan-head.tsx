// The head of every page of a plan in force: its name, the sentence that matters now, the rail of days, and the parts of the plan.
import type { CaseView } from '#app/look.ts'
import type { Visit } from '#app/visit.ts'
import { dayIn } from '#app/visit.ts'
import type { Board } from '#web/board/board.ts'
import { leadOf } from '#web/board/lead.ts'
import { Head } from '#web/parts/head.tsx'
import { Rail } from '#web/parts/rail.tsx'
import { sayDate } from '#web/parts/say.ts'
import { Tabs } from '#web/parts/tabs.tsx'

export type PlanPart = 'Overview' | 'Sessions' | 'Status notes' | 'Document' | 'Record'

export type PlanHeadProps = { view: CaseView; visit: Visit; board: Board; current: PlanPart }

export const planTitle = (view: CaseView): string => (view.as === 'employee' ? 'My plan' : `${view.employee.name}, improvement plan`)

export function PlanHead({ view, visit, board, current }: PlanHeadProps) {
  const { day, says } = leadOf(view, board)
  const issued = `Version ${board.plan.version}, issued ${sayDate(dayIn(board.plan.issuedAt, visit.policy.timeZone))}`
  const title = current === 'Overview' ? planTitle(view) : `${planTitle(view)}: ${current.toLowerCase()}`
  return (
    <>
      <Head title={title} where={[...(view.as === 'employee' ? [] : [view.employee.title].filter(Boolean)), issued]} lead={<><b>{day}</b> {says}</>} />
      <Rail {...board.rail} />
      <PlanTabs caseId={view.caseId} current={current} />
    </>
  )
}

const parts: readonly { label: PlanPart; path: string }[] = [
  { label: 'Overview', path: '' },
  { label: 'Sessions', path: '/sessions' },
  { label: 'Status notes', path: '/notes' },
  { label: 'Document', path: '/document' },
  { label: 'Record', path: '/record' },
]

export const PlanTabs = ({ caseId, current }: { caseId: string; current: PlanPart }) => (
  <Tabs label="Parts of this plan" tabs={parts.map(({ label, path }) => ({ label, href: `/cases/${caseId}${path}`, current: label === current }))} />
)
