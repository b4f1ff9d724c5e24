// Incline itself: the built program, started as anybody starts it, on a database that is there.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { inclineProgram } from '../root.ts'
import { end, kept } from './child.ts'
import type { Server } from './server.ts'

export async function startIncline({ dataDir, databaseUrl, nodeOptions = [] }: { dataDir: string; databaseUrl: string; nodeOptions?: string[] }): Promise<Server> {
  const { INCLINE_URL: _url, SMTP_URL: _smtp, ...surroundings } = process.env
  const env = { ...surroundings, INCLINE_DATA: dataDir, DATABASE_URL: databaseUrl, PORT: '0', HOST: '127.0.0.1', NODE_ENV: 'production' }
  const child = kept(spawn(process.execPath, [...nodeOptions, inclineProgram, 'serve', '--json'], { env, stdio: ['ignore', 'pipe', 'inherit'] }))
  const url = await new Promise<string>((done, refuse) => {
    child.once('exit', (code) => refuse(new Error(`Incline did not start (${code}).`)))
    child.once('error', refuse)
    if (child.stdout) createInterface({ input: child.stdout }).once('line', (line) => done((JSON.parse(line) as { url: string }).url))
  })
  return { url, pid: child.pid ?? 0, stop: () => end(child) }
}
