// Every statement keeps to what Citus can spread (../shared/distributed.md has the trials): it names its organisation as a parameter
// wherever it touches a table, and asks the database for nothing volatile.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !/test/.test(name))
const statements = files.flatMap((file) =>
  [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/\bstatement\(\s*'([^']+)',\s*(`[^`]*`|'[^']*')/g)].map(([, name = '', text = '']) => ({ file, name, text: text.slice(1, -1).replaceAll(/\s+/g, ' ') })),
)

/** Before anybody is known there is no organisation to name: at the door, by the program itself, or by its operator. */
const beforeAnOrganisation = ['enter', 'accounts-by-email', 'demo-people', 'organisations', 'real-organisations']
/** Put together from another statement. */
const derived = ['stream-to-write']

const bound = statements.filter(({ name }) => !beforeAnOrganisation.includes(name) && !derived.includes(name))

/** What follows each table that is read, up to the next one. */
const readings = (text: string) => text.split(/\b(?=from |join |update |delete )/).filter((part) => /^(from|join) (?!unnest|\()/.test(part))

describe('the statements', () => {
  it('are found, and have a name each', () => {
    expect(statements.length).toBeGreaterThan(60)
    expect(statements.map(({ name }) => name)).toEqual([...new Set(statements.map(({ name }) => name))])
    expect([...beforeAnOrganisation, ...derived].filter((name) => !statements.some((one) => one.name === name))).toEqual([])
  })

  it.each(bound)('$name binds the organisation', ({ text }) => {
    const named = /^insert into \w+ \(org_id[,)]/.test(text) ? /(values \(|select )\$1\b/ : /org_id = \$1\b/
    expect(text).toMatch(named)
  })

  it.each(bound)('$name joins on it and binds it wherever it reads', ({ text }) => {
    const joins = readings(text).filter((part) => part.startsWith('join'))
    expect(joins.filter((part) => !/org_id = \w+\.org_id|org_id = \$1/.test(part))).toEqual([])
    const alone = readings(text).filter((part, index, all) => part.startsWith('from') && !all[index + 1]?.startsWith('join'))
    expect(alone.filter((part) => !/org_id = \$1/.test(part))).toEqual([])
  })

  it.each(statements)('$name asks for nothing volatile, and for nothing that shards cannot do', ({ text }) => {
    expect(text).not.toMatch(/\b(now|random|clock_timestamp|current_timestamp|current_date|uuidv7|gen_random_uuid|nextval|set_config|pg_advisory\w*)\b|\bmerge into\b|values \(select/i)
  })
})
