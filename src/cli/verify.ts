// `incline verify FILE [--receipt FILE...]`: says whether an exported case is intact, with nothing but the file at hand.
// Exit 0 intact, 1 not intact, 2 unreadable or misused.
import type { Command } from 'commander'
import type { Verdict } from '#app/case-file/verdict.ts'
import { verifyCaseFile } from '#app/case-file/verify.ts'
import { newCommand, readNamed } from '#cli/command.ts'

type Options = { receipt: string[]; json?: true }

export function verifyCommand(): Command {
  return newCommand('verify', 'check an exported case, offline: is it intact, and does it fit the receipts you kept')
    .argument('<file>', 'the ZIP that was exported')
    .argument('[receipts...]', 'more receipts, as with --receipt')
    .option('--receipt <file>', 'a receipt that was given to you earlier; may be repeated', (file, files: string[]) => [...files, file], [])
    .option('--json', 'answer as {intact, entries, firstBreak, reason}')
    .addHelpText('after', '\nExit code 0: intact. 1: not intact. 2: there is nothing that could be checked.')
    .action(verify)
}

async function verify(file: string, more: string[], { receipt, json }: Options): Promise<void> {
  try {
    const receipts = await Promise.all([...receipt, ...more].map(async (one) => (await readNamed(one)).toString('utf8')))
    const verdict = verifyCaseFile(await readNamed(file), { receipts })
    if ('unreadable' in verdict) throw new Error(verdict.unreadable)
    const { intact, entries, firstBreak, reason } = verdict
    console.log(json ? JSON.stringify({ intact, entries, firstBreak, reason }) : sentenceFor(verdict, receipts.length))
    process.exitCode = intact ? 0 : 1
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 2
  }
}

function sentenceFor({ intact, entries, firstBreak, reason, withheld, erased, code }: Verdict, receipts: number): string {
  if (!intact) {
    const place = typeof firstBreak === 'number' ? `entry ${firstBreak}` : firstBreak
    return `Not intact. The first thing that does not fit is ${place}. ${reason}`
  }
  const absent = [withheld > 0 && `${withheld} withheld from the person who exported it`, erased > 0 && `${erased} without content, which was erased`].filter(Boolean).join(' and ')
  return [
    `Intact: ${entries} ${entries === 1 ? 'entry fits' : 'entries fit'}.`,
    absent && `Among them ${absent}; the chain holds all the same.`,
    receipts > 0 && `${receipts === 1 ? 'The receipt fits' : `All ${receipts} receipts fit`} the record.`,
    `The code of the last entry is ${code}.`,
    reason,
  ].filter(Boolean).join(' ')
}
