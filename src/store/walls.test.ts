// The second wall: what the database itself refuses, by raw SQL as the application's role, whatever the program above it does. Every
// table there is must be named here. Whoever could run any SQL as that role could also call `enter` with another name: against that
// stands the first wall, which never builds SQL from what people send; this one stands against a forgotten "where".
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '#app/found.ts'
import { freshCaseId } from '#app/fresh.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import { type Name, runningCase, testTeam, type TestTeam } from '#app/test-team.ts'
import { doing } from '#domain/given-commands.ts'
import type { Asking } from '#store/database.ts'
import { type Attempt, tried } from '#store/test-wall.ts'

const colleagues = 'omar ines priya lena noor sami ada'
const parties = 'omar ines priya'
const organisation = 'ines priya'

/** Who may do what with a row about Omar; nobody else may. `thief` works elsewhere and somehow knows every id. */
type Wall = { table: string; row?: string; select?: string; insert?: string; update?: string; delete?: string }
const walls: Wall[] = [
  { table: 'org', select: colleagues, insert: 'ada' },
  { table: 'person', row: `person_id = :omar`, select: colleagues, insert: 'ada', update: 'ada' },
  { table: 'import', select: 'ada', insert: 'ada' },
  { table: 'import_turn', select: 'ada', insert: 'ada', update: 'ada' },
  { table: 'upload', select: 'ada', insert: 'ada', delete: 'ada' },
  { table: 'deal', select: `${parties} ada`, insert: 'ada', update: 'ada' },
  { table: 'reading', select: `${parties} ada`, insert: 'ada' },
  { table: 'stream', row: 'is_shared', select: parties, insert: organisation, update: parties },
  { table: 'stream', row: 'not is_shared', select: organisation, insert: organisation, update: organisation },
  { table: 'event', row: `audience = 'parties'`, select: parties, insert: parties },
  { table: 'event', row: `audience = 'organisation'`, select: organisation, insert: organisation },
  { table: 'event_body', row: `audience = 'parties'`, select: parties, insert: parties },
  { table: 'event_body', row: `audience = 'organisation'`, select: organisation, insert: organisation },
  { table: 'receipt', select: parties, insert: parties },
  { table: 'case_list', row: 'is_shared', select: parties, insert: organisation, update: parties },
  { table: 'case_list', row: 'not is_shared', select: organisation, insert: organisation, update: organisation },
  { table: 'session_list', select: parties, insert: parties, update: parties, delete: parties },
  { table: 'promise_list', select: parties, insert: parties, update: parties },
  { table: 'escalation_list', select: `${organisation} lena`, insert: organisation, update: organisation },
  { table: 'coaching_figure', select: 'ines lena', insert: colleagues },
  { table: 'outbox', insert: parties },
  { table: 'api_idempotency', row: `person_id = :omar`, select: 'omar', insert: 'omar', update: 'omar' },
  { table: 'account' }, { table: 'sign_in' }, { table: 'attempt' }, { table: 'api_token' }, { table: 'migration' },
]

let house: TestHouse
let team: TestTeam
let owner: pg.Client
const askings = new Map<string, Asking>()

beforeAll(async () => {
  house = await testHouse('2026-02-26T09:00:00Z')
  team = await testTeam(house)
  const caseId = await runningCase(team)
  const { sessionId } = (await team.state(caseId)).sessions[0] ?? { sessionId: 'session_none' as const }
  await team.tell(caseId, { by: 'ines', command: doing('HoldSession', { sessionId }) }, { by: 'ines', command: doing('EscalateSystemCause') })
  await team.tell(freshCaseId(), { by: 'ines', command: doing('RaiseConcern') })
  owner = new pg.Client({ ...house.connection, user: 'postgres' })
  await owner.connect()
  await sow()
  const ada = await addPerson(house, team.orgId, { name: 'Ada Marsh', isAdmin: true })
  for (const name of ['omar', 'ines', 'priya', 'lena', 'noor', 'sami', 'vera'] satisfies Name[]) askings.set(name, await team.visit(name))
  askings.set('ada', { orgId: team.orgId, personId: ada, reach: { parties: [ada], organisation: [], reports: [], leads: [], imports: true } })
  await owner.query('update upload set by_person = $1', [ada])
  const { omar, ines } = team.ids
  askings.set('thief', { orgId: team.otherOrgId, personId: team.ids.vera, reach: { parties: [omar], organisation: [omar], reports: [omar], leads: [ines], imports: true } })
}, 60_000)
afterAll(async () => {
  await owner.end()
  await house.leave()
})

/** A row about Omar in the tables that a case does not fill. */
async function sow(): Promise<void> {
  const at = '2026-02-26T09:00:00Z'
  const rows: [string, unknown[]][] = [
    ['insert into import values ($1, $2, $3, $3, $3, 0, 0, $4, $5, $6)', ['import_1', 'people', '[]', team.ids.lena, at]],
    ['insert into upload values ($1, $2, $3, $4, $5, $6)', ['upload_1', team.ids.lena, 'people.csv', Buffer.from('a'), at]],
    ['insert into deal values ($1, $2, $3, $4, null, $4, null, null, null, $5)', ['deal_1', team.ids.omar, 'GTX', 'import_1']],
    ['insert into reading (org_id, subject_id, indicator, week, revision, value, source, recorded_at) values ($1, $2, $3, $4, 1, 7, $3, $5)', [team.ids.omar, 'discovery_calls', '2026-02-16', at]],
    ['insert into api_idempotency values ($1, $2, $3, $3, null, $4)', [team.ids.omar, 'key', at]],
    ['insert into api_token (org_id, token_hash, person_id, name, created_at, expires_at) values ($1, $2, $3, $2, $4, $4)', ['hash', team.ids.omar, at]],
    ['insert into account values ($1, $2, $3, null, $4)', [team.ids.omar, 'omar@harbour.example', at]],
    ['insert into attempt values ($1, $2, $3, $2)', ['key', at]],
  ]
  for (const [text, values] of rows) await owner.query(text, [team.orgId, ...values])
}

const rowOf = async ({ table, row }: Wall): Promise<Attempt['row']> => {
  const where = row === undefined ? 'true' : row.replace(':omar', `'${team.ids.omar}'`)
  const ofOrg = table === 'migration' ? '' : `org_id = '${team.orgId}' and `
  const { rows } = await owner.query<{ ctid: string; whole: { [column: string]: unknown } }>(`select ctid::text, to_jsonb(t) as whole from ${table} t where ${ofOrg}${where} limit 1`)
  if (rows[0] === undefined) throw new Error(`There is no row in ${table} where ${where}.`)
  return rows[0]
}

describe('every table', () => {
  it('is named here', async () => {
    const { rows } = await owner.query<{ relname: string }>(`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')`)
    expect(rows.map(({ relname }) => relname).toSorted()).toEqual([...new Set(walls.map(({ table }) => table))].toSorted())
  })

  it('has row security that is forced, with one permissive policy for a verb and a role, or gives nothing to anybody', async () => {
    const { rows } = await owner.query<{ table: string; forced: boolean; restrictive: number; doubled: number }>(
      `select relname as "table", relrowsecurity and relforcerowsecurity as forced, count(*) filter (where not polpermissive)::int as restrictive,
         (count(polname) - count(distinct (polcmd, polroles)))::int as doubled
       from pg_class left join pg_policy on polrelid = pg_class.oid where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') group by 1, 2`)
    expect(rows.filter(({ forced, restrictive, doubled }) => !forced || restrictive > 0 || doubled > 0).map(({ table }) => table)).toEqual(['migration'])
  })

  it('has no subquery and no table in its policies, for those do not reach the workers of Citus', async () => {
    const { rows } = await owner.query<{ text: string }>(`select coalesce(qual, '') || ' ' || coalesce(with_check, '') as text from pg_policies where schemaname = 'public'`)
    expect(rows.length).toBeGreaterThan(40)
    expect(rows.filter(({ text }) => /select|from /i.test(text))).toEqual([])
  })

  it('begins its key and every index with the organisation', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select indexrelid::regclass::text as name from pg_index join pg_class on pg_class.oid = indrelid join pg_attribute on attrelid = indrelid and attnum = indkey[0]
       where relnamespace = 'public'::regnamespace and attname <> 'org_id'`)
    expect(rows.map(({ name }) => name)).toEqual(['migration_pkey'])
  })
})

describe.each(walls)('$table $row', (wall) => {
  it.each(['select', 'insert', 'update', 'delete'] as const)('lets those %s whom it concerns, and nobody else', async (verb) => {
    const row = await rowOf(wall)
    const allowed: string[] = []
    for (const [name, asking] of askings) {
      if (await tried(house.database, { table: wall.table, verb, row, asking })) allowed.push(name)
    }
    expect(allowed.toSorted()).toEqual((wall[verb] ?? '').split(' ').filter(Boolean).toSorted())
  })
})

describe('the application’s role', () => {
  it('sees and changes nothing while nobody has entered', async () => {
    const client = new pg.Client(house.connection)
    await client.connect()
    for (const { table } of walls) {
      await client.query('begin')
      await client.query('set local role incline_app')
      const seen = await client.query(`select count(*)::int as count from ${table}`).then(({ rows }) => (rows as { count: number }[])[0]?.count, (error: Error) => error.message)
      await client.query('rollback')
      expect([0, `permission denied for table ${table}`]).toContain(seen)
    }
    await client.end()
  })

  it('would be seen to pass, were there a hole in the wall', async () => {
    await owner.query('create policy hole on event_body for select to incline_app using (true)')
    const asking = askings.get('thief')
    expect(asking && (await tried(house.database, { table: 'event_body', verb: 'select', row: await rowOf({ table: 'event_body' }), asking }))).toBe(true)
    await owner.query('drop policy hole on event_body')
  })
})

describe('the door', () => {
  it('reads who people are, how they sign in and that there is a case, and nothing that anybody wrote', async () => {
    const { rows } = await owner.query<{ columns: string }>(
      `select table_name || coalesce('(' || nullif(string_agg(column_name, ', ' order by ordinal_position), '') || ')', '') as columns
       from information_schema.column_privileges join information_schema.columns using (table_schema, table_name, column_name)
       where grantee = 'incline_door' and privilege_type = 'SELECT' group by table_name order by 1`)
    const tables = rows.map(({ columns }) => columns.replace(/\(.*/, ''))
    expect(tables).toEqual(['account', 'api_idempotency', 'api_token', 'attempt', 'case_list', 'org', 'outbox', 'person', 'sign_in'])
    expect(rows.map(({ columns }) => columns)).toEqual(expect.arrayContaining(['case_list(org_id, subject_id)', 'api_idempotency(org_id, at)']))
    for (const table of ['event', 'event_body', 'reading', 'deal', 'receipt', 'session_list', 'promise_list', 'escalation_list', 'stream']) {
      await expect(house.database.atTheDoor((door) => door.rows({ name: '', text: `select * from ${table}` }))).rejects.toThrow('permission denied')
    }
  })
})

describe('the ledger', () => {
  const refused = (text: string) => expect(owner.query(text)).rejects.toThrow('append-only')

  it('refuses change, removal and emptying even to the owner of the machine', async () => {
    await refused('update event set actor = actor')
    await refused('delete from event')
    await refused('truncate event cascade')
    await refused('update event_body set body = body')
    await refused('truncate event_body')
    await refused('update receipt set note = note')
    await refused('delete from receipt')
    await refused('truncate receipt')
    await refused('update reading set value = value')
  })

  it('lets content go when its time has come, and the seal stays', async () => {
    await owner.query('begin')
    const { rowCount } = await owner.query('delete from event_body where position = 1')
    expect(rowCount).toBeGreaterThan(0)
    await owner.query('rollback')
  })

  it('shows the owner of the tables nothing by itself', async () => {
    const tables = new pg.Client(house.connection)
    await tables.connect()
    const { rows } = await tables.query<{ count: string }>('select count(*) from event')
    await tables.end()
    expect(rows).toEqual([{ count: '0' }])
  })
})
