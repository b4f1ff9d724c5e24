// One person: every indicator as a large incline with its sentence and its table. The person sees the same as their manager.
import { lookAtPerson, type PersonView } from '#app/look-at-people.ts'
import { addDays } from '#domain/day.ts'
import type { PersonId } from '#domain/id.ts'
import { type Indicator, salesCatalogue } from '#domain/indicator.ts'
import { momentumSentence } from '#domain/momentum/momentum-sentence.ts'
import { phaseWords } from '#domain/word.ts'
import type { Asked, Page } from '#web/page.ts'
import { LinkButton } from '#web/parts/button.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Head } from '#web/parts/head.tsx'
import { LargeIncline } from '#web/parts/large-incline.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { sayDate } from '#web/parts/say.ts'
import { State } from '#web/parts/state.tsx'
import { inclineOf, trendName } from '#web/people/incline-of.ts'

const weeksShown = 26

export const personPage: Page = {
  path: '/people/:personId',
  get: async ({ house, visit, params }) => {
    const view = await lookAtPerson(house, visit, params['personId'] as PersonId, salesCatalogue.map(({ key }) => key))
    if (view === null) return 'not-found'
    return { title: view.person.name, place: view.as === 'employee' ? 'none' : 'people', shows: <PersonPage view={view} visit={visit} /> }
  },
}

function PersonPage({ view, visit }: { view: PersonView; visit: Asked['visit'] }) {
  const { person, throughWeek, cases, as } = view
  const shown = salesCatalogue.filter(({ key }) => (view.readings[key]?.length ?? 0) > 0)
  const open = cases.find(({ phase }) => phase !== 'closed')
  return (
    <>
      <Head title={person.name} where={[person.title, person.region].filter(Boolean)} lead={leadOf(view)} more={as === 'employee' ? 'This is what your manager sees too.' : undefined}>
        {as === 'manager' && open === undefined && <LinkButton href={`/people/${person.personId}/concern`}>Raise a concern</LinkButton>}
        {open !== undefined && <LinkButton kind="main" href={`/cases/${open.caseId}`}>{as === 'employee' ? 'Open my plan' : 'Open the case'}</LinkButton>}
      </Head>
      {throughWeek === null && <Empty heading="No figures yet">They come in with an import of deals or activities. No figures does not mean zero.</Empty>}
      {throughWeek !== null && shown.map((indicator) => <OneIndicator key={indicator.key} view={view} indicator={indicator} throughWeek={throughWeek} planStartsOn={planStart(view)} />)}
      {cases.length > 0 && (
        <Leaf id="cases" heading="Cases" notes={[`As of ${sayDate(visit.today)}.`]}>
          <Lines lines={cases.map((one) => ({ id: one.caseId, text: <a href={`/cases/${one.caseId}`}>{`Opened on ${sayDate(one.openedOn)}`}</a>, end: phaseWords[one.phase] }))} />
        </Leaf>
      )}
    </>
  )
}

const planStart = ({ cases }: PersonView) => cases.find(({ phase }) => phase === 'running' || phase === 'paused')?.startsOn ?? undefined

function leadOf({ throughWeek, person, as }: PersonView): string {
  const whose = as === 'employee' ? 'Your' : `${person.name.split(' ')[0]}’s`
  return throughWeek === null ? `There are no figures for ${as === 'employee' ? 'you' : person.name} yet.` : `${whose} figures by week, up to the one that ended on ${sayDate(addDays(throughWeek, 6))}.`
}

type OneProps = { view: PersonView; indicator: Indicator; throughWeek: NonNullable<PersonView['throughWeek']>; planStartsOn: ReturnType<typeof planStart> }

function OneIndicator({ view, indicator, throughWeek, planStartsOn }: OneProps) {
  const { incline, momentum } = inclineOf(view.readings[indicator.key] ?? [], indicator, { throughWeek, weeks: weeksShown, planStartsOn })
  const source = indicator.source === 'crm-deals' ? 'Counted from the deals of the CRM.' : 'From the activity log.'
  const baseline = momentum.limits === null ? [] : [`Usual range from ${momentum.limits.baseline.weeks} weeks, ${momentum.limits.method === 'xmr' ? 'mean ± 2.66 × mean moving range' : 'Poisson limits, for small counts'}.`]
  return (
    <Leaf id={indicator.key} heading={indicator.name} notes={[<State key="trend" of={trendName(momentum)} />, source, ...baseline]}>
      <LargeIncline {...incline}>{momentumSentence(momentum, indicator)}</LargeIncline>
    </Leaf>
  )
}
