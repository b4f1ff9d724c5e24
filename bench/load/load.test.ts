import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { load, percentile } from './load.ts'

describe('the load', () => {
  let server: Server
  let url: string
  const asked = new Map<string, number>()
  beforeAll(async () => {
    server = createServer((request, answer) => {
      const key = `${request.url} ${request.headers.cookie}`
      asked.set(key, (asked.get(key) ?? 0) + 1)
      setTimeout(() => answer.writeHead(request.url === '/missing' ? 404 : 200).end('page'), 5)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())
  const job = { connections: 4, leadInSeconds: 0, seconds: 0.3 }

  it('asks for every page in turn and measures how long each took', async () => {
    const run = await load({ ...job, url, targets: [{ path: '/a', cookie: 'ines' }, { path: '/b', cookie: 'omar' }] })
    expect(run.failed).toBe(0)
    expect(run.p50).toBeGreaterThanOrEqual(4)
    expect(run.p99).toBeGreaterThanOrEqual(run.p50)
    expect(Math.abs((asked.get('/a ines') ?? 0) - (asked.get('/b omar') ?? 0))).toBeLessThanOrEqual(1)
  })

  it('counts what is not answered with a page', async () => {
    const run = await load({ ...job, url, targets: [{ path: '/missing', cookie: '' }] })
    expect(run.failed).toBeGreaterThan(0)
  })

  it('goes nowhere but to this machine', async () => {
    await expect(load({ ...job, url: 'http://192.0.2.1', targets: [] })).rejects.toThrow('not on this machine')
  })

  it('tells percentiles by the nearest rank', () => {
    const times = Array.from({ length: 200 }, (_, at) => at + 1)
    expect([percentile(times, 0.5), percentile(times, 0.99), percentile([7], 0.99)]).toEqual([100, 198, 7])
  })
})
