// Every kind of page as each role sees it, at the width of a desk and of a phone, light and dark: accessible by axe, nothing refused by
// the content policy, nothing wider than the screen, and next to no JavaScript.
import { AxeBuilder } from '@axe-core/playwright'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tellDemo } from '../demo/tell.ts'
import { newPerson, openBrowser } from './browser.ts'
import { type Company, openCompany } from './company.ts'

const looks = [{ width: 1280, scheme: 'light' }, { width: 390, scheme: 'dark' }] as const
const ofCase = ['', '/sessions', '/notes', '/document', '/record']
const places = {
  Ines: ['/today', '/people', '/cases', ...ofCase.map((at) => `case${at}`), 'case/review', 'case/notes/write', 'case/pause', 'person', 'person/concern', '/guide', '/guide/session', '/guide/route-rules'],
  Omar: ['/today', ...ofCase.map((at) => `case${at}`)],
  Ruth: ['/today', '/cases', ...ofCase.map((at) => `case${at}`)],
  Graham: ['/today', '/coaching', '/role'],
  Noor: ['/today', '/imports'],
} as const
const mostScript = 10 * 1024

let browser: Browser
let company: Company
let omarsCase: string
let beth: string
beforeAll(async () => {
  browser = await openBrowser()
  company = await openCompany('2026-11-24')
  await tellDemo(company.house, '2026-11-24')
  const { page, context } = await entered('Omar', looks[0])
  await page.goto(`${company.url}/cases`)
  omarsCase = new URL(page.url()).pathname
  await context.close()
  const ines = await entered('Ines', looks[0])
  await ines.page.goto(`${company.url}/people`)
  beth = (await ines.page.getByRole('link', { name: 'Beth Lindqvist' }).getAttribute('href')) ?? ''
  await ines.context.close()
})
afterAll(async () => {
  await browser.close()
  await company.close()
})

async function entered(name: string, { width, scheme }: (typeof looks)[number]): Promise<{ page: Page; context: BrowserContext }> {
  const context = await newPerson(browser, { javaScript: true, width, scheme })
  const page = await context.newPage()
  await page.goto(`${company.url}/sign-in`)
  await page.getByRole('button', { name: `Enter as ${name}` }).click()
  await page.waitForURL('**/today')
  return { page, context }
}

const addressOf = (place: string): string => company.url + place.replace(/^case/, omarsCase).replace(/^person/, beth)

describe.each(looks)('at $width px, $scheme', (look) => {
  it.each(Object.entries(places))('every page of %s can be read by everybody', async (name, all) => {
    const { page, context } = await entered(name, look)
    const refused: string[] = []
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
    const wrong: string[] = []
    for (const place of all) {
      const answer = await page.goto(addressOf(place))
      if (answer?.status() !== 200) wrong.push(`${place} answered ${answer?.status()}`)
      const { violations } = await new AxeBuilder({ page }).analyze()
      wrong.push(...violations.map(({ id, nodes }) => `${place}: ${id} at ${nodes[0]?.target.join(' ')}`))
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      if (overflow > 0) wrong.push(`${place} is ${overflow} px wider than the screen`)
    }
    await context.close()
    expect([...wrong, ...refused]).toEqual([])
  }, 240_000)
})

describe('what a page sends', () => {
  it('is at most 10 kB of JavaScript', async () => {
    const { page, context } = await entered('Ines', looks[0])
    let bytes = 0
    page.on('response', async (answer) => {
      if (answer.url().endsWith('.js')) bytes += gzipSync(await answer.body()).length
    })
    await page.goto(addressOf('case/notes/write'), { waitUntil: 'networkidle' })
    await context.close()
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(mostScript)
  })

  it('lets the keyboard alone reach the one thing to do next', async () => {
    const { page, context } = await entered('Ines', looks[0])
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Skip to the page')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.next') !== null)).toBe(true)
    await context.close()
  })
})
