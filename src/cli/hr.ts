// `incline hr set --person EMAIL-OR-NAME`: lists of people do not say who is HR, and without HR no plan can be approved.
import type { Command } from 'commander'
import { nameHrPartner } from '#app/name-hr-partner.ts'
import { operatorVisit, personNamed } from '#app/operator.ts'
import { answer, type Asked, inHouse, newAnsweringCommand, newCommand, unreadable } from '#cli/command.ts'
import type { Given } from '#cli/given.ts'

type Options = Asked & { person: string; organisation?: string }

export const hrCommand = (given: Given): Command =>
  newCommand('hr', 'say who is HR').addCommand(
    newAnsweringCommand('set', 'make somebody HR, and the HR partner of everybody who has none')
      .requiredOption('--person <e-mail or name>', 'who')
      .option('--organisation <name>', 'where there are several')
      .action((options: Options) => answer(options, () => set(given, options))),
  )

const set = (given: Given, { person, organisation }: Options) =>
  inHouse(given, async ({ house }) => {
    const visit = await operatorVisit(house, organisation)
    if ('unclear' in visit) return unreadable(visit.unclear)
    const found = await personNamed(house, visit, person)
    if ('unclear' in found) return unreadable(found.unclear)
    const partnered = await nameHrPartner(house, visit, found.personId)
    return { json: { person: found.personId, partnered }, text: `${found.name} is HR, and now the HR partner of ${partnered} people who had none.` }
  })
