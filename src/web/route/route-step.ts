// The one thing to do next on the page of causes and route.
import type { CaseView } from '#app/look.ts'
import { mainCause } from '#domain/diagnosis.ts'
import type { RouteFacts } from '#domain/route.ts'
import { toolWords } from '#domain/word.ts'
import { firstNameOf, hrName, managerName } from '#web/board/naming.ts'
import type { NextStep } from '#web/case/next-step.ts'

export function routeStep(view: CaseView, facts: RouteFacts): NextStep {
  const { state, caseId } = view
  const at = (place: string) => `/cases/${caseId}${place}`
  if (state.override?.answer === 'waiting')
    return view.as === 'hr'
      ? { what: `Decide whether the gate gives way: ${managerName(view)} asks for a formal plan against it.`, main: { href: at('/route/override'), label: 'Read and decide' } }
      : { what: `Nothing waits for you. ${hrName(view)} decides about the override.` }
  if (view.as === 'hr') return { what: `Nothing waits for you. It is ${managerName(view)}’s move.` }
  const open = state.escalations.find(({ answer }) => answer === null)
  if (mainCause(facts.shares) === 'system' && state.escalations.length === 0)
    return { what: 'Hand the system cause to somebody who can change it, with a date.', why: 'The text goes to them without a name. Whatever else you choose, this comes first.', main: { href: at('/route/escalate'), label: 'Hand it on' }, quiet: { href: '#choose', label: 'Choose the route' } }
  if (state.route !== null) return { what: `The route is chosen: ${toolWords[state.route.tool]}.`, main: { href: at(''), label: 'Go on in the case' }, quiet: { href: '#choose', label: 'Choose another' } }
  return { what: 'Choose the route.', why: open === undefined ? undefined : `${firstNameOf(view.name(open.ownerId))} has the system cause.`, main: { href: '#choose', label: 'Choose' } }
}
