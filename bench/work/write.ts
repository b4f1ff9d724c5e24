// Writing: entries into the ledger, alone and side by side, and a whole command through the one door, each on the disk when it answers.
import { freshCaseId } from '#app/fresh.ts'
import type { House } from '#app/house.ts'
import { operatorId } from '#app/operator.ts'
import { perform } from '#app/perform.ts'
import { openVisit, signInAtEntrance } from '#app/sign-in.ts'
import type { Visit } from '#app/visit.ts'
import type { CaseEvent } from '#domain/case-event.ts'
import { addDays } from '#domain/day.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import type { Asking } from '#store/database.ts'
import { append, beginStream, readStream } from '#store/ledger.ts'
import { omarsConcern } from '../../demo/stories/omar-plan.ts'
import { weeksAround } from '../../demo/weeks.ts'
import type { Settled } from '../company/settle.ts'
import { type Line, timed } from './line.ts'

const entriesEach = 100
const writers = 8
const commands = 100

export async function writeLines(house: House, { orgId, plans }: Settled): Promise<Line[]> {
  const [first] = plans
  const subject = first?.team.members.at(-1)
  if (first === undefined || subject === undefined) throw new Error('There is nobody to write about.')
  const appendedBy = (count: number): Promise<number> => timed(() => Promise.all(Array.from({ length: count }, () => appendMany(house, orgId, subject.personId))))
  await appendedBy(1)
  const alone = await appendedBy(1)
  const together = await appendedBy(writers)
  const visit = await visitOf(house, orgId, first.team.manager.personId)
  const performed = await timed(() => performMany(house, visit, subject.personId))
  return [
    { what: 'Append to the ledger, one writer', pieces: entriesEach, of: 'entries', ms: alone, remark: 'a transaction each, on the disk' },
    { what: `Append to the ledger, ${writers} writers`, pieces: entriesEach * writers, of: 'entries', ms: together, remark: 'each in a case of its own' },
    { what: 'A command from beginning to end', pieces: commands, of: 'commands', ms: performed, remark: 'load, decide, append, lists; a concern with up to 100 entries before' },
  ]
}

async function appendMany(house: House, orgId: OrgId, subjectId: PersonId): Promise<void> {
  const reach = { parties: [subjectId], organisation: [subjectId], reports: [], leads: [], imports: false }
  const asking: Asking = { orgId, personId: operatorId, reach }
  const caseId = freshCaseId()
  await house.database.as(asking, (transaction) => beginStream(transaction, orgId, caseId, subjectId))
  for (let at = 0; at < entriesEach; at += 1) {
    const event: CaseEvent = { type: 'FeedbackAdded', feedback: { givenOn: '2026-01-05', what: `We listened to call ${at} together and agreed on the next question.` } }
    await house.database.as(asking, async (transaction) => {
      const stream = await readStream(transaction, orgId, caseId)
      if (stream) await append(transaction, orgId, stream, [event], operatorId, house.clock())
    })
  }
}

async function visitOf(house: House, orgId: OrgId, personId: PersonId): Promise<Visit> {
  const { cookie } = await signInAtEntrance(house, orgId, personId, 'manager')
  const visit = await openVisit(house, cookie)
  if (visit === null) throw new Error('The manager cannot sign in.')
  return visit
}

async function performMany(house: House, visit: Visit, subjectId: PersonId): Promise<void> {
  const caseId = freshCaseId()
  const raised = await perform(house, visit, caseId, { type: 'RaiseConcern', subjectId, concern: { ...omarsConcern(weeksAround(visit.today)), purpose: 'help-to-pass' } })
  if ('refused' in raised) throw new Error(`RaiseConcern was refused: ${raised.refused}`)
  for (let at = 1; at < commands; at += 1) {
    const answer = await perform(house, visit, caseId, { type: 'AddFeedback', feedback: { givenOn: addDays(visit.today, -7), what: `We listened to call ${at} together.` } })
    if ('refused' in answer) throw new Error(`AddFeedback was refused: ${answer.refused}`)
  }
}
