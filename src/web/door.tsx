// The doorstep: signing in and out, choosing a role, and, where the demo company lives, one-click entrances.
import type { Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { entrancesOf } from '#app/entrances.ts'
import type { House } from '#app/house.ts'
import { actAs, signInAtEntrance, signInWithPassword, signOut, type SignedIn } from '#app/sign-in.ts'
import { roles } from '#app/visit.ts'
import { asHtml, Document } from '#web/parts/document.tsx'
import { Doorstep } from '#web/parts/frame.tsx'
import { RolePage } from '#web/sign-in/role.tsx'
import { SignInPage } from '#web/sign-in/sign-in.tsx'
import type { SiteContext, SiteOptions } from '#web/site.tsx'

type Door = { cookieOf: (context: Context<SiteContext>) => string; openOn: (site: Hono<SiteContext>) => void }

/** Only addresses of this site, so that nobody is led elsewhere after signing in. */
const safeNext = (next: string | undefined): string => (next !== undefined && /^\/(?![/\\])[\w\-/.~?=&%]*$/.test(next) ? next : '/today')

const mistakeWords = {
  wrong: 'This address and password do not belong together. Nothing else was checked or kept.',
  'too-many-attempts': 'There were too many attempts. Wait a quarter of an hour, then try again.',
}

export function doorOf(house: House, { assets, isSecure }: SiteOptions): Door {
  const cookieName = isSecure ? '__Host-incline' : 'incline'
  const cookieOptions = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure } as const
  const letIn = (context: Context<SiteContext>, { cookie }: SignedIn, next: string) => {
    setCookie(context, cookieName, cookie, { ...cookieOptions, maxAge: 12 * 60 * 60 })
    return context.redirect(next, 303)
  }
  const page = (title: string, body: preact.VNode): string =>
    asHtml(
      <Document title={title} stylesheet={assets.stylesheet}>
        <Doorstep>{body}</Doorstep>
      </Document>,
    )

  function openOn(site: Hono<SiteContext>): void {
    site.get('/', (context) => context.redirect(context.var.visit === null ? '/sign-in' : '/today', 303))
    site.get('/sign-in', async (context) => {
      const next = safeNext(context.req.query('next'))
      return context.html(page('Sign in', <SignInPage next={next} email="" entrances={await entrancesOf(house)} />))
    })
    site.post('/sign-in', async (context) => {
      const form = await context.req.formData()
      const email = String(form.get('email') ?? '').slice(0, 300)
      const next = safeNext(String(form.get('next') ?? ''))
      const answer = await signInWithPassword(house, email, String(form.get('password') ?? '').slice(0, 1000), addressOf(context))
      if ('cookie' in answer) return letIn(context, answer, next)
      const mistake = mistakeWords[answer.refused]
      return context.html(page('Sign in', <SignInPage next={next} email={email} mistake={mistake} entrances={await entrancesOf(house)} />), answer.refused === 'wrong' ? 422 : 429)
    })
    site.post('/enter/:personId', async (context) => {
      const entrance = (await entrancesOf(house)).find(({ personId }) => personId === context.req.param('personId'))
      if (entrance === undefined) return context.notFound()
      return letIn(context, await signInAtEntrance(house, entrance.orgId, entrance.personId, entrance.role), '/today')
    })
    site.post('/sign-out', async (context) => {
      if (context.var.visit !== null) await signOut(house, context.var.cookie)
      deleteCookie(context, cookieName, cookieOptions)
      return context.redirect('/sign-in', 303)
    })
    site.get('/role', (context) => {
      const { visit } = context.var
      if (visit === null) return context.redirect('/sign-in', 303)
      return context.html(page('Change role', <RolePage visit={visit} />))
    })
    site.post('/role', async (context) => {
      const { visit, cookie } = context.var
      const role = roles.find((one) => one === context.req.query('to'))
      if (visit === null || role === undefined || !(await actAs(house, visit, cookie, role))) return context.notFound()
      return context.redirect('/today', 303)
    })
  }

  return { cookieOf: (context) => getCookie(context, cookieName) ?? '', openOn }
}

/** Where a request comes from, for the limit on guessing. A proxy in front is trusted only behind TLS settings of its own. */
function addressOf(context: Context<SiteContext>): string {
  const incoming = (context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  return incoming?.socket?.remoteAddress ?? 'unknown'
}
