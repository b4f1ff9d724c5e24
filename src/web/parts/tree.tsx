// The coaching tree: who coaches whom, and how many of each group were reached. A group too small to show alone comes joined to another.
import { Icon } from '#web/parts/icon.tsx'

export type Branch = {
  name: string
  under?: string | undefined
  /** Left out where the group is too small to be shown. */
  reached?: { count: number; of: number } | undefined
  /** Joined with another group, or hidden, because it has fewer than five people. */
  isGuarded?: boolean | undefined
  branches?: readonly Branch[] | undefined
}

function Cover({ reached }: { reached: NonNullable<Branch['reached']> }) {
  const share = reached.of === 0 ? 0 : Math.round((reached.count / reached.of) * 100)
  return (
    <div class="cover">
      <span class="num">{`${reached.count} of ${reached.of}`}</span>
      <svg aria-hidden="true">
        <rect width="100%" height="6" rx="3" class="track" />
        <rect width={`${share}%`} height="6" rx="3" class="fill" />
      </svg>
    </div>
  )
}

function OneBranch({ branch, isTop }: { branch: Branch; isTop: boolean }) {
  return (
    <li>
      <div>
        <span dir="auto">
          {isTop ? <b>{branch.name}</b> : branch.name} {branch.isGuarded && <Icon name="lock" />}
        </span>
        {branch.under && <span class="under">{branch.under}</span>}
        {branch.reached ? <Cover reached={branch.reached} /> : <span class="cover small soft">under 5, not shown</span>}
      </div>
      {branch.branches && branch.branches.length > 0 && <Branches branches={branch.branches} isTop={false} />}
    </li>
  )
}

function Branches({ branches, isTop }: { branches: readonly Branch[]; isTop: boolean }) {
  return (
    <ul>
      {branches.map((branch) => (
        <OneBranch key={branch.name} branch={branch} isTop={isTop} />
      ))}
    </ul>
  )
}

export function Tree({ branches }: { branches: readonly Branch[] }) {
  return (
    <div class="tree">
      <Branches branches={branches} isTop />
    </div>
  )
}
