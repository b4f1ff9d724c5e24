// A page about a plan in force that is only read: the same door as every page about a case, with the board worked out.
import { lookAtCase, type CaseView } from '#app/look.ts'
import type { CaseId } from '#domain/id.ts'
import { type Board, boardOf } from '#web/board/board.ts'
import { placeOf, type Shown } from '#web/command-page.ts'
import type { Asked, Page } from '#web/page.ts'

export type PlanAsked = Asked & { view: CaseView; board: Board }

/** Before a plan is issued, and for strangers, there is nothing at its address. */
export function planPage(path: string, show: (asked: PlanAsked) => Shown | null): Page {
  return {
    path,
    get: async (asked) => {
      const view = await lookAtCase(asked.house, asked.visit, asked.params['caseId'] as CaseId)
      const board = view && boardOf(view, asked.visit)
      const shown = view && board && show({ ...asked, view, board })
      return shown ? { shows: shown.body, title: shown.title, place: placeOf(view), islands: ['keep-draft'] } : 'not-found'
    },
  }
}
