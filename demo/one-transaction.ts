// Everything that is told through this house is told in one transaction: the whole company is there, or nothing of it is.
// A process that is killed half-way leaves no half company behind, and whoever tells at the same time waits and then finds it told.
import type { House } from '#app/house.ts'
import { type Database, statement, type Transaction } from '#store/database.ts'

const asDoor = statement('told-as-door', 'set local role incline_door')
const asApplication = statement('told-as-application', 'set local role incline_app')
const enter = statement('told-enter', 'select enter($1, $2, $3, $4, $5, $6)')
// The tables are empty when the telling begins and have no statistics until it ends: left to itself, the planner would look
// through all that was told so far for each read, and through every event of a case for each of its events.
const byIndex = statement('told-by-index', "select set_config('enable_seqscan', 'off', true), set_config('enable_nestloop', 'off', true)")
const waitForTheOthers = statement('told-alone', 'select pg_advisory_xact_lock(4602105)')

export const inOneTransaction = <T>(house: House, work: (house: House) => Promise<T>): Promise<T> =>
  house.database.atTheDoor(async (transaction) => {
    await transaction.run(waitForTheOthers)
    await transaction.run(byIndex)
    return work({ ...house, database: within(transaction) })
  })

/** Each part still runs as the unprivileged role that it would have had, and sees what the person may reach. */
const within = (transaction: Transaction): Database => ({
  as: async ({ orgId, personId, reach }, work) => {
    await transaction.run(asApplication)
    await transaction.run(enter, [orgId, personId, reach.parties, reach.organisation, reach.leads, reach.imports])
    return work(transaction)
  },
  atTheDoor: async (work) => {
    await transaction.run(asDoor)
    return work(transaction)
  },
  end: () => Promise.resolve(),
})
