// Every event of a case, in one union. Published shapes: never changed; a new shape is a new type.
import type { ConcernEvent } from '#domain/concern.ts'
import type { Instant } from '#domain/day.ts'
import type { DiagnosisEvent } from '#domain/diagnosis.ts'
import type { EmployeeViewEvent } from '#domain/employee-view.ts'
import type { PersonId } from '#domain/id.ts'
import type { PauseEvent } from '#domain/pause.ts'
import type { PlanEvent } from '#domain/plan.ts'
import type { PromiseEvent } from '#domain/promise.ts'
import type { RoutingEvent } from '#domain/routing.ts'
import type { SessionEvent } from '#domain/session.ts'
import type { SigningEvent } from '#domain/signing.ts'
import type { StatusNoteEvent } from '#domain/status-note.ts'
import type { VerdictEvent } from '#domain/verdict.ts'

export type CaseEvent =
  | ConcernEvent
  | EmployeeViewEvent
  | DiagnosisEvent
  | RoutingEvent
  | PlanEvent
  | SigningEvent
  | SessionEvent
  | PromiseEvent
  | StatusNoteEvent
  | PauseEvent
  | VerdictEvent

export type CaseEventType = CaseEvent['type']
export type EventOf<Type extends CaseEventType> = Extract<CaseEvent, { type: Type }>

/** An event as it stands in the ledger: where, when and by whom. */
export type Recorded<Event extends CaseEvent = CaseEvent> = { event: Event; position: number; at: Instant; by: PersonId }
