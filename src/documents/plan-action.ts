// The action plan: its length and rhythm, milestones with how each is measured and when it is due, and support that binds the other side.
import { daysBetween } from '#domain/day.ts'
import type { Milestone, PlanText } from '#domain/plan.ts'
import { asSentence, counted, longDay, shortDay, targetInWords, weekdaysInWords } from '#documents/in-words.ts'
import type { Voice } from '#documents/letterhead.ts'
import { type Cell, clause, type Section, section, table } from '#documents/paper-block.ts'
import type { PlanVersion } from '#documents/plan-version.ts'

export function actionPlan({ plan, finalOn }: PlanVersion, { name, policy }: Voice): Section {
  const { milestones, support, checkIns, lengthDays } = plan
  return section('Action plan', [
    clause('Length.', `The plan runs for ${lengthDays} days, from the launch on ${longDay(plan.startsOn)} to the final review on ${longDay(finalOn)}. ${phases(lengthDays)}`),
    clause(
      'Check-ins.',
      `You and your manager meet every ${weekdaysInWords(checkIns.weekdays)} at ${checkIns.at}. A session that does not take place is made up within ${counted(policy.makeUpWithin, 'working day')}. All sessions are listed after the signatures.`,
    ),
    clause('Milestones.', `You are asked to reach ${counted(milestones.length, 'milestone')}:`),
    table(['Milestone', 'Measured by', 'Due'], [6, 4.6, 3.6], milestones.map((one, at) => milestoneRow(one, at, plan))),
    clause('How a milestone is counted.', countingRule),
    clause('Support.', 'What is promised to you here is as binding as the milestones:'),
    table(['Support', 'By whom', 'By when'], [6, 4.6, 3.6], support.map(({ what, ownerId, dueOn }) => [what, name(ownerId), shortDay(dueOn)])),
    clause('Status notes.', 'Every week you get a written note with what was seen, what improved, and the result to expect if nothing changes. You may reply to it.'),
    clause('Pauses.', 'When something outside your control comes to light, the plan is paused: days stop counting, and open dates move by the length of the pause.'),
  ])
}

function milestoneRow({ what, why, goal, indicator, target, dueOn }: Milestone, at: number, { startsOn }: PlanText): Cell[] {
  const note = [asSentence(why), asSentence(goal)].filter((words) => words !== '').join('\n')
  return [
    { text: `${at + 1}. ${what}`, note },
    targetInWords(indicator, target),
    { text: shortDay(dueOn), note: `day ${daysBetween(startsOn, dueOn)}` },
  ]
}

const countingRule =
  'A week counts when its Monday to Friday lie between the launch and the due day and the plan was not paused in it. When more weeks fit than are named, the last ones before the due day count, so that there is time to learn first. A milestone is met when enough weeks reach the target, and partly met from half of them. When weeks without a reading could have made the difference, it is not measurable.'

/** The same bounds as those of the sessions' phases. */
function phases(lengthDays: number): string {
  const buildUntil = lengthDays <= 30 ? Math.ceil(lengthDays / 2) : 30
  const applyUntil = Math.min(lengthDays, Math.max(60, buildUntil))
  const sustain = lengthDays > applyUntil ? `, days ${applyUntil + 1} to ${lengthDays} for keeping it up` : ''
  return `Days 1 to ${buildUntil} are for building the skill, days ${buildUntil + 1} to ${applyUntil} for applying it${sustain}.`
}
