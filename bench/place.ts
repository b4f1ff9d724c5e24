// Where a bench keeps its data: a folder of its own in the checkout, on the same disk as ./data would be, with the PostgreSQL that
// Incline brings, as durable as it is shipped. Nothing of it stays; what a killed bench left behind goes when the next one begins.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { House } from '#app/house.ts'
import type { Instant } from '#domain/day.ts'
import { openDatabase } from '#store/database.ts'
import { openKeys } from '#store/keys.ts'
import { migrate } from '#store/migrate.ts'
import { connectionString, startOwnPostgres } from '#store/own-postgres.ts'
import { postgresSuperuser } from '#store/postgres-cluster.ts'
import { postgresPlace } from '#store/postgres-place.ts'
import { endPostmaster } from '#store/postmaster.ts'
import { root } from './root.ts'

export type Place = {
  folder: string
  /** An empty, migrated database, and a house on it. */
  newHouse: (name: string) => Promise<PlacedHouse>
  /** What autovacuum and the checkpointer would do in the minutes after so much was written. */
  settleDown: (name: string) => Promise<void>
  postgresVersion: () => Promise<string>
  leave: () => Promise<void>
}
export type PlacedHouse = { house: House; databaseUrl: string }

const prefix = 'bench-'
const benches = join(root, 'tmp')

export async function openPlace(): Promise<Place> {
  mkdirSync(benches, { recursive: true })
  for (const name of readdirSync(benches)) {
    const maker = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
    if (maker !== undefined && !isRunning(Number(maker))) await remove(join(benches, name))
  }
  const folder = mkdtempSync(join(benches, `${prefix}${process.pid}-`))
  const own = await startOwnPostgres(folder)
  const opened: House[] = []
  const asOwner = <T>(database: string, work: (client: pg.Client) => Promise<T>, user = own.connection.user): Promise<T> => withClient({ ...own.connection, database, user }, work)
  return {
    folder,
    newHouse: async (name) => {
      await asOwner(own.connection.database, (client) => client.query(`create database ${name}`))
      await asOwner(name, (client) => migrate(client))
      const connection = { ...own.connection, database: name }
      const house = { database: openDatabase(connection), keys: openKeys(folder), clock: wallClock }
      opened.push(house)
      return { house, databaseUrl: connectionString(connection) }
    },
    settleDown: async (name) => {
      await asOwner(name, (client) => client.query('vacuum analyze'))
      await asOwner('postgres', (client) => client.query('checkpoint'), postgresSuperuser)
    },
    postgresVersion: () => asOwner('postgres', async (client) => (await client.query<{ version: string }>("select current_setting('server_version') as version")).rows[0]?.version ?? ''),
    leave: async () => {
      for (const { database } of opened) await database.end()
      await own.stop()
      await remove(folder)
    },
  }
}

const wallClock = (): Instant => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }) as Instant

async function withClient<T>(connection: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function remove(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  const place = postgresPlace(folder)
  await endPostmaster(place.cluster, 'SIGQUIT')
  rmSync(place.socket, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
