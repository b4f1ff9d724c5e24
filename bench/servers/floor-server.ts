// The floor as a server that is measured.
import type { Floor } from '../floor/program.ts'
import { ask, startPart } from './apart.ts'
import { end } from './child.ts'
import type { Server } from './server.ts'

export async function startFloor(floor: Floor): Promise<Server> {
  const child = startPart('floor')
  const url = await ask<string>(child, floor)
  return { url, pid: child.pid ?? 0, stop: () => end(child) }
}
