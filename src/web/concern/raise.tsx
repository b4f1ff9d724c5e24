// Raising a concern: a written expectation, the gap, its effect, what was observed, and what was said before. Nobody sees it but manager and HR.
import { type CoachingBefore, lookAtCoachingBefore } from '#app/look-at-causes.ts'
import { lookAtPerson, type PersonView } from '#app/look-at-people.ts'
import { freshCaseId } from '#app/fresh.ts'
import { perform } from '#app/perform.ts'
import { shaped } from '#app/shape.ts'
import type { CaseId, PersonId } from '#domain/id.ts'
import { salesCatalogue } from '#domain/indicator.ts'
import { firstNameOf } from '#web/board/naming.ts'
import { evidenceFrom } from '#web/concern/evidence-from.ts'
import { EvidenceLeaf, ExpectationLeaf, FeedbackLeaf, GapLeaf, PurposeLeaf } from '#web/concern/fields.tsx'
import { ReadingsLeaf } from '#web/concern/readings.tsx'
import { withEvidence, withoutEmptyRows } from '#web/concern/rows.ts'
import { type Entry, entryWith, flawsFrom, nested } from '#web/entry.ts'
import type { Asked, Page, Reply, Sent } from '#web/page.ts'
import { Button, LinkButton } from '#web/parts/button.tsx'
import { DefaultButton } from '#web/parts/default-button.tsx'
import { Form, FormEnd } from '#web/parts/form.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { sayCount, sayDate } from '#web/parts/say.ts'

const indicators = salesCatalogue.map(({ key }) => key)

export const raiseConcernPage: Page = {
  path: '/people/:personId/concern',
  for: ['manager'],
  get: async (asked) => {
    const view = await personOf(asked)
    return view === null ? 'not-found' : showing(asked, view, used(asked.query.get('use'), view, asked) ?? asked.entry, 200)
  },
  post: async (sent) => {
    const view = await personOf(sent)
    if (view === null) return 'not-found'
    const wanted = sent.typed['use']?.[0]
    if (wanted !== undefined) return showing(sent, view, used(wanted, view, sent, sent.typed) ?? entryWith(sent.typed, {}), 200)
    if (sent.typed['more'] !== undefined) return showing(sent, view, entryWith(sent.typed, {}), 200)
    return raise(sent, view)
  },
}

async function raise(sent: Sent, view: PersonView): Promise<Reply> {
  const typed = withoutEmptyRows(sent.typed)
  const read = shaped('RaiseConcern', { ...nested(typed), subjectId: view.person.personId })
  if ('flaws' in read) return showing(sent, view, entryWith(typed, read.flaws), 422)
  const caseId = caseIdIn(sent)
  const answer = await perform(sent.house, sent.visit, caseId, read.command)
  // The same form sent twice is one concern: it carries the id of the case that it opens.
  if ('done' in answer || answer.refused === 'case-already-open') return { seeOther: `/cases/${caseId}` }
  return answer.refused === 'not-found' ? 'not-found' : showing(sent, view, entryWith(typed, flawsFrom(answer)), 409)
}

async function personOf({ house, visit, params }: Asked): Promise<PersonView | null> {
  const personId = params['personId'] ?? ''
  if (!/^person_[\w-]{1,64}$/.test(personId)) return null
  const view = await lookAtPerson(house, visit, personId as PersonId, indicators)
  return view?.as === 'manager' && view.person.leftOn === null ? view : null
}

function caseIdIn({ typed }: Sent): CaseId {
  const sent = typed['caseId']?.[0] ?? ''
  return /^case_[0-9a-f-]{36}$/.test(sent) ? (sent as CaseId) : freshCaseId()
}

function used(key: string | null, view: PersonView, { visit }: Asked, typed: Sent['typed'] = {}): Entry | null {
  const row = key === null ? null : evidenceFrom(view, key, visit.today)
  return row === null ? null : entryWith(withEvidence(typed, row), {})
}

async function showing({ house, visit }: Asked, view: PersonView, entry: Entry, status: 200 | 409 | 422): Promise<Reply> {
  const { person } = view
  const coaching = await lookAtCoachingBefore(house, visit, person.personId)
  const first = firstNameOf(person.name)
  const address = `/people/${person.personId}/concern`
  const fields = { entry, first, today: visit.today, address }
  const shows = (
    <>
      <Head
        title="Raise a concern"
        where={[<a key="person" href={`/people/${person.personId}`}>{person.name}</a>, person.title]}
        lead="Write down what is expected, what you see, and what it does. It is the start of a conversation, never its conclusion."
        more={`${first} sees none of this until you share it. You and HR do.`}
      />
      <OpenCases view={view} first={first} />
      <Form action={address} mistakes={entry.mistakes} hidden={{ caseId: entry.value('caseId') ?? freshCaseId() }} draft={`concern-${person.personId}`}>
        <DefaultButton />
        <ReadingsLeaf view={view} first={first} address={address} />
        <ExpectationLeaf {...fields} />
        <GapLeaf {...fields} />
        <EvidenceLeaf {...fields} />
        <FeedbackLeaf {...fields} />
        <CoachingLeaf coaching={coaching} first={first} />
        <PurposeLeaf {...fields} />
        <FormEnd note={`What you write here is not changed later, only added to. The next step is to ask ${first} what gets in the way.`}>
          <Button kind="main">Raise the concern</Button>
          <LinkButton kind="quiet" href={`/people/${person.personId}`}>Not now</LinkButton>
        </FormEnd>
      </Form>
    </>
  )
  return { shows, title: `Concern about ${person.name}`, place: 'people', status, islands: ['keep-draft'] }
}

function OpenCases({ view, first }: { view: PersonView; first: string }) {
  const open = view.cases.find(({ phase }) => phase !== 'closed')
  if (open === undefined) return null
  return (
    <Notice says={`There is an open case about ${first} since ${sayDate(open.openedOn)}.`} action={<LinkButton href={`/cases/${open.caseId}`}>Open it</LinkButton>}>
      Raise another only if this is a different matter.
    </Notice>
  )
}

const CoachingLeaf = ({ coaching, first }: { coaching: CoachingBefore; first: string }) => (
  <Leaf id="coaching" heading="The coaching before" notes={[`Recorded sessions of the last ${coaching.days} days. HR sees the same.`]}>
    <p class="read">
      {coaching.held === 0
        ? `No coaching session with ${first} is recorded in the last ${coaching.days} days. A concern is a signal about the coaching too: what could you try first?`
        : `${sayCount(coaching.held, 'session')} with ${first} held in the last ${coaching.days} days${coaching.missed === 0 ? '.' : `, ${coaching.missed} missed.`}`}
    </p>
  </Leaf>
)
