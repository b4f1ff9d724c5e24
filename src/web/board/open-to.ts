// Whether a form is there for this reader. One that was sent is shown again with everything typed, even when somebody else settled the
// matter meanwhile; for whoever may never do it, it does not exist.
import type { CaseView } from '#app/look.ts'
import type { CaseCommandType } from '#domain/case-command.ts'
import { mayDo } from '#domain/permission.ts'
import type { Entry } from '#web/entry.ts'

export const isOpenTo = ({ view, entry }: { view: CaseView; entry: Entry }, command: CaseCommandType, isOpen: boolean): boolean =>
  mayDo(command, view.as) && (entry.wasSent || (isOpen && view.state.phase !== 'closed'))
