// The cases that somebody may see: a manager's plans, HR's cases with what waits for HR first, and an employee's own.
import { lookAtCases } from '#app/look-at-people.ts'
import type { Visit } from '#app/visit.ts'
import { outcomeWords, phaseWords } from '#domain/word.ts'
import type { Relationship } from '#domain/world.ts'
import { firstNameOf } from '#web/board/naming.ts'
import type { Page, PlaceName, Reply } from '#web/page.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { type Line, Lines } from '#web/parts/lines.tsx'
import { Next } from '#web/parts/next.tsx'
import { sayCount, sayDate } from '#web/parts/say.ts'
import { Badge } from '#web/parts/state.tsx'

type Found = Awaited<ReturnType<typeof lookAtCases>>[number]
type Reader = { as: Relationship; title: string; place: PlaceName; owns: (found: Found, visit: Visit) => boolean; empty: string }

const readers: { [R in Relationship]: Reader } = {
  manager: {
    as: 'manager', title: 'Plans', place: 'plans', owns: ({ person }, { personId }) => person.managerId === personId,
    empty: 'A case begins with a concern about somebody in your team. Raise one on their page, under People. Most questions need coaching, not a case.',
  },
  hr: {
    as: 'hr', title: 'Cases', place: 'cases', owns: ({ person }, { personId }) => person.hrPartnerId === personId,
    empty: 'A case appears here when a manager raises a concern about somebody you are assigned to.',
  },
  employee: {
    as: 'employee', title: 'My plan', place: 'plan', owns: ({ person }, { personId }) => person.personId === personId,
    empty: 'Nothing about your work is open between you and your manager. When something is, you see it here before anything is decided.',
  },
}

export const listCasesPage: Page = {
  path: '/cases',
  get: async ({ house, visit }): Promise<Reply> => {
    const reader = readers[visit.actingAs === 'manager' || visit.actingAs === 'hr' ? visit.actingAs : 'employee']
    const found = (await lookAtCases(house, visit)).filter((one) => reader.owns(one, visit))
    const [only] = found
    if (reader.as === 'employee' && found.length === 1 && only !== undefined) return { seeOther: `/cases/${only.row.caseId}` }
    return { shows: <CaseList reader={reader} found={found} />, title: reader.title, place: reader.place }
  },
}

function CaseList({ reader, found }: { reader: Reader; found: readonly Found[] }) {
  const open = found.filter(({ row }) => row.phase !== 'closed')
  const closed = found.filter(({ row }) => row.phase === 'closed')
  const waiting = open.filter(({ row }) => row.waitsFor === reader.as)
  const others = open.filter(({ row }) => row.waitsFor !== reader.as)
  const first = waiting[0]
  return (
    <>
      <Head title={reader.title} lead={leadOf(reader, open.length, waiting.length)} />
      {found.length === 0 && (
        <Leaf id="empty" heading="What will be here">
          <Empty heading={reader.as === 'employee' ? 'No plan is open' : 'No cases yet'}>{reader.empty}</Empty>
        </Leaf>
      )}
      {first !== undefined && <Next what={reader.as === 'employee' ? 'Something waits for your words.' : `Open ${firstNameOf(first.person.name)}’s case.`} why={reader.as === 'employee' ? undefined : 'The next step is yours; nobody else can take it.'} main={{ href: `/cases/${first.row.caseId}`, label: 'Open it' }} />}
      {waiting.length > 0 && <CaseLeaf id="waiting" heading="Waiting for you" found={waiting} reader={reader} />}
      {others.length > 0 && <CaseLeaf id="open" heading={waiting.length > 0 ? 'Open, somebody else’s move' : 'Open'} found={others} reader={reader} />}
      {closed.length > 0 && <CaseLeaf id="closed" heading="Closed" found={closed} reader={reader} />}
    </>
  )
}

function leadOf({ as }: Reader, open: number, waiting: number): string {
  if (open === 0) return as === 'employee' ? 'No plan is open.' : 'No case is open.'
  if (as === 'employee') return `${sayCount(open, 'matter')} open between you and your manager.`
  return waiting === 0 ? `${sayCount(open, 'case')} open. None waits for you.` : `${sayCount(open, 'case')} open, ${waiting} of them waiting for you.`
}

const CaseLeaf = ({ id, heading, found, reader }: { id: string; heading: string; found: readonly Found[]; reader: Reader }) => (
  <Leaf id={id} heading={heading}>
    <Lines lines={found.map((one) => lineOf(one, reader))} />
  </Leaf>
)

function lineOf({ row, person }: Found, { as }: Reader): Line {
  return {
    id: row.caseId,
    text: <a href={`/cases/${row.caseId}`}>{as === 'employee' ? `Opened on ${sayDate(row.openedOn)}` : person.name}</a>,
    end: <Badge of={row.phase === 'closed' ? 'done' : row.phase === 'paused' ? 'paused' : row.waitsFor === as ? 'due' : 'planned'}>{standing(row, as)}</Badge>,
    note: [`Opened on ${sayDate(row.openedOn)}.`, row.finalOn === null ? '' : `Final review on ${sayDate(row.finalOn)}.`, as === 'employee' || as === row.waitsFor ? '' : moveOf(row)].filter(Boolean).join(' '),
  }
}

/** What manager and HR prepare between them is not told here; the employee learns of it when it is shown. */
function standing({ phase, outcome }: Found['row'], as: Relationship): string {
  if (outcome !== null) return outcomeWords[outcome]
  if (as === 'employee' && !['approved', 'running', 'paused', 'closed'].includes(phase)) return 'being talked about'
  return phaseWords[phase]
}

const moves: { [R in Relationship]: string } = { manager: 'The manager’s move.', hr: 'HR’s move.', employee: 'The employee’s move.' }
const moveOf = ({ phase, waitsFor }: Found['row']): string => (phase === 'closed' || waitsFor === null ? '' : moves[waitsFor])
