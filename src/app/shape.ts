// One shape for each command: what a form, the API and the command line send is checked by the same line.
import { z } from 'zod'
import { concernShapes } from '#app/shapes/concern.ts'
import { courseShapes } from '#app/shapes/course.ts'
import { diagnosisShapes } from '#app/shapes/diagnosis.ts'
import { planShapes } from '#app/shapes/plan.ts'
import type { CaseCommandType, CommandOf } from '#domain/case-command.ts'

export const shapes = { ...concernShapes, ...diagnosisShapes, ...planShapes, ...courseShapes } satisfies { [Type in CaseCommandType]: z.ZodType }

/** What is wrong, by the path of the field: `evidence.0.what`. */
export type Flaws = { [path: string]: string }

export type Shaped<Type extends CaseCommandType> = { command: CommandOf<Type> } | { flaws: Flaws }

/** `given` is added by the program itself, never by whoever sends: how a signer was authenticated. */
export function shaped<Type extends CaseCommandType>(type: Type, sent: unknown, given: object = {}): Shaped<Type> {
  const read = shapes[type].safeParse(sent, { error: plainly })
  if (read.success) return { command: { ...read.data, ...given, type } as unknown as CommandOf<Type> }
  return { flaws: flawsOf(read.error) }
}

export function flawsOf(error: z.ZodError): Flaws {
  const flaws: Flaws = {}
  for (const { path, message } of error.issues) flaws[path.join('.')] ??= message
  return flaws
}

/** For what has no sentence of its own, because no form can send it. */
function plainly(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_value') return `Choose one of ${issue.values.map(String).join(', ')}.`
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'This is missing.' : `This has to be ${nouns[issue.expected] ?? issue.expected}.`
  return issue.code === 'too_big' ? `This is too long; keep it to ${issue.maximum}.` : 'This is not what belongs here.'
}

const nouns: { [kind: string]: string } = { object: 'an object with fields', array: 'a list', string: 'text', number: 'a number', boolean: 'true or false', int: 'a whole number' }

// Compiles only while every shape gives what its command needs; SignPlan's `authenticatedBy` is given by the program.
type Sent<Type extends CaseCommandType> = Type extends 'SignPlan' ? Omit<CommandOf<Type>, 'type' | 'authenticatedBy'> : Omit<CommandOf<Type>, 'type'>
type Fits = { [Type in CaseCommandType]: z.output<(typeof shapes)[Type]> extends Sent<Type> ? true : Type }
void (true satisfies { [Type in keyof Fits]: true } extends Fits ? true : never)
