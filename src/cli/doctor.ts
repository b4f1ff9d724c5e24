// `incline doctor`: which configuration is in force, and what is wrong with it. Exit 1 when something is.
import type { Command } from 'commander'
import { examine, type Finding } from '#app/doctor.ts'
import { answer, type Asked, newAnsweringCommand } from '#cli/command.ts'
import type { Given } from '#cli/given.ts'

export const doctorCommand = (given: Given): Command =>
  newAnsweringCommand('doctor', 'show what is in force, and what is wrong with it')
    .addHelpText('after', '\nAnswers {healthy, findings: [{what, is, wrong}]}. Exit code 1 when something is wrong.')
    .action((asked: Asked) =>
      answer(asked, async () => {
        const findings = await examine({ ...given, nodeVersion: process.versions.node })
        const healthy = findings.every(({ wrong }) => wrong === null)
        return { json: { healthy, findings }, text: [...findings.map(lineOf), healthy ? 'All is well.' : ''].join('\n').trimEnd(), exit: healthy ? 0 : 1 }
      }),
    )

const lineOf = ({ what, is, wrong }: Finding): string => (wrong === null ? `ok     ${what}: ${is}` : `wrong  ${what}: ${is}\n       ${wrong}`)
