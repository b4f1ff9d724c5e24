// The API: JSON in, JSON out, by token only. Who has no token in force gets one answer at every address; what is not there and what is
// not theirs look the same to everybody else.
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Address, base, type Reply } from '#api/address.ts'
import { addresses } from '#api/addresses.ts'
import { largestBody, readBody } from '#api/body.ts'
import { openApiDocument } from '#api/open-api.ts'
import { notHere, problem } from '#api/problem.ts'
import { openVisitByToken } from '#app/api-token.ts'
import type { House } from '#app/house.ts'
import type { Visit } from '#app/visit.ts'

export type ApiContext = { Variables: { visit: Visit } }

/** Whether a request is for the API; everything else is for the pages. */
export const isForApi = (request: Request): boolean => /^\/api\/v1(\/|$)/.test(new URL(request.url).pathname)


export function openApi(house: House): Hono<ApiContext> {
  const api = new Hono<ApiContext>().basePath(base)
  api.use('*', async (context, next) => {
    context.header('cache-control', 'no-store')
    context.header('x-content-type-options', 'nosniff')
    const [, bearer = ''] = /^bearer +(\S+) *$/i.exec(context.req.header('authorization') ?? '') ?? []
    const visit = await openVisitByToken(house, bearer)
    if (visit === null) return answerWith(context, problem('no-token'), { 'www-authenticate': 'Bearer realm="Incline"' })
    context.set('visit', visit)
    return next()
  })
  api.use('*', bodyLimit({ maxSize: largestBody, onError: (context) => answerWith(context, problem('too-large')) }))
  const document = openApiDocument(addresses)
  api.get('/openapi.json', (context) => answerWith(context, { json: document }))
  for (const one of addresses) api.on(one.method.toUpperCase(), one.path.replaceAll(/\{(\w+)\}/g, ':$1'), (context) => answerAt(context, house, one))
  api.all('*', (context) => answerWith(context, notHere))
  api.onError((error, context) => {
    // The reason goes to the operator's log without what anybody wrote.
    console.error(`${context.req.method} ${context.req.routePath}: ${error.name}: ${error.message.split('\n')[0]}`)
    return answerWith(context, problem('broken'))
  })
  return api
}

async function answerAt(context: Context<ApiContext>, house: House, one: Address): Promise<Response> {
  const { req } = context
  const sent = one.body ? await readBody(req.raw) : { text: '', value: {} }
  if ('problem' in sent) return answerWith(context, sent)
  const query = new URL(req.url).searchParams
  return answerWith(context, await one.answer({ house, visit: context.var.visit, path: req.path, params: req.param(), query, header: (name) => req.header(name), sent }))
}

function answerWith(context: Context, reply: Reply, headers: { [name: string]: string } = {}): Response {
  const isProblem = 'problem' in reply
  const type = isProblem ? 'application/problem+json' : 'application/json'
  const [body, status] = isProblem ? [reply.problem, reply.problem.status] : [reply.json, 200]
  return context.body(JSON.stringify(body), status as 200, { 'content-type': type, ...(isProblem ? {} : reply.headers), ...headers })
}
