// How the employee sees it and how the manager sees it, side by side: asked separately, and neither can edit the other's.
import type { CaseView } from '#app/look.ts'
import { causes, type CauseShares } from '#domain/diagnosis.ts'
import { causesBySize } from '#domain/route.ts'
import { causeWords } from '#domain/word.ts'
import { employeeName, employeeSide, managerName } from '#web/board/naming.ts'
import { Said } from '#web/parts/said.tsx'
import { sayInstant } from '#web/parts/say.ts'
import { Sides } from '#web/parts/sides.tsx'

/** "system 65, knowledge 20, skill 15" */
export const sharesInWords = (shares: CauseShares): string =>
  (causesBySize(shares).length > 0 ? causesBySize(shares) : causes).map((cause) => `${causeWords[cause].toLowerCase()} ${shares[cause]}`).join(', ')

export function BothViews({ view, timeZone }: { view: CaseView; timeZone: string }) {
  const manager = view.as === 'manager' ? 'You' : managerName(view)
  return (
    <Sides
      left={{ id: 'view-employee', heading: employeeSide(view), children: <EmployeesView view={view} timeZone={timeZone} /> }}
      right={{ id: 'view-manager', heading: manager, children: <ManagersView view={view} timeZone={timeZone} /> }}
    />
  )
}

export function EmployeesView({ view, timeZone }: { view: CaseView; timeZone: string }) {
  const { causesGiven, causesAsked } = view.state
  const first = view.as === 'employee' ? 'You' : employeeName(view)
  if (causesGiven === null) return <p class="soft">{causesAsked ? `${first} ${first === 'You' ? 'were' : 'was'} asked and ${first === 'You' ? 'have' : 'has'} not answered yet.` : `${first} ${first === 'You' ? 'have' : 'has'} not been asked yet.`}</p>
  return <Said words={causesGiven.words} by={`${sayInstant(causesGiven.at, timeZone)}.${causesGiven.shares === null ? ' No shares given.' : ` ${first === 'You' ? 'Your' : 'Their'} shares: ${sharesInWords(causesGiven.shares)}.`}`} />
}

function ManagersView({ view, timeZone }: { view: CaseView; timeZone: string }) {
  const { diagnosis } = view.state
  if (diagnosis === null) return <p class="soft">{view.as === 'employee' ? 'What your manager concludes is shown with the plan, if there is one.' : 'No conclusion yet.'}</p>
  return <Said words={diagnosis.reason} by={`${sayInstant(diagnosis.at, timeZone)}. Shares: ${sharesInWords(diagnosis.shares)}.`} />
}
