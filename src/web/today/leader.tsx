// The leader's Today: the system causes that wait for an answer, and how coaching is done, in groups that hide nobody's name.
import { lookAtCoaching, smallestGroup } from '#app/look-at-coaching.ts'
import { CoachingFigures } from '#web/coaching/figures.tsx'
import type { Asked } from '#web/page.ts'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { Next } from '#web/parts/next.tsx'
import { sayCount, sayDate, sayDayLong, sayFirst, sayInWords } from '#web/parts/say.ts'
import { DueBadge } from '#web/today/promises.tsx'

export async function leaderToday({ house, visit }: Asked) {
  const { escalations, figures, managers } = await lookAtCoaching(house, visit)
  const open = escalations.filter(({ answer }) => answer === null)
  const [first] = open
  return (
    <>
      <Head title="Today" where={[sayDayLong(visit.today)]} lead={open.length === 0 ? `No system cause waits for you. ${sayCount(managers, 'manager coaches', 'managers coach')} in your part of the company.` : `${sayFirst(sayInWords(open.length))} system ${open.length === 1 ? 'cause waits' : 'causes wait'} for your answer.`} />
      {first === undefined ? <Next what="Ask one of your managers how their last session went." why="Coaching cascades: your own reports become coaches by being coached." /> : <Next what={first.what} why={`Tell the manager who handed it to you, by ${sayDate(first.answerBy)}, what will change and when. Plans wait for it, and no day of theirs counts meanwhile.`} />}
      <Leaf id="escalations" heading="Handed to you" notes={['What stands in the way, without names.']}>
        <Lines empty={<p class="soft">Nothing has been handed to you.</p>} lines={escalations.map((one) => ({ id: one.escalationId, text: one.what, end: one.answer === null ? <DueBadge dueOn={one.answerBy} visit={visit} /> : 'answered', note: one.answer ?? undefined }))} />
      </Leaf>
      <Leaf id="coaching" heading="How coaching is done" notes={[`Figures of all your managers together. Groups with fewer than ${smallestGroup} plans are hidden, so that nobody can be found in them.`]}>
        <CoachingFigures figures={figures} />
      </Leaf>
    </>
  )
}
