// `incline init`: founds an organisation with its first administrator.
import type { Command } from 'commander'
import { initialise } from '#app/found.ts'
import { shortestPassword } from '#app/sign-in.ts'
import { answer, type Asked, inHouse, newAnsweringCommand, readPassword, refused, unreadable } from '#cli/command.ts'
import type { Given } from '#cli/given.ts'

type Options = Asked & { organisation: string; admin: string; adminName?: string; passwordFile: string }

export const initCommand = (given: Given): Command =>
  newAnsweringCommand('init', 'found an organisation with its first administrator')
    .requiredOption('--organisation <name>', 'what it is called')
    .requiredOption('--admin <e-mail>', 'whom to make its administrator')
    .option('--admin-name <name>', 'what the administrator is called; otherwise the address')
    .requiredOption('--password-file <file>', `holds the password in its first line, at least ${shortestPassword} characters`)
    .action((options: Options) => answer(options, () => init(given, options)))

async function init(given: Given, { organisation, admin, adminName, passwordFile }: Options) {
  if (organisation.trim() === '') return unreadable('The organisation needs a name.')
  if (!/^[^\s@]+@[^\s@]+$/.test(admin)) return unreadable(`${admin} is not an e-mail address.`)
  const password = await readPassword(passwordFile, shortestPassword)
  if (typeof password !== 'string') return password
  return inHouse(given, async ({ house }) => {
    const founded = await initialise(house, { name: organisation, adminEmail: admin, adminName: adminName ?? admin, password })
    if ('refused' in founded) return refused(founded.refused)
    const text = `${organisation} is founded, and ${admin} can sign in. Bring its people next: incline import people FILE`
    return { json: { organisation: founded.orgId, admin: founded.adminId }, text }
  })
}
