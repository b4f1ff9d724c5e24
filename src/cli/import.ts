// `incline import people|deals FILE [--dry-run]`: brings people and deals from CSV. Single rows that are rejected are told, and the
// import is done; when nothing at all could be used, exit 1.
import type { Command } from 'commander'
import { importDeals } from '#app/import-deals.ts'
import { importPeople } from '#app/import-people.ts'
import type { ImportDone } from '#app/imports/run-import.ts'
import { operatorVisit } from '#app/operator.ts'
import { answer, type Asked, inHouse, newAnsweringCommand, newCommand, readNamed, refused, type Told, unreadable } from '#cli/command.ts'
import type { Given } from '#cli/given.ts'
import { refusalSentence } from '#domain/refusal.ts'

type Options = Asked & { dryRun?: true; organisation?: string }

const kinds = {
  people: { bring: importPeople, description: 'bring people and who reports to whom, from a list with a name and a manager in each row' },
  deals: { bring: importDeals, description: 'bring deals from a CRM export; weekly readings follow from them' },
} as const

export const importCommand = (given: Given): Command =>
  newCommand('import', 'bring people or deals from a CSV file').addCommand(importOf(given, 'people')).addCommand(importOf(given, 'deals'))

const importOf = (given: Given, kind: keyof typeof kinds): Command =>
  newAnsweringCommand(kind, kinds[kind].description)
    .argument('<file>', 'the CSV file')
    .option('--dry-run', 'say exactly what would happen, and write nothing')
    .option('--organisation <name>', 'where there are several')
    .addHelpText('after', '\nAnswers {accepted, unchanged, rejected: [{line, reason}], importId, preview}. Exit code 0: done, and rejected rows are listed; 1: every row was rejected; 2: the file cannot be read.')
    .action((file: string, options: Options) => answer(options, () => bring(given, kind, file, options)))

async function bring(given: Given, kind: keyof typeof kinds, file: string, { dryRun, organisation }: Options) {
  const bytes = await readNamed(file)
  return inHouse(given, async ({ house }) => {
    const visit = await operatorVisit(house, organisation)
    if ('unclear' in visit) return unreadable(visit.unclear)
    const done = await kinds[kind].bring(house, visit, { fileName: file, bytes }, { dryRun: dryRun ?? false })
    if ('unreadable' in done) return unreadable(done.unreadable)
    if ('refused' in done) return refused(refusalSentence(done.refused))
    const isAllRejected = done.rejected.length > 0 && done.accepted + done.unchanged === 0
    return { json: done, text: textOf(kind, done), exit: isAllRejected ? 1 : 0 } satisfies Told
  })
}

const longestList = 200

function textOf(kind: keyof typeof kinds, { accepted, unchanged, rejected, importId, preview }: ImportDone): string {
  const follows = kind === 'people' ? `${preview.peopleNew} new people, ${preview.peopleChanged} changed.` : `${preview.readings} weekly readings written.`
  const counts = `${accepted} rows accepted, ${unchanged} unchanged, ${rejected.length} rejected; ${follows}`
  const lines = rejected.slice(0, longestList).map(({ line, reason }) => `line ${line}: ${reason}`)
  const more = rejected.length > longestList ? [`… and ${rejected.length - longestList} more; --json lists them all.`] : []
  return [importId === null ? `Nothing was written. This would happen: ${counts}` : counts, ...lines, ...more].join('\n')
}
