// The load, in a process of its own: a fixed number of kept-alive connections to a server on this machine, each asking for the next
// page as soon as it has the last one whole. It stops by the clock, and after a fixed number of requests at the latest.
import { Agent, get } from 'node:http'
import type { Job, Run, Target } from './target.ts'

const mostRequests = 200_000
const patience = 20_000

/** `at` is the share of values that are not above it. */
export const percentile = (sorted: readonly number[], at: number): number => sorted[Math.max(0, Math.ceil(sorted.length * at) - 1)] ?? Number.NaN

export async function load({ url, targets, connections, leadInSeconds, seconds }: Job): Promise<Run> {
  if (new URL(url).hostname !== '127.0.0.1') throw new Error(`${url} is not on this machine.`)
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const begins = performance.now() + leadInSeconds * 1000
  const ends = begins + seconds * 1000
  const times: number[] = []
  let failed = 0
  let asked = 0
  const askOnAndOn = async (): Promise<void> => {
    while (performance.now() < ends && asked < mostRequests) {
      const target = targets[asked % targets.length]
      if (target === undefined) return
      asked += 1
      const began = performance.now()
      const status = await ask(agent, url, target)
      const done = performance.now()
      if (status !== 200) failed += 1
      if (done >= begins && done <= ends) times.push(done - began)
    }
  }
  await Promise.all(Array.from({ length: connections }, askOnAndOn))
  agent.destroy()
  const sorted = times.toSorted((one, other) => one - other)
  return { perSecond: times.length / seconds, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99), requests: times.length, failed }
}

function ask(agent: Agent, url: string, { path, cookie }: Target): Promise<number> {
  return new Promise((done, refuse) => {
    const request = get(`${url}${path}`, { agent, headers: { cookie }, timeout: patience }, (answer) => {
      answer.resume()
      answer.on('end', () => done(answer.statusCode ?? 0))
      answer.on('error', refuse)
    })
    request.on('timeout', () => request.destroy(new Error(`${path} took longer than ${patience / 1000} seconds.`)))
    request.on('error', refuse)
  })
}
