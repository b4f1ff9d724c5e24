// What it was measured on: enough to compare with another day, and nothing that names the machine.
import { availableParallelism, cpus, totalmem } from 'node:os'
import type { Place } from './place.ts'

export type Machine = { on: string; cores: number; processor: string; memoryGb: number; node: string; postgres: string; system: string }

export const thisMachine = async (place: Place): Promise<Machine> => ({
  on: Temporal.Now.plainDateISO().toString(),
  cores: availableParallelism(),
  processor: cpus()[0]?.model.trim() ?? 'unknown processor',
  memoryGb: Math.round(totalmem() / 1024 ** 3),
  node: process.version.replace(/^v/, ''),
  postgres: await place.postgresVersion(),
  system: `${process.platform} ${process.arch}`,
})
