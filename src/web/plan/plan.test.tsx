import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freshCaseId } from '#app/fresh.ts'
import { perform } from '#app/perform.ts'
import { openVisit, signInAtEntrance } from '#app/sign-in.ts'
import type { CaseCommand } from '#domain/case-command.ts'
import { doing } from '#domain/given-commands.ts'
import { concern } from '#domain/given-events.ts'
import type { CaseId } from '#domain/id.ts'
import { type Fields, formIn, testSite, type TestSite, type Who } from '#web/test-site.tsx'

let site: TestSite
let caseId: CaseId
const at = (place: string) => `/cases/${caseId}${place}`

async function does(who: Who, role: 'manager' | 'employee' | 'hr', command: CaseCommand): Promise<void> {
  const visit = await openVisit(site.house, (await signInAtEntrance(site.house, site.orgId, site.id[who], role)).cookie)
  if (visit === null) throw new Error(`${who} cannot sign in.`)
  const answer = await perform(site.house, visit, caseId, command)
  if ('refused' in answer) throw new Error(`${command.type}: ${answer.refused} ${answer.at ?? ''}`)
}

afterEach(() => site.leave())

/** A case whose route is a formal plan, with nothing written yet. */
beforeEach(async () => {
  site = await testSite('2026-02-27T09:00:00Z')
  caseId = freshCaseId()
  await does('ines', 'manager', doing('RaiseConcern', { subjectId: site.id.omar, concern: concern() }))
  await does('ines', 'manager', doing('AskForCauses'))
  await does('omar', 'employee', doing('GiveCauses', { shares: null }))
  await does('ines', 'manager', doing('Diagnose'))
  await does('ines', 'manager', doing('ChooseRoute'))
})

const written: Fields = {
  'plan.startsOn': '2026-03-02', 'plan.lengthDays': '60', 'plan.checkIns.weekdays': ['1', '4'], 'plan.checkIns.at': '10:00', 'plan.passRule.atLeast': '1',
  'plan.expectations.standard': 'Eight discovery calls a week', 'plan.expectations.why': 'They are where deals begin', 'plan.expectations.companyGoal': 'A full pipeline',
  'plan.areas': 'Five calls a week since January', 'plan.consequences.onPass': 'Back to coaching', 'plan.consequences.onPartial': 'Extended once', 'plan.consequences.onNotMet': 'We decide with HR',
  'plan.milestones.0.milestoneId': '', 'plan.milestones.0.what': 'Eight calls a week', 'plan.milestones.0.indicator': 'discovery_calls', 'plan.milestones.0.target.comparator': 'at-least',
  'plan.milestones.0.target.target': '8', 'plan.milestones.0.target.hitWeeks': '4', 'plan.milestones.0.target.ofWeeks': '6', 'plan.milestones.0.why': 'The role', 'plan.milestones.0.goal': 'Pipeline', 'plan.milestones.0.dueOn': '2026-04-17',
  'plan.milestones.1.milestoneId': '', 'plan.milestones.1.what': '', 'plan.milestones.1.target.comparator': 'at-least',
  'plan.support.0.supportId': '', 'plan.support.0.what': 'Two live calls a week together', 'plan.support.0.dueOn': '2026-04-24',
}
const planOf = (changes: Fields = {}): Fields => ({ ...written, 'plan.support.0.ownerId': site.id.ines, ...changes })
const seenIn = (html: string): string => String(formIn(html, at('/plan/write'))['seen'])
const save = async (changes: Fields = {}) => {
  const { html } = await site.as('ines').get(at('/plan/write'))
  return site.as('ines').send(at('/plan/write'), planOf({ seen: seenIn(html), ...changes }))
}

describe('writing a plan', () => {
  it('begins with what the concern says, and leaves out rows that nobody filled', async () => {
    expect((await site.as('ines').get(at('/plan/write'))).html).toContain(concern().gap)
    expect((await save()).status).toBe(303)
    expect((await site.as('ines').get(at('/plan'))).says).toContain('Eight calls a week')
  })

  it('says beside the field what is missing and keeps everything else', async () => {
    const answer = await save({ 'plan.expectations.why': '', 'plan.milestones.0.target.target': 'many' })
    expect(answer.status).toBe(422)
    expect(answer.says).toContain('Say why it matters.')
    expect(answer.says).toContain('Write the target as a number.')
    expect(formIn(answer.html, at('/plan/write'))).toMatchObject({ 'plan.areas': 'Five calls a week since January', 'plan.milestones.0.target.target': 'many' })
  })

  it.each([
    ['a due day outside the plan', { 'plan.milestones.0.dueOn': '2026-06-30' }, 'Choose one between its first and its last day'],
    ['more weeks than fit', { 'plan.milestones.0.target.ofWeeks': '12' }, 'do not fit before this due day'],
    ['a weekend to begin on', { 'plan.startsOn': '2026-03-07' }, 'not a working day'],
    ['no support', { 'plan.support.0.what': '', 'plan.support.0.ownerId': '', 'plan.support.0.dueOn': '' }, 'A plan without support cannot be issued'],
  ])('refuses %s with a sentence and keeps what was typed', async (_, changes, sentence) => {
    const answer = await save(changes)
    expect([409, 422]).toContain(answer.status)
    expect(answer.says).toContain(sentence)
    expect(formIn(answer.html, at('/plan/write'))['plan.areas']).toBe('Five calls a week since January')
  })

  it('gives the form back with one more row when asked, saving nothing', async () => {
    const answer = await site.as('ines').send(at('/plan/write'), planOf({ more: 'plan.milestones', 'plan.areas': 'Kept' }))
    expect(answer.status).toBe(200)
    expect(answer.html).toContain('name="plan.milestones.2.what"')
    expect(formIn(answer.html, at('/plan/write'))['plan.areas']).toBe('Kept')
    expect((await site.as('ines').get(at('/plan'))).status).toBe(404)
  })

  it('shows the second of two editors what changed, and takes their words at the second try', async () => {
    const seen = seenIn((await site.as('ruth').get(at('/plan/write'))).html)
    await save()
    const late = await site.as('ruth').send(at('/plan/write'), planOf({ seen, 'plan.areas': 'HR’s wording' }))
    expect(late.status).toBe(409)
    expect(late.says).toContain('Somebody else changed this')
    expect(late.says).toContain('Ines Carvalho wrote draft 1')
    expect(formIn(late.html, at('/plan/write'))['plan.areas']).toBe('HR’s wording')
    expect((await site.as('ruth').send(at('/plan/write'), planOf({ seen: seenIn(late.html), 'plan.areas': 'HR’s wording' }))).status).toBe(303)
  })

  it('takes a megabyte in one field for a mistake, and gives it back', async () => {
    const long = 'ä'.repeat(500_000)
    const answer = await save({ 'plan.areas': long })
    expect(answer.status).toBe(422)
    expect(answer.says).toContain('longer than 20,000 characters')
    expect(String(formIn(answer.html, at('/plan/write'))['plan.areas'])).toHaveLength(long.length)
  })

  it('escapes what looks like markup', async () => {
    await save({ 'plan.areas': '<script>alert(1)</script> & "quotes"' })
    const { html } = await site.as('ines').get(at('/document'))
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;script>alert(1)&lt;/script>')
  })

  it('is nothing for the employee and for strangers', async () => {
    await save()
    for (const who of ['omar', 'jun', 'priya'] as const) {
      for (const place of ['/plan', '/plan/write', '/document', '/document.pdf']) expect((await site.as(who).get(at(place))).status).toBe(404)
    }
  })
})

describe('from a draft to signatures', () => {
  beforeEach(async () => {
    await save()
    await site.as('ines').send(at('/plan'), { do: 'AskForPlanView' })
  })

  it('gives the employee the letter, and keeps their answer for each milestone', async () => {
    const { html, says } = await site.as('omar').get(at('/plan/view'))
    expect(says).toContain('Dear Omar Haddad')
    const milestoneId = String(formIn(html, at('/plan/view'))['milestones.0.milestoneId'])
    const sent = { words: 'I can do this', 'milestones.0.milestoneId': milestoneId, 'milestones.0.achievable': 'unsure', 'milestones.0.words': 'Not in the week of the fair' }
    expect((await site.as('omar').send(at('/plan/view'), sent)).status).toBe(303)
    expect((await site.as('ines').get(at('/plan'))).says).toContain('Not in the week of the fair')
  })

  it('takes neither a submission nor an approval without both attestations', async () => {
    const half = await site.as('ines').send(at('/plan'), { do: 'SubmitPlan', 'attests.passingIsPossible': 'yes' })
    expect(half.status).toBe(409)
    expect(half.says).toContain('If either is not so, it is the wrong tool')
  })

  const attests = { 'attests.passingIsPossible': 'yes', 'attests.outcomeIsOpen': 'yes' }
  const approved = async () => {
    await site.as('ines').send(at('/plan'), { do: 'SubmitPlan', ...attests })
    expect((await site.as('ruth').send(at('/plan'), { do: 'ApprovePlan', ...attests })).status).toBe(303)
    site.house.setClock('2026-03-02T08:00:00Z')
  }
  const signing = async (who: 'ines' | 'ruth' | 'omar', changes: Fields = {}) => {
    const form = formIn((await site.as(who).get(at('/sign'))).html, at('/sign'))
    return site.as(who).send(at('/sign'), { ...form, consents: 'yes', ...changes })
  }

  it('lets HR give a draft back with the reason in front of the manager', async () => {
    await site.as('ines').send(at('/plan'), { do: 'SubmitPlan', ...attests })
    await site.as('ruth').send(at('/plan'), { do: 'ReturnPlan', reason: 'The second milestone has no date' })
    expect((await site.as('ines').get(at('/plan/write'))).says).toContain('The second milestone has no date')
  })

  it('is signed by each for themselves, and records how they were authenticated', async () => {
    await approved()
    for (const who of ['ines', 'ruth', 'omar'] as const) expect((await signing(who)).status).toBe(303)
    const { says } = await site.as('omar').get(at('/document'))
    expect(says).toContain('Authenticated by: demo entrance.')
    expect((await site.as('omar').get(at('/sign'))).status).toBe(404)
  })

  it('signs no text that was not shown', async () => {
    await approved()
    const answer = await signing('ines', { shownDigest: '0'.repeat(64) })
    expect(answer.status).toBe(409)
    expect(answer.says).toContain('Another version is the current one')
  })

  it('starts all the same when the employee declines, and says so on the letter', async () => {
    await approved()
    await signing('ines')
    await signing('ruth')
    expect((await signing('omar', { do: 'DeclineToSign', words: 'I want to talk to somebody first' })).status).toBe(303)
    expect((await site.as('omar').get(at('/document'))).says).toContain('Declined to sign')
    expect((await site.as('ines').get(`/cases/${caseId}`)).says).toContain('Scoreboard')
  })

  it('gives each party the letter as a PDF', async () => {
    await approved()
    for (const who of ['ines', 'ruth', 'omar'] as const) expect((await site.as(who).get(at('/document.pdf'))).html.slice(0, 5)).toBe('%PDF-')
  })
})
