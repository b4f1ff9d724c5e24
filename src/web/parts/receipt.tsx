// A receipt, given after every signature and every note: what was done, when, how, and the code it can be checked with.
import type { ComponentChildren } from 'preact'
import { type Fact, Facts } from '#web/parts/facts.tsx'
import { Icon } from '#web/parts/icon.tsx'

export type ReceiptCardProps = { id?: string | undefined; says: ComponentChildren; facts: readonly Fact[]; code: string; children?: ComponentChildren }

export function ReceiptCard({ id = 'receipt', says, facts, code, children }: ReceiptCardProps) {
  return (
    <section class="receipt" aria-labelledby={id}>
      <h3 id={id}>
        <Icon name="stamp" /> Receipt
      </h3>
      <p>{says}</p>
      <Facts facts={[...facts, ['Code', <span class="code">{code}</span>]]} />
      <p class="small soft">Keep this. With it anybody can check, without Incline, that the record was not changed afterwards.</p>
      {children}
    </section>
  )
}
