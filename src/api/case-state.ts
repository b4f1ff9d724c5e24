// The state of a case as the API describes it. What a reader may not see was never folded into it, so it is simply empty for them.
import { z } from 'zod'
import { day, instant, personId } from '#api/shapes.ts'
import type { CaseState } from '#domain/case-state.ts'
import { causes } from '#domain/diagnosis.ts'
import { tools } from '#domain/route.ts'
import { outcomes } from '#domain/verdict.ts'

export const phase = z.enum(['none', 'concern', 'diagnosed', 'routed', 'drafting', 'submitted', 'approved', 'running', 'paused', 'closed'])
export const outcome = z.enum(outcomes)

const text = z.string()
const tool = z.enum(tools)
const evidence = z.object({ observedOn: day, source: text, what: text })
const shownConcern = z.object({
  expectation: z.object({ text, communicatedOn: day, communicatedHow: text }),
  gap: text,
  effect: text,
  evidence: z.array(evidence),
  earlierFeedback: z.array(z.object({ givenOn: day, what: text })),
})
const concern = shownConcern.extend({ purpose: z.enum(['help-to-pass', 'justify-a-decision']) })

const shares = z.record(z.enum(causes), z.number())
const reasons = z.array(z.object({ rule: text, because: text }))
const diagnosis = z.object({ shares, answers: z.array(z.object({ question: text, answer: text })), reason: text, facts: z.record(text, text), at: instant })
const route = z.object({ tool, reason: text, answers: z.array(z.object({ tool, fit: z.enum(['recommended', 'possible', 'unsuitable']), reasons })), overridden: z.boolean() })
const override = z.object({ reason: text, against: reasons, answer: z.enum(['waiting', 'agreed', 'declined']), answerReason: text.nullable() })
const escalation = z.object({ escalationId: text, what: text, ownerId: personId, answerBy: day, answer: text.nullable() })

const target = z.object({ comparator: z.enum(['at-least', 'at-most']), target: z.number(), hitWeeks: z.number(), ofWeeks: z.number() })
const milestone = z.object({ milestoneId: text, what: text, indicator: text, target, why: text, goal: text, dueOn: day })
const support = z.object({ supportId: text, what: text, ownerId: personId, dueOn: day })
const plan = z.object({
  startsOn: day,
  lengthDays: z.number(),
  expectations: z.object({ standard: text, why: text, companyGoal: text }),
  areas: text,
  milestones: z.array(milestone),
  support: z.array(support),
  checkIns: z.object({ weekdays: z.array(z.number()).meta({ description: 'ISO weekdays: Monday is 1.' }), at: text }),
  consequences: z.object({ onPass: text, onPartial: text, onNotMet: text }),
  passRule: z.object({ atLeast: z.number() }),
})
const versioned = z.object({ version: z.number(), plan })
const view = z.object({ milestoneId: text, achievable: z.enum(['yes', 'no', 'unsure']), words: text })
const signature = z.object({
  as: z.enum(['manager', 'hr', 'employee']), by: personId, at: instant, version: z.number(), meaning: text, shownDigest: text, authenticatedBy: text,
  statement: text.nullable(), declined: z.boolean(),
})

const party = z.enum(['manager', 'employee'])
const said = z.object({ as: party, words: text, at: instant })
const both = z.object({ theirs: text, managers: text })
const session = z.object({
  sessionId: text, on: day, at: text, kind: z.enum(['launch', 'coaching', 'final-review', 'make-up']), phase: z.enum(['setup', 'build', 'apply', 'sustain']),
  state: z.enum(['planned', 'held', 'missed']),
  replaces: text.nullable(),
  heldOn: day.nullable(),
  grow: z.object({ goal: text, reality: both, options: both, will: z.object({ commitment: z.number(), whatWouldRaiseIt: text }) }).nullable(),
  practice: z.object({ workReviewed: text, drill: text }).nullable(),
  confirmations: z.array(said),
  missedBy: z.enum(['manager', 'employee', 'both', 'neither']).nullable(),
  why: text.nullable(),
  movedFrom: z.array(day),
  recordedBy: personId.nullable(),
  disputed: said.nullable(),
})
const action = z.object({ actionId: text, sessionId: text, text, ownerId: personId, dueOn: day, outcome: z.enum(['open', 'kept', 'late', 'dropped']), doneOn: day.nullable() })
const pause = z.object({ from: day, to: day.nullable(), cause: z.enum(['system', 'absence']), why: text })

const milestoneOutcome = z.object({
  milestoneId: text,
  result: z.enum(['met', 'partly', 'not-met', 'not-measurable']),
  figures: z.object({ hit: z.number(), counted: z.number(), needed: z.number(), ofWeeks: z.number(), missing: z.number(), left: z.number() }),
})
const note = z.object({
  noteId: text, number: z.number(), weekOf: day, sentAt: instant, words: text, improved: text, expectation: z.enum(['pass', 'partial', 'not-met', 'too-early']),
  facts: z.object({ milestones: z.array(milestoneOutcome), sessions: z.record(text, z.number()) }),
  acknowledged: instant.nullable(), reply: text.nullable(),
})
const fairTest = z.object({
  sessionsHeld: z.number(), sessionsDue: z.number(), share: z.number(), asked: z.number(), supportMissing: z.array(text), notesMissing: z.array(day),
  unmeasured: z.array(text), isFair: z.boolean(),
})
const review = z.object({ milestones: z.array(milestoneOutcome), computed: z.enum(['passed', 'partly', 'not-passed']), fairTest })

/** Compiles only while every state fits its description and nothing of it is left out. */
type Whole<T, Shape extends z.ZodType> = T extends z.input<Shape> ? (Exclude<keyof T, keyof z.input<Shape>> extends never ? unknown : never) : never
const describes = <T>() => <Shape extends z.ZodType>(shape: Shape & Whole<T, Shape>): Shape => shape

export const caseState = describes<CaseState>()(z.object({
  phase,
  subjectId: personId.nullable(),
  concern: concern.nullable(),
  shownConcern: shownConcern.nullable(),
  causesAsked: z.boolean(),
  causesGiven: z.object({ words: text, shares: shares.nullable(), at: instant }).nullable(),
  diagnosis: diagnosis.nullable(),
  override: override.nullable(),
  route: route.nullable(),
  escalations: z.array(escalation),
  draft: versioned.nullable(),
  drafts: z.array(z.object({ version: z.number(), why: text, at: instant })),
  returned: text.nullable(),
  planShown: versioned.nullable(),
  planViews: z.array(z.object({ version: z.number(), words: text, milestones: z.array(view), at: instant })),
  approved: versioned.nullable(),
  signatures: z.array(signature),
  plan: versioned.extend({ finalOn: day, issuedAt: instant }).nullable(),
  milestones: z.array(milestone),
  support: z.array(support.extend({ deliveredOn: day.nullable(), words: text.nullable() })),
  sessions: z.array(session),
  actions: z.array(action),
  pauses: z.array(pause),
  notes: z.array(note),
  proposal: z.object({ outcome, reason: text, newFinalOn: day.nullable(), review }).nullable(),
  extended: z.boolean(),
  earlierReviews: z.array(text),
  decisions: z.array(
    z.object({ outcome, reason: text, agreedBecause: text, override: text.nullable(), differs: z.boolean(), review, at: instant, expected: z.array(text) }),
  ),
}))
