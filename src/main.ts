// The only place where the parts are joined: which database, which key, which clock, the site, and the command line over all of it.
import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import pg from 'pg'
import { tellDemo } from '../demo/tell.ts'
import { isForApi, openApi } from '#api/site.ts'
import { type Configuration, isSecure, readConfiguration, withoutPassword } from '#app/configuration.ts'
import { keepDelivering } from '#app/deliver.ts'
import type { DatabaseState } from '#app/doctor.ts'
import { entrancesOf } from '#app/entrances.ts'
import type { House } from '#app/house.ts'
import { dayIn } from '#app/visit.ts'
import type { Listening, OpenHouse } from '#cli/given.ts'
import { programOf } from '#cli/program.ts'
import { smtpMailer } from '#connections/mail/smtp.ts'
import type { Instant } from '#domain/day.ts'
import { defaultPolicy } from '#domain/policy.ts'
import { openDatabase } from '#store/database.ts'
import { openKeys } from '#store/keys.ts'
import { migrate, pendingMigrations } from '#store/migrate.ts'
import { startOwnPostgres } from '#store/own-postgres.ts'
import { readAssets } from '#web/assets.ts'
import { openSite } from '#web/site.tsx'

type Joining = Pick<Configuration, 'dataDir' | 'databaseUrl'> & { clock?: () => Instant }
// Requests and transactions that have begun may take this long to end once Incline stops.
const patience = 5_000

type Reached = { connection: pg.ClientConfig; stop: () => Promise<void> }

const wallClock = (): Instant => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }) as Instant

async function reach({ databaseUrl, dataDir }: Joining): Promise<Reached> {
  if (databaseUrl !== null) return { connection: { connectionString: databaseUrl }, stop: () => Promise.resolve() }
  const own = await startOwnPostgres(dataDir)
  return { connection: own.connection, stop: () => own.stop() }
}

/** As the owner of the database, who shapes it; everything else runs as one of the two roles that own nothing. */
async function asOwner<T>(joining: Joining, { connection }: Reached, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...connection, application_name: 'incline owner' })
  try {
    await client.connect()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const where = joining.databaseUrl === null ? joining.dataDir : withoutPassword(joining.databaseUrl)
    throw new Error(`The database at ${where} cannot be reached (${code}). Check DATABASE_URL and that it runs.`, { cause: error })
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function reaching<T>(joining: Joining, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const reached = await reach(joining)
  try {
    return await asOwner(joining, reached, work)
  } finally {
    await reached.stop()
  }
}

export async function openHouse(joining: Joining): Promise<OpenHouse> {
  const keys = openKeys(joining.dataDir)
  const reached = await reach(joining)
  try {
    await asOwner(joining, reached, (client) => migrate(client))
    const database = openDatabase(reached.connection)
    const close = async () => {
      await Promise.race([database.end(), sleep(patience, undefined, { ref: false })])
      await reached.stop()
    }
    return { house: { database, keys, clock: joining.clock ?? wallClock }, close }
  } catch (error) {
    await reached.stop()
    throw error
  }
}

async function lookAtDatabase(joining: Joining): Promise<DatabaseState | null> {
  if (joining.databaseUrl === null && !existsSync(join(joining.dataDir, 'postgres'))) return null
  return reaching(joining, async (client) => {
    const { rows } = await client.query<{ version: string; number: number }>(
      "select current_setting('server_version') as version, current_setting('server_version_num')::int as number",
    )
    const pending = (await pendingMigrations(client)).map(({ name }) => name)
    return { version: rows[0]?.version ?? 'unknown', number: rows[0]?.number ?? 0, pending }
  })
}

// Beside the built program; a test that runs the sources takes what was built last.
const builtFolder = (): string => ['public', '../dist/public'].map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path)) ?? 'dist/public'

function listen(house: House, { host, port, publicUrl }: Pick<Configuration, 'host' | 'port' | 'publicUrl'>, secure: boolean): Promise<Listening> {
  const site = openSite(house, { assets: readAssets(builtFolder()), isSecure: secure })
  const api = openApi(house)
  const server = createAdaptorServer({ fetch: (request, environment) => (isForApi(request) ? api : site).fetch(request, environment) })
  const stop = (): Promise<void> =>
    new Promise((done) => {
      const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience)
      server.close(() => {
        clearTimeout(late)
        done()
      })
      if ('closeIdleConnections' in server) server.closeIdleConnections()
    })
  return new Promise((done, refuse) => {
    server.once('error', (error: NodeJS.ErrnoException) => refuse(new Error(unheard(error, host, port), { cause: error })))
    server.listen(port, host, () => {
      const bound = server.address()
      const at = typeof bound === 'object' && bound !== null ? bound.port : port
      done({ url: publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${at}`, stop })
    })
  })
}

function unheard({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Something else listens at ${host}:${port} already; stop it, or set PORT to another number.`
  if (code === 'EACCES') return `This account may not listen at port ${port}; set PORT to one above 1023.`
  return `Incline cannot listen at ${host}:${port}: ${message}`
}

/** The site, and what works beside it for as long as it listens. */
async function serve(house: House, configuration: Configuration): Promise<Listening> {
  const { url, stop } = await listen(house, configuration, isSecure(configuration))
  const { smtpUrl, mailFrom } = configuration
  const delivering = smtpUrl === null ? null : keepDelivering(house, smtpMailer(smtpUrl, mailFrom))
  return { url, stop: () => Promise.all([stop(), delivering?.stop()]).then(() => {}) }
}

async function tellDemoOnce(house: House): Promise<boolean> {
  const wasHere = (await entrancesOf(house)).length > 0
  await tellDemo(house, dayIn(house.clock(), defaultPolicy.timeZone))
  return !wasHere
}

type Opening = { dataDir: string; databaseUrl?: string; clock?: () => Instant; port?: number; host?: string }

/** A whole Incline within this process, without mail; `port` 0 takes any that is free, no `databaseUrl` its own PostgreSQL in `dataDir`. */
export async function openIncline({ dataDir, databaseUrl, clock = wallClock, port = 0, host = '127.0.0.1' }: Opening): Promise<{ url: string; house: House; close: () => Promise<void> }> {
  const { house, close } = await openHouse({ dataDir, databaseUrl: databaseUrl ?? null, clock })
  const { url, stop } = await listen(house, { host, port, publicUrl: null }, false)
  return { url, house, close: () => stop().then(close) }
}

async function main(): Promise<void> {
  const { configuration, problems } = readConfiguration(process.env)
  await programOf({
    configuration,
    problems,
    openHouse: () => openHouse(configuration),
    lookAtDatabase: () => lookAtDatabase(configuration),
    migrate: () => reaching(configuration, (client) => migrate(client)),
    tellDemo: tellDemoOnce,
    listen: (house) => serve(house, configuration),
  }).parseAsync(process.argv)
}

// bin/incline loads this file under its own name; a test that imports it only wants what it exports.
const isProgram = process.argv[1] !== undefined && existsSync(process.argv[1]) && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
if (isProgram) await main()
