// What Incline asks of the database for a page, written down while it answers: every transaction with its role and its statements.
// The floor asks exactly the same, so the two cannot drift apart.
import type { House } from '#app/house.ts'
import type { Asking, Statement, Transaction } from '#store/database.ts'

export type Step = Statement & { values: unknown[] }
export type Recording = { role: 'incline_app' | 'incline_door'; steps: Step[] }[]

const enter = { name: 'enter', text: 'select enter($1, $2, $3, $4, $5, $6)' }

/** Whoever uses this house leaves its statements in `recording`. */
export function recordingHouse(house: House, recording: Recording): House {
  const { database } = house
  return {
    ...house,
    database: {
      ...database,
      as: (asking, work) => database.as(asking, (transaction) => work(writingDown(transaction, begin('incline_app', [entering(asking)])))),
      atTheDoor: (work) => database.atTheDoor((transaction) => work(writingDown(transaction, begin('incline_door', [])))),
    },
  }

  function begin(role: Recording[number]['role'], steps: Step[]): Step[] {
    recording.push({ role, steps })
    return steps
  }
}

const entering = ({ orgId, personId, reach }: Asking): Step => ({ ...enter, values: [orgId, personId, reach.parties, reach.organisation, reach.leads, reach.imports] })

function writingDown(transaction: Transaction, steps: Step[]): Transaction {
  const note = (statement: Statement, values: unknown[] = []): void => {
    steps.push({ ...statement, values })
  }
  return {
    rows: (statement, values) => (note(statement, values), transaction.rows(statement, values)),
    row: (statement, values) => (note(statement, values), transaction.row(statement, values)),
    run: (statement, values) => (note(statement, values), transaction.run(statement, values)),
  }
}
