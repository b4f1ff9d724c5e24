// What a leader may see: figures about how managers coach, in groups of at least five, and the system causes handed to them.
import type { House } from '#app/house.ts'
import type { Visit } from '#app/visit.ts'
import { type EscalationRow, readEscalationsOwned, readFigures } from '#store/case-lists.ts'

/** Null where a group is smaller than this: a figure could be read back to one person. */
export const smallestGroup = 5

export type CoachingFigures = { plansOpened: number; plansCompleted: number; plansEnded: number; sessionsHeld: number; sessionsMissed: number; notesSent: number }
export type CoachingView = { managers: number; figures: CoachingFigures | null; escalations: EscalationRow[] }

export const lookAtCoaching = (house: House, visit: Visit): Promise<CoachingView> =>
  house.database.as(visit, async (transaction) => {
    const rows = (await readFigures(transaction, visit.orgId)).filter(({ managerId }) => visit.reach.leads.includes(managerId))
    const sum = (what: (name: string) => boolean): number => rows.reduce((total, row) => (what(row.what) ? total + row.count : total), 0)
    const figures: CoachingFigures = {
      plansOpened: sum((what) => what === 'plan-opened'),
      plansCompleted: sum((what) => what === 'plan-completed'),
      plansEnded: sum((what) => what.startsWith('plan-') && what !== 'plan-opened'),
      sessionsHeld: sum((what) => what === 'session-held'),
      sessionsMissed: sum((what) => what === 'session-missed'),
      notesSent: sum((what) => what === 'note-sent'),
    }
    return {
      managers: visit.reach.leads.length,
      figures: figures.plansOpened >= smallestGroup ? figures : null,
      escalations: await readEscalationsOwned(transaction, visit.orgId, visit.personId),
    }
  })
