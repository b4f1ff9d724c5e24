// Ids carry their kind, so that a session can never be passed where a case is meant. The part after the bar is a UUIDv7 and sorts by time.

type Id<Kind extends string> = `${Kind}_${string}`

export type OrgId = Id<'org'>
export type PersonId = Id<'person'>
export type CaseId = Id<'case'>
export type SessionId = Id<'session'>
export type MilestoneId = Id<'milestone'>
export type SupportId = Id<'support'>
export type ActionId = Id<'action'>
export type NoteId = Id<'note'>
export type EscalationId = Id<'escalation'>
