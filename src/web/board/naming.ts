// How the people of a plan are called on its pages: by their first names, and "you" where the reader is meant.
import type { CaseView } from '#app/look.ts'
import type { PersonId } from '#domain/id.ts'
import type { MissedBy } from '#domain/session.ts'

export type Named = Pick<CaseView, 'as' | 'employee' | 'manager' | 'hrPartner' | 'name'>

export const firstNameOf = (name: string): string => name.split(' ')[0] ?? name

export const employeeName = ({ employee }: Named): string => firstNameOf(employee.name)
export const managerName = ({ manager }: Named): string => (manager === null ? 'the manager' : firstNameOf(manager.name))
export const hrName = ({ hrPartner }: Named): string => (hrPartner === null ? 'HR' : firstNameOf(hrPartner.name))

/** "you", or the first name. */
export const employeeOrYou = (view: Named): string => (view.as === 'employee' ? 'you' : employeeName(view))
export const managerOrYou = (view: Named): string => (view.as === 'manager' ? 'you' : managerName(view))

/** Headings of the two sides: the person's own, and the company's. */
export const employeeSide = (view: Named): string => (view.as === 'employee' ? 'You' : employeeName(view))
export const companySide = (view: Named): string => `${view.as === 'manager' ? 'You' : managerName(view)} and the company`

export function ownerOrYou(view: Named, owner: PersonId): string {
  if (owner === view.employee.personId) return employeeOrYou(view)
  if (owner === view.manager?.personId) return managerOrYou(view)
  return owner === view.hrPartner?.personId && view.as === 'hr' ? 'you' : firstNameOf(view.name(owner))
}

/** Whom a missed session is said to be missed by; null where it was nobody’s fault. */
export function missedByName(view: Named, missedBy: MissedBy): string | null {
  if (missedBy === 'neither') return null
  if (missedBy === 'both') return 'both'
  return missedBy === 'manager' ? managerOrYou(view) : employeeOrYou(view)
}
