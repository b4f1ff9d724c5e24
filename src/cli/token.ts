// `incline token create | revoke | list`: tokens by which programs use the API as one person. The text is printed once.
import type { Command } from 'commander'
import { createToken, listTokens, revokeTokens } from '#app/api-token.ts'
import { operatorVisit, personNamed } from '#app/operator.ts'
import type { Visit } from '#app/visit.ts'
import { answer, type Asked, inHouse, newAnsweringCommand, newCommand, type NotDone, refused, type Told, unreadable } from '#cli/command.ts'
import type { Given, OpenHouse } from '#cli/given.ts'
import type { Instant } from '#domain/day.ts'
import { tidyName } from '#domain/person-name.ts'

type Organised = Asked & { organisation?: string }
type Named = Organised & { person: string; name: string }
type Created = Named & { days: string }

const usualDays = '90'
const mostDays = 366
const longestName = 80

export const tokenCommand = (given: Given): Command =>
  newCommand('token', 'let programs use the API as somebody')
    .addCommand(
      named('create', 'make a token; it may do what its person may, but for signing')
        .option('--days <number>', `how long it is in force, from 1 to ${mostDays} days`, usualDays)
        .action((options: Created) => answer(options, () => create(given, options))),
    )
    .addCommand(named('revoke', 'take back every token of that name').action((options: Named) => answer(options, () => revoke(given, options))))
    .addCommand(
      newAnsweringCommand('list', 'list every token, without its text')
        .option('--organisation <name>', 'where there are several')
        .action((options: Organised) => answer(options, () => list(given, options))),
    )

const named = (name: string, description: string): Command =>
  newAnsweringCommand(name, description)
    .requiredOption('--person <e-mail or name>', 'whose it is')
    .requiredOption('--name <name>', 'what it is for')
    .option('--organisation <name>', 'where there are several')

async function create(given: Given, options: Created) {
  const name = tidyName(options.name)
  const days = /^\d{1,3}$/.test(options.days) ? Number(options.days) : 0
  if (days < 1 || days > mostDays) return unreadable(`--days ${options.days} is no number from 1 to ${mostDays}; no token was made.`)
  if (name === '' || name.length > longestName || /\p{C}/u.test(name)) return unreadable(`The name of a token has 1 to ${longestName} characters; no token was made.`)
  return withPerson(given, options, async ({ house }, visit, person) => {
    if (person.leftOn !== null) return refused(`${person.name} has left, so no token was made.`)
    const expiresAt = Temporal.Instant.from(visit.now).add({ hours: 24 * days }).toString() as Instant
    const token = await createToken(house, visit.orgId, person.personId, { name, expiresAt })
    return { json: { token, person: person.personId, name, expiresAt }, text: `${token}\nThis is shown once. It acts for ${person.name} until ${expiresAt.slice(0, 10)}.` }
  })
}

const revoke = (given: Given, options: Named) =>
  withPerson(given, options, async ({ house }, visit, person) => {
    const name = tidyName(options.name)
    const revoked = await revokeTokens(house, visit.orgId, person.personId, name)
    if (revoked === 0) return refused(`${person.name} has no token called ${name} that could be revoked.`)
    return { json: { person: person.personId, name, revoked }, text: `Revoked ${revoked === 1 ? 'one token' : `${revoked} tokens`} of ${person.name} called ${name}.` }
  })

const list = (given: Given, { organisation }: Organised) =>
  inHouse(given, async ({ house }) => {
    const visit = await operatorVisit(house, organisation)
    if ('unclear' in visit) return unreadable(visit.unclear)
    const tokens = await listTokens(house, visit.orgId)
    const lines = tokens.map(({ person, name, expiresAt, revokedAt }) =>
      [person, name, revokedAt === null ? `until ${expiresAt.slice(0, 10)}` : `revoked on ${revokedAt.slice(0, 10)}`].join('\t'),
    )
    return { json: tokens, text: lines.length === 0 ? 'There are no tokens.' : lines.join('\n') }
  })

type Person = Exclude<Awaited<ReturnType<typeof personNamed>>, { unclear: string }>

const withPerson = (given: Given, { person, organisation }: Named, work: (open: OpenHouse, visit: Visit, person: Person) => Promise<Told | NotDone>) =>
  inHouse(given, async (open) => {
    const visit = await operatorVisit(open.house, organisation)
    if ('unclear' in visit) return unreadable(visit.unclear)
    const found = await personNamed(open.house, visit, person)
    return 'unclear' in found ? unreadable(found.unclear) : work(open, visit, found)
  })
