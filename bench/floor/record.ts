// Lets Incline answer each page once, to learn what it asks of the database.
import type { House } from '#app/house.ts'
import { readAssets } from '#web/assets.ts'
import { openSite } from '#web/site.tsx'
import type { Target } from '../load/target.ts'
import { publicFolder } from '../root.ts'
import { type Recording, recordingHouse } from './recording.ts'

export type Recorded = { target: Target; recording: Recording; html: string }

export async function record(house: House, targets: readonly Target[]): Promise<Recorded[]> {
  const recorded: Recorded[] = []
  for (const target of targets) {
    const recording: Recording = []
    const site = openSite(recordingHouse(house, recording), { assets: readAssets(publicFolder), isSecure: false })
    const answer = await site.request(target.path, { headers: { cookie: target.cookie } })
    if (answer.status !== 200) throw new Error(`Incline answers ${answer.status} at ${target.path}.`)
    recorded.push({ target, recording, html: await answer.text() })
  }
  return recorded
}
