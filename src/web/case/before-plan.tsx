// A case before a plan is issued: what stands, whose move it is, the next thing to do for whoever reads, and everything that was said so far.
import type { ComponentChildren } from 'preact'
import type { CoachingBefore } from '#app/look-at-causes.ts'
import type { CaseView } from '#app/look.ts'
import type { Day } from '#domain/day.ts'
import { opinionWordsIn } from '#domain/opinion-word.ts'
import { phaseWords } from '#domain/word.ts'
import { employeeName, firstNameOf, hrName, managerName } from '#web/board/naming.ts'
import { BothViews } from '#web/case/both-views.tsx'
import { ConcernLeaves } from '#web/case/concern-leaves.tsx'
import { nextStep } from '#web/case/next-step.ts'
import { DiagnosisLeaf, PlanLeaf, RouteLeaf } from '#web/case/what-stands.tsx'
import type { CaseAsked, Shown } from '#web/command-page.ts'
import { LinkButton } from '#web/parts/button.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Next } from '#web/parts/next.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { sayCount, sayDateLong, sayList } from '#web/parts/say.ts'
import { Timeline } from '#web/parts/timeline.tsx'

/** `coaching` is for manager and HR (D-7). Null once a plan was issued: then the plan is the page. */
export function beforeThePlan({ view, visit }: CaseAsked, coaching: CoachingBefore | null = null): Shown | null {
  if (view.state.plan !== null) return null
  const next = nextStep(view, visit.today)
  const concern = view.state.concern ?? view.state.shownConcern
  const timeZone = visit.policy.timeZone
  return {
    title: view.as === 'employee' ? 'My plan' : view.employee.name,
    body: (
      <>
        <Head title={view.as === 'employee' ? 'What is open' : view.employee.name} where={whereOf(view)} lead={leadOf(view, visit.today)} />
        {next !== null && <Next {...next} />}
        {view.as === 'manager' && view.state.phase !== 'closed' && <OpinionNotice view={view} />}
        <PlanLeaf view={view} />
        <RouteLeaf view={view} />
        <Leaf id="views" heading="Both views" notes={['Asked separately. Neither can edit the other’s.']}>
          <BothViews view={view} timeZone={timeZone} />
        </Leaf>
        <DiagnosisLeaf view={view} />
        {concern !== null && (
          <ConcernLeaves concern={concern} isForEmployee={view.as === 'employee'}>
            {view.may('AddFeedback') && <div class="row"><LinkButton href={`/cases/${view.caseId}/feedback`} icon="plus">Add a conversation</LinkButton></div>}
          </ConcernLeaves>
        )}
        {coaching !== null && <CoachingLeaf view={view} coaching={coaching} />}
        <Leaf id="timeline" heading="What happened" notes={['Newest first. Nothing here is ever changed, only added to.', <a key="record" href={`/cases/${view.caseId}/record`}>The record, with its receipts and a copy</a>]}>
          <Timeline timeZone={timeZone} entries={view.timeline.toReversed().map(({ at, sentence, position }) => ({ when: at, says: sentence, id: `entry-${position}` }))} />
        </Leaf>
        {view.may('WithdrawConcern') && (
          <p class="small"><a href={`/cases/${view.caseId}/withdraw`}>Withdraw the concern</a> <span class="soft">when the gap is gone or it was none after all. It closes the case.</span></p>
        )}
      </>
    ),
  }
}

function whereOf(view: CaseView): ComponentChildren[] {
  const { as, state, employee, timeline } = view
  const opened = timeline[0]?.at.slice(0, 10) as Day | undefined
  const since = opened === undefined ? [] : [`${as === 'employee' ? 'shared with you on' : 'concern of'} ${sayDateLong(opened)}`]
  if (as === 'employee') return since
  return [...(employee.title === '' ? [] : [employee.title]), ...since, phaseWords[state.phase], <a key="figures" href={`/people/${employee.personId}`}>{`${employeeName(view)}’s figures`}</a>]
}

function leadOf(view: CaseView, today: Day): string {
  const { state, as } = view
  if (as === 'employee') return leadForEmployee(view)
  const first = employeeName(view)
  if (state.phase === 'closed') return `This case is closed. What was written about it stays, and nothing can be added.`
  if (state.phase === 'concern' || state.phase === 'none') {
    if (!state.causesAsked) return as === 'manager' ? `You raised a concern. ${first} has not seen it yet.` : `${managerName(view)} raised a concern. ${first} has not seen it yet.`
    return state.causesGiven === null ? `${first} has the concern and was asked what gets in the way.` : `${first} has said what gets in the way. The causes are next.`
  }
  if (state.phase === 'diagnosed') return state.override?.answer === 'waiting' ? `An override of the gate waits for ${as === 'hr' ? 'you' : hrName(view)}.` : 'The causes are worked out. The route is next.'
  const late = state.escalations.find(({ answer, answerBy }) => answer === null && answerBy < today)
  if (late !== undefined) return `${firstNameOf(view.name(late.ownerId))}’s answer about the system cause is late.`
  if (state.phase === 'routed') return state.route?.tool === 'formal-pip' ? 'The route is a formal plan. Nothing is written yet.' : 'The route is chosen, and it is not a formal plan.'
  if (state.phase === 'drafting') return state.returned === null ? `The plan is being written. ${state.planShown === null ? `${first} has not seen it yet.` : `${first} has seen draft ${state.planShown.version}.`}` : 'The draft came back from HR.'
  return state.phase === 'submitted' ? `The draft is with ${as === 'hr' ? 'you' : hrName(view)}.` : 'The plan is ready to sign. Manager and HR sign first, the employee last.'
}

function leadForEmployee(view: CaseView): string {
  const { state } = view
  const manager = managerName(view)
  if (state.phase === 'closed') return 'This was closed. Nothing follows from it, and nothing more is asked of you.'
  if (state.phase === 'approved') return 'A plan is ready. You read it before anybody asks for your signature.'
  if (state.planShown !== null) return `${manager} shows you a draft of a plan and asks whether each target can be reached.`
  return state.causesGiven === null ? `${manager} wrote down a concern about your work, and asks how you see it.` : 'Your account is on record, as you wrote it. Nothing is decided.'
}

function OpinionNotice({ view }: { view: CaseView }) {
  const { concern, causesAsked } = view.state
  const words = concern === null ? [] : opinionWordsIn(concern.gap, ...concern.evidence.map(({ what }) => what))
  if (words.length === 0) return null
  return (
    <Notice says={`A word to look at again: ${sayList(words.map((word) => `“${word}”`))}.`}>
      Words like this say what you think of {employeeName(view)}, not what anybody saw. The record keeps them. {causesAsked ? `${employeeName(view)} has read them; talk about the days and figures behind them.` : 'If you can say it with a day and a figure instead, withdraw this concern and raise it again before you share it.'}
    </Notice>
  )
}

const CoachingLeaf = ({ view, coaching }: { view: CaseView; coaching: CoachingBefore }) => (
  <Leaf id="coaching" heading="The coaching before" notes={['Manager and HR see this. A proposed plan is a signal about the coaching too.']}>
    <p class="read">
      {coaching.held === 0 ? `No session with ${employeeName(view)} is recorded in the last ${coaching.days} days.` : `${sayCount(coaching.held, 'session')} held with ${employeeName(view)} in the last ${coaching.days} days, ${coaching.missed} missed.`}
    </p>
  </Leaf>
)
