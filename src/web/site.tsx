// The site: every address, who is asking, and one way to answer. What is not there and what is not yours look the same.
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import type { House } from '#app/house.ts'
import { openVisit } from '#app/sign-in.ts'
import type { Visit } from '#app/visit.ts'
import { answerWith } from '#web/answer.tsx'
import { type Assets, serveAssets } from '#web/assets.ts'
import { doorOf } from '#web/door.tsx'
import { emptyEntry, nested, typedIn } from '#web/entry.ts'
import { isFromElsewhere } from '#web/origin.ts'
import type { Asked, Page, Sent } from '#web/page.ts'
import { pages } from '#web/pages.ts'
import { tooLargePage } from '#web/plain-pages.tsx'

export type SiteOptions = {
  assets: Assets
  /** Behind TLS: cookies are `__Host-`, and browsers are told to stay with it. */
  isSecure: boolean
  /** One line a request: method, address pattern, status, milliseconds. Never content, never ids. */
  log?: (line: { method: string; path: string; status: number; ms: number }) => void
}

export type SiteContext = { Variables: { visit: Visit | null; cookie: string } }

const largestForm = 4 * 1024 * 1024
const largestUpload = 64 * 1024 * 1024

export function openSite(house: House, options: SiteOptions): Hono<SiteContext> {
  const site = new Hono<SiteContext>()
  const door = doorOf(house, options)
  site.use(secureHeaders({ contentSecurityPolicy: policy, strictTransportSecurity: options.isSecure ? 'max-age=31536000' : false, referrerPolicy: 'same-origin' }))
  if (options.log) site.use(logged(options.log))
  serveAssets(site, options.assets)
  site.get('/healthz', (context) => context.json({ alive: true }))
  site.use('*', async (context, next) => {
    if (context.req.method !== 'GET' && isFromElsewhere(context.req.raw)) return context.text('This was sent from another site, so nothing was done with it.', 403)
    const cookie = door.cookieOf(context)
    context.set('cookie', cookie)
    context.set('visit', cookie === '' ? null : await openVisit(house, cookie))
    return next()
  })
  site.use('*', bodyLimit({ maxSize: largestUpload, onError: (context) => context.html(tooLargePage(options.assets), 413) }))
  door.openOn(site)
  for (const page of pages) addPage(site, house, options, page)
  site.notFound((context) => answerWith(context, options.assets, 'not-found'))
  site.onError((error, context) => {
    // The reason goes to the operator's log without what anybody wrote; the reader gets a page that keeps the form reachable by "back".
    console.error(`${context.req.method} ${context.req.routePath}: ${error.name}: ${error.message.split('\n')[0]}`)
    return answerWith(context, options.assets, 'broken')
  })
  return site
}

function addPage(site: Hono<SiteContext>, house: House, { assets }: SiteOptions, page: Page): void {
  site.get(page.path, async (context) => {
    const { visit } = context.var
    if (visit === null) return context.redirect(`/sign-in?next=${encodeURIComponent(context.req.path)}`, 303)
    if (page.for && !page.for.some((role) => visit.roles.includes(role))) return answerWith(context, assets, 'not-found')
    if (!areParams(context.req.param())) return answerWith(context, assets, 'not-found')
    return answerWith(context, assets, await page.get(askedOf(house, visit, context.req.param(), context.req.url)))
  })
  const { post } = page
  if (!post) return
  site.post(page.path, async (context) => {
    const { visit } = context.var
    if (visit === null) return context.redirect('/sign-in', 303)
    if (page.for && !page.for.some((role) => visit.roles.includes(role))) return answerWith(context, assets, 'not-found')
    if (!areParams(context.req.param())) return answerWith(context, assets, 'not-found')
    const isUpload = (context.req.header('content-type') ?? '').startsWith('multipart/')
    if (!isUpload && Number(context.req.header('content-length') ?? 0) > largestForm) return context.html(tooLargePage(assets), 413)
    const form = await context.req.formData()
    return answerWith(context, assets, await post(sentIn(askedOf(house, visit, context.req.param(), context.req.url), form)))
  })
}

/** Ids and names of files; anything else is an address that does not exist, and never reaches a query. */
const areParams = (params: { [name: string]: string }): boolean => Object.values(params).every((param) => /^[\w.-]{1,200}$/.test(param))

const askedOf = (house: House, visit: Visit, params: { [name: string]: string }, url: string): Asked => ({
  house, visit, params, query: new URL(url).searchParams, entry: emptyEntry,
})

function sentIn(asked: Asked, form: FormData): Sent {
  const typed = typedIn(form)
  const files = new Map<string, File>()
  for (const [name, value] of form) if (typeof value !== 'string') files.set(name, value)
  return { ...asked, typed, sent: nested(typed), files }
}

const policy = {
  defaultSrc: ["'none'"], styleSrc: ["'self'"], scriptSrc: ["'self'"], imgSrc: ["'self'"], fontSrc: ["'self'"], connectSrc: ["'self'"],
  formAction: ["'self'"], baseUri: ["'none'"], frameAncestors: ["'none'"],
}

function logged(log: NonNullable<SiteOptions['log']>) {
  return async (context: { req: { method: string; routePath: string }; res: Response }, next: () => Promise<void>): Promise<void> => {
    const began = performance.now()
    await next()
    log({ method: context.req.method, path: context.req.routePath, status: context.res.status, ms: Math.round(performance.now() - began) })
  }
}
