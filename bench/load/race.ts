// Several servers under the same load in turns: one after the other, round after round, in the opposite order every other time, so that
// what the machine does meanwhile falls on all of them alike.
import type { ChildProcess } from 'node:child_process'
import { ask } from '../servers/apart.ts'
import type { Job, Run, Target } from './target.ts'

export type Pace = { rounds: number; connections: number; warmUpSeconds: number; leadInSeconds: number; seconds: number }
export type Contender = { name: string; url: string; targets: readonly Target[] }

/** The runs of each contender, a round each. */
export type Race = Map<string, Run[]>

export async function warmUp(load: ChildProcess, contenders: readonly Contender[], pace: Pace): Promise<void> {
  for (const contender of contenders) await runOnce(load, contender, { ...pace, leadInSeconds: 0, seconds: pace.warmUpSeconds })
}

export async function race(load: ChildProcess, contenders: readonly Contender[], pace: Pace): Promise<Race> {
  const runs: Race = new Map(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < pace.rounds; round += 1) {
    const inTurn = round % 2 === 0 ? contenders : contenders.toReversed()
    for (const contender of inTurn) runs.get(contender.name)?.push(await runOnce(load, contender, pace))
  }
  return runs
}

async function runOnce(load: ChildProcess, { name, url, targets }: Contender, { connections, leadInSeconds, seconds }: Pace): Promise<Run> {
  const run = await ask<Run>(load, { url, targets, connections, leadInSeconds, seconds } satisfies Job)
  if (run.failed > 0 || run.requests === 0) throw new Error(`${name}: ${run.failed} of ${run.requests + run.failed} answers were no page.`)
  return run
}
