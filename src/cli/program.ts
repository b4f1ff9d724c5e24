// The command line as a whole: one file for each command.
import type { Command } from 'commander'
import { casesCommand } from '#cli/cases.ts'
import { newCommand } from '#cli/command.ts'
import { demoCommand } from '#cli/demo.ts'
import { doctorCommand } from '#cli/doctor.ts'
import { exportCommand } from '#cli/export.ts'
import type { Given } from '#cli/given.ts'
import { hrCommand } from '#cli/hr.ts'
import { importCommand } from '#cli/import.ts'
import { initCommand } from '#cli/init.ts'
import { migrateCommand } from '#cli/migrate.ts'
import { passwordCommand } from '#cli/password.ts'
import { readingsCommand } from '#cli/readings.ts'
import { serveCommand } from '#cli/serve.ts'
import { tokenCommand } from '#cli/token.ts'
import { verifyCommand } from '#cli/verify.ts'

const commands = [
  serveCommand, initCommand, demoCommand, migrateCommand, importCommand, hrCommand, passwordCommand, readingsCommand, casesCommand, exportCommand, tokenCommand, doctorCommand,
]

export function programOf(given: Given): Command {
  const program = newCommand('incline', 'keeps everybody’s performance on a steady incline')
    .addHelpText('after', '\nExit codes: 0 done, 1 findings or not intact, 2 usage or unreadable input, 3 refused.')
  for (const command of commands) program.addCommand(command(given))
  return program.addCommand(verifyCommand())
}
