// Bringing in a CRM export: people first, then deals with the weekly readings that follow from them. Each time into an organisation of its own.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foundOrganisation } from '#app/found.ts'
import type { House } from '#app/house.ts'
import { importDeals } from '#app/import-deals.ts'
import { importPeople } from '#app/import-people.ts'
import type { ImportAnswer, ImportFile } from '#app/imports/run-import.ts'
import { operatorVisit } from '#app/operator.ts'
import { median } from '../load/median.ts'
import { root } from '../root.ts'
import { largeExport } from './large-export.ts'
import { type Line, timed } from './line.ts'

type Export = { name: string; people: ImportFile; deals: ImportFile }

const rowsOfTheRealOne = 8_800
const times = 3
const realFolder = join(root, '../shared/data/maven-crm')

export async function importLines(house: House): Promise<Line[]> {
  const made: Export = { name: 'an export of our own making', ...largeExport(rowsOfTheRealOne, '2026-06-28') }
  const lines: Line[] = []
  for (const one of [made, ...realExports()]) lines.push(...(await linesFor(house, one)))
  return lines
}

/** The real export lies beside the project, not in it; where it is absent there is no line of it. */
function realExports(): Export[] {
  if (!existsSync(realFolder)) return []
  const fileOf = (fileName: string): ImportFile => ({ fileName, bytes: readFileSync(join(realFolder, fileName)) })
  return [{ name: 'the Maven CRM export', people: fileOf('sales_teams.csv'), deals: fileOf('sales_pipeline.csv') }]
}

async function linesFor(house: House, { name, people, deals }: Export): Promise<Line[]> {
  const first: number[] = []
  const again: number[] = []
  let pieces = 0
  for (let time = 0; time < times; time += 1) {
    const orgId = await foundOrganisation(house, { name: `${name} ${time}`, isDemo: true })
    const visit = await operatorVisit(house, orgId)
    if ('unclear' in visit) throw new Error(visit.unclear)
    acceptedOf(await importPeople(house, visit, people))
    first.push(await timed(async () => {
      pieces = acceptedOf(await importDeals(house, visit, deals))
    }))
    again.push(await timed(async () => acceptedOf(await importDeals(house, visit, deals))))
  }
  return [
    { what: `Import deals: ${name}`, pieces, of: 'deals', ms: median(first), remark: 'with all weekly readings, in one transaction' },
    { what: `Import the same file again: ${name}`, pieces, of: 'deals', ms: median(again), remark: 'nothing changes' },
  ]
}

function acceptedOf(answer: ImportAnswer): number {
  if (!('accepted' in answer)) throw new Error(`The import was answered with ${JSON.stringify(answer)}`)
  return answer.accepted
}
