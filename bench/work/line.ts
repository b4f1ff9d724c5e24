// One line about other work than pages: what it was, how much of it, and how long it took.
import { median } from '../load/median.ts'

/** `ms` is for all pieces together; `of` says what they are. */
export type Line = { what: string; pieces: number; of: string; ms: number; remark: string }

export async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export async function typicalTime(times: number, work: (time: number) => Promise<unknown> | unknown): Promise<number> {
  const all: number[] = []
  for (let time = 0; time < times; time += 1) all.push(await timed(() => work(time)))
  return median(all)
}
