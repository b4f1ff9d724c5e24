// The PostgreSQL that Incline brings along, for machines that have none: one server for each data folder, without TCP,
// shared by every process of Incline that uses the folder and stopped by the last. What was committed is on the disk.
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { postgresAccount } from '#store/postgres-account.ts'
import type { PostgresAccount } from '#store/postgres-account.ts'
import { postgresBinaries } from '#store/postgres-binaries.ts'
import { ensureCluster } from '#store/postgres-cluster.ts'
import { enter, leave, ownDatabase } from '#store/postgres-keeper.ts'
import type { Keeper } from '#store/postgres-keeper.ts'
import { postgresPlace, postgresPort } from '#store/postgres-place.ts'
import type { PostgresPlace } from '#store/postgres-place.ts'
import { endPostmaster, livePostmaster, startPostmaster } from '#store/postmaster.ts'
import type { Starting } from '#store/postmaster.ts'

export type OwnPostgres = {
  connection: { host: string; port: number; user: string; database: string }
  connectionString: string
  /** It was running already: another command uses it, or one that was killed left it behind. */
  adopted: boolean
  /** Ends the server, unless another process of Incline still uses it. */
  stop(): Promise<void>
}

type House = { place: PostgresPlace; account: PostgresAccount; program: string; durable: boolean }

/** Its own lock guards the folder; a server that is there is joined. Without `durable` a crash may lose everything. */
export async function startOwnPostgres(dataDir: string, { durable = true } = {}): Promise<OwnPostgres> {
  const binaries = postgresBinaries()
  const place = postgresPlace(dataDir)
  const account = postgresAccount(place.cluster, [binaries.postgres, place.cluster])
  await ensureCluster(place, account, { program: binaries.initdb, durable })
  const house = { place, account, program: binaries.postgres, durable }
  const { keeper, socket, adopted } = await moveIn(house)
  const stay = stayIn(house, keeper)
  const connection = { host: socket, port: postgresPort, user: ownDatabase, database: ownDatabase }
  return { connection, connectionString: connectionString(connection), adopted, stop: stay.stop }
}

export function connectionString({ host, user, database }: { host: string; user: string; database: string }): string {
  return `postgresql://${user}@localhost:${postgresPort}/${database}?host=${encodeURIComponent(host)}`
}

const patience = 60_000
const isOthersLeaving = /pre-existing shared memory block|lock file ".*" already exists/

async function moveIn(house: House): Promise<{ keeper: Keeper; socket: string; adopted: boolean }> {
  const { cluster } = house.place
  let mine: Starting | undefined
  for (const since = performance.now(); performance.now() - since < patience; await sleep(15)) {
    const socket = livePostmaster(cluster)?.socket ?? house.place.socket
    const keeper = await enter(socket)
    const running = livePostmaster(cluster)
    if (keeper !== undefined) return { keeper, socket, adopted: running?.pid !== mine?.pid }
    if (mine?.ended() === true) {
      if (!isOthersLeaving.test(mine.words())) throw new Error(`PostgreSQL did not start. ${mine.words()}`)
      mine = undefined
      await sleep(100)
    }
    if (mine === undefined && running === undefined) mine = startPostmaster(house.place, house.account, house)
  }
  throw new Error(`PostgreSQL in ${cluster} does not answer; its own words are in ${house.place.log}.`)
}

/** Keeps the place taken; a durable server that was lost is started again, so that connections made later find it. */
function stayIn(house: House, first: Keeper): { stop(): Promise<void> } {
  let keeper: Keeper | undefined
  let leaving = false
  let returning: Promise<void> | undefined
  const settle = (client: Keeper): void => {
    keeper = client
    // Nothing waits for this connection: a program that is done may end without taking leave.
    client.unref()
    client.on('end', () => {
      keeper = undefined
      if (!leaving && house.durable) returning = comeBack()
    })
  }
  const comeBack = async (): Promise<void> => {
    const back = await moveIn(house).catch((error: unknown) => console.error(String(error)))
    if (back) settle(back.keeper)
  }
  settle(first)
  return {
    async stop() {
      leaving = true
      await returning
      const last = keeper === undefined || (await leave(keeper))
      if (last) await endPostmaster(house.place.cluster)
      await keeper?.end().catch(() => {})
    },
  }
}
