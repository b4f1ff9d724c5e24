// The lists are written for manager and HR. What an employee is told of their own case is no more than its events tell them:
// until it is approved a plan is only being prepared, and whose move it is within the organisation is not theirs to know.
import type { CasePhase } from '#domain/case-state.ts'
import type { PersonId } from '#domain/id.ts'
import type { CaseRow } from '#store/case-lists.ts'

const beingPrepared: ReadonlySet<CasePhase> = new Set<CasePhase>(['diagnosed', 'routed', 'drafting', 'submitted'])

export const asToldTo = (readerId: PersonId) => (row: CaseRow): CaseRow =>
  row.subjectId === readerId
    ? { ...row, phase: beingPrepared.has(row.phase) ? 'concern' : row.phase, waitsFor: row.waitsFor === 'employee' ? 'employee' : null }
    : row
