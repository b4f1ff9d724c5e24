// `incline readings --person EMAIL-OR-NAME --indicator KEY`: one person's weeks on one indicator, oldest first.
import type { Command } from 'commander'
import { lookAtReadings } from '#app/look-at-readings.ts'
import { operatorVisit } from '#app/operator.ts'
import { answer, type Asked, inHouse, newAnsweringCommand, unreadable } from '#cli/command.ts'
import type { Given } from '#cli/given.ts'
import { isIndicatorKey, salesCatalogue } from '#domain/indicator.ts'

type Options = Asked & { person: string; indicator: string; organisation?: string }

const keys = salesCatalogue.map(({ key }) => key).join(', ')

export const readingsCommand = (given: Given): Command =>
  newAnsweringCommand('readings', 'show one person’s weeks on one indicator')
    .requiredOption('--person <e-mail or name>', 'whose')
    .requiredOption('--indicator <key>', `one of ${keys}`)
    .option('--organisation <name>', 'where there are several')
    .addHelpText('after', '\nAnswers a list of {week, value, numerator, denominator, source}; a week without a reading is unknown, not zero.')
    .action((options: Options) => answer(options, () => show(given, options)))

async function show(given: Given, { person, indicator, organisation }: Options) {
  if (!isIndicatorKey(indicator)) return unreadable(`There is no indicator ${indicator}. There is: ${keys}.`)
  return inHouse(given, async ({ house }) => {
    const visit = await operatorVisit(house, organisation)
    if ('unclear' in visit) return unreadable(visit.unclear)
    const found = await lookAtReadings(house, visit, person, indicator)
    if ('unclear' in found) return unreadable(found.unclear)
    const weeks = found.readings.map(({ week, value, numerator, denominator, source }) => ({ week, value, numerator, denominator, source }))
    const lines = weeks.map(({ week, value, numerator, denominator, source }) => [week, value, numerator ?? '', denominator ?? '', source].join('\t'))
    const none = `${found.person.name} has no readings of ${indicator}.`
    return { json: weeks, text: weeks.length === 0 ? none : ['week\tvalue\tnumerator\tdenominator\tsource', ...lines].join('\n') }
  })
}
