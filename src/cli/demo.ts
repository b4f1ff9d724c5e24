// `incline demo`: tells the story of the demo company into the database, once.
import type { Command } from 'commander'
import { entrancesOf } from '#app/entrances.ts'
import { answer, type Asked, inHouse, newAnsweringCommand } from '#cli/command.ts'
import type { Given } from '#cli/given.ts'

export const demoCommand = (given: Given): Command =>
  newAnsweringCommand('demo', 'tell the story of the demo company into the database').action((asked: Asked) =>
    answer(asked, () =>
      inHouse(given, async ({ house }) => {
        const isNew = await given.tellDemo(house)
        const people = (await entrancesOf(house)).map(({ name, roleWord }) => ({ name, role: roleWord }))
        const text = isNew ? 'The demo company is here.' : 'The demo company was here already; nothing was changed.'
        return { json: { told: isNew, people }, text: `${text} Enter as ${people.map(({ name, role }) => `${name} (${role})`).join(', ')} after incline serve.` }
      }),
    ),
  )
