// For tests: Omar's plan, running from Monday 2 March to Friday 1 May 2026, told through the same door as everybody's writes.
// Two milestones, one support commitment of Ines; sessions on Mondays and Thursdays. The clock stands where the test puts it.
import { freshCaseId } from '#app/fresh.ts'
import { type CaseView, lookAtCase } from '#app/look.ts'
import { perform } from '#app/perform.ts'
import { openVisit, signInAtEntrance } from '#app/sign-in.ts'
import type { Role, Visit } from '#app/visit.ts'
import type { CaseCommand } from '#domain/case-command.ts'
import { addDays, type Day } from '#domain/day.ts'
import { doing } from '#domain/given-commands.ts'
import { concern, grow, plan, practice } from '#domain/given-events.ts'
import type { CaseId, PersonId } from '#domain/id.ts'
import { countReading } from '#domain/reading.ts'
import { writeReadings } from '#store/readings.ts'
import { testSite, type TestSite, type Who } from '#web/test-site.tsx'

const roleOf: { [W in Who]?: Role } = { ines: 'manager', omar: 'employee', ruth: 'hr' }

export type RunningPlan = {
  site: TestSite
  caseId: CaseId
  /** The address of something in this case. */
  at: (place?: string) => string
  on: (day: Day, time?: string) => RunningPlan
  /** Done as it is; a refusal is an error of the test. */
  does: (who: Who, command: CaseCommand) => Promise<void>
  /** The session planned for this day is held, ended by an action of Omar's, and confirmed by both. */
  holds: (day: Day) => Promise<void>
  view: (who: Who) => Promise<CaseView>
  visit: (who: Who) => Promise<Visit>
  /** Weekly discovery calls and opportunities from this Monday on. */
  reads: (firstWeek: Day, calls: readonly number[], opportunities: readonly number[]) => Promise<void>
}

export async function runningPlan(): Promise<RunningPlan> {
  const site = await testSite('2026-02-27T09:00:00Z')
  const story = storyOf(site, freshCaseId())
  const { id } = site
  await story.does('ines', doing('RaiseConcern', { subjectId: id.omar, concern: concern() }))
  await story.does('ines', doing('AskForCauses'))
  await story.does('omar', doing('GiveCauses', { shares: null }))
  await story.does('ines', doing('Diagnose'))
  await story.does('ines', doing('ChooseRoute'))
  await story.does('ines', doing('DraftPlan', { plan: plan({ support: [{ supportId: 'support_rides', what: 'Two live calls a week together', ownerId: id.ines, dueOn: '2026-04-24' }] }) }))
  await story.does('ines', doing('AskForPlanView'))
  await story.does('omar', doing('GivePlanView'))
  await story.does('ines', doing('SubmitPlan'))
  await story.does('ruth', doing('ApprovePlan'))
  story.on('2026-03-02', '08:00')
  const { approvedDigest: shownDigest } = await story.view('ines')
  for (const who of ['ines', 'ruth', 'omar'] as const) await story.does(who, doing('SignPlan', { shownDigest }))
  return story
}

function storyOf(site: TestSite, caseId: CaseId): RunningPlan {
  const { house, id } = site
  const visit = async (who: Who): Promise<Visit> => {
    const found = await openVisit(house, (await signInAtEntrance(house, site.orgId, id[who], roleOf[who] ?? 'employee')).cookie)
    if (found === null) throw new Error(`${who} cannot sign in.`)
    return found
  }
  const view = async (who: Who): Promise<CaseView> => {
    const seen = await lookAtCase(house, await visit(who), caseId)
    if (seen === null) throw new Error(`${who} does not see the case.`)
    return seen
  }
  const does = async (who: Who, command: CaseCommand): Promise<void> => {
    const answer = await perform(house, await visit(who), caseId, command)
    if ('refused' in answer) throw new Error(`${command.type} by ${who} was refused: ${answer.refused} ${answer.at ?? ''}`)
  }
  const story: RunningPlan = {
    site, caseId, does, view, visit,
    at: (place = '') => `/cases/${caseId}${place}`,
    on: (day, time = '11:00') => {
      house.setClock(`${day}T${time}:00Z`)
      return story
    },
    holds: async (day) => {
      story.on(day)
      const session = (await view('ines')).state.sessions.find((one) => one.on === day && one.state === 'planned')
      if (session === undefined) throw new Error(`There is no session planned for ${day}.`)
      await does('ines', doing('HoldSession', { sessionId: session.sessionId, heldOn: day, grow, practice, action: { text: 'Block nine to eleven', ownerId: id.omar, dueOn: addDays(day, 7) } }))
      for (const who of ['ines', 'omar'] as const) await does(who, doing('ConfirmSession', { sessionId: session.sessionId, words: '' }))
    },
    reads: (firstWeek, calls, opportunities) => bring(site, id.omar, firstWeek, { discovery_calls: calls, opportunities_created: opportunities }),
  }
  return story
}

async function bring({ house, orgId }: TestSite, subjectId: PersonId, firstWeek: Day, figures: { [indicator: string]: readonly number[] }): Promise<void> {
  const rows = Object.entries(figures).flatMap(([indicator, values]) => values.map((value, place) => ({ ...countReading(addDays(firstWeek, 7 * place), value), subjectId, indicator, source: 'Test export' })))
  const importer = { orgId, personId: subjectId, reach: { parties: [], organisation: [], reports: [], leads: [], imports: true } }
  await house.database.as(importer, (transaction) => writeReadings(transaction, orgId, rows, house.clock()))
}
