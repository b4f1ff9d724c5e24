// Plain figures about plans and the promises behind them; no score.
import { type CoachingFigures as Figures, smallestGroup } from '#app/look-at-coaching.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Facts } from '#web/parts/facts.tsx'
import { sayShare } from '#web/parts/say.ts'

export function CoachingFigures({ figures }: { figures: Figures | null }) {
  if (figures === null) return <Empty heading="Hidden for now">{`Figures appear once there are ${smallestGroup} plans or more. Fewer could tell who is on one.`}</Empty>
  const told = figures.sessionsHeld + figures.sessionsMissed
  return (
    <Facts
      facts={[
        ['Plans opened', String(figures.plansOpened)],
        ['Plans ended', `${figures.plansEnded}; passed: ${figures.plansCompleted}`],
        ['Sessions held', told === 0 ? 'none yet' : `${figures.sessionsHeld} of ${told} that were due (${sayShare(figures.sessionsHeld / told)})`],
        ['Status notes sent', String(figures.notesSent)],
      ]}
    />
  )
}
