// `incline password set`: lets somebody sign in, or gives them another password.
import type { Command } from 'commander'
import { letSignIn } from '#app/found.ts'
import { operatorVisit, personNamed } from '#app/operator.ts'
import { shortestPassword } from '#app/sign-in.ts'
import { answer, type Asked, inHouse, newAnsweringCommand, newCommand, readPassword, refused, unreadable } from '#cli/command.ts'
import type { Given } from '#cli/given.ts'

type Options = Asked & { person: string; email?: string; passwordFile: string; organisation?: string }

export const passwordCommand = (given: Given): Command =>
  newCommand('password', 'let people sign in').addCommand(
    newAnsweringCommand('set', 'let somebody sign in with a password, or change it')
      .requiredOption('--person <e-mail or name>', 'who')
      .option('--email <e-mail>', 'the address to sign in with, for somebody who has none or another one')
      .requiredOption('--password-file <file>', `holds the password in its first line, at least ${shortestPassword} characters`)
      .option('--organisation <name>', 'where there are several')
      .action((options: Options) => answer(options, () => set(given, options))),
  )

async function set(given: Given, { person, email, passwordFile, organisation }: Options) {
  if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email)) return unreadable(`${email} is not an e-mail address.`)
  const password = await readPassword(passwordFile, shortestPassword)
  if (typeof password !== 'string') return password
  return inHouse(given, async ({ house }) => {
    const visit = await operatorVisit(house, organisation)
    if ('unclear' in visit) return unreadable(visit.unclear)
    const found = await personNamed(house, visit, person)
    if ('unclear' in found) return unreadable(found.unclear)
    const done = await letSignIn(house, visit.orgId, found, email ?? null, password)
    if ('refused' in done) return refused(done.refused)
    return { json: { person: found.personId, email: done.email }, text: `${found.name} can sign in with ${done.email}.` }
  })
}
