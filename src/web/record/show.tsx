// The whole record of a case as the reader may see it, with its receipts, and how anybody can check that it was not rewritten.
import { type CaseView, lookAtCase } from '#app/look.ts'
import type { Visit } from '#app/visit.ts'
import type { CaseId } from '#domain/id.ts'
import { boardOf } from '#web/board/board.ts'
import { PlanHead, planTitle } from '#web/board/plan-head.tsx'
import { placeOf } from '#web/command-page.ts'
import type { Page } from '#web/page.ts'
import { LinkButton } from '#web/parts/button.tsx'
import { Facts } from '#web/parts/facts.tsx'
import { Fold } from '#web/parts/guide.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { sayCount, sayFirst, sayInstant } from '#web/parts/say.ts'
import { Timeline } from '#web/parts/timeline.tsx'

export const recordPage: Page = {
  path: '/cases/:caseId/record',
  get: async ({ house, visit, params }) => {
    const view = await lookAtCase(house, visit, params['caseId'] as CaseId)
    if (view === null) return 'not-found'
    const board = boardOf(view, visit)
    const lead = `${sayCount(view.timeline.length, 'entry', 'entries')}. Nothing is edited or removed; corrections are added.`
    const head = board === null ? <Head title="The record" where={[view.employee.name, <a key="case" href={`/cases/${view.caseId}`}>Back</a>]} lead={lead} /> : <PlanHead view={view} visit={visit} board={board} current="Record" />
    return {
      title: board === null ? `Record, ${view.employee.name}` : `${planTitle(view)}: record`,
      place: placeOf(view),
      islands: ['keep-draft'],
      shows: (
        <>
          {head}
          <Copy view={view} />
          <Receipts view={view} visit={visit} />
          <Entries view={view} visit={visit} />
        </>
      ),
    }
  },
}

const Copy = ({ view }: { view: CaseView }) => (
  <Leaf id="copy" heading="Your copy" notes={['Everybody on this plan can take one at any time. It holds what you may see, and the seals of what you may not.']}>
    <div class="row">
      <LinkButton kind="main" href={`/cases/${view.caseId}/export`} icon="download">Download the case</LinkButton>
    </div>
    <Facts facts={[['Verification code', <span key="code" class="code">{view.verificationCode}</span>], ['Entries that you may see', String(view.timeline.length)]]} />
    <Fold summary="How to check it, without us">
      <div class="stack read">
        <p>Every entry carries the hash of the one before, so that a change anywhere shows. The file holds a PDF, the entries as text, and your receipts. A receipt is the head of the record on that day, signed by this installation; keep it somewhere else.</p>
        <p>On any computer with Incline, without a network:</p>
        <p class="code">incline verify case.zip --receipt receipt.txt</p>
        <p>It says “intact”, or names the first entry that does not fit. The code above is the beginning of the latest hash; two people who see the same code see the same record.</p>
      </div>
    </Fold>
  </Leaf>
)

const Receipts = ({ view, visit }: { view: CaseView; visit: Visit }) => (
  <Leaf id="receipts" heading="Receipts" notes={['Given to both sides with each signature, each weekly note and the decision, and sent by mail as well.']}>
    <Lines
      label="Receipts, newest first"
      empty={<p class="soft">The first receipt comes with the first signature.</p>}
      lines={view.receipts.toReversed().map(({ position, occasion, at }) => ({
        text: `${sayFirst(occasion)}, entry ${position}`,
        note: sayInstant(at, visit.policy.timeZone),
        action: <LinkButton href={`/cases/${view.caseId}/receipts/${position}`} icon="download">Receipt {position}</LinkButton>,
      }))}
    />
  </Leaf>
)

const Entries = ({ view, visit }: { view: CaseView; visit: Visit }) => (
  <Leaf id="entries" heading="What happened" notes={['Newest first, by the clock of the organisation.']}>
    <Timeline timeZone={visit.policy.timeZone} entries={view.timeline.toReversed().map(({ position, at, sentence }) => ({ when: at, says: sentence, note: `Entry ${position}`, id: `entry-${position}` }))} />
  </Leaf>
)
