// Programs that the bench starts beside itself: each is known by its process, and all of them end with the bench.
import type { ChildProcess } from 'node:child_process'

const running = new Set<ChildProcess>()

export function kept(child: ChildProcess): ChildProcess {
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
  child.kill('SIGTERM')
  await ended
  clearTimeout(late)
}

export const endAll = (): Promise<unknown> => Promise.all([...running].map(end))
