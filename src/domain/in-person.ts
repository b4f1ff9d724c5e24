// What somebody can only do themselves, signed in: no token and no program may sign for them or decline to (G-1).
import type { CaseCommandType } from '#domain/case-command.ts'

export const inPersonOnly: ReadonlySet<CaseCommandType> = new Set<CaseCommandType>(['SignPlan', 'DeclineToSign'])
