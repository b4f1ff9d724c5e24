// Beside the milestones: what the employee says of each, and what the figures say about whether it can be reached.
import type { CaseView } from '#app/look.ts'
import { chanceAtRate, rateForChance } from '#domain/attainability.ts'
import { indicatorOf } from '#domain/indicator.ts'
import type { Milestone } from '#domain/plan.ts'
import { latestReadings, type WeeklyReading } from '#domain/reading.ts'
import { Leaf } from '#web/parts/leaf.tsx'
import { Lines } from '#web/parts/lines.tsx'
import { sayNumber, sayShare } from '#web/parts/say.ts'

const answerWords = { yes: 'can be reached', no: 'cannot be reached', unsure: 'not sure' } as const
const weeksOfBaseline = 12

export function MilestoneViews({ view }: { view: CaseView }) {
  const { draft, planViews, planShown } = view.state
  const shown = draft?.plan ?? planShown?.plan
  if (shown === undefined) return null
  const latestView = planViews.at(-1)
  return (
    <Leaf id="reachable" heading="Can it be reached" notes={['From the employee’s own readings, and in their own words.']}>
      <Lines
        label="Milestones"
        lines={shown.milestones.map((milestone) => {
          const said = latestView?.milestones.find(({ milestoneId }) => milestoneId === milestone.milestoneId)
          return {
            text: milestone.what,
            end: said === undefined ? undefined : answerWords[said.achievable],
            note: [reachOf(milestone, view.readings[milestone.indicator] ?? []), said?.words].filter(Boolean).join(' '),
          }
        })}
      />
    </Leaf>
  )
}

/** One or two sentences; counts alone can be told as a chance, by the exact rule of `attainability.ts`. */
export function reachOf({ indicator, target }: Milestone, readings: readonly WeeklyReading[]): string {
  const recent = latestReadings(readings, weeksOfBaseline)
  if (recent.length === 0) return 'There are no readings yet, so nothing can be said about the chance.'
  const unit = indicatorOf(indicator)?.unit
  const mean = recent.reduce((sum, { value }) => sum + value, 0) / recent.length
  const baseline = `The mean of the last ${recent.length} weeks is ${unit === 'ratio' ? sayShare(mean) : sayNumber(mean)}.`
  if (unit !== 'count') return baseline
  const chance = chanceAtRate(mean, target)
  const rate = rateForChance(0.9, target)
  const asks = rate === null ? '' : ` For a chance of 9 in 10 the true rate must be ${sayNumber(rate)} a week.`
  return `${baseline} At that level ${target.target} in ${target.hitWeeks} of ${target.ofWeeks} weeks is reached with a chance of ${sayShare(chance)}.${asks}`
}
