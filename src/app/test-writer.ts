// For the test that kills: a program of its own that writes into a few cases as fast as it can and says, after each answer, what was
// promised to be on disk. It runs without Vite, as Node strips the types.
import type { House } from '#app/house.ts'
import { perform } from '#app/perform.ts'
import type { Visit } from '#app/visit.ts'
import { openDatabase } from '#store/database.ts'
import { openKeys } from '#store/keys.ts'
import type { CaseId } from '#domain/id.ts'

type Work = { connection: object; dataDir: string; visit: Visit; cases: CaseId[] }

const { connection, dataDir, visit, cases } = JSON.parse(process.argv[2] ?? '{}') as Work
const house: House = { database: openDatabase(connection, { connections: cases.length }), keys: openKeys(dataDir), clock: () => visit.now }

async function write(caseId: CaseId): Promise<void> {
  for (let count = 0; ; count += 1) {
    const what = `${process.pid} ${count}`
    const answer = await perform(house, visit, caseId, { type: 'AddFeedback', feedback: { givenOn: '2026-02-20', what } })
    if ('refused' in answer) throw new Error(answer.refused)
    process.stdout.write(`${JSON.stringify({ caseId, position: answer.done.position, what })}\n`)
  }
}

await Promise.all(cases.map(write)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`)
  process.exit(1)
})
