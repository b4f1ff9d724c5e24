// The places of each role, at most six, and the words for the role somebody is acting in.
import type { Role, Visit } from '#app/visit.ts'
import type { Place } from '#web/parts/frame.tsx'
import type { PlaceName } from '#web/page.ts'

type NamedPlace = Omit<Place, 'current'> & { name: PlaceName }

const today: NamedPlace = { name: 'today', href: '/today', label: 'Today', icon: 'sun' }
const guide: NamedPlace = { name: 'guide', href: '/guide', label: 'Guide', icon: 'book-open' }

const placesOfRole: { [R in Role]: readonly NamedPlace[] } = {
  manager: [today, { name: 'people', href: '/people', label: 'People', icon: 'users' }, { name: 'plans', href: '/cases', label: 'Plans', icon: 'milestone' }, guide],
  employee: [today, { name: 'plan', href: '/cases', label: 'My plan', icon: 'milestone' }, guide],
  hr: [today, { name: 'cases', href: '/cases', label: 'Cases', icon: 'milestone' }, guide],
  leader: [today, { name: 'coaching', href: '/coaching', label: 'Coaching', icon: 'users' }, guide],
  admin: [today, { name: 'imports', href: '/imports', label: 'Imports', icon: 'layers' }, guide],
}

export const roleWords: { [R in Role]: string } = {
  manager: 'acting as manager',
  employee: 'your own record',
  hr: 'acting as HR partner',
  leader: 'acting as leader',
  admin: 'acting as admin',
}

export const placesFor = ({ actingAs }: Visit, current: PlaceName): Place[] =>
  placesOfRole[actingAs].map(({ name, ...place }) => ({ ...place, current: name === current }))
