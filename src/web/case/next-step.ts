// Whose move it is before a plan is issued, and the one thing that this reader can do next. Fixed rules, one for each side.
import type { CaseView } from '#app/look.ts'
import type { Day } from '#domain/day.ts'
import type { Tool } from '#domain/route.ts'
import { toolWords } from '#domain/word.ts'
import { employeeName, firstNameOf, hrName, managerName } from '#web/board/naming.ts'
import type { NextProps } from '#web/parts/next.tsx'

export type NextStep = Pick<NextProps, 'what' | 'why' | 'main' | 'quiet'>

export function nextStep(view: CaseView, today: Day): NextStep | null {
  if (view.state.phase === 'closed') return null
  return view.as === 'manager' ? ofManager(view, today) : view.as === 'hr' ? ofHr(view) : ofEmployee(view)
}

function ofManager(view: CaseView, today: Day): NextStep {
  const { state, caseId } = view
  const first = employeeName(view)
  const at = (place: string) => `/cases/${caseId}${place}`
  const late = state.escalations.find(({ answer, answerBy }) => answer === null && answerBy < today)
  if (late !== undefined) return { what: `Ask ${firstNameOf(view.name(late.ownerId))} for the answer that was due.`, why: late.what, main: { href: at(`/escalations/${late.escalationId}`), label: 'Record the answer' }, quiet: elsewhere(view) }
  switch (state.phase) {
    case 'none':
    case 'concern': return beforeDiagnosis(view)
    case 'diagnosed': return beforeRoute(view)
    case 'routed': return state.route === null ? beforeRoute(view) : afterRoute(view, state.route.tool)
    case 'drafting': return state.returned === null
      ? { what: `Take draft ${state.draft?.version ?? 1} of the plan further.`, why: state.planShown === null ? `Ask ${first} whether each target can be reached before it goes to HR.` : undefined, main: { href: at('/plan'), label: 'Open the draft' } }
      : { what: `Change the draft: ${hrName(view)} gave it back.`, why: state.returned, main: { href: at('/plan/write'), label: 'Edit the draft' } }
    case 'submitted': return { what: `Nothing waits for you. ${hrName(view)} has the draft.`, main: { href: at('/plan'), label: 'Read the draft' } }
    default: return signing(view)
  }
}

const elsewhere = ({ state, caseId }: CaseView): NextStep['quiet'] => (state.diagnosis === null ? undefined : { href: `/cases/${caseId}/route`, label: 'Causes and route' })

function beforeDiagnosis(view: CaseView): NextStep {
  const first = employeeName(view)
  const diagnose = `/cases/${view.caseId}/causes/diagnose`
  if (!view.state.causesAsked)
    return { what: `Ask ${first} what gets in the way.`, why: `You see exactly what ${first} will read before anything is shared. Their view comes before your conclusion.`, main: { href: `/cases/${view.caseId}/causes/ask`, label: `Ask ${first}` } }
  if (view.state.causesGiven === null)
    return { what: `Wait for ${first}’s own view.`, why: `${first} was asked. If no answer comes, talk about it in person; you can go on without one, and the record shows it.`, quiet: { href: diagnose, label: 'Work out the causes without it' } }
  return { what: 'Work out the causes.', why: `${first} has answered. Their words stand beside the questions.`, main: { href: diagnose, label: 'Work out the causes' } }
}

function beforeRoute(view: CaseView): NextStep {
  const route = `/cases/${view.caseId}/route`
  if (view.state.override?.answer === 'waiting') return { what: `Nothing waits for you. ${hrName(view)} decides about the override.`, quiet: { href: route, label: 'Causes and route' } }
  return { what: 'Choose the route.', why: 'Each tool stands with its reasons. The rules are the same for everybody.', main: { href: route, label: 'Causes and route' } }
}

function afterRoute(view: CaseView, tool: Tool): NextStep {
  const at = (place: string) => `/cases/${view.caseId}${place}`
  const first = employeeName(view)
  if (tool === 'formal-pip') return { what: 'Write the plan.', why: `Write it so that ${first} can pass it. The concern is filled in already.`, main: { href: at('/plan/write'), label: 'Write the plan' } }
  if (tool === 'fix-the-system' && view.state.escalations.length === 0)
    return { what: 'Hand the system cause to somebody who can change it.', why: 'With a day by which you need the answer. The text names nobody.', main: { href: at('/route/escalate'), label: 'Hand it on' } }
  return { what: `Do what you chose: ${toolWords[tool]}.`, why: 'When it has helped, withdraw the concern and say what became of it. When it has not, look at the causes again.', main: { href: at('/withdraw'), label: 'Withdraw the concern' }, quiet: { href: at('/causes/diagnose'), label: 'Look at the causes again' } }
}

function ofHr(view: CaseView): NextStep {
  const { state, caseId } = view
  const who = managerName(view)
  if (state.override?.answer === 'waiting') return { what: `Decide whether the gate gives way: ${who} asks for a formal plan against it.`, why: 'Read the reason beside the rules that refuse it. Nothing happens before you decide.', main: { href: `/cases/${caseId}/route/override`, label: 'Read and decide' } }
  if (state.phase === 'submitted') return { what: 'Read the draft, then approve it or give it back.', why: 'You own the formal wording and the dates.', main: { href: `/cases/${caseId}/plan`, label: 'Read the draft' } }
  if (state.phase === 'approved') return signing(view)
  const route = state.diagnosis === null ? undefined : { href: `/cases/${caseId}/route`, label: 'Causes and route' }
  return { what: `Nothing waits for you. It is ${view.state.causesAsked && view.state.causesGiven === null && state.diagnosis === null ? employeeName(view) : who}’s move.`, quiet: route }
}

function ofEmployee(view: CaseView): NextStep {
  const { state, caseId } = view
  if (state.phase === 'approved') return signing(view)
  const answered = state.planViews.some(({ version }) => version === state.planShown?.version)
  if (state.planShown !== null && !answered) return { what: 'Say what you think of the plan.', why: 'Nothing is issued yet. For each milestone you are asked whether you can reach it.', main: { href: `/cases/${caseId}/plan/view`, label: 'Read the draft and answer' } }
  if (state.causesGiven === null && state.causesAsked) return { what: 'Say in your own words what gets in the way.', why: 'Your account is kept as you write it, and stands beside your manager’s.', main: { href: `/cases/${caseId}/causes`, label: 'Read it and answer' } }
  return { what: 'Nothing waits for you.', why: `It is ${managerName(view)}’s move. You can add to your account whenever you like.`, quiet: state.causesAsked ? { href: `/cases/${caseId}/causes`, label: 'Add to my account' } : undefined }
}

/** Manager and HR sign first, the employee last. */
function signing(view: CaseView): NextStep {
  const { signatures } = view.state
  const has = (side: string) => signatures.some(({ as }) => as === side)
  const open = { href: `/cases/${view.caseId}/sign`, label: 'Read and sign' }
  if (has(view.as)) return { what: 'You have signed.', why: has('manager') && has('hr') ? `${employeeName(view)} signs last, in the launch session.` : 'The other side of the organisation signs next.', quiet: { href: open.href, label: 'Read the plan' } }
  if (view.as !== 'employee') return { what: 'Sign the plan.', why: `Your signature binds your own side. ${employeeName(view)} signs last, in the launch session.`, main: open }
  if (has('manager') && has('hr')) return { what: 'Read the plan, then sign that you received and understood it.', why: 'You do not have to agree, and you may decline.', main: open }
  return { what: 'Read the plan.', why: 'Manager and HR sign first. You sign last, in the launch session.', main: { href: open.href, label: 'Read the plan' } }
}
