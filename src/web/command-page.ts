// A page about a case whose form is one command: shows it, checks what is sent by the command's shape, performs it, and goes on.
// 303 after a write, 422 with the mistake beside the field, 409 with the refusal as a sentence; what was typed stays in every case.
import { lookAtCase, type CaseView } from '#app/look.ts'
import { perform } from '#app/perform.ts'
import { shaped } from '#app/shape.ts'
import type { CaseCommandType } from '#domain/case-command.ts'
import type { CaseId } from '#domain/id.ts'
import type { Asked, Page, PlaceName, Reply, Sent } from '#web/page.ts'
import { entryWith, flawsFrom } from '#web/entry.ts'
import type { ComponentChildren } from 'preact'

export type CaseAsked = Asked & { view: CaseView }
export type Shown = { title: string; body: ComponentChildren }

type CommandPage = {
  path: string
  /** The form's button may name one of several commands by a field called `do`; the first is the default. */
  commands: readonly [CaseCommandType, ...CaseCommandType[]]
  /** Null: this page does not exist for this reader or this moment. */
  show: (asked: CaseAsked) => Shown | null | Promise<Shown | null>
  /** Where to go when it is done. */
  afterwards?: (view: CaseView, asked: Sent) => string
  /** What the program adds to what was sent. */
  given?: (asked: CaseAsked) => object
  /** Changes what was sent before its shape is checked, for forms that differ from their command. */
  reshape?: (sent: { [name: string]: unknown }, asked: CaseAsked) => object | Promise<object>
}

export function commandPage(page: CommandPage): Page {
  const showing = async (asked: Asked, status: 200 | 409 | 422): Promise<Reply> => {
    const view = await lookAtCase(asked.house, asked.visit, asked.params['caseId'] as CaseId)
    const shown = view && (await page.show({ ...asked, view }))
    return shown ? { shows: shown.body, title: shown.title, place: placeOf(view), status, islands: ['keep-draft'] } : 'not-found'
  }
  return {
    path: page.path,
    get: (asked) => showing(asked, 200),
    post: async (sent) => {
      const view = await lookAtCase(sent.house, sent.visit, sent.params['caseId'] as CaseId)
      if (!view) return 'not-found'
      // The button "add a row" sends the form only to get it back with one more row.
      if (sent.typed['more'] !== undefined) return showing(withMistakes(sent, {}), 200)
      const type = page.commands.find((one) => one === sent.sent['do']) ?? page.commands[0]
      if (!view.may(type)) return view.state.phase === 'closed' ? showing(withMistakes(sent, flawsFrom({ refused: 'case-is-closed' })), 409) : 'not-found'
      const fields = page.reshape ? await page.reshape(sent.sent, { ...sent, view }) : sent.sent
      const read = shaped(type, fields, page.given?.({ ...sent, view }) ?? {})
      if ('flaws' in read) return showing(withMistakes(sent, read.flaws), 422)
      const answer = await perform(sent.house, sent.visit, view.caseId, read.command, seenIn(sent))
      if ('done' in answer) return { seeOther: page.afterwards?.(view, sent) ?? `/cases/${view.caseId}` }
      return answer.refused === 'not-found' ? 'not-found' : showing(withMistakes(sent, flawsFrom(answer)), 409)
    },
  }
}

/** The position that the form showed; absent means nothing was shown that the command answers to. */
function seenIn({ sent }: Sent): number | undefined {
  const seen = Number(sent['seen'])
  return Number.isInteger(seen) && sent['seen'] !== '' && sent['seen'] !== undefined ? seen : undefined
}

export const withMistakes = <A extends Sent>(sent: A, mistakes: { [path: string]: string }): A => ({ ...sent, entry: entryWith(sent.typed, mistakes) })

export const placeOf = (view: CaseView): PlaceName => (view.as === 'employee' ? 'plan' : view.as === 'hr' ? 'cases' : 'plans')
