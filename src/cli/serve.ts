// `incline serve`: the site, until Ctrl-C. What it prints when it is ready is all that somebody needs to get in.
import type { Command } from 'commander'
import { entrancesOf } from '#app/entrances.ts'
import type { House } from '#app/house.ts'
import { organisationsOf } from '#app/operator.ts'
import { answer, type Asked, newAnsweringCommand, unreadable, untilTold } from '#cli/command.ts'
import type { Given, Listening, OpenHouse } from '#cli/given.ts'

type Options = Asked & { demoOnFirstStart?: true }

export const serveCommand = (given: Given): Command =>
  newAnsweringCommand('serve', 'serve the site until Ctrl-C')
    .option('--demo-on-first-start', 'tell the demo company’s story where there is no organisation yet')
    .addHelpText('after', '\nPORT, HOST, INCLINE_DATA, DATABASE_URL and INCLINE_URL say where and how; incline doctor shows what is in force.')
    .action((options: Options) => serve(given, options))

async function serve(given: Given, options: Options): Promise<void> {
  if (given.problems.length > 0) return answer(options, async () => unreadable(given.problems.join(' ')))
  const told = untilTold()
  let open: OpenHouse | undefined
  try {
    open = await given.openHouse()
    const listening = await Promise.race([told, begin(given, options, open.house)])
    if (listening !== null) {
      await told
      await listening.stop()
    }
    await open.close()
  } catch (error) {
    await open?.close()
    await answer(options, () => Promise.reject(error))
  }
  process.exit()
}

async function begin(given: Given, options: Options, house: House): Promise<Listening> {
  if (options.demoOnFirstStart && (await organisationsOf(house)).length === 0) await given.tellDemo(house)
  const listening = await given.listen(house)
  console.log(options.json ? JSON.stringify(await readyFor(house, listening.url)) : await welcome(house, listening.url))
  return listening
}

async function readyFor(house: House, url: string) {
  const entrances = (await entrancesOf(house)).map(({ name, roleWord }) => ({ name, role: roleWord }))
  return { url, entrances }
}

async function welcome(house: House, url: string): Promise<string> {
  const { entrances } = await readyFor(house, url)
  const lines = entrances.map(({ name, role }) => `  ${name}, ${role}`)
  const demo = lines.length === 0 ? [] : ['The demo company is here. Enter with one click on that page as', ...lines]
  const isEmpty = (await organisationsOf(house)).length === 0
  const next = isEmpty ? ['There is no organisation yet: incline init founds one, incline demo tells the story of one.'] : []
  return [`Incline is ready at ${url}`, ...demo, ...next, 'Ctrl-C stops it.'].join('\n')
}
