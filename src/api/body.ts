// Reading what was sent: JSON in UTF-8, one object, not nested without end. Everything else gets a sentence.
import type { Sent } from '#api/address.ts'
import { problem, type Problematic, wrongShape } from '#api/problem.ts'

export const largestBody = 1024 * 1024
const deepest = 16

export async function readBody(request: Request): Promise<Sent | Problematic> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) return problem('not-json')
  const text = inUtf8(await request.arrayBuffer())
  const read = text === null ? undefined : parsed(text)
  if (text === null || read === undefined) return problem('malformed-json')
  const { value } = read
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrongShape({ '': 'Send an object with the fields of the command.' })
  if (isDeeperThan(deepest, value)) return wrongShape({ '': `This is nested more than ${deepest} deep; no command is.` })
  return { text, value }
}

function inUtf8(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

/** Level by level, so that a million brackets cost no stack. */
function isDeeperThan(most: number, value: unknown): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}
