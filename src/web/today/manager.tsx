// The manager's Today: what matters in a sentence, one thing to do, the team as small inclines, promises both ways, the week.
import { lookAtTeam, type TeamMember, type TeamView } from '#app/look-at-people.ts'
import type { Day } from '#domain/day.ts'
import { type Indicator, indicatorOf, salesCatalogue } from '#domain/indicator.ts'
import { phaseWords } from '#domain/word.ts'
import type { Asked } from '#web/page.ts'
import { Empty } from '#web/parts/empty.tsx'
import { extentOf } from '#web/parts/incline.ts'
import { InclineCard, Inclines } from '#web/parts/incline-chart.tsx'
import { Head } from '#web/parts/head.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Next } from '#web/parts/next.tsx'
import { sayDate, sayDayLong } from '#web/parts/say.ts'
import { inclineOf, type PersonIncline, trendName } from '#web/people/incline-of.ts'
import { sayFigure } from '#web/people/figure.ts'
import { PromisesBothWays } from '#web/today/promises.tsx'
import { SessionsThisWeek } from '#web/today/week.tsx'
import { areCurrent, whatMatters } from '#web/today/what-matters.ts'

const preferred = ['discovery_calls', 'deals_won'] as const
const weeksShown = 16

export async function managerToday({ house, visit, query }: Asked) {
  const wished = indicatorOf(query.get('indicator') ?? '')
  const team = await lookAtTeam(house, visit, wished ? [wished.key] : [...preferred])
  const indicator = wished ?? shownFor(team)
  const inclines = new Map(team.members.map((member) => [member.person.personId, inclineFor(member, team, indicator)]))
  const trends = new Map([...inclines].flatMap(([person, one]) => (one === null ? [] : [[person, one.momentum] as const])))
  const { lead, next } = whatMatters(team, trends, indicator.name, visit)
  return (
    <>
      <Head title="Today" where={[sayDayLong(visit.today)]} lead={lead} />
      <Next {...next} />
      <Team team={team} indicator={indicator} inclines={inclines} today={visit.today} />
      <PromisesBothWays team={team} visit={visit} />
      <SessionsThisWeek team={team} visit={visit} />
    </>
  )
}

const shownFor = ({ members }: TeamView): Indicator =>
  indicatorOf(preferred.find((key) => members.some(({ readings }) => (readings[key]?.length ?? 0) > 0)) ?? preferred[0])

function inclineFor({ readings, cases }: TeamMember, { throughWeek }: TeamView, indicator: Indicator): PersonIncline | null {
  if (throughWeek === null) return null
  const plan = cases.find(({ phase }) => phase === 'running' || phase === 'paused')
  return inclineOf(readings[indicator.key] ?? [], indicator, { throughWeek, weeks: weeksShown, planStartsOn: plan?.startsOn ?? undefined })
}

type TeamProps = { team: TeamView; indicator: Indicator; inclines: ReadonlyMap<string, PersonIncline | null>; today: Day }

function Team(props: TeamProps) {
  const { team, indicator, inclines } = props
  const drawn = [...inclines.values()].flatMap((one) => (one === null ? [] : [one.incline]))
  const scale = extentOf(drawn)
  const period = team.throughWeek === null ? 'There are no figures yet.' : `${indicator.name} by week, ${weeksShown} weeks up to the one that began on ${sayDate(team.throughWeek)}.`
  return (
    <Leaf id="team" heading="Your team" notes={[period, 'In order of name. People are never ranked.', <Choices key="choices" current={indicator} />]}>
      {team.members.length === 0 ? (
        <Empty heading="No team yet">Your reports appear here once people and their managers are imported.</Empty>
      ) : (
        <Inclines>
          {team.members.map((member) => {
            const one = inclines.get(member.person.personId) ?? null
            return one === null ? <NoFigures key={member.person.personId} member={member} /> : (
              <InclineCard
                key={member.person.personId} name={member.person.name} href={`/people/${member.person.personId}`} incline={one.incline} scale={scale}
                trend={trendName(one.momentum)} notes={notesFor(member, one, props)}
              />
            )
          })}
        </Inclines>
      )}
    </Leaf>
  )
}

const NoFigures = ({ member }: { member: TeamMember }) => (
  <li class="incline">
    <div class="name" dir="auto"><a href={`/people/${member.person.personId}`}>{member.person.name}</a></div>
    <p class="no-readings">No readings yet</p>
  </li>
)

function notesFor({ cases, person }: TeamMember, { latest }: PersonIncline, { indicator, team, today }: TeamProps): string[] {
  const current = cases.find(({ phase }) => phase !== 'closed')
  const met = team.sessions.findLast(({ subjectId, state }) => subjectId === person.personId && state === 'held')
  return [
    latest === null ? 'no figures' : latest.week === team.throughWeek && areCurrent(latest.week, today) ? `${sayFigure(latest.value, indicator)} in the last week` : `${sayFigure(latest.value, indicator)} in the week of ${sayDate(latest.week)}`,
    ...(current === undefined ? [] : [`Case: ${phaseWords[current.phase]}`]),
    ...(met === undefined ? [] : [`last met ${sayDate(met.on)}`]),
  ]
}

const Choices = ({ current }: { current: Indicator }) => (
  <>
    Show:{' '}
    {salesCatalogue.map(({ key, name }, place) => (
      <span key={key}>
        {place > 0 && ' · '}
        {key === current.key ? <b>{name}</b> : <a href={`/today?indicator=${key}`}>{name}</a>}
      </span>
    ))}
  </>
)
