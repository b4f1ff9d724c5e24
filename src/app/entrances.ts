// The demo company's entrances: one person for each role, only in organisations that are marked as a demo when they are founded.
import type { House } from '#app/house.ts'
import type { Role } from '#app/visit.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { findDemoPeople } from '#store/door.ts'

export type Entrance = { orgId: OrgId; personId: PersonId; name: string; role: Role; roleWord: string; behind: string }

/** E-mail, role, and what is behind the door; the story in `demo/` gives these people their addresses. */
const cast: readonly { email: string; role: Role; roleWord: string; behind: string }[] = [
  { email: 'ines.carvalho@harbourline.example', role: 'manager', roleWord: 'sales manager', behind: 'A team of eight, one plan running with a session missed, and something promised for this week.' },
  { email: 'omar.haddad@harbourline.example', role: 'employee', roleWord: 'account executive', behind: 'His own plan: where he stands, what he promised and what he was promised.' },
  { email: 'ruth.adeyemi@harbourline.example', role: 'hr', roleWord: 'HR partner', behind: 'The formal records of the people she is assigned to, and what waits for her.' },
  { email: 'graham.pell@harbourline.example', role: 'leader', roleWord: 'sales director', behind: 'How his managers coach, in figures, and a system cause that waits for his answer.' },
  { email: 'noor.vance@harbourline.example', role: 'admin', roleWord: 'runs the installation', behind: 'Imports of people and deals, with a preview.' },
]

export async function entrancesOf(house: House): Promise<Entrance[]> {
  const people = await house.database.atTheDoor((door) => findDemoPeople(door, cast.map(({ email }) => email)))
  return cast.flatMap(({ email, ...entrance }) => {
    const person = people.find((one) => one.email === email)
    return person === undefined ? [] : [{ ...entrance, orgId: person.orgId, personId: person.personId, name: person.name }]
  })
}
