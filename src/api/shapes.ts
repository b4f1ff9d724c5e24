// The small shapes that answers are made of. They describe; what is answered is checked against them by its type and by tests.
import { z } from 'zod'

export const day = z.string().meta({ format: 'date' })
export const instant = z.string().meta({ format: 'date-time' })
export const personId = z.string().meta({ examples: ['person_0198f1c2-7d3a-7c41-9b1e-2f6a5d0c8e11'] })
export const caseId = z.string().meta({ examples: ['case_0198f1c2-7d3a-7c41-9b1e-2f6a5d0c8e11'] })
export const relationship = z.enum(['employee', 'manager', 'hr']).meta({ description: 'How the reader stands to the person whose case it is.' })

export const named = z.object({ personId, name: z.string(), title: z.string() })

type Named = z.input<typeof named>
export const namedAs = ({ personId, name, title }: Named): Named => ({ personId, name, title })

/** False as well for what no id can be, before any database is asked. */
export const isId = <Kind extends string>(kind: Kind, sent: string | undefined): sent is `${Kind}_${string}` =>
  sent !== undefined && new RegExp(`^${kind}_[0-9a-z-]{1,64}$`).test(sent)
