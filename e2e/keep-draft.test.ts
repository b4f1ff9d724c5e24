// Nothing that somebody types is lost: not by leaving the page, not by a lost connection, not by a mistake; and nothing stays after signing out.
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signInAtEntrance } from '#app/sign-in.ts'
import { readAssets } from '#web/assets.ts'
import { type RunningPlan, runningPlan } from '#web/board/test-running-plan.ts'
import { openSite } from '#web/site.tsx'
import { newPerson, openBrowser } from './browser.ts'

// Keeping waits for a pause in the typing, and machines can be busy.
const patience = { timeout: 10_000 }

describe('what is typed', () => {
  let omars: RunningPlan
  let browser: Browser
  let page: Page
  let url: string
  let stop: () => void

  const drafts = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('incline draft ')).length)
  const write = async (words: string) => {
    await page.goto(`${url}${omars.at('/pause')}`)
    await page.getByLabel('An absence').check({ force: true })
    await page.getByLabel('In one line, why?').fill(words)
    await expect.poll(drafts, patience).toBe(1)
  }

  beforeAll(async () => {
    omars = await runningPlan()
    const { house, orgId, id } = omars.site
    const server = createAdaptorServer({ fetch: openSite(house, { assets: readAssets(join(import.meta.dirname, '../dist/public')), isSecure: false }).fetch })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    stop = () => server.close()
    browser = await openBrowser()
    const context = await newPerson(browser, { javaScript: true })
    await context.addCookies([{ name: 'incline', value: encodeURIComponent((await signInAtEntrance(house, orgId, id.ines, 'manager')).cookie), url }])
    page = await context.newPage()
  })
  afterAll(async () => {
    await browser.close()
    stop()
    await omars.site.leave()
  })

  it('is offered back after the page was left, and put where it stood', async () => {
    await write('Two weeks away.')
    await page.goto(`${url}/today`)
    await page.goto(`${url}${omars.at('/pause')}`)
    await expect.poll(() => page.locator('main').innerText(), patience).toMatch(/You wrote here on .* and it was not sent/)
    await page.getByRole('button', { name: 'Put it back' }).click()
    expect(await page.getByLabel('In one line, why?').inputValue()).toBe('Two weeks away.')
    expect(await page.locator('[name="cause"]:checked').inputValue()).toBe('absence')
  })

  it('can be thrown away', async () => {
    await write('Something else.')
    await page.reload()
    await page.getByRole('button', { name: 'Throw it away' }).click()
    expect(await drafts()).toBe(0)
  })

  it('is kept and not sent while there is no connection, and the page says so', async () => {
    await write('Two weeks away.')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Pause the plan' }).click()
    await expect.poll(() => page.getByRole('status').innerText(), patience).toBe('There is no connection. What you write is kept on this device; send it when you are back.')
    await page.context().setOffline(false)
    expect(await drafts()).toBe(1)
    expect(await page.getByLabel('In one line, why?').inputValue()).toBe('Two weeks away.')
  })

  it('stays through a mistake and on the way elsewhere from there', async () => {
    await page.goto(`${url}${omars.at('/pause')}`)
    await page.getByRole('button', { name: 'Throw it away' }).click()
    await page.getByLabel('In one line, why?').fill('Only the reason.')
    await page.getByRole('button', { name: 'Pause the plan' }).click()
    await page.getByText('Say what the pause is for.').first().waitFor()
    await page.getByRole('link', { name: 'The plan' }).click()
    await page.waitForURL((address) => address.pathname === omars.at())
    expect(await drafts()).toBe(1)
  })

  it('is forgotten once the server took it', async () => {
    await page.goto(`${url}${omars.at('/pause')}`)
    await page.getByRole('button', { name: 'Put it back' }).click()
    await page.getByLabel('An absence').check({ force: true })
    await page.getByRole('button', { name: 'Pause the plan' }).click()
    await page.waitForURL((address) => address.pathname === omars.at())
    await expect.poll(drafts, patience).toBe(0)
  })

  it('is forgotten at sign-out', async () => {
    await page.goto(`${url}${omars.at(`/support/support_rides`)}`)
    await page.getByLabel('What was done?').fill('Two calls on Tuesday.')
    await expect.poll(drafts, patience).toBe(1)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL('**/sign-in')
    expect(await drafts()).toBe(0)
  })
})
