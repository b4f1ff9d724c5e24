// A company of any size, made the same way every time: teams of 8, 12, 9 and 11, and managers of managers in tens, up to one person
// who reports to nobody. Whatever the size of the company, the teams are the same.
import type { PersonId } from '#domain/id.ts'
import { freshId } from '#store/fresh-id.ts'
import type { Person } from '#store/people.ts'

export type Team = { manager: Person; leader: Person; partner: Person; members: Person[] }
/** In an order in which everybody's manager and HR partner come before them. */
export type Company = { people: Person[]; teams: Team[] }

export const teamSizes = [8, 12, 9, 11] as const
const reportsOfLeader = 10
const peopleOfPartner = 500

const sellersIn = (teams: number): number => Array.from({ length: teams }, (_, at): number => teamSizes[at % teamSizes.length] ?? 0).reduce((sum, size) => sum + size, 0)
const leadersAbove = (managers: number): number => (managers <= 1 ? 0 : Math.ceil(managers / reportsOfLeader) + leadersAbove(Math.ceil(managers / reportsOfLeader)))
const partnersFor = (size: number): number => Math.ceil(size / peopleOfPartner)

/** As many whole teams as fit; the remaining people work in the office, for the person at the top. */
function teamsIn(size: number): number {
  let teams = Math.floor(size / 10)
  while (sellersIn(teams) + teams + leadersAbove(teams) + partnersFor(size) > size) teams -= 1
  return teams - (teams % teamSizes.length)
}

export function companyOf(size: number): Company {
  const teamCount = teamsIn(size)
  if (teamCount === 0) throw new RangeError(`${size} people are too few for four teams.`)
  const people: Person[] = []
  const join = (title: string, manager: Person | null, partner: Person | null): Person => {
    const person = personAt(people.length, title, manager, partner)
    people.push(person)
    return person
  }
  const top = join('Chief executive', null, null)
  const partners = Array.from({ length: partnersFor(size) }, () => join('HR partner', top, null))
  const partnerFor = (at: number): Person => partners[at % partners.length] ?? top
  let leaders = [top]
  for (const wanted of levels(teamCount)) leaders = Array.from({ length: wanted }, (_, at) => join('Sales leader', leaders[Math.floor(at / reportsOfLeader)] ?? top, partnerFor(at)))
  const teams = Array.from({ length: teamCount }, (_, at): Team => {
    const leader = leaders[Math.floor(at / reportsOfLeader)] ?? top
    return { manager: join('Sales manager', leader, partnerFor(at)), leader, partner: partnerFor(at), members: [] }
  })
  for (const [at, { manager, partner, members }] of teams.entries()) {
    for (let seat = 0; seat < (teamSizes[at % teamSizes.length] ?? 0); seat += 1) members.push(join('Account executive', manager, partner))
  }
  while (people.length < size) join('Office', top, partners[0] ?? null)
  return { people, teams }
}

/** How many leaders there are on each level between the top and the managers, from above. */
function levels(managers: number): number[] {
  const above: number[] = []
  for (let count = Math.ceil(managers / reportsOfLeader); count > 1; count = Math.ceil(count / reportsOfLeader)) above.unshift(count)
  return above
}

const given = ['Amara', 'Beth', 'Callum', 'Dmitri', 'Elena', 'Farah', 'George', 'Hannah', 'Ingrid', 'Jun', 'Kofi', 'Leah', 'Mateo', 'Nadia', 'Oliver', 'Priya', 'Rhys', 'Sofia', 'Tomasz', 'Yusuf']
const family = ['Achebe', 'Bevan', 'Chen', 'Demir', 'Fischer', 'Goldberg', 'Haddad', 'Iglesias', 'Khan', 'Lindqvist', 'Mensah', 'Novak', 'Okafor', 'Petrov', 'Rahman', 'Silva', 'Tanaka', 'Volkov', 'Whitlock']

function personAt(at: number, title: string, manager: Person | null, partner: Person | null): Person {
  const name = `${given[at % given.length]} ${family[Math.floor(at / given.length) % family.length]}`
  return {
    personId: `person_${freshId()}` satisfies PersonId, name, email: `${name.toLowerCase().replace(' ', '.')}.${at}@bench.example`, title, region: 'Yorkshire',
    managerId: manager?.personId ?? null, hrPartnerId: partner?.personId ?? null, isHr: title === 'HR partner', isAdmin: false, leftOn: null,
  }
}
