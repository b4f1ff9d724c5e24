// Harbourline, a company in Leeds that sells freight software: everybody who works in its story, and who coaches whom.

const team = <const Name extends string, const Boss extends string>(boss: Boss, partner: string, members: readonly (readonly [Name, string, string])[]) =>
  members.map(([name, title, region]) => ({ name, title, region, boss, partner }))

const seller = 'Account executive'
const senior = 'Senior account executive'

const heads = [
  { name: 'Judith Ashworth', title: 'Chief executive', region: '', boss: null, partner: null },
  { name: 'Graham Pell', title: 'Sales director', region: '', boss: 'Judith Ashworth', partner: 'Miriam Stone' },
  { name: 'Miriam Stone', title: 'Head of HR', region: '', boss: 'Judith Ashworth', partner: null },
  { name: 'Ruth Adeyemi', title: 'HR partner', region: '', boss: 'Miriam Stone', partner: null },
  { name: 'Noor Vance', title: 'Sales systems', region: '', boss: 'Judith Ashworth', partner: 'Miriam Stone' },
  { name: 'Ines Carvalho', title: 'Sales manager, mid-market north and west', region: '', boss: 'Graham Pell', partner: 'Miriam Stone' },
  { name: 'Daniel Frost', title: 'Sales manager, mid-market south and east', region: '', boss: 'Graham Pell', partner: 'Miriam Stone' },
  { name: 'Aisha Khan', title: 'Sales manager, enterprise', region: '', boss: 'Graham Pell', partner: 'Miriam Stone' },
  { name: 'Laura Méndez', title: 'Sales manager, growing accounts', region: '', boss: 'Graham Pell', partner: 'Miriam Stone' },
] as const

const sellers = [
  ...team('Ines Carvalho', 'Ruth Adeyemi', [
    ['Beth Lindqvist', senior, 'Yorkshire'],
    ['Callum Reid', seller, 'South West'],
    ['Jun Tanaka', seller, 'North West'],
    ['Martha Osei', senior, 'South West'],
    ['Omar Haddad', seller, 'Yorkshire'],
    ['Pavel Novak', seller, 'South West'],
    ['Sofia Brandt', seller, 'North West'],
    ['Tom Hargreave', seller, 'South West'],
  ]),
  ...team('Daniel Frost', 'Ruth Adeyemi', [
    ['Hannah Doyle', senior, 'London'],
    ['Kofi Mensah', seller, 'East of England'],
    ['Leah Goldberg', seller, 'South East'],
    ['Marcus Whitlock', seller, 'East Midlands'],
    ['Nadia Rahman', seller, 'London'],
    ['Oliver Tench', seller, 'East of England'],
    ['Priya Nair', seller, 'South East'],
    ['Rhys Bevan', seller, 'London'],
  ]),
  ...team('Aisha Khan', 'Ruth Adeyemi', [
    ['Adam Brightwell', 'Enterprise executive', 'Midlands'],
    ['Chloe Farrant', 'Enterprise executive', 'London'],
    ['Dmitri Volkov', 'Enterprise executive', 'London'],
    ['Ewan Mackay', 'Enterprise executive', 'Scotland'],
    ['Farah Siddiqui', 'Enterprise executive', 'North West'],
    ['George Lister', 'Enterprise executive', 'Yorkshire'],
    ['Ingrid Solberg', 'Enterprise executive', 'South East'],
    ['Zoe Pemberton', 'Enterprise executive', 'Midlands'],
  ]),
  ...team('Laura Méndez', 'Miriam Stone', [
    ['Ben Achebe', 'Account developer', 'London'],
    ['Cara Finnegan', 'Account developer', 'Northern Ireland'],
    ['Ivo Petrov', 'Account developer', 'Midlands'],
    ['Nell Cartwright', 'Account developer', 'Yorkshire'],
    ['Rosa Iglesias', 'Account developer', 'South East'],
    ['Sam Okafor', 'Account developer', 'North West'],
    ['Will Drummond', 'Account developer', 'Scotland'],
  ]),
]

export type Name = (typeof heads)[number]['name'] | (typeof sellers)[number]['name']
type Told = { name: Name; title: string; region: string; boss: Name | null; partner: Name | null }

/** In an order in which everybody's manager and HR partner come before them. */
export const everybody: readonly Told[] = [...heads, ...(sellers as readonly Told[])]
export const sellerNames: readonly Name[] = sellers.map(({ name }) => name)

const administrators: readonly Name[] = ['Noor Vance']
const hrPartners: readonly Name[] = ['Ruth Adeyemi', 'Miriam Stone']
export const isAdmin = (name: Name): boolean => administrators.includes(name)
export const isHr = (name: Name): boolean => hrPartners.includes(name)

/** first.last@harbourline.example, without accents. */
export const emailOf = (name: Name): string => `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.')}@harbourline.example`
