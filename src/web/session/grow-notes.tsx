// The notes of a session by GROW: the employee's words on the left in every step, the manager's on the right.
import type { CaseView } from '#app/look.ts'
import type { SessionState } from '#domain/case-state.ts'
import { employeeName, managerName } from '#web/board/naming.ts'
import { Facts } from '#web/parts/facts.tsx'
import { Leaf } from '#web/parts/leaf.tsx'
import { Said } from '#web/parts/said.tsx'
import { Sides } from '#web/parts/sides.tsx'

export function GrowNotes({ view, session }: { view: CaseView; session: SessionState }) {
  const { grow, practice } = session
  if (grow === null) return null
  const { reality, options, will } = grow
  const both = (id: string, [theirHeading, managersHeading]: [string, string], theirs: string, managers: string) => (
    <Sides
      left={{ id: `${id}-theirs`, heading: theirHeading, children: <Said words={theirs} /> }}
      right={{ id: `${id}-managers`, heading: managersHeading, children: managers === '' ? <p class="soft">Nothing was written here.</p> : <Said words={managers} /> }}
    />
  )
  return (
    <>
      <Leaf id="goal" heading="Goal" notes={['The bar until the next session.']}>
        <Said words={grow.goal} />
      </Leaf>
      <Leaf id="reality" heading="Reality" notes={['How each saw it, and what gets in the way.']}>
        {both('reality', [`How ${employeeName(view)} sees it`, `What ${managerName(view)} saw`], reality.theirs, reality.managers)}
        {practice !== null && <Facts long facts={[['Looked at together', practice.workReviewed], ...(practice.drill === '' ? [] : [['Drill', practice.drill] as const])]} />}
      </Leaf>
      <Leaf id="options" heading="Options" notes={['The employee’s idea first.']}>
        {both('options', [`${employeeName(view)}’s idea`, `${managerName(view)}’s idea`], options.theirs, options.managers)}
      </Leaf>
      <Leaf id="will" heading="Will">
        <Facts long facts={[['How committed', `${will.commitment} of 10`], ...(will.whatWouldRaiseIt === '' ? [] : [['What would raise it', will.whatWouldRaiseIt] as const])]} />
      </Leaf>
    </>
  )
}
