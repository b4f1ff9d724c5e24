// One session as both wrote it: what was said in each step, the one action, and both confirmations. Differing views stand side by side.
import type { CaseView } from '#app/look.ts'
import { boardOf } from '#web/board/board.ts'
import { employeeName, managerName, ownerOrYou } from '#web/board/naming.ts'
import { isOpenTo } from '#web/board/open-to.ts'
import type { SessionStanding } from '#web/board/session-standing.ts'
import { type CaseAsked, commandPage, type Shown } from '#web/command-page.ts'
import { emptyEntry, type Entry } from '#web/entry.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Next } from '#web/parts/next.tsx'
import { Said } from '#web/parts/said.tsx'
import { sayDay, sayFirst, sayInstant } from '#web/parts/say.ts'
import { Sides } from '#web/parts/sides.tsx'
import { State } from '#web/parts/state.tsx'
import { OwnWords } from '#web/parts/text-field.tsx'
import { Disputed, DisputeForm } from '#web/session/dispute.tsx'
import { GrowNotes } from '#web/session/grow-notes.tsx'
import { sessionNotes, sessionTitle, standsSo } from '#web/session/session-words.tsx'

export const showSessionPage = commandPage({
  path: '/cases/:caseId/sessions/:sessionId',
  commands: ['ConfirmSession', 'DisputeSession'],
  show,
  reshape: (sent, { params }) => ({ ...sent, sessionId: params['sessionId'] }),
  afterwards: (view, { params }) => `/cases/${view.caseId}/sessions/${params['sessionId']}`,
})

function show({ view, visit, entry, params }: CaseAsked): Shown | null {
  const one = boardOf(view, visit)?.sessions.find(({ session }) => session.sessionId === params['sessionId'])
  if (one === undefined) return null
  const { session } = one
  const typedFor = (command: string): Entry => ((entry.value('do') ?? 'ConfirmSession') === command ? entry : emptyEntry)
  return {
    title: sessionTitle(session),
    body: (
      <>
        <Head title={sessionTitle(session)} where={[view.employee.name, <a key="plan" href={`/cases/${view.caseId}/sessions`}>All sessions</a>]} lead={standsSo(view, one)} more={sessionNotes(one)} />
        {session.state === 'planned' && <ComesUp view={view} one={one} />}
        {session.state === 'held' && (
          <>
            <GrowNotes view={view} session={session} />
            <ActionOf view={view} sessionId={session.sessionId} />
            <Confirmations view={view} one={one} timeZone={visit.policy.timeZone} />
            {isOpenTo({ view, entry: typedFor('ConfirmSession') }, 'ConfirmSession', !hasConfirmed(view, one)) && <ConfirmForm view={view} one={one} entry={typedFor('ConfirmSession')} isOther={typedFor('DisputeSession').wasSent} />}
          </>
        )}
        <Disputed view={view} session={session} />
        <DisputeForm view={view} session={session} entry={typedFor('DisputeSession')} reader={visit.personId} />
      </>
    ),
  }
}

function ComesUp({ view, one }: { view: CaseView; one: SessionStanding }) {
  const { session, standing } = one
  if (view.state.phase !== 'running' || standing === 'called-off') return null
  const at = `/cases/${view.caseId}/sessions/${session.sessionId}`
  const when = `${sayDay(session.on)} at ${session.at}`
  const last = view.state.actions.at(-1)
  const why = last === undefined ? 'It ends with exactly one committed action, with a day.' : `It begins with what was promised last: ${last.text}`
  if (view.as === 'hr') return <Next what={`${employeeName(view)} and ${managerName(view)} meet on ${when}.`} why={why} />
  const isPast = standing !== 'planned' && standing !== 'today'
  if (view.as === 'manager') {
    return <Next what={isPast ? 'Say what became of it.' : `You meet ${employeeName(view)} on ${when}.`} why={why} main={{ href: `${at}/log`, label: isPast ? 'It was held' : 'Open the session' }} quiet={isPast ? { href: `${at}/missed`, label: 'It did not take place' } : { href: `${at}/move`, label: 'Move it' }} />
  }
  return <Next what={isPast ? `${managerName(view)} has not recorded what became of it.` : `You meet ${managerName(view)} on ${when}.`} why={isPast ? 'If it did not take place, you can say so yourself.' : why} quiet={isPast ? { href: `${at}/missed`, label: 'It did not take place' } : { href: `${at}/move`, label: 'Ask for another day' }} />
}

function ActionOf({ view, sessionId }: { view: CaseView; sessionId: string }) {
  const action = view.state.actions.find((one) => one.sessionId === sessionId)
  if (action === undefined) return null
  const states = { open: 'open', kept: 'kept', late: 'broke', dropped: 'dropped' } as const
  return (
    <Leaf id="action" heading="The one action" notes={[`${sayFirst(ownerOrYou(view, action.ownerId))}, by ${sayDay(action.dueOn)}.`]}>
      <Said words={action.text} />
      <div class="row">
        <State of={states[action.outcome]}>{action.outcome === 'open' ? 'not settled yet' : `${action.outcome}${action.doneOn === null ? '' : `, done on ${sayDay(action.doneOn)}`}`}</State>
        {action.outcome === 'open' && view.may('SettleAction') && <LinkButton href={`/cases/${view.caseId}/actions/${action.actionId}`}>Say what came of it</LinkButton>}
      </div>
    </Leaf>
  )
}

function Confirmations({ view, one, timeZone }: { view: CaseView; one: SessionStanding; timeZone: string }) {
  const side = (as: 'employee' | 'manager') => {
    const confirmation = one.session.confirmations.find((given) => given.as === as)
    if (confirmation === undefined) return <State of="open">not confirmed yet</State>
    return (
      <div class="stack-tight">
        <State of="done">confirmed {sayInstant(confirmation.at, timeZone)}</State>
        {confirmation.words !== '' && <Said words={confirmation.words} />}
      </div>
    )
  }
  return (
    <Leaf id="confirmed" heading="Confirmed" notes={['Where the two see it differently, both views stand here. Neither is changed.']}>
      <Sides left={{ id: 'by-employee', heading: employeeName(view), children: side('employee') }} right={{ id: 'by-manager', heading: managerName(view), children: side('manager') }} />
    </Leaf>
  )
}

const hasConfirmed = (view: CaseView, { session }: SessionStanding): boolean => session.confirmations.some(({ as }) => as === view.as)

/** `isOther`: the other form of this page was sent, so that the list of mistakes leads there. */
function ConfirmForm({ view, one, entry, isOther }: { view: CaseView; one: SessionStanding; entry: Entry; isOther: boolean }) {
  const at = `/cases/${view.caseId}/sessions/${one.session.sessionId}`
  return (
    <Leaf id="confirm" heading="Your confirmation" notes={['It says that this is what you talked about. It does not say that you agree with all of it.']}>
      <Form action={at} mistakes={entry.mistakes} draft={`confirm-${one.session.sessionId}`}>
        <OwnWords label="Do you see anything differently?" hint="It stands beside the notes, in your words, and stays." required={false} rows={4} id={isOther ? 'field-confirm-words' : undefined} {...entry.field('words')} />
        <FormEnd note="After you have both confirmed, things can be added and nothing is changed.">
          <Button kind="main">Confirm the session</Button>
        </FormEnd>
      </Form>
    </Leaf>
  )
}
