// HR's Today: what waits for the HR partner, and where a process is late. Never the coaching space.
import { lookAtCases } from '#app/look-at-people.ts'
import { phaseWords } from '#domain/word.ts'
import type { Asked } from '#web/page.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { Next } from '#web/parts/next.tsx'
import { sayCount, sayDate, sayDayLong, sayFirst, sayInWords } from '#web/parts/say.ts'
import { Badge } from '#web/parts/state.tsx'

type Found = Awaited<ReturnType<typeof lookAtCases>>[number]

export async function hrToday({ house, visit }: Asked) {
  const cases = await lookAtCases(house, visit)
  const open = cases.filter(({ row }) => row.phase !== 'closed')
  const waiting = open.filter(({ row }) => row.waitsFor === 'hr')
  const toReview = open.filter(({ row }) => row.phase === 'running' && row.finalOn !== null && row.finalOn <= visit.today)
  const [first] = [...waiting, ...toReview]
  return (
    <>
      <Head title="Today" where={[sayDayLong(visit.today)]} lead={waiting.length === 0 ? `Nothing waits for you. ${sayCount(open.length, 'case')} open.` : `${sayFirst(sayInWords(waiting.length))} ${waiting.length === 1 ? 'case waits' : 'cases wait'} for you, of ${sayInWords(open.length)} that are open.`} />
      {first === undefined ? <Next what="Nothing waits for you." /> : <Next what={`${first.person.name}: ${phaseWords[first.row.phase]}.`} why={whyOf(first)} main={{ href: `/cases/${first.row.caseId}`, label: 'Open the case' }} />}
      <Leaf id="waiting" heading="Waiting for you" notes={['Oldest first.']}>
        <Lines empty={<p class="soft">Nothing.</p>} lines={waiting.toReversed().map(lineOf)} />
      </Leaf>
      <Leaf id="open" heading="Open cases" notes={['Of the people you are assigned to.']}>
        <Lines lines={open.filter(({ row }) => row.waitsFor !== 'hr').map(lineOf)} empty={<Empty heading="No open cases">A case appears here when a manager raises a concern about somebody you are assigned to.</Empty>} />
      </Leaf>
    </>
  )
}

const whyOf = ({ row }: Found): string =>
  row.phase === 'submitted' ? 'A draft waits for your approval of wording and dates.' : row.phase === 'paused' ? 'The plan is paused; you resume it when the cause is gone.' : row.phase === 'running' ? 'A decision waits for your agreement.' : 'A manager asks for your agreement.'

const lineOf = ({ row, person }: Found) => ({
  id: row.caseId,
  text: <a href={`/cases/${row.caseId}`}>{person.name}</a>,
  end: <Badge of={row.waitsFor === 'hr' ? 'due' : row.phase === 'paused' ? 'paused' : 'planned'}>{phaseWords[row.phase]}</Badge>,
  note: row.finalOn === null ? `Opened on ${sayDate(row.openedOn)}` : `Final review on ${sayDate(row.finalOn)}`,
})
