// A real Incline of its own for a journey: its own durable database, the built stylesheet and islands, and a clock that the journey moves.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { addPerson, initialise, letSignIn } from '#app/found.ts'
import { nameHrPartner } from '#app/name-hr-partner.ts'
import { operatorVisit, personNamed } from '#app/operator.ts'
import type { House } from '#app/house.ts'
import type { Visit } from '#app/visit.ts'
import type { Day, Instant } from '#domain/day.ts'
import { readAssets } from '#web/assets.ts'
import { openSite } from '#web/site.tsx'

// The built program, since that is what people run; its types are those of the source.
const { openHouse } = (await import('../dist/incline.js' as string)) as typeof import('#main.ts')

export const password = 'correct horse battery staple'

export type Company = { url: string; house: House; dataDir: string; on: (day: Day, time?: string) => void; close: () => Promise<void> }

export async function openCompany(begins: Day): Promise<Company> {
  const dataDir = mkdtempSync(join(tmpdir(), 'incline-journey-'))
  let now: Instant = `${begins}T08:00:00Z`
  const { house, close } = await openHouse({ dataDir, databaseUrl: null, clock: () => now })
  const site = openSite(house, { assets: readAssets(join(import.meta.dirname, '../dist/public')), isSecure: false })
  const server = createAdaptorServer({ fetch: site.fetch })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    house,
    dataDir,
    on: (day, time = '09:00') => {
      now = `${day}T${time}:00Z`
    },
    close: async () => {
      await new Promise<void>((closed) => {
        server.close(() => closed())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      await close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The organisation with somebody who runs it, and an HR partner. */
export async function foundCompany({ house }: Company): Promise<void> {
  const founded = await initialise(house, { name: 'Calder Foods', adminEmail: 'noor@calder.example', adminName: 'Noor Vance', password })
  if ('refused' in founded) throw new Error(founded.refused)
  await addPerson(house, founded.orgId, { name: 'Ruth Adeyemi', email: 'ruth@calder.example', title: 'HR partner' })
}

/** People come from a file without addresses; whoever takes part gets one, and HR is named. */
export async function letIn({ house }: Company, people: { [name: string]: string }): Promise<void> {
  const visit = (await operatorVisit(house)) as Visit
  for (const [name, email] of Object.entries(people)) {
    const person = await personNamed(house, visit, name)
    if ('unclear' in person) throw new Error(person.unclear)
    if (name === 'Ruth Adeyemi') await nameHrPartner(house, visit, person.personId)
    const set = await letSignIn(house, visit.orgId, person, email, password)
    if ('refused' in set) throw new Error(set.refused)
  }
}
