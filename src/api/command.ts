// Doing something in a case. Every command takes the way that the pages take, `perform`, with what an API adds to it: If-Match, and
// idempotency keys.
import { z } from 'zod'
import type { Asked, Reply } from '#api/address.ts'
import { problem, type Problematic, refusal } from '#api/problem.ts'
import { caseId } from '#api/shapes.ts'
import type { CaseView } from '#app/look.ts'
import { type Performed, perform } from '#app/perform.ts'
import { digestOf, performOnce } from '#app/perform-once.ts'
import { shapes } from '#app/shape.ts'
import type { CaseCommand, CaseCommandType } from '#domain/case-command.ts'
import type { CaseId } from '#domain/id.ts'
import { inPersonOnly } from '#domain/in-person.ts'

export const doneShape = z.object({ caseId, position: z.int().meta({ description: 'Where the record stands now.' }) })

/** Everything that is done in a case that is there; raising a concern begins one. */
export const commandsInACase = (Object.keys(shapes) as CaseCommandType[]).filter((command) => command !== 'RaiseConcern')

export const commandsOpenTo = ({ may }: CaseView): CaseCommandType[] => commandsInACase.filter((command) => may(command) && !inPersonOnly.has(command))

export async function send(asked: Asked, id: CaseId, command: CaseCommand): Promise<Reply<Performed>> {
  const { house, visit, header, path, sent } = asked
  const ifMatch = header('if-match')
  const seen = positionIn(ifMatch)
  if (seen !== null && typeof seen === 'object') return seen
  const key = header('idempotency-key')
  if (key !== undefined && !/^[\x21-\x7e]{1,255}$/.test(key)) return wrongHeader('Idempotency-Key holds 1 to 255 visible ASCII characters, a UUID for instance.')
  const answer =
    key === undefined
      ? await perform(house, visit, id, command, seen ?? undefined)
      : await performOnce(house, visit, { key, digest: digestOf(path, ifMatch ?? '', sent.text) }, id, command, seen ?? undefined)
  if ('keyBelongsTo' in answer) return problem('key-reused')
  if ('refused' in answer) return refusal(answer, ifMatch !== undefined)
  return { json: answer.done, headers: { etag: `"${answer.done.position}"` } }
}

const wrongHeader = (detail: string): Problematic => problem('wrong-header', { detail: `${detail} Nothing was done.` })

/** Null when it may stand anywhere. */
function positionIn(ifMatch: string | undefined): number | null | Problematic {
  if (ifMatch === undefined || ifMatch === '*') return null
  const [, position] = /^"(\d{1,9})"$/.exec(ifMatch) ?? []
  return position === undefined ? wrongHeader('If-Match holds the one position that you read, in quotes: "12".') : Number(position)
}
