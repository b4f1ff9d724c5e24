// The reader's own reports, and the weekly readings of somebody they may see.
import { z } from 'zod'
import { address } from '#api/address.ts'
import { notHere, problem } from '#api/problem.ts'
import { day, isId, named, namedAs, personId } from '#api/shapes.ts'
import { lookAtPerson, lookAtTeam } from '#app/look-at-people.ts'
import { isIndicatorKey, salesCatalogue } from '#domain/indicator.ts'

const indicators = salesCatalogue.map(({ key }) => key)

const people = z.object({ people: z.array(named.extend({ region: z.string() })) })

const reading = z.object({
  indicator: z.string(),
  week: day.meta({ description: 'The Monday. A week without a reading is unknown, never zero.' }),
  value: z.number(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
})
const readings = z.object({
  personId,
  throughWeek: day.nullable().meta({ description: 'The last week that has any figure; null when there are none.' }),
  readings: z.array(reading),
})

export const peopleAddresses = [
  address({
    method: 'get',
    path: '/people',
    operation: 'listMyReports',
    summary: 'The people who report to you',
    description: 'Only direct reports. For everybody else the list is empty.',
    gives: { name: 'People', shape: people },
    answer: async ({ house, visit }) => {
      const { members } = await lookAtTeam(house, visit, [])
      return { json: { people: members.map(({ person }) => ({ ...namedAs(person), region: person.region })) } }
    },
  }),
  address({
    method: 'get',
    path: '/people/{personId}/readings',
    operation: 'listReadings',
    summary: 'The weekly readings of a person, at most a year of them',
    query: z.object({ indicator: z.enum(indicators).optional().meta({ description: 'Only this one; every indicator without it.' }) }),
    gives: { name: 'Readings', shape: readings },
    answer: async ({ house, visit, params, query }) => {
      const wanted = query.get('indicator')
      if (wanted !== null && !isIndicatorKey(wanted)) {
        return problem('wrong-query', { errors: [{ parameter: 'indicator', detail: `There is no such indicator. There are ${indicators.join(', ')}.` }] })
      }
      const shown = wanted === null ? indicators : [wanted]
      const { personId: id } = params
      const view = isId('person', id) ? await lookAtPerson(house, visit, id, shown) : null
      if (view === null) return notHere
      const rows = shown.flatMap((indicator) =>
        (view.readings[indicator] ?? []).map(({ week, value, numerator, denominator }) => ({ indicator, week, value, numerator, denominator })),
      )
      return { json: { personId: view.person.personId, throughWeek: view.throughWeek, readings: rows } }
    },
  }),
]
