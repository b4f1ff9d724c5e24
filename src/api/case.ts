// Cases: the list a page at a time, one case as its reader may see it, and a concern that begins one.
import { z } from 'zod'
import { address, type Asked, base } from '#api/address.ts'
import { caseState, outcome, phase } from '#api/case-state.ts'
import { commandsOpenTo, doneShape, send } from '#api/command.ts'
import { notHere, problem, wrongShape } from '#api/problem.ts'
import { caseId, day, instant, isId, named, namedAs, relationship } from '#api/shapes.ts'
import { lookAtCase } from '#app/look.ts'
import { lookAtCasePage } from '#app/look-at-case-page.ts'
import { freshCaseId } from '#app/fresh.ts'
import { shaped, shapes } from '#app/shape.ts'

const mostOnAPage = 100
const usualOnAPage = 50

const listed = z.object({
  caseId,
  person: named,
  phase,
  openedOn: day,
  startsOn: day.nullable(),
  finalOn: day.nullable(),
  outcome: outcome.nullable(),
  waitsFor: relationship.nullable().meta({ description: 'Whose move it is; null when nobody is waited for.' }),
})
const casePage = z.object({ cases: z.array(listed), next: z.string().nullable().meta({ description: 'The address of the next page; null on the last one.' }) })

const oneCase = z.object({
  caseId,
  as: relationship,
  position: z.int().meta({ description: 'Where the record stands. Send it as If-Match with a command that must not be done on a case that moved on.' }),
  verificationCode: z.string().meta({ description: 'The code of the record as it stands on paper.' }),
  employee: named,
  manager: named.nullable(),
  hrPartner: named.nullable(),
  state: caseState,
  timeline: z.array(z.object({ position: z.int(), at: instant, type: z.string(), sentence: z.string() })),
  may: z.array(z.object({ command: z.string(), href: z.string() })).meta({
    description: 'Commands that the reader’s relationship to the case allows. The rules of the moment can still refuse one, and say why.',
  }),
})

export const caseAddresses = [
  address({
    method: 'get',
    path: '/cases',
    operation: 'listCases',
    summary: 'The cases that you may see, the newest first',
    query: z.object({
      after: caseId.optional().meta({ description: 'The last case of the page before; `next` holds it.' }),
      limit: z.int().min(1).max(mostOnAPage).default(usualOnAPage),
    }),
    gives: { name: 'CasePage', shape: casePage },
    answer: listCases,
  }),
  address({
    method: 'get',
    path: '/cases/{caseId}',
    operation: 'readCase',
    summary: 'One case, as you may see it',
    gives: { name: 'Case', shape: oneCase },
    answer: readCase,
  }),
  address({
    method: 'post',
    path: '/cases',
    operation: 'raiseConcern',
    summary: 'Raise a concern, which begins a case',
    description: 'For the manager of the person.',
    body: { name: 'RaiseConcern', shape: shapes.RaiseConcern },
    gives: { name: 'Done', shape: doneShape },
    answer: async (asked) => {
      const read = shaped('RaiseConcern', asked.sent.value)
      return 'flaws' in read ? wrongShape(read.flaws) : send(asked, freshCaseId(), read.command)
    },
  }),
]

async function listCases({ house, visit, query }: Asked) {
  const after = query.get('after')
  const limit = Number(query.get('limit') ?? usualOnAPage)
  if (after !== null && !isId('case', after)) return problem('wrong-query', { errors: [{ parameter: 'after', detail: 'This is no case id. Take the address in “next” as it is.' }] })
  if (!Number.isInteger(limit) || limit < 1 || limit > mostOnAPage) {
    return problem('wrong-query', { errors: [{ parameter: 'limit', detail: `Ask for 1 to ${mostOnAPage} cases.` }] })
  }
  const { rows, next } = await lookAtCasePage(house, visit, after, limit)
  const cases = rows.map(({ row: { subjectId: _person, ...row }, person }) => ({ ...row, person: namedAs(person) }))
  return { json: { cases, next: next === null ? null : `${base}/cases?after=${next}&limit=${limit}` } }
}

async function readCase({ house, visit, params }: Asked) {
  const { caseId: id } = params
  const view = isId('case', id) ? await lookAtCase(house, visit, id) : null
  if (view === null) return notHere
  const { as, position, verificationCode, employee, manager, hrPartner, state, timeline } = view
  return {
    json: {
      caseId: view.caseId, as, position, verificationCode, employee: namedAs(employee), manager: manager && namedAs(manager), hrPartner: hrPartner && namedAs(hrPartner),
      state, timeline,
      may: commandsOpenTo(view).map((command) => ({ command, href: `${base}/cases/${view.caseId}/commands/${command}` })),
    },
    headers: { etag: `"${position}"` },
  }
}
