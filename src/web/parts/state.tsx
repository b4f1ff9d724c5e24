// Words of state: always an icon and a word, never colour alone. Nobody is ever red, failing or behind.
import type { ComponentChildren } from 'preact'
import type { IconName } from '#web/parts/drawings.ts'
import { Icon } from '#web/parts/icon.tsx'

type Tone = 'quiet' | 'plain' | 'met' | 'due' | 'broke' | 'act'
type Look = { tone: Tone; icon: IconName; word: string }

const looks = {
  met: { tone: 'met', icon: 'circle-check', word: 'met' },
  'on-track': { tone: 'plain', icon: 'trending-up', word: 'on track' },
  'at-risk': { tone: 'due', icon: 'circle-alert', word: 'at risk' },
  'not-there-yet': { tone: 'quiet', icon: 'circle-dot-dashed', word: 'not there yet' },
  'too-early': { tone: 'quiet', icon: 'circle-dashed', word: 'too early to say' },
  'not-measurable': { tone: 'quiet', icon: 'circle-slash', word: 'not measurable' },
  climbing: { tone: 'plain', icon: 'trending-up', word: 'climbing' },
  steady: { tone: 'plain', icon: 'move-right', word: 'steady' },
  falling: { tone: 'plain', icon: 'trending-down', word: 'falling' },
  held: { tone: 'met', icon: 'check', word: 'held' },
  planned: { tone: 'quiet', icon: 'calendar', word: 'planned' },
  rescheduled: { tone: 'quiet', icon: 'calendar-sync', word: 'rescheduled' },
  missed: { tone: 'broke', icon: 'circle-dashed', word: 'missed' },
  paused: { tone: 'quiet', icon: 'pause', word: 'paused' },
  kept: { tone: 'met', icon: 'check', word: 'kept' },
  done: { tone: 'met', icon: 'circle-check', word: 'done' },
  due: { tone: 'due', icon: 'clock', word: 'due' },
  broke: { tone: 'broke', icon: 'circle-alert', word: 'late' },
  dropped: { tone: 'quiet', icon: 'ban', word: 'dropped' },
  open: { tone: 'quiet', icon: 'circle', word: 'not yet' },
  recommended: { tone: 'act', icon: 'check', word: 'recommended' },
  possible: { tone: 'quiet', icon: 'circle-dot', word: 'possible' },
  unsuitable: { tone: 'quiet', icon: 'ban', word: 'unsuitable' },
  'main-cause': { tone: 'plain', icon: 'crosshair', word: 'main cause' },
  'not-shown': { tone: 'quiet', icon: 'lock', word: 'under 5, not shown' },
} as const satisfies Readonly<Record<string, Look>>

export type StateName = keyof typeof looks

const classOf = (base: string, tone: Tone) => (tone === 'quiet' ? base : `${base} ${tone}`)

/** `of` picks icon, tone and word; children say it more exactly ("Met on day 16"). */
export type StateProps = { of: StateName; children?: ComponentChildren }

export function State({ of, children }: StateProps) {
  const { tone, icon, word } = looks[of]
  return (
    <span class={classOf('state', tone)}>
      <Icon name={icon} />
      <span>{children ?? word}</span>
    </span>
  )
}

export function Badge({ of, children }: StateProps) {
  const { tone, icon, word } = looks[of]
  return (
    <span class={classOf('badge', tone)}>
      <Icon name={icon} />
      <span>{children ?? word}</span>
    </span>
  )
}

export const wordOf = (state: StateName): string => looks[state].word
