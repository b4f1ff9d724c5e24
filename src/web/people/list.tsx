// The manager's people, in order of name, with what is open for each.
import { lookAtTeam } from '#app/look-at-people.ts'
import { phaseWords } from '#domain/word.ts'
import type { Page } from '#web/page.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Head } from '#web/parts/head.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { sayCount } from '#web/parts/say.ts'
import { Badge } from '#web/parts/state.tsx'

export const peoplePage: Page = {
  path: '/people',
  for: ['manager'],
  get: async ({ house, visit }) => {
    const { members } = await lookAtTeam(house, visit, [])
    return {
      title: 'People',
      place: 'people',
      shows: (
        <>
          <Head title="People" lead={`${sayCount(members.length, 'person reports', 'people report')} to you.`} />
          <Lines
            label="Your people"
            empty={<Empty heading="Nobody yet">Your reports appear here once people and their managers are imported.</Empty>}
            lines={members.map(({ person, cases }) => {
              const open = cases.find(({ phase }) => phase !== 'closed')
              return {
                id: person.personId,
                text: <a href={`/people/${person.personId}`}>{person.name}</a>,
                end: open === undefined ? undefined : <Badge of={open.phase === 'paused' ? 'paused' : 'planned'}>{phaseWords[open.phase]}</Badge>,
                note: [person.title, person.region].filter(Boolean).join(', '),
              }
            })}
          />
        </>
      ),
    }
  },
}
