// `incline export case ID --out FILE`: the whole record of one case as a file that anybody can check with `incline verify`.
import { rename, rm, writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { exportCase } from '#app/case-file/export-case.ts'
import { operatorReadingCases, operatorVisit } from '#app/operator.ts'
import { answer, type Asked, inHouse, newAnsweringCommand, newCommand, refused, unreadable } from '#cli/command.ts'
import type { Given } from '#cli/given.ts'
import type { CaseId } from '#domain/id.ts'

type Options = Asked & { out: string; organisation?: string }

export const exportCommand = (given: Given): Command =>
  newCommand('export', 'give a record away').addCommand(
    newAnsweringCommand('case', 'write the whole record of a case into one ZIP')
      .argument('<id>', 'the case; incline cases lists them')
      .requiredOption('--out <file>', 'where to write the ZIP')
      .option('--organisation <name>', 'where there are several')
      .action((id: string, options: Options) => answer(options, () => write(given, id, options))),
  )

const write = (given: Given, id: string, { out, organisation }: Options) =>
  inHouse(given, async ({ house }) => {
    const visit = await operatorVisit(house, organisation)
    if ('unclear' in visit) return unreadable(visit.unclear)
    const exported = await exportCase(house, await operatorReadingCases(house, visit), id as CaseId)
    if (exported === null) return refused(`There is no case ${id} in ${visit.orgName}.`)
    await writeWhole(out, exported.bytes)
    return { json: { file: out, bytes: exported.bytes.length }, text: `Written to ${out}. Check it with: incline verify ${out}` }
  })

/** Under another name first, so that a file of this name is always a whole one; for its owner's eyes. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${process.pid}.part`
  try {
    await writeFile(draft, bytes, { mode: 0o600, flush: true })
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw new Error(`${file} cannot be written (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown'}).`, { cause: error })
  }
}
