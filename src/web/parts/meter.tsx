// A share as a figure and a bar. The figure is the fact; the bar only helps the eye.
import { sayShare } from '#web/parts/say.ts'

const percent = (share: number) => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`

/** `share` is from 0 to 1. */
export function Meter({ share, says }: { share: number; says?: string | undefined }) {
  return (
    <span class="meter">
      <span class="num">{says ?? sayShare(share)}</span>
      <svg class="chart" height="10" aria-hidden="true">
        <rect class="bar" width="100%" height="10" rx="2" />
        <rect class="bar on" width={percent(share)} height="10" rx="2" />
      </svg>
    </span>
  )
}
