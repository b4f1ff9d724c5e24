// Every address of the API, in the order in which they are described.
import type { Address } from '#api/address.ts'
import { caseAddresses } from '#api/case.ts'
import { commandAddresses } from '#api/case-command.ts'
import { meAddresses } from '#api/me.ts'
import { peopleAddresses } from '#api/people.ts'

export const addresses: readonly Address[] = [...meAddresses, ...peopleAddresses, ...caseAddresses, ...commandAddresses]
