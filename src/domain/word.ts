// The words for what the code calls by a key: the same on screen, on paper and in the record.
import type { CasePhase } from '#domain/case-state.ts'
import type { Phase, SessionKind } from '#domain/cadence.ts'
import type { Cause } from '#domain/diagnosis.ts'
import type { Fit, Tool } from '#domain/route.ts'
import type { MilestoneResult } from '#domain/scoreboard.ts'
import type { MissedBy } from '#domain/session.ts'
import type { Expectation } from '#domain/status-note.ts'
import type { Computed, Outcome } from '#domain/verdict.ts'

export const causeWords: { [C in Cause]: string } = { skill: 'Skill', will: 'Will', knowledge: 'Knowledge', system: 'System' }

export const causeMeanings: { [C in Cause]: string } = {
  skill: 'Does not yet know how',
  will: 'Knows how, does not do it',
  knowledge: 'Product, market, customers, pay plan',
  system: 'Territory, routing, tools, pay plan that rewards the wrong thing',
}

export const toolWords: { [T in Tool]: string } = {
  'keep-coaching': 'keep coaching',
  'coaching-plan': 'coaching plan',
  training: 'training',
  mentoring: 'mentoring',
  'clarify-role': 'clarify or restructure the role',
  'growth-plan': 'growth plan',
  'fix-the-system': 'fix the system',
  'formal-pip': 'formal improvement plan (PIP)',
  'exit-conversation': 'honest exit conversation',
}

export const fitWords: { [F in Fit]: string } = { recommended: 'recommended', possible: 'possible', unsuitable: 'unsuitable' }

export const phaseWords: { [P in CasePhase]: string } = {
  none: 'not begun',
  concern: 'concern raised',
  diagnosed: 'causes worked out',
  routed: 'route chosen',
  drafting: 'plan being written',
  submitted: 'with HR',
  approved: 'ready to sign',
  running: 'running',
  paused: 'paused',
  closed: 'closed',
}

export const planPhaseWords: { [P in Phase]: string } = { setup: 'setup', build: 'build', apply: 'apply', sustain: 'sustain' }
export const sessionKindWords: { [K in SessionKind]: string } = { launch: 'launch', coaching: 'coaching session', 'make-up': 'make-up session', 'final-review': 'final review' }

export const missedByWords: { [M in MissedBy]: string } = {
  manager: 'missed by the manager',
  employee: 'missed by the employee',
  both: 'missed by both',
  neither: 'nobody’s fault',
}

export const expectationWords: { [E in Expectation]: string } = {
  pass: 'pass',
  partial: 'some milestones met',
  'not-met': 'not there yet at the end',
  'too-early': 'too early to say',
}

export const resultWords: { [R in MilestoneResult]: string } = { met: 'met', partly: 'partly met', 'not-met': 'not met', 'not-measurable': 'not measurable' }
export const computedWords: { [C in Computed]: string } = { passed: 'passed', partly: 'partly met', 'not-passed': 'not passed' }

export const outcomeWords: { [O in Outcome]: string } = {
  completed: 'completed',
  extended: 'extended',
  'role-changed': 'role changed',
  'further-action': 'further action',
  'employment-ended': 'employment ended',
  withdrawn: 'withdrawn, the plan was the wrong tool',
  resigned: 'resigned',
}
