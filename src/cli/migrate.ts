// `incline migrate`: brings the database to the shape that this program expects. Every other command does so too; this one only does it.
import type { Command } from 'commander'
import { answer, type Asked, newAnsweringCommand, unreadable } from '#cli/command.ts'
import type { Given } from '#cli/given.ts'

export const migrateCommand = (given: Given): Command =>
  newAnsweringCommand('migrate', 'bring the database to the shape that this program expects').action((asked: Asked) =>
    answer(asked, async () => {
      if (given.problems.length > 0) return unreadable(given.problems.join(' '))
      const { applied } = await given.migrate()
      return { json: { applied }, text: applied.length === 0 ? 'Nothing to do: the database has the right shape.' : `Applied: ${applied.join(', ')}.` }
    }),
  )
