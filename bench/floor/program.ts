// The floor: the least that can serve the same pages. node:http, the statements that Incline asks in the transactions in which it asks
// them, sign-in included, and a tagged template; no rules, no parts, no framework. Node runs this file as it is, in a process of its own.
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Target } from '../load/target.ts'
import { answering } from '../servers/answering.ts'
import type { Piece } from './html.ts'
import { planPage } from './plan-page.ts'
import type { Recording } from './recording.ts'
import { type Answers, openPool, replay } from './replay.ts'
import { todayPage } from './today-page.ts'

export type Floor = { databaseUrl: string; pages: { target: Target; recording: Recording }[] }

const pageAt = (path: string): ((answers: Answers) => Piece) => (path === '/today' ? todayPage : planPage)
const tokenOf = (cookie: string): string => createHash('sha256').update(cookie.slice(cookie.indexOf('~') + 1)).digest('hex')
const keyOf = ({ cookie, path }: Target): string => `${tokenOf(cookie)} ${path}`

/** Answers with the address at which it listens. */
async function serve({ databaseUrl, pages }: Floor): Promise<string> {
  const recordings = new Map(pages.map(({ target, recording }) => [keyOf(target), recording]))
  const pool = openPool(databaseUrl)
  const server = createServer((request, answer) => {
    const path = request.url ?? ''
    const recording = recordings.get(keyOf({ path, cookie: request.headers.cookie ?? '' }))
    if (recording === undefined) return void answer.writeHead(404).end()
    replay(pool, recording).then(
      (answers) => {
        const body = Buffer.from(String(pageAt(path)(answers)))
        answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length, 'cache-control': 'no-store' }).end(body)
      },
      () => answer.writeHead(500).end(),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

answering(serve)
