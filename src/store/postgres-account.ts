// Which account of the machine PostgreSQL runs as. It refuses to be root, so that root lends it an unprivileged
// account, and the right to pass through locked parent folders where there are some.
import { spawnSync } from 'node:child_process'
import { chownSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

export type Launch = { command: string; args: string[]; uid?: number; gid?: number }

export type PostgresAccount = {
  launch(program: string, args: string[]): Launch
  own(path: string): void
  owns(path: string): boolean
}

type Ids = { uid: number; gid: number }

const nobody = 65534
const passLockedFolders = '+dac_override,+dac_read_search'

/** The account for this cluster; every one of `paths` will be within its reach. */
export function postgresAccount(cluster: string, paths: string[]): PostgresAccount {
  const mine = process.getuid?.()
  if (mine !== 0) return sameAccount(mine, cluster)
  const ids = idsOf(cluster) ?? idsOfPostgres() ?? { uid: nobody, gid: nobody }
  const locked = paths.find((path) => !mayReach(path, ids))
  if (locked !== undefined) requireSetpriv(ids, locked)
  return {
    launch: (program, args) =>
      locked === undefined
        ? { command: program, args, ...ids }
        : { command: 'setpriv', args: [...lendRights(ids), program, ...args] },
    own: (path) => chownSync(path, ids.uid, ids.gid),
    owns: (path) => statSync(path).uid === ids.uid,
  }
}

function sameAccount(mine: number | undefined, cluster: string): PostgresAccount {
  const owner = idsOf(cluster)?.uid
  if (owner !== undefined && owner !== mine) {
    throw new Error(
      `The database in ${cluster} belongs to another account of this machine (number ${owner}); ` +
        'start Incline as that account, or as root.',
    )
  }
  return {
    launch: (command, args) => ({ command, args }),
    own: () => {},
    owns: (path) => statSync(path).uid === mine,
  }
}

// The secure bit is for access(2), which else forgets the lent rights; what is left after the start is only those two.
function lendRights({ uid, gid }: Ids): string[] {
  const rights = ['--securebits=+no_setuid_fixup', `--inh-caps=${passLockedFolders}`, `--ambient-caps=${passLockedFolders}`]
  return [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...rights, '--']
}

function requireSetpriv(ids: Ids, locked: string): void {
  if (spawnSync('setpriv', [...lendRights(ids), 'true']).status === 0) return
  throw new Error(
    `PostgreSQL does not run as root, and the account it would run as (number ${ids.uid}) may not reach ${locked}; ` +
      'start Incline as an ordinary user, open the folders above it (chmod o+x), or set DATABASE_URL.',
  )
}

/** Whether every folder on the way may be passed by that account. */
function mayReach(path: string, ids: Ids): boolean {
  const parent = dirname(path)
  if (parent === path) return true
  const folder = statSync(parent)
  const shift = folder.uid === ids.uid ? 6 : folder.gid === ids.gid ? 3 : 0
  return ((folder.mode >> shift) & 0b001) !== 0 && mayReach(parent, ids)
}

function idsOf(cluster: string): Ids | undefined {
  const stat = statSync(cluster, { throwIfNoEntry: false })
  return stat === undefined || (stat.uid === 0 && process.getuid?.() === 0) ? undefined : { uid: stat.uid, gid: stat.gid }
}

function idsOfPostgres(): Ids | undefined {
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? []
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) }
}
