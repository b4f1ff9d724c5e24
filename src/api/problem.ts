// What goes wrong, as RFC 9457 problem details: a type that never changes, and a sentence that says what to do.
import type { Flaws } from '#app/shape.ts'
import type { Refused } from '#domain/decision.ts'
import { type RefusalCode, refusalSentence } from '#domain/refusal.ts'

/** `pointer` is a JSON Pointer into the body that was sent (RFC 6901, as a fragment), `parameter` the name of one in the address. */
export type Flaw = { pointer?: string; parameter?: string; detail: string }
export type Problem = { type: string; title: string; status: number; detail: string; errors?: Flaw[] }
export type Problematic = { problem: Problem }

const plain = {
  'no-token': [401, 'No token in force', 'Send a token that is in force, as “Authorization: Bearer incline_…”. Whoever runs Incline makes one with incline token create.'],
  'wrong-header': [400, 'A header that cannot be read', 'This header cannot be read, so nothing was done.'],
  'malformed-json': [400, 'Not readable as JSON', 'The body is not JSON that can be read, so nothing was done. Where a command needs nothing, send {}.'],
  'not-json': [415, 'Not sent as JSON', 'Send JSON, with “Content-Type: application/json”. Nothing was done.'],
  'too-large': [413, 'Too large', 'This is larger than 1 MB. Nothing was done with it.'],
  'wrong-query': [422, 'An address that asks for something unknown', 'The address asks for something that cannot be answered. What it is stands in “errors”.'],
  'wrong-shape': [422, 'Not in the shape of this command', 'Nothing was recorded. What has to change stands in “errors”.'],
  'key-reused': [422, 'This idempotency key is taken', 'This Idempotency-Key was sent with another request in the last 24 hours. Nothing was done: send a new key with this one.'],
  broken: [500, 'Something went wrong here', 'This went wrong on our side. Send it again with the same Idempotency-Key: it is done once at most.'],
} as const

export type ProblemCode = keyof typeof plain

export function problem(code: ProblemCode, more: { detail?: string; errors?: Flaw[] } = {}): Problematic {
  const [status, title, detail] = plain[code]
  return { problem: { type: `urn:incline:problem:${code}`, title, status, detail, ...more } }
}

const refusedAs = (code: RefusalCode, asIfMatched: boolean): [status: number, title: string] => {
  if (code === 'not-found') return [404, 'Not here']
  if (code === 'somebody-was-faster') return [asIfMatched ? 412 : 409, 'Somebody was faster']
  return [409, 'Refused by the rules']
}

/** `asIfMatched`: the request came with an If-Match. */
export function refusal({ refused, at }: Refused, asIfMatched = false): Problematic {
  const [status, title] = refusedAs(refused, asIfMatched)
  const detail = refusalSentence(refused)
  const errors = at === undefined ? {} : { errors: [{ pointer: pointerTo(at), detail }] }
  return { problem: { type: `urn:incline:refusal:${refused}`, title, status, detail, ...errors } }
}

export const notHere: Problematic = refusal({ refused: 'not-found' })

export const wrongShape = (flaws: Flaws): Problematic =>
  problem('wrong-shape', { errors: Object.entries(flaws).map(([path, detail]) => ({ pointer: pointerTo(path), detail })) })

const pointerTo = (path: string): string => (path === '' ? '#' : `#/${path.replaceAll('.', '/')}`)
