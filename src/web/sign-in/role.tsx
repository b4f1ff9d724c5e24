// Choosing the role to act in. The role changes which places are shown; what may be read follows from relationships, not from here.
import type { Role, Visit } from '#app/visit.ts'
import { PostButton } from '#web/parts/button.tsx'
import { Head } from '#web/parts/head.tsx'
import { Lines } from '#web/parts/lines.tsx'

const words: { [R in Role]: { label: string; what: string } } = {
  manager: { label: 'Manager', what: 'Your team, their plans, your promises.' },
  employee: { label: 'Employee', what: 'Your own plan and record.' },
  hr: { label: 'HR partner', what: 'The formal record of the people you are assigned to.' },
  leader: { label: 'Leader', what: 'Figures about how managers coach, never what was said.' },
  admin: { label: 'Admin', what: 'Imports and settings, never what was said.' },
}

export const RolePage = ({ visit }: { visit: Visit }) => (
  <>
    <Head title="Change role" lead={`You are ${visit.name}. Choose the role you want to act in.`} />
    <Lines
      label="Roles"
      lines={visit.roles.map((role) => ({
        text: <b>{words[role].label}</b>,
        note: words[role].what,
        action: <PostButton to={`/role?to=${role}`}>{role === visit.actingAs ? 'Stay here' : `Act as ${words[role].label}`}</PostButton>,
      }))}
    />
  </>
)
