// Turns what a page replies into what leaves the server.
import type { Context } from 'hono'
import { asHtml, Document } from '#web/parts/document.tsx'
import { Frame } from '#web/parts/frame.tsx'
import type { Assets } from '#web/assets.ts'
import type { IslandName, Reply } from '#web/page.ts'
import { brokenPage, NotHere, strangerPage } from '#web/plain-pages.tsx'
import { placesFor, roleWords } from '#web/places.ts'
import type { SiteContext } from '#web/site.tsx'

export function answerWith(context: Context<SiteContext>, assets: Assets, reply: Reply | 'broken'): Response | Promise<Response> {
  context.header('cache-control', 'no-store')
  const visit = context.var.visit ?? null
  if (reply === 'broken') return context.html(brokenPage(assets), 500)
  if (reply === 'not-found') {
    if (visit === null) return context.html(strangerPage(assets), 404)
    return answerWith(context, assets, { shows: <NotHere />, title: 'Not here', place: 'none', status: 404 as 200 })
  }
  if ('seeOther' in reply) return context.redirect(reply.seeOther, 303)
  if ('file' in reply) return fileOf(context, reply.file)
  if (visit === null) return context.html(strangerPage(assets), 404)
  // On every page with a way out, because drafts are forgotten at sign-out.
  const scripts = [...new Set<IslandName>(['keep-draft', ...(reply.islands ?? [])])].flatMap((island) => assets.script(island) ?? [])
  const who = { name: visit.name, actingAs: roleWords[visit.actingAs], changeRoleHref: visit.roles.length > 1 ? '/role' : undefined }
  const page = (
    <Document title={reply.title} stylesheet={assets.stylesheet} scripts={scripts}>
      <Frame places={placesFor(visit, reply.place)} who={who}>
        {reply.shows}
      </Frame>
    </Document>
  )
  return context.html(asHtml(page), reply.status ?? 200)
}

function fileOf(context: Context<SiteContext>, { name, type, bytes }: { name: string; type: string; bytes: Uint8Array }): Response {
  const plain = name.replace(/[^\w.-]+/g, '-')
  return context.body(bytes as Uint8Array<ArrayBuffer>, 200, { 'content-type': type, 'content-disposition': `attachment; filename="${plain}"`, 'x-content-type-options': 'nosniff' })
}
