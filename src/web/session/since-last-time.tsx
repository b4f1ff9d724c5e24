// Every session opens with what was promised last time, by both: the manager's own promises first to be said aloud.
import type { CaseView } from '#app/look.ts'
import type { ActionState, SupportState } from '#domain/case-state.ts'
import type { Day } from '#domain/day.ts'
import { isSupportLate } from '#web/board/both-sides.ts'
import { employeeName } from '#web/board/naming.ts'
import { type Line, Lines } from '#web/parts/lines.tsx'
import { sayDay } from '#web/parts/say.ts'
import { Sides } from '#web/parts/sides.tsx'
import { State } from '#web/parts/state.tsx'
import { Step } from '#web/parts/steps.tsx'

const actionsShown = 3

export function SinceLastTime({ view, asOf }: { view: CaseView; asOf: Day }) {
  const { actions, support } = view.state
  const isTheirs = ({ ownerId }: ActionState) => ownerId === view.employee.personId
  const recent = (some: ActionState[]) => some.filter((action, place) => action.outcome === 'open' || place >= some.length - 1).slice(-actionsShown)
  const theirs = recent(actions.filter(isTheirs)).map((action) => actionLine(view, action, asOf))
  const yours = [...recent(actions.filter((action) => !isTheirs(action))).map((action) => actionLine(view, action, asOf)), ...support.filter(({ deliveredOn, dueOn }) => deliveredOn === null && dueOn <= asOf).map((one) => supportLine(view, one, asOf))]
  return (
    <Step id="before" heading="Since last time" hint="Say yours first, before they have to.">
      <Sides
        left={{ id: 'before-theirs', heading: employeeName(view), children: <Lines lines={theirs} empty={<p class="soft">Nothing was promised yet.</p>} /> }}
        right={{ id: 'before-yours', heading: 'You and the company', children: <Lines lines={yours} empty={<p class="soft">Nothing of yours is due.</p>} /> }}
      />
    </Step>
  )
}

function actionLine(view: CaseView, { actionId, text, dueOn, outcome, doneOn }: ActionState, asOf: Day): Line {
  if (outcome === 'open') {
    return {
      text,
      end: <State of={dueOn < asOf ? 'broke' : 'open'}>{dueOn < asOf ? 'past its day' : 'open'}</State>,
      note: <>By {sayDay(dueOn)}. <a href={`/cases/${view.caseId}/actions/${actionId}`}>Say what came of it</a></>,
    }
  }
  const states = { kept: 'kept', late: 'broke', dropped: 'dropped' } as const
  return { text, end: <State of={states[outcome]}>{outcome === 'late' ? 'done late' : outcome}</State>, note: doneOn === null ? undefined : `Done on ${sayDay(doneOn)}.` }
}

const supportLine = (view: CaseView, support: SupportState, asOf: Day): Line => ({
  text: support.what,
  end: <State of={isSupportLate(support, asOf) ? 'broke' : 'due'} />,
  note: <>Promised for {sayDay(support.dueOn)}. <a href={`/cases/${view.caseId}/support/${support.supportId}`}>Say what was done</a></>,
})
