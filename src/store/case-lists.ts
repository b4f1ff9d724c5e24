// Reading the lists: cases, sessions and promises as pages show them. Row security decides which rows there are.
import type { Day } from '#domain/day.ts'
import type { CasePhase } from '#domain/case-state.ts'
import type { CaseId, EscalationId, OrgId, PersonId, SessionId } from '#domain/id.ts'
import type { Tool } from '#domain/route.ts'
import type { Outcome } from '#domain/verdict.ts'
import { statement, type Transaction } from '#store/database.ts'
import type { WaitsFor } from '#store/lists.ts'

export type CaseRow = {
  caseId: CaseId; subjectId: PersonId; phase: CasePhase; openedOn: Day; startsOn: Day | null; finalOn: Day | null; outcome: Outcome | null; waitsFor: WaitsFor
}
export type SessionRow = { caseId: CaseId; sessionId: SessionId; subjectId: PersonId; on: Day; at: string; kind: string; state: 'planned' | 'held' | 'missed'; missedBy: string | null }
export type PromiseRow = { caseId: CaseId; promiseId: string; subjectId: PersonId; ownerId: PersonId; kind: 'action' | 'support'; what: string; dueOn: Day; state: string }
export type EscalationRow = { escalationId: EscalationId; ownerId: PersonId; what: string; answerBy: Day; answer: string | null }

const caseColumns = `case_id as "caseId", subject_id as "subjectId", phase, opened_on as "openedOn", starts_on as "startsOn", final_on as "finalOn", outcome, waits_for as "waitsFor"`
const casesOf = statement('cases-of', `select ${caseColumns} from case_list where org_id = $1 and subject_id = any ($2) order by opened_on desc, case_id desc`)
const sessionsBetween = statement(
  'sessions-between',
  `select case_id as "caseId", session_id as "sessionId", subject_id as "subjectId", on_day as on, at_time as at, kind, state, missed_by as "missedBy"
   from session_list where org_id = $1 and subject_id = any ($2) and on_day between $3 and $4 order by on_day, at_time`,
)
const openPromises = statement(
  'open-promises',
  `select case_id as "caseId", promise_id as "promiseId", subject_id as "subjectId", owner_id as "ownerId", kind, what, due_on as "dueOn", state
   from promise_list where org_id = $1 and subject_id = any ($2) and state = 'open' order by due_on`,
)
const escalationsOwned = statement(
  'escalations-owned',
  `select escalation_id as "escalationId", owner_id as "ownerId", what, answer_by as "answerBy", answer from escalation_list where org_id = $1 and owner_id = $2 order by answer_by`,
)
const chosenTools = statement(
  'chosen-tools',
  `select distinct on (event.stream_id) event.stream_id as "caseId", event_body.body ->> 'tool' as tool
   from event join event_body on event_body.org_id = event.org_id and event_body.stream_id = event.stream_id and event_body.position = event.position
   where event.org_id = $1 and event_body.org_id = $1 and event.type = 'RouteChosen' and event.subject_id = any ($2) order by event.stream_id, event.position desc`,
)
const figures = statement('coaching-figures', 'select manager_id as "managerId", what, count(*) as count from coaching_figure where org_id = $1 group by manager_id, what')

export const readCases = (transaction: Transaction, orgId: OrgId, subjects: PersonId[]): Promise<CaseRow[]> => transaction.rows<CaseRow>(casesOf, [orgId, subjects])

/** The route that was chosen last in each case that has one. */
export const readChosenTools = async (transaction: Transaction, orgId: OrgId, subjects: PersonId[]): Promise<Map<CaseId, Tool>> =>
  new Map((await transaction.rows<{ caseId: CaseId; tool: Tool }>(chosenTools, [orgId, subjects])).map(({ caseId, tool }) => [caseId, tool]))

export const readSessions = (transaction: Transaction, orgId: OrgId, subjects: PersonId[], from: Day, to: Day): Promise<SessionRow[]> =>
  transaction.rows<SessionRow>(sessionsBetween, [orgId, subjects, from, to])

export const readOpenPromises = (transaction: Transaction, orgId: OrgId, subjects: PersonId[]): Promise<PromiseRow[]> =>
  transaction.rows<PromiseRow>(openPromises, [orgId, subjects])

export const readEscalationsOwned = (transaction: Transaction, orgId: OrgId, ownerId: PersonId): Promise<EscalationRow[]> =>
  transaction.rows<EscalationRow>(escalationsOwned, [orgId, ownerId])

export type CoachingFigure = { managerId: PersonId; what: string; count: number }
export const readFigures = (transaction: Transaction, orgId: OrgId): Promise<CoachingFigure[]> => transaction.rows<CoachingFigure>(figures, [orgId])
