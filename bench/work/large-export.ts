// A CRM export of the size of a real one: the project's own small export, made with one seed after another for teams of other people.
import { smallExport } from '#app/imports/small-export.ts'
import type { ImportFile } from '#app/imports/run-import.ts'
import type { Day } from '#domain/day.ts'

export type LargeExport = { people: ImportFile; deals: ImportFile; rows: number }

export function largeExport(rows: number, endsOn: Day): LargeExport {
  const people: string[] = []
  const deals: string[] = []
  for (let seed = 1; deals.length < rows; seed += 1) {
    const small = smallExport({ seed, endsOn })
    people.push(...linesOf(small.people).map((line) => line.replace(',', ` ${seed},`)))
    deals.push(...linesOf(small.deals).map((line) => `S${seed}${line}`.replace(/^(\w+),([^,]+),/, `$1,$2 ${seed},`)))
  }
  return {
    people: asFile('sales_teams.csv', 'sales_agent,manager,regional_office', people),
    deals: asFile('sales_pipeline.csv', 'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value', deals.slice(0, rows)),
    rows,
  }
}

const linesOf = (csv: string): string[] => csv.trim().split('\n').slice(1)
const asFile = (fileName: string, header: string, lines: readonly string[]): ImportFile => ({ fileName, bytes: new TextEncoder().encode(`${[header, ...lines].join('\n')}\n`) })
