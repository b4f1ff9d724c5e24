// The OpenAPI 3.1 document, written from the addresses themselves and the shapes that check what is sent.
import { z } from 'zod'
import { type Address, base } from '#api/address.ts'

type Json = { [name: string]: unknown }

/** What is taken and what is given are described alike, as what may be written down: no shape is closed against fields to come. */
function schemaOf(shape: z.ZodType): Json {
  const { $schema: _draft, ...schema } = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' })
  return schema
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: Json): Json => ({ 'application/json': { schema } })

const problemShape = z.object({
  type: z.string().meta({ description: '`urn:incline:refusal:…` when the rules refuse, `urn:incline:problem:…` for everything else. It never changes.' }),
  title: z.string(),
  status: z.int(),
  detail: z.string().meta({ description: 'One sentence: what is wrong, and what to do.' }),
  errors: z
    .array(z.object({ pointer: z.string().optional().meta({ description: 'JSON Pointer into the body, as a fragment.' }), parameter: z.string().optional(), detail: z.string() }))
    .optional(),
})

/** Every answer but the good one is a problem, and the same at each address. */
const problems = {
  400: ['Unreadable', 'Malformed JSON, or a header that cannot be read'],
  401: ['NoToken', 'No token, or none that is in force'],
  404: ['NotHere', 'Not there, or not yours to see'],
  409: ['Refused', 'Refused by the rules, with the reason'],
  412: ['MovedOn', 'The case has moved on since the position in If-Match'],
  413: ['TooLarge', 'Larger than 1 MB'],
  415: ['NotJson', 'Not sent as application/json'],
  422: ['WrongShape', 'Not in the shape that is described, or an idempotency key that was sent with another request'],
} as const
type ProblemStatus = keyof typeof problems
const whenSent: readonly ProblemStatus[] = [400, 401, 404, 409, 412, 413, 415, 422]

const problemResponses: Json = Object.fromEntries(
  Object.values(problems).map(([name, description]) => [name, { description, content: { 'application/problem+json': { schema: ref('Problem') } } }]),
)
const refsTo = (statuses: readonly ProblemStatus[]): Json => Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/${problems[status][0]}` }]))

const inHeader = (name: string, description: string, schema: Json): Json => ({ name, in: 'header', required: false, description, schema })
const idempotencyKey = inHeader('Idempotency-Key', 'The same key and body within 24 hours give the same answer, and are done once.', { type: 'string', maxLength: 255 })
const ifMatch = inHeader('If-Match', 'The position that you read, in quotes. The command is done only while the case stands there.', { type: 'string', examples: ['"12"'] })

function parametersOf({ method, path, query, gives }: Address): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, shape]) => ({ name, in: 'query', required: false, schema: schemaOf(shape as z.ZodType) }))
  const inHead = method === 'get' ? [] : [idempotencyKey, ...(inPath.length > 0 && gives.name === 'Done' ? [ifMatch] : [])]
  return [...inPath, ...inQuery, ...inHead]
}

function operationOf(one: Address): Json {
  const { method, path, operation, summary, description, body, query, gives } = one
  const parameters = parametersOf(one)
  const whenRead: ProblemStatus[] = [401, ...(path.includes('{') ? [404 as const] : []), ...(query ? [422 as const] : [])]
  return {
    operationId: operation,
    summary,
    ...(description && { description }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: json(ref(body.name)) } }),
    responses: {
      200: { description: 'Done', content: json(ref(gives.name)) },
      ...refsTo(method === 'get' ? whenRead : whenSent),
    },
  }
}

export function openApiDocument(all: readonly Address[]): Json {
  const described = all.filter(({ isLeftOut }) => !isLeftOut)
  const paths: { [path: string]: Json } = {}
  const schemas: { [name: string]: Json } = { Problem: schemaOf(problemShape) }
  for (const one of described) {
    ;(paths[one.path] ??= {})[one.method] = operationOf(one)
    for (const { name, shape } of [one.gives, ...(one.body ? [one.body] : [])]) schemas[name] ??= schemaOf(shape)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Incline',
      version: '1',
      description: 'What a person may see and do in Incline, for programs that act for them. Signing a plan needs the person themself and is not here.',
    },
    servers: [{ url: base }],
    security: [{ token: [] }],
    paths,
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } }, responses: problemResponses, schemas },
  }
}
