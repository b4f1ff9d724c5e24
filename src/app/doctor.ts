// What is in force and what is wrong with it, each with a sentence. Looks and changes nothing.
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Configuration, isExposed, isSecure, withoutPassword } from '#app/configuration.ts'

/** `wrong` is null where all is well. */
export type Finding = { what: string; is: string; wrong: string | null }

/** What a look at the database found; `pending` are migrations that it still needs. */
export type DatabaseState = { version: string; number: number; pending: string[] }

/** `lookAtDatabase` answers null where Incline will make its own on the first start. */
export type Examined = { configuration: Configuration; problems: readonly string[]; nodeVersion: string; lookAtDatabase: () => Promise<DatabaseState | null> }

const oldestPostgres = 150_000
const oldestNode = 26

export async function examine({ configuration, problems, nodeVersion, lookAtDatabase }: Examined): Promise<Finding[]> {
  return [
    ...problems.map((wrong) => ({ what: wrong.split(' ', 1)[0] ?? 'setting', is: 'not usable', wrong })),
    node(nodeVersion),
    dataFolder(configuration),
    await database(configuration, lookAtDatabase),
    signingKey(configuration),
    address(configuration),
    mail(configuration),
  ]
}

const node = (version: string): Finding => ({
  what: 'Node', is: version, wrong: Number.parseInt(version, 10) >= oldestNode ? null : `Incline needs Node ${oldestNode}; bin/incline brings it along.`,
})

function dataFolder({ dataDir }: Configuration): Finding {
  const path = resolve(dataDir)
  const found = { what: 'data folder', is: existsSync(path) ? path : `${path} (not there yet)` }
  if (existsSync(path) && !statSync(path).isDirectory()) return { ...found, wrong: `${path} is a file; set INCLINE_DATA to a folder.` }
  return { ...found, wrong: mayWrite(firstThere(path)) ? null : `Incline may not write in ${path}; give it to the account that runs Incline, or set INCLINE_DATA.` }
}

const firstThere = (path: string): string => (existsSync(path) || dirname(path) === path ? path : firstThere(dirname(path)))

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

async function database({ databaseUrl, dataDir }: Configuration, look: Examined['lookAtDatabase']): Promise<Finding> {
  const what = 'database'
  const where = databaseUrl === null ? `its own PostgreSQL in ${join(resolve(dataDir), 'postgres')}` : withoutPassword(databaseUrl)
  try {
    const state = await look()
    if (state === null) return { what, is: `${where} (made on the first start)`, wrong: null }
    const is = `${where}, version ${state.version}`
    if (state.number < oldestPostgres) return { what, is, wrong: 'Incline needs PostgreSQL 15 or later.' }
    if (state.pending.length > 0) return { what, is, wrong: `These migrations are not applied yet: ${state.pending.join(', ')}; run incline migrate.` }
    return { what, is: `${is}, all migrations applied`, wrong: null }
  } catch (error) {
    return { what, is: where, wrong: error instanceof Error ? error.message : String(error) }
  }
}

/** The key signs receipts: whoever reads it can sign in the installation's name. */
function signingKey({ dataDir }: Configuration): Finding {
  const file = join(resolve(dataDir), 'keys', 'signing.key')
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat === undefined) return { what: 'signing key', is: `${file} (made on the first start)`, wrong: null }
  const isOpen = process.platform !== 'win32' && (stat.mode & 0o077) !== 0
  return { what: 'signing key', is: file, wrong: isOpen ? `Other accounts of this machine can read ${file}; run chmod 600 on it.` : null }
}

function address(configuration: Configuration): Finding {
  const { publicUrl, host, port } = configuration
  const is = publicUrl ?? `http://${host}:${port}`
  if (isExposed(configuration)) return { what: 'address', is, wrong: 'Others can reach this address and what they type is not encrypted; put TLS in front and set INCLINE_URL to its https address.' }
  return { what: 'address', is: isSecure(configuration) ? `${is}, served at ${host}:${port}` : is, wrong: null }
}

function mail({ smtpUrl, mailFrom }: Configuration): Finding {
  if (smtpUrl === null) return { what: 'mail', is: 'none; letters wait until SMTP_URL is set', wrong: null }
  const is = `${withoutPassword(smtpUrl)}, from ${mailFrom}`
  return { what: 'mail', is, wrong: mailFrom.includes('@localhost') ? 'Mail servers refuse letters from localhost; set INCLINE_MAIL_FROM, or INCLINE_URL to the public address.' : null }
}
