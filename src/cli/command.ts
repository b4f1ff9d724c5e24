// How every command speaks: what was asked for on standard output, what went wrong as one sentence on standard error, and exit
// codes that scripts can rely on: 0 done, 1 findings or not intact, 2 usage or unreadable input, 3 refused.
import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import type { Given, OpenHouse } from '#cli/given.ts'

export type Told = { json: unknown; text: string; exit?: 0 | 1 }
export type NotDone = { sentence: string; exit: 2 | 3 }

export const unreadable = (sentence: string): NotDone => ({ sentence, exit: 2 })
export const refused = (sentence: string): NotDone => ({ sentence, exit: 3 })

/** A command that ends with 2 for whatever it does not understand. */
export const newCommand = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .helpCommand(false)
    .configureOutput({ outputError: (message, write) => write(inOneLine(message)) })
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))

const inOneLine = (message: string): string => `${message.replace(/^error: (.)/, (_, first: string) => first.toUpperCase()).trim().replace(/\n+/g, ' ')}\n`

export const newAnsweringCommand = (name: string, description: string): Command => newCommand(name, description).option('--json', 'answer in JSON, for scripts')

export type Asked = { json?: true }

export async function answer(asked: Asked, work: () => Promise<Told | NotDone>): Promise<void> {
  const told = await work().catch((error: unknown) => unreadable(sentenceOf(error)))
  if ('sentence' in told) console.error(told.sentence)
  else console.log(asked.json ? JSON.stringify(told.json) : told.text)
  process.exitCode = told.exit ?? 0
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''

/** Fulfilled by the first Ctrl-C or SIGTERM; from then on the process ends only when it says so, or by a second one. */
export const untilTold = (): Promise<null> =>
  new Promise((done) => {
    const told = (): void => {
      process.off('SIGINT', told).off('SIGTERM', told)
      done(null)
    }
    process.on('SIGINT', told).on('SIGTERM', told)
  })

const endedBySignal = 130

/** Opens the house for one command and leaves nothing running, also when Ctrl-C comes in between. */
export async function inHouse<T>(given: Given, work: (open: OpenHouse) => Promise<T>): Promise<T | NotDone> {
  if (given.problems.length > 0) return unreadable(given.problems.join(' '))
  const told = untilTold()
  const open = await given.openHouse()
  try {
    const done = await Promise.race([told, work(open).then((result) => ({ result }))])
    if (done !== null) return done.result
  } finally {
    await open.close()
  }
  process.exit(endedBySignal)
}

export async function readNamed(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') throw new Error(`There is no file ${file}.`, { cause: error })
    if (code === 'EISDIR') throw new Error(`${file} is a folder; name the file itself.`, { cause: error })
    throw new Error(`The file ${file} cannot be read (${String(code)}).`, { cause: error })
  }
}

/** The first line of the file; a line end behind it is not part of the password. */
export async function readPassword(file: string, shortest: number): Promise<string | NotDone> {
  const [password = ''] = (await readNamed(file)).toString('utf8').split(/\r?\n/, 1)
  return password.length >= shortest ? password : unreadable(`The password in ${file} has ${password.length} characters; it needs at least ${shortest}.`)
}
