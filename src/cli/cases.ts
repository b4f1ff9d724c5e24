// `incline cases [--names]`: every case with its kind and phase, for whoever runs the machine. Without --names nobody is named.
import type { Command } from 'commander'
import { listCases } from '#app/list-cases.ts'
import { operatorVisit } from '#app/operator.ts'
import { answer, type Asked, inHouse, newAnsweringCommand, unreadable } from '#cli/command.ts'
import type { Given } from '#cli/given.ts'

type Options = Asked & { names?: true; organisation?: string }

export const casesCommand = (given: Given): Command =>
  newAnsweringCommand('cases', 'list every case')
    .option('--names', 'with the names of the people')
    .option('--organisation <name>', 'where there are several')
    .addHelpText('after', '\nAnswers a list of {id, person, kind, phase}; with --names each has a name as well.')
    .action((options: Options) => answer(options, () => list(given, options)))

const list = (given: Given, { names = false, organisation }: Asked & { names?: boolean; organisation?: string }) =>
  inHouse(given, async ({ house }) => {
    const visit = await operatorVisit(house, organisation)
    if ('unclear' in visit) return unreadable(visit.unclear)
    const cases = (await listCases(house, visit)).map(({ name, ...one }) => (names ? { ...one, name } : one))
    const lines = cases.map((one) => Object.values(one).join('\t'))
    return { json: cases, text: lines.length === 0 ? 'There are no cases.' : lines.join('\n') }
  })
