// What the floor makes of a plan's events: one pass that picks out what the page shows.
import type { Answers, Row } from './replay.ts'

export type PlanRead = {
  caseId: string
  employee: string
  startsOn: string
  finalOn: string
  milestones: Row[]
  support: Row[]
  actions: Row[]
  notes: Row[]
  consequences: Row
  readings: Row[]
  sessions: { sessionId: string; on: string; kind: string; state: string }[]
  entries: { at: string; by: string; type: string }[]
}

type Issued = { startsOn: string; milestones: Row[]; support: Row[]; consequences: Row }

export function readPlan(answers: Answers): PlanRead {
  const rows = (statement: string): Row[] => answers.get(statement) ?? []
  const names = new Map(rows('people-of').map((one) => [one['person_id'], String(one['name'])]))
  const sessions = new Map<unknown, PlanRead['sessions'][number]>()
  const actions = new Map<unknown, Row>()
  const support = new Map<unknown, Row>()
  const notes: Row[] = []
  let plan: Issued = { startsOn: '', milestones: [], support: [], consequences: {} }
  let finalOn = ''
  const takeIn = (sessionsPlanned: unknown): void => {
    for (const one of sessionsPlanned as PlanRead['sessions']) sessions.set(one.sessionId, { ...one, state: 'planned' })
  }
  for (const { body } of rows('events-of')) {
    const event = body as Row
    if (event['type'] === 'PlanIssued') {
      plan = event['plan'] as Issued
      finalOn = String(event['finalOn'])
      for (const one of plan.support) support.set(one['supportId'], one)
      takeIn(event['sessions'])
    } else if (event['type'] === 'MakeUpScheduled') takeIn([event['session']])
    else if (event['type'] === 'SessionHeld' || event['type'] === 'SessionMissed') {
      const session = sessions.get(event['sessionId'])
      if (session) session.state = event['type'] === 'SessionHeld' ? 'held' : 'missed'
    } else if (event['type'] === 'ActionCommitted') actions.set(event['actionId'], event)
    else if (event['type'] === 'ActionSettled') actions.set(event['actionId'], { ...actions.get(event['actionId']), done: event['words'] })
    else if (event['type'] === 'SupportDelivered') support.set(event['supportId'], { ...support.get(event['supportId']), done: event['words'] })
    else if (event['type'] === 'StatusNoteSent') notes.push(event)
  }
  return {
    caseId: String(rows('stream-of')[0]?.['stream_id']), employee: String(rows('person-of')[0]?.['name']), startsOn: plan.startsOn, finalOn, milestones: plan.milestones,
    support: [...support.values()], actions: [...actions.values()], notes, consequences: plan.consequences, readings: rows('readings-since'),
    sessions: [...sessions.values()].toSorted((one, other) => (one.on < other.on ? -1 : 1)),
    entries: rows('events-of').map(({ at_text, actor, body }) => ({ at: String(at_text), by: names.get(actor) ?? '', type: String((body as Row)['type']) })),
  }
}
