// Who the token acts for, and what day it is there.
import { z } from 'zod'
import { address } from '#api/address.ts'
import { day, personId } from '#api/shapes.ts'
import { roles } from '#app/visit.ts'

const me = z.object({
  personId,
  name: z.string(),
  organisation: z.string(),
  roles: z.array(z.enum(roles)),
  token: z.string().meta({ description: 'How this request was signed in.' }),
  today: day,
  timeZone: z.string(),
})

export const meAddresses = [
  address({
    method: 'get',
    path: '/me',
    operation: 'readMe',
    summary: 'Who the token acts for',
    gives: { name: 'Me', shape: me },
    answer: async ({ visit: { personId: id, name, orgName, roles: held, method, today, policy } }) => ({
      json: { personId: id, name, organisation: orgName, roles: held, token: method, today, timeZone: policy.timeZone },
    }),
  }),
]
