// The grammar of the rules' tests: given these facts, on this day, as this person, when this is done, then that is recorded or refused.
// What somebody may not see is not in the state that decides for them, as at the real door.
import { decide, fold } from '#domain/case.ts'
import type { CaseCommand } from '#domain/case-command.ts'
import type { CaseEvent, CaseEventType, EventOf, Recorded } from '#domain/case-event.ts'
import type { CaseState } from '#domain/case-state.ts'
import type { Day } from '#domain/day.ts'
import { byWhom, people } from '#domain/given-events.ts'
import { defaultPolicy, type Policy } from '#domain/policy.ts'
import type { RefusalCode } from '#domain/refusal.ts'
import type { ReadingsByIndicator } from '#domain/scoreboard.ts'
import { audienceOf, maySee } from '#domain/visibility.ts'
import type { Relationship, World } from '#domain/world.ts'

type Setting = { on: Day; as: Relationship; policy: Policy; readings: ReadingsByIndicator }

export const recordedBy = (events: readonly CaseEvent[]): Recorded[] =>
  events.map((event, index) => ({ event, position: index + 1, at: `2026-03-01T09:${String(index % 60).padStart(2, '0')}:00Z`, by: byWhom(event) }))

/** The case as this reader sees it. */
export const seenBy = (as: Relationship, events: readonly CaseEvent[]): CaseState => fold(recordedBy(events).filter(({ event }) => maySee(audienceOf(event.type), as)))

const freshIds = Array.from({ length: 400 }, (_, index) => `fresh-${index}`)

export const worldOf = ({ on, as, policy, readings }: Setting): World => ({
  today: on, policy, readings, actorId: people[as], actingAs: as, approvedDigest: 'digest-of-the-plan', freshIds,
})

export const given = (...events: CaseEvent[]) => situation(events, { on: '2026-03-02', as: 'manager', policy: defaultPolicy, readings: {} })

function situation(events: readonly CaseEvent[], setting: Setting) {
  const change = (changes: Partial<Setting>) => situation(events, { ...setting, ...changes })
  return {
    on: (on: Day) => change({ on }),
    as: (as: Relationship) => change({ as }),
    under: (policy: Partial<Policy>) => change({ policy: { ...defaultPolicy, ...policy } }),
    reading: (readings: ReadingsByIndicator) => change({ readings }),
    /** The state itself, for what is computed from it. */
    state: seenBy(setting.as, events),
    world: worldOf(setting),
    when: (command: CaseCommand) => answered(events, setting, command),
  }
}

function answered(events: readonly CaseEvent[], setting: Setting, command: CaseCommand) {
  const decision = decide(seenBy(setting.as, events), command, worldOf(setting))
  const found = 'refused' in decision ? `refused: ${[decision.refused, decision.at].filter(Boolean).join(' at ')}` : `recorded: ${decision.recorded.map(({ type }) => type).join(', ')}`
  const recorded = 'recorded' in decision ? decision.recorded : []
  const expectThat = (expected: string): void => {
    if (found !== expected) throw new Error(`${command.type} by the ${setting.as} on ${setting.on}\n  expected ${expected}\n  but was  ${found}`)
  }
  return {
    decision,
    thenRecorded: (...types: [CaseEventType, ...CaseEventType[]]) => expectThat(`recorded: ${types.join(', ')}`),
    thenRefused: (code: RefusalCode, at?: string) => expectThat(`refused: ${at === undefined ? code : `${code} at ${at}`}`),
    /** The recorded event of this type. */
    event: <Type extends CaseEventType>(type: Type): EventOf<Type> => {
      const event = recorded.find((one): one is EventOf<Type> => one.type === type)
      if (event === undefined) throw new Error(`${command.type} did not record ${type}; it was ${found}`)
      return event
    },
    /** What the facts are afterwards. */
    afterwards: () => situation([...events, ...recorded], setting),
  }
}
