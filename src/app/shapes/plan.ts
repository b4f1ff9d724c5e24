// What the text of a plan, the views on it, approvals and signatures look like when they are sent in.
import { z } from 'zod'
import { day, id, line, number, optionalText, rows, text, tick, weekdays, wholeNumber } from '#app/shapes/field.ts'

const target = z.object({
  comparator: z.enum(['at-least', 'at-most'], 'Choose at least or at most.'),
  target: number('Write the target as a number.'),
  hitWeeks: wholeNumber('Write in how many weeks it must be reached.', 1, 52),
  ofWeeks: wholeNumber('Write of how many weeks.', 1, 52),
})

const milestone = z.object({
  milestoneId: id('milestone', 'This milestone has no id.'),
  what: line('Say what is to be reached.'),
  indicator: line('Choose what it is measured by.'),
  target,
  why: text('Say why it belongs to the role.'),
  goal: line('Say which goal of the team or company it serves.'),
  dueOn: day('Say by which day.'),
})

const support = z.object({
  supportId: id('support', 'This support has no id.'),
  what: text('Say what will be done to help, and how often.'),
  ownerId: id('person', 'Say who does it.'),
  dueOn: day('Say by which day it is delivered.'),
})

export const plan = z.object({
  startsOn: day('Say on which day the plan begins.'),
  lengthDays: wholeNumber('Write the length in days.', 1, 365),
  expectations: z.object({
    standard: text('Write down the standard.'),
    why: text('Say why it matters.'),
    companyGoal: text('Say how it fits the goals of the company.'),
  }),
  areas: text('Say what has to improve, from what was observed.'),
  milestones: rows(milestone),
  support: rows(support),
  checkIns: z.object({ weekdays, at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time, like 10:00.') }),
  consequences: z.object({
    onPass: text('Say what follows when the plan is passed.'),
    onPartial: text('Say what follows when it is partly met.'),
    onNotMet: text('Say what follows when it is not met.'),
  }),
  passRule: z.object({ atLeast: wholeNumber('Write how many milestones are enough.', 1, 50) }),
})

const attests = z.object({ passingIsPossible: tick, outcomeIsOpen: tick })
const version = wholeNumber('Say which version this is about.', 1, 10_000)
const view = z.object({ milestoneId: id('milestone', 'Say which milestone this is about.'), achievable: z.enum(['yes', 'no', 'unsure'], 'Say yes, no or unsure.'), words: optionalText })

export const planShapes = {
  DraftPlan: z.object({ plan, why: optionalText }),
  AskForPlanView: z.object({}),
  GivePlanView: z.object({ words: text('Say what you think of the plan.'), milestones: z.array(view).max(50).default([]) }),
  SubmitPlan: z.object({ attests }),
  ReturnPlan: z.object({ reason: text('Say what has to change.') }),
  ApprovePlan: z.object({ attests }),
  SignPlan: z.object({
    version,
    shownDigest: z.string().max(64),
    consents: tick,
    statement: optionalText.transform((words) => (words === '' ? null : words)),
  }),
  DeclineToSign: z.object({ version, words: optionalText }),
}
