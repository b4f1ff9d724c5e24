// The main job, end to end, through pages: from a CRM export to a decision and a file that anybody can check. Once with JavaScript
// and once without it, at the width of a phone.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyCaseFile } from '#app/case-file/verify.ts'
import { smallExport } from '#app/imports/small-export.ts'
import type { Day } from '#domain/day.ts'
import { newPerson, openBrowser, signIn } from './browser.ts'
import { type Company, foundCompany, letIn, openCompany, password } from './company.ts'
import { concern, gateFacts, planFields, type Story, storyOf } from './story.ts'

const launchOn: Day = '2026-09-14'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Where to put pictures of the steps, when they are asked for. */
const pictures = process.env['INCLINE_PICTURES']

describe.each([
  { javaScript: true, width: 1280, scheme: 'light' },
  { javaScript: false, width: 390, scheme: 'dark' },
] as const)('the main job (JavaScript $javaScript, $width px)', ({ javaScript, width, scheme }) => {
  let company: Company
  let story: Story
  let page: Page
  let caseAddress: string

  const as = async (email: string): Promise<void> => {
    await page.context().close()
    page = await (await newPerson(browser, { javaScript, width, scheme })).newPage()
    await signIn(page, company.url, email, password)
  }
  const picture = async (name: string): Promise<void> => {
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}-${width}-${scheme}.png`), fullPage: true })
  }
  const go = (path: string) => page.goto(path.startsWith('/') ? company.url + path : path)
  /** Presses, and waits until the server has answered what was sent. */
  const press = async (name: string | RegExp): Promise<void> => {
    const button = page.locator('main').getByRole('button', { name, exact: true }).first()
    await Promise.all([page.waitForResponse((answer) => answer.request().method() === 'POST', { timeout: 20_000 }), button.click({ timeout: 20_000 })])
    await page.waitForLoadState()
  }
  const sees = (text: string | RegExp) => expect.poll(() => page.locator('main').innerText(), { timeout: 15_000 }).toMatch(text)
  const fill = async (fields: { [name: string]: string }): Promise<void> => {
    for (const [name, value] of Object.entries(fields)) {
      const field = page.locator(`[name="${name}"]`)
      const kind = await field.first().evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase()))
      if (kind === 'radio' || kind === 'checkbox') await page.locator(`[name="${name}"][value="${value}"]`).check({ force: true, timeout: 15_000 })
      else if (kind === 'select') await field.first().selectOption(value)
      else await field.first().fill(value)
    }
  }

  beforeAll(async () => {
    company = await openCompany('2026-09-07')
    await foundCompany(company)
    story = storyOf('2026-09-06')
    page = await (await newPerson(browser, { javaScript, width, scheme })).newPage()
  })
  afterAll(async () => {
    await page.context().close()
    await company.close()
  })

  const bring = async (kind: 'people' | 'deals', name: string, text: string): Promise<void> => {
    await go('/imports')
    await fill({ kind })
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
    await press('See what would change')
  }

  it('1. takes in people and deals with a preview, tells a bad row, and changes nothing the second time', async () => {
    await signIn(page, company.url, 'noor@calder.example', password)
    await bring('people', 'people.csv', story.export.people)
    await sees(/Nothing is written yet/)
    await press('Import')
    await sees(/rows were taken/)
    await bring('deals', 'deals.csv', smallExport({ endsOn: '2026-09-06', withBadRow: true }).deals)
    await sees(/Not taken/)
    await picture('01-import')
    await press('Import')
    await sees(/1 could not be taken/)
    await bring('deals', 'deals.csv', story.export.deals)
    await sees(/Nothing new/)
    await letIn(company, { 'Ruth Adeyemi': 'ruth@calder.example', [story.manager]: 'manager@calder.example', [story.rep]: 'rep@calder.example' })
  })

  it('2. shows the manager the team as small inclines, one sentence and one thing to do', async () => {
    await as('manager@calder.example')
    await sees(/Your team/)
    await picture('02-today')
    expect(await page.locator('.inclines svg').count()).toBeGreaterThan(2)
    expect(await page.locator('.head .lead').innerText()).not.toBe('')
    await page.getByRole('link', { name: story.rep }).first().click()
    await sees(/figures by week/)
  })

  it('3. raises a concern with evidence, and keeps what was typed when something is missing', async () => {
    await page.getByRole('link', { name: 'Raise a concern' }).click()
    await fill({ ...concern.fields, 'concern.gap': '' })
    await press('Raise the concern')
    await sees(/This is not saved yet/)
    await picture('03-concern')
    expect(await page.locator('[name="concern.effect"]').inputValue()).toBe(concern.fields['concern.effect'])
    await fill({ 'concern.gap': concern.fields['concern.gap'] ?? '' })
    await press('Raise the concern')
    await page.waitForURL('**/cases/case_*')
    caseAddress = new URL(page.url()).pathname
    await sees(/concern/i)
  })

  it('asks for the employee’s view first, and keeps it word for word', async () => {
    await go(`${caseAddress}/causes/ask`)
    await press(/Share it with/)
    await as('rep@calder.example')
    await go(`${caseAddress}/causes`)
    await fill({ words: concern.theirView })
    await press('Give my account')
    await sees(concern.theirView)
  })

  it('4. works out the causes; the gate refuses a plan without an earlier conversation and opens after it', async () => {
    await as('manager@calder.example')
    await go(`${caseAddress}/causes/diagnose`)
    await fill({ ...gateFacts, 'diagnosis.shares.skill': '60' })
    await press('Record the causes')
    await sees(/100/)
    await fill({ 'diagnosis.shares.skill': '70' })
    await press('Record the causes')
    await go(`${caseAddress}/route`)
    await sees(/must not be a surprise/)
    await picture('04-gate')
    expect(await page.locator('[name="tool"][value="formal-pip"]').count()).toBe(0)
    await go(`${caseAddress}/feedback`)
    await fill({ 'feedback.givenOn': '2026-08-24', 'feedback.what': concern.talk })
    await press('Add the conversation')
    await go(`${caseAddress}/route`)
    await fill({ tool: 'formal-pip', reason: 'The gap persists after two talks, and practice can close it.' })
    await press('Choose this route')
  })

  it('5. writes a plan in five parts, asks for the view of it, and HR approves', async () => {
    await go(`${caseAddress}/plan/write`)
    await fill(await planFields(page, launchOn, story.manager))
    await picture('05-plan')
    await press('Save the draft')
    await sees(/version 1/)
    await press(/the draft and ask/)
    await as('rep@calder.example')
    await go(`${caseAddress}/plan/view`)
    await fill({ words: 'I think I can do this with the calls listened to together.', 'milestones.0.achievable': 'yes', 'milestones.1.achievable': 'unsure' })
    await press('Give my view')
    await as('manager@calder.example')
    await go(`${caseAddress}/plan`)
    await sees(/calls listened to together/)
    await fill({ 'attests.passingIsPossible': 'yes', 'attests.outcomeIsOpen': 'yes' })
    await press('Give it to HR')
    await as('ruth@calder.example')
    await go(`${caseAddress}/plan`)
    await fill({ 'attests.passingIsPossible': 'yes', 'attests.outcomeIsOpen': 'yes' })
    await press('Approve the wording and the dates')
  })

  it('is signed by all three in the launch session, the employee last', async () => {
    company.on(launchOn, '09:30')
    await as('rep@calder.example')
    await go(`${caseAddress}/sign`)
    await sees(/sign first/)
    for (const email of ['manager@calder.example', 'ruth@calder.example']) {
      await as(email)
      await go(`${caseAddress}/sign`)
      await fill({ consents: 'yes' })
      await press('Sign')
    }
    await as('rep@calder.example')
    await go(`${caseAddress}/sign`)
    await press('Sign that I received and understood it')
    await sees(/This is not saved yet/)
    await picture('05-signing')
    await fill({ consents: 'yes', statement: 'I would have liked the talk in August to be longer.' })
    await press('Sign that I received and understood it')
    await sees(/The plan begins today/)
  })

  const sessions = async (): Promise<string[]> => {
    await go(`${caseAddress}/sessions`)
    const links = await page.locator('main a[href*="/sessions/session_"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    return [...new Set(links.map((href) => /\/cases\/[^/]+\/sessions\/session_[0-9a-f-]+/.exec(href)?.[0] ?? '').filter(Boolean))]
  }
  const log = async (address: string, heldOn: Day): Promise<void> => {
    await go(`${address}/log`)
    await fill({ ...story.session, heldOn, 'action.dueOn': heldOn })
    await press('Record the session')
    await page.waitForURL(`**${address}`)
  }

  it('6. has every session scheduled up to the final review, on working days', async () => {
    await as('manager@calder.example')
    expect((await sessions()).length).toBeGreaterThanOrEqual(9)
    await go(caseAddress)
    await page.locator('.rail, [class*=rail]').first().waitFor()
    await picture('06-schedule')
  })

  it('7. holds a session with GROW and one committed action; another is missed, and shows', async () => {
    const [launch, first, second] = await sessions()
    await log(launch ?? '', launchOn)
    company.on('2026-09-17', '11:00')
    await as('manager@calder.example')
    await go(`${first}/log`)
    await fill({ ...story.session, heldOn: '2026-09-17', 'grow.will.commitment': '6', 'grow.will.whatWouldRaiseIt': '' })
    await press('Record the session')
    await sees(/what would raise/i)
    await picture('07-session')
    await log(first ?? '', '2026-09-17')
    await sees(/Block nine to eleven/)
    company.on('2026-09-22', '09:00')
    await as('manager@calder.example')
    await go(`${second}/missed`)
    await fill({ missedBy: 'manager', why: 'A forecast call ran over, and I let it.', makeUpOn: '2026-09-23' })
    await press('Record it as missed')
    await go(caseAddress)
    await sees(/missed/i)
    await as('rep@calder.example')
    await go(first ?? '')
    await fill({ words: 'It felt like a real conversation.' })
    await press('Confirm the session')
    await sees(/real conversation/)
  })

  it('8. drafts the weekly note from facts; it is sent, acknowledged and answered', async () => {
    await as('manager@calder.example')
    await go(`${caseAddress}/notes/write`)
    expect((await page.locator('[name="words"]').inputValue()).length).toBeGreaterThan(40)
    await fill({ improved: 'Two of three first calls began with a question about cost.', expectation: 'too-early' })
    await picture('08-note')
    await press(/Send the note/)
    await as('rep@calder.example')
    await go(`${caseAddress}/notes`)
    await page.locator('main a[href*="/notes/note_"]').first().click()
    await fill({ reply: 'Fair. I would like the next one to be a first call.' })
    await press('I have read this note')
    await sees(/a first call/)
  })

  it('9. shows both sides the same scoreboard from readings that keep coming in', async () => {
    company.on('2026-10-12', '08:00')
    await as('noor@calder.example')
    await bring('deals', 'later.csv', smallExport({ endsOn: '2026-10-11' }).deals)
    await press('Import')
    await sees(/rows were taken/)
    const shown: string[] = []
    for (const email of ['manager@calder.example', 'rep@calder.example']) {
      await as(email)
      await go(caseAddress)
      await sees(/Scoreboard/)
      await picture(email.startsWith('rep') ? '09-scoreboard-employee' : '09-scoreboard-manager')
      shown.push(await page.locator('#scoreboard .figure-big, #scoreboard .latest').first().innerText())
    }
    expect(shown[0]).toBe(shown[1])
  })

  it('10. is decided against the written milestones, with HR', async () => {
    company.on('2026-10-14', '15:00')
    await as('manager@calder.example')
    await go(`${caseAddress}/review`)
    await sees(/fair/i)
    await fill({ outcome: 'completed', reason: 'The first milestone was reached early; the second is close, and the way of working has changed.' })
    await picture('10-review')
    await press('Propose it to HR')
    await as('ruth@calder.example')
    await go(`${caseAddress}/decision`)
    await fill({ reason: 'The figures and the notes say the same.' })
    await press(/Agree/)
    await go(caseAddress)
    await sees(/completed/i)
  })

  it('11. gives out a case file that verifies, and names the first entry that does not fit after one changed byte', async () => {
    await go(`${caseAddress}/record`)
    await picture('11-record')
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`a[href="${caseAddress}/export"]`).first().click()])
    const bytes = readFileSync(await download.path())
    expect(verifyCaseFile(bytes, {})).toMatchObject({ intact: true, firstBreak: null })
    const at = bytes.indexOf('Two of nine first calls named a cost')
    expect(at).toBeGreaterThan(0)
    const changed = Buffer.from(bytes)
    changed[at] = 'W'.charCodeAt(0)
    writeFileSync(join(company.dataDir, 'changed.zip'), changed)
    expect(verifyCaseFile(changed, {})).toMatchObject({ intact: false, firstBreak: 1 })
  })
})
