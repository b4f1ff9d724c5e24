// What was measured, as one page of Markdown: tables of ratios, and in words what a page takes and how that grows.
import type { Race } from './load/race.ts'
import { type Ratio, ratioOf, typical } from './load/median.ts'
import type { Pace } from './load/race.ts'
import type { Machine } from './machine.ts'
import { contender, type PageName, pageNames, type Pages } from './pages.ts'
import type { Line } from './work/line.ts'

export type Findings = { machine: Machine; pace: Pace; sizes: readonly number[]; pages: Pages; lines: readonly Line[] }

const titles: { [Name in PageName]: string } = { today: 'Today (manager)', plan: 'Plan with its scoreboard' }
const aimBesideFloor = 0.5
const aimOfGrowth = 1.2
const aimOfScript = 10_000

export function reportOf(findings: Findings): string {
  return [introduction(findings), besideTheFloor(findings), weightAndMemory(findings), growth(findings), otherWork(findings.lines)].join('\n\n')
}

function introduction({ machine, pace }: Findings): string {
  const { on, cores, processor, memoryGb, node, postgres, system } = machine
  return `# What it takes

Measured on ${on}: ${cores} cores (${processor}), ${memoryGb} GB, ${system}, Node ${node}, PostgreSQL ${postgres} as Incline ships it, durable. The server, the database and the load share the machine, so look at the ratios; the figures beside them are those of this machine. \`npm run bench -- --write\` writes this page.

${pace.connections} kept-alive connections on loopback ask for one page after another, ${pace.rounds} runs of ${pace.seconds} s for each server, in turns and each time warmed up. Each figure is the median of the runs; in brackets are the lowest and the highest ratio of a round.

**The floor** is the least that can serve the same page on the same database: \`node:http\`, a tagged template, and exactly the statements that Incline asks for this page (written down while Incline answers it) under the same names, in the same transactions with the same role, sign-in included. It knows no rules: no trends, no usual ranges, no forecasts, no counting of promises.`
}

function besideTheFloor({ sizes, pages }: Findings): string {
  const size = middleOf(sizes)
  const [floor, incline] = [contender('floor', size), contender('incline', size)]
  const rows = pageNames.flatMap((name) => {
    const race = pages.races[name]
    return [
      [titles[name], 'floor', ...figures(race, floor)],
      ['', 'Incline', ...figures(race, incline)],
      ['', '**ratio**', ...(['perSecond', 'p50', 'p99'] as const).map((figure) => `**${ratio(ratioOf(race, incline, floor, figure))}**`)],
    ]
  })
  const words = pageNames.map((name) => {
    const found = ratioOf(pages.races[name], incline, floor, 'perSecond').typical
    const { statements, transactions } = pages.asks[name]
    return `${titles[name]} reaches ${found.toFixed(2)} of the floor’s throughput (${found >= aimBesideFloor ? 'the aim of at least half is met' : 'the aim of at least half is not met yet'}); it asks ${statements} statements in ${transactions} transactions.`
  })
  return `## Beside the floor, ${count(size)} people

${tableOf(['page', 'server', 'pages a second', 'p50 ms', 'p99 ms'], rows)}

${words.join(' ')}`
}

const figures = (race: Race, name: string): string[] => [Math.round(typical(race, name, 'perSecond')).toString(), typical(race, name, 'p50').toFixed(1), typical(race, name, 'p99').toFixed(1)]
const ratio = ({ typical: middle, lowest, highest }: Ratio): string => `${middle.toFixed(2)} (${lowest.toFixed(2)} to ${highest.toFixed(2)})`

function weightAndMemory({ pages: { weights, memory } }: Findings): string {
  const rows = pageNames.flatMap((name) => {
    const { floor, incline } = weights[name]
    return [[titles[name], 'floor', kb(floor.html), kb(floor.htmlGzip), '', ''], ['', 'Incline', kb(incline.html), kb(incline.htmlGzip), kb(incline.scriptGzip), kb(incline.styleGzip)]]
  })
  const heaviest = Math.max(...pageNames.map((name) => weights[name].incline.scriptGzip))
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 ** 2)} MB`
  const memories = (['floor', 'incline'] as const).map((server) => [server === 'floor' ? 'floor' : 'Incline', megabytes(memory[server].warm), megabytes(memory[server].end)])
  return `## Weight and memory

${tableOf(['page', 'server', 'HTML', 'HTML gzip', 'JavaScript gzip', 'CSS gzip'], rows)}

The heavier of these pages carries ${kb(heaviest)} of JavaScript (${heaviest < aimOfScript ? 'the aim of under 10 kB is met' : 'the aim of under 10 kB is not met yet'}); both work without it.

${tableOf(['memory of the server', 'after warm-up', 'at the end'], memories)}`
}

function growth({ sizes, pages: { races } }: Findings): string {
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)]
  const rows = sizes.map((size) => [
    count(size),
    ...pageNames.flatMap((name) => {
      const to = ratioOf(races[name], contender('incline', size), contender('incline', smallest), 'p50')
      return [Math.round(typical(races[name], contender('incline', size), 'perSecond')).toString(), typical(races[name], contender('incline', size), 'p50').toFixed(1), ratio(to)]
    }),
    ratioOf(races.today, contender('floor', size), contender('floor', smallest), 'p50').typical.toFixed(2),
  ])
  const grown = ratioOf(races.today, contender('incline', largest), contender('incline', smallest), 'p50').typical
  const verdict =
    grown <= aimOfGrowth
      ? `within the aim of ${aimOfGrowth} times: what it costs depends on the team that is shown and not on the company, because every statement reaches its rows by an index that begins with the organisation and the person`
      : `above the aim of ${aimOfGrowth} times: the floor’s column says how much of that is the database’s`
  return `## From ${count(smallest)} to ${count(largest)} people

${tableOf(['people', 'Today a second', 'p50 ms', `p50 to ${count(smallest)}`, 'Plan a second', 'p50 ms', `p50 to ${count(smallest)}`, `floor’s Today to ${count(smallest)}`], rows)}

Each company is a database of its own with teams of 8 to 12, 26 weeks of readings for everybody who sells, and a plan in its fourth week in one team of four; the load visits up to 64 managers from all over the company. Today takes ${grown.toFixed(2)} times as long with ${count(largest)} people as with ${count(smallest)}, ${verdict}.`
}

function otherWork(lines: readonly Line[]): string {
  const time = (ms: number): string => (ms < 100 ? `${ms.toFixed(1)} ms` : `${(ms / 1000).toFixed(2)} s`)
  const rows = lines.map(({ what, pieces, of, ms, remark }) => [what, pieces === 1 ? 'one' : `${count(pieces)} ${of}`, time(ms), pieces === 1 ? '' : `${(ms / pieces).toFixed(2)} ms`, remark])
  return `## Other work

${tableOf(['what', 'how many', 'took', 'each', ''], rows)}`
}

const middleOf = (sizes: readonly number[]): number => sizes[Math.floor(sizes.length / 2)] ?? 0
const count = (value: number): string => value.toLocaleString('en-GB')
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string => [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
