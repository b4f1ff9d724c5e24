// Which tool fits: published, fixed rules that anybody can read and recompute. No model output and no score takes part (D-8).
import { type Cause, type CauseShares, causes, type GateFacts, mainCause } from '#domain/diagnosis.ts'
import type { Purpose } from '#domain/concern.ts'

export const tools = [
  'keep-coaching', 'coaching-plan', 'training', 'mentoring', 'clarify-role', 'growth-plan', 'fix-the-system', 'formal-pip', 'exit-conversation',
] as const
export type Tool = (typeof tools)[number]
export type Fit = 'recommended' | 'possible' | 'unsuitable'

export type RouteFacts = GateFacts & { shares: CauseShares; earlierFeedback: number; purpose: Purpose }
export type RouteReason = { rule: string; because: string }
export type RouteAnswer = { tool: Tool; fit: Fit; reasons: RouteReason[] }

type RouteRule = { id: string; tool: Tool; fit: 'recommended' | 'unsuitable'; when: (facts: RouteFacts) => boolean; because: string }

const isMain = (cause: Cause) => (facts: RouteFacts) => mainCause(facts.shares) === cause
const skillOrWill = (facts: RouteFacts) => isMain('skill')(facts) || isMain('will')(facts)
const persists = (facts: RouteFacts) => facts.gap === 'persistent'

/** The gate (D-5): a formal plan is unsuitable when any of these holds. What is unknown never speaks for a formal plan. */
const gate: readonly RouteRule[] = [
  { id: 'RT-1', tool: 'formal-pip', fit: 'unsuitable', when: isMain('system'), because: 'The main cause is the system. A plan would test something the person cannot change.' },
  { id: 'RT-2', tool: 'formal-pip', fit: 'unsuitable', when: ({ gap }) => gap === 'minor', because: 'The gap is minor. Coaching is enough for it.' },
  { id: 'RT-3', tool: 'formal-pip', fit: 'unsuitable', when: ({ gap }) => gap === 'new-or-temporary' || gap === 'unknown', because: 'The gap is new or temporary, or nobody has said that it persists.' },
  { id: 'RT-4', tool: 'formal-pip', fit: 'unsuitable', when: ({ expectationsClear }) => expectationsClear !== 'yes', because: 'Nobody can show that the expectation was made clear beforehand.' },
  { id: 'RT-5', tool: 'formal-pip', fit: 'unsuitable', when: ({ earlierFeedback }) => earlierFeedback === 0, because: 'Nobody has spoken with the person about it yet. A formal plan must not be a surprise.' },
  { id: 'RT-6', tool: 'formal-pip', fit: 'unsuitable', when: ({ outcome, purpose }) => outcome === 'already-decided' || purpose === 'justify-a-decision', because: 'The outcome is already decided. A plan that cannot be passed is not a plan.' },
  { id: 'RT-7', tool: 'formal-pip', fit: 'unsuitable', when: ({ outcome }) => outcome === 'unknown', because: 'Nobody has confirmed that the outcome is open.' },
  { id: 'RT-8', tool: 'formal-pip', fit: 'unsuitable', when: ({ fit }) => fit !== 'fits', because: 'The person is plainly in the wrong role, or nobody has said that role and person fit.' },
  { id: 'RT-9', tool: 'formal-pip', fit: 'unsuitable', when: ({ measurable }) => measurable !== 'yes', because: 'Nothing measurable can be written down yet.' },
]

const fits: readonly RouteRule[] = [
  { id: 'RT-20', tool: 'formal-pip', fit: 'recommended', when: (facts) => skillOrWill(facts) && persists(facts), because: 'A gap of skill or will in the person’s own control that persists after feedback.' },
  { id: 'RT-21', tool: 'fix-the-system', fit: 'recommended', when: isMain('system'), because: 'The main cause is outside the person’s control, and a leader can change it.' },
  { id: 'RT-22', tool: 'fix-the-system', fit: 'unsuitable', when: ({ shares }) => shares.system === 0, because: 'Nothing points to territory, routing, tools or pay plan.' },
  { id: 'RT-23', tool: 'training', fit: 'recommended', when: isMain('knowledge'), because: 'What is missing is knowledge, and training comes first for that.' },
  { id: 'RT-24', tool: 'training', fit: 'unsuitable', when: ({ shares }) => shares.knowledge === 0 && shares.skill === 0, because: 'Neither skill nor knowledge is missing.' },
  { id: 'RT-25', tool: 'keep-coaching', fit: 'recommended', when: ({ gap }) => gap === 'minor' || gap === 'new-or-temporary', because: 'A small or recent gap is what coaching is for.' },
  { id: 'RT-26', tool: 'keep-coaching', fit: 'recommended', when: ({ earlierFeedback }) => earlierFeedback === 0, because: 'The conversation comes first.' },
  { id: 'RT-27', tool: 'coaching-plan', fit: 'recommended', when: (facts) => skillOrWill(facts) && (!persists(facts) || facts.earlierFeedback === 0), because: 'The same milestones and rhythm, without formal consequences, while the gap is young.' },
  { id: 'RT-28', tool: 'clarify-role', fit: 'recommended', when: ({ expectationsClear }) => expectationsClear === 'no', because: 'The expectation was never made clear, so make it clear now.' },
  { id: 'RT-29', tool: 'exit-conversation', fit: 'recommended', when: ({ outcome, fit, purpose }) => outcome === 'already-decided' || purpose === 'justify-a-decision' || fit === 'wrong-fit', because: 'Where the decision is made or the role does not fit, an honest conversation is kinder than a plan.' },
  { id: 'RT-30', tool: 'exit-conversation', fit: 'unsuitable', when: ({ outcome, fit, purpose }) => outcome !== 'already-decided' && purpose !== 'justify-a-decision' && fit !== 'wrong-fit', because: 'Nothing says that role and person do not fit.' },
]

export const routeRules: readonly RouteRule[] = [...gate, ...fits]
export const routeRulesVersion = 1

/** Every tool with its fit and the reasons for it. Knowledge makes a PIP at most possible, never recommended (D-5). */
export function routeFor(facts: RouteFacts): RouteAnswer[] {
  return tools.map((tool) => {
    const matching = routeRules.filter((rule) => rule.tool === tool && rule.when(facts))
    const fit = matching.some((rule) => rule.fit === 'unsuitable') ? 'unsuitable' : matching.length > 0 ? 'recommended' : 'possible'
    const reasons = matching.filter((rule) => rule.fit === fit).map(({ id, because }) => ({ rule: id, because }))
    return { tool, fit, reasons }
  })
}

export const gateRefuses = (facts: RouteFacts): RouteReason[] =>
  gate.filter((rule) => rule.when(facts)).map(({ id, because }) => ({ rule: id, because }))

/** Which causes carry any share, the largest first. */
export const causesBySize = (shares: CauseShares): Cause[] =>
  causes.filter((cause) => shares[cause] > 0).toSorted((one, other) => shares[other] - shares[one])
