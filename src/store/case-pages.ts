// Cases a page at a time, the newest first. Case ids sort by time, so the last id of a page says where the next one begins,
// and cases that are opened meanwhile shift nothing.
import type { CaseId, OrgId } from '#domain/id.ts'
import type { CaseRow } from '#store/case-lists.ts'
import { statement, type Transaction } from '#store/database.ts'

const casesAfter = statement(
  'cases-after',
  `select case_id as "caseId", subject_id as "subjectId", phase, opened_on as "openedOn", starts_on as "startsOn", final_on as "finalOn", outcome, waits_for as "waitsFor"
   from case_list where org_id = $1 and ($2::text is null or case_id < $2) order by case_id desc limit $3`,
)

/** Row security decides which cases there are. */
export const readCasesAfter = (transaction: Transaction, orgId: OrgId, after: CaseId | null, limit: number): Promise<CaseRow[]> =>
  transaction.rows<CaseRow>(casesAfter, [orgId, after, limit])
