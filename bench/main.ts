// npm run bench: Incline beside the floor, the same pages from a small company to a large one, and the other work, in one page of
// Markdown. `--write` puts it into docs/bench.md, `--quick` is for trying. It ends by itself and leaves nothing behind.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Pace } from './load/race.ts'
import { thisMachine } from './machine.ts'
import { measurePages, openCompany, type Measured } from './pages.ts'
import { openPlace, type Place } from './place.ts'
import { reportOf } from './report.ts'
import { root } from './root.ts'
import { startPart } from './servers/apart.ts'
import { end, endAll } from './servers/child.ts'
import { importLines } from './work/import.ts'
import { paperLines } from './work/paper.ts'
import { writeLines } from './work/write.ts'

const whole = { sizes: [50, 5_000, 50_000], pace: { rounds: 5, connections: 32, warmUpSeconds: 3, leadInSeconds: 0.5, seconds: 4 } satisfies Pace }
const quick = { sizes: [50, 500, 2_000], pace: { rounds: 2, connections: 32, warmUpSeconds: 1, leadInSeconds: 0.2, seconds: 1 } satisfies Pace }

const say = (sentence: string): boolean => process.stderr.write(`${sentence}\n`)

async function measure(place: Place, { sizes, pace }: typeof whole): Promise<string> {
  const companies: Measured[] = []
  for (const size of sizes) {
    say(`Settling a company of ${size} people …`)
    companies.push(await openCompany(place, size))
  }
  const load = startPart('load')
  say(`Asking for pages: about ${Math.ceil((2 * sizes.length * 2 * (pace.warmUpSeconds + pace.rounds * (pace.seconds + pace.leadInSeconds))) / 60)} minutes …`)
  const pages = await measurePages(load, companies, pace)
  await end(load)
  for (const { servers } of companies) await Promise.all([servers.floor.stop(), servers.incline.stop()])
  say('Importing, printing, verifying, writing …')
  const middle = companies[Math.floor(companies.length / 2)]
  if (middle === undefined) throw new Error('There is no company to measure.')
  const lines = [...(await importLines(middle.house)), ...(await paperLines(middle.house, middle)), ...(await writeLines(middle.house, middle))]
  return reportOf({ machine: await thisMachine(place), pace, sizes, pages, lines })
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: 'boolean' }, quick: { type: 'boolean' } } })
  const place = await openPlace()
  let left: Promise<void> | undefined
  const leave = (): Promise<void> => (left ??= endAll().then(() => place.leave()))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave().finally(() => process.exit(130)))
  try {
    const report = await measure(place, values.quick ? quick : whole)
    console.log(report)
    if (values.write) writeFileSync(join(root, 'docs/bench.md'), `${report}\n`)
  } catch (error) {
    // Whoever stopped it has ended the servers too; what that breaks off is no news.
    if (left === undefined) throw error
  } finally {
    await leave()
  }
}

await main()
