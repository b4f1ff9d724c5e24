// A server that is measured, and how much memory it takes.
import { spawnSync } from 'node:child_process'

export type Server = { url: string; pid: number; stop: () => Promise<void> }

/** What of its memory is in use right now, in bytes. */
export const memoryOf = ({ pid }: Server): number => Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()) * 1024
