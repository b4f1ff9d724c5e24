// The browser that comes inside an npm package, so that nothing has to be installed; CHROMIUM_PATH names another one.
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium as playwright, type Page } from 'playwright-core'

/** Single-process mode is made for the cloud function that the package is meant for; it falls over with several contexts. */
const usable = (flag: string): boolean => flag !== '--single-process' && flag !== '--no-zygote'

export async function openBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH']
  const executablePath = named ?? (await chromium.executablePath())
  return playwright.launch({ executablePath, args: [...chromium.args.filter(usable), '--no-sandbox', '--disable-background-networking'] })
}

export type Settings = { javaScript: boolean; width?: number; scheme?: 'light' | 'dark' }

export const newPerson = (browser: Browser, { javaScript, width = 1280, scheme = 'light' }: Settings): Promise<BrowserContext> =>
  browser.newContext({ javaScriptEnabled: javaScript, viewport: { width, height: 900 }, colorScheme: scheme, acceptDownloads: true })

export async function signIn(page: Page, url: string, email: string, password: string): Promise<void> {
  await page.goto(`${url}/sign-in`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/today')
}
