// A notice: what happened, what was kept, what to do. `live` says it aloud when it arrives on the page.
import type { ComponentChildren } from 'preact'
import type { IconName } from '#web/parts/drawings.ts'
import { Icon } from '#web/parts/icon.tsx'

export type NoticeTone = 'plain' | 'met' | 'due' | 'broke'

export type NoticeProps = {
  tone?: NoticeTone | undefined
  icon?: IconName | undefined
  /** The first sentence, in bold. */
  says: ComponentChildren
  children?: ComponentChildren
  action?: ComponentChildren
  live?: boolean | undefined
}

const icons: Readonly<Record<NoticeTone, IconName>> = { plain: 'info', met: 'circle-check', due: 'clock', broke: 'circle-alert' }

export function Notice({ tone = 'plain', icon = icons[tone], says, children, action, live }: NoticeProps) {
  return (
    <div class={tone === 'plain' ? 'notice' : `notice ${tone}`} role={live ? 'status' : undefined}>
      <Icon name={icon} />
      <div>
        <p>
          <b>{says}</b> {children}
        </p>
        {action && <div class="row">{action}</div>}
      </div>
    </div>
  )
}
