// Stylesheet, fonts and islands: built with a hash in their names, so that browsers may keep them for ever.
import { existsSync, readFileSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import type { Hono } from 'hono'
import type { IslandName } from '#web/page.ts'
import type { SiteContext } from '#web/site.tsx'

export type Assets = { stylesheet: string; script: (island: IslandName) => string | null; folder: string }

type Manifest = { [source: string]: { file: string; isEntry?: boolean } }

/** `folder` is what the build wrote: `manifest.json` and `assets/`. */
export function readAssets(folder: string): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
  const fileOf = (source: string): string | null => (manifest[source] === undefined ? null : `/${manifest[source].file}`)
  return {
    folder,
    stylesheet: fileOf('src/web/styles/incline.css') ?? '/assets/incline.css',
    script: (island) => fileOf(`src/web/islands/${island}.island.tsx`) ?? fileOf(`src/web/islands/${island}.island.ts`),
  }
}

const types: { [extension: string]: string } = {
  '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.png': 'image/png',
}

export function serveAssets(site: Hono<SiteContext>, assets: Assets): void {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  site.get('/assets/:file', (context) => {
    const name = context.req.param('file')
    const type = types[extname(name)]
    const path = normalize(join(assets.folder, 'assets', name))
    if (type === undefined || name.includes('/') || name.includes('..') || !(kept.has(name) || existsSync(path))) return context.notFound()
    const bytes = kept.get(name) ?? new Uint8Array(readFileSync(path))
    kept.set(name, bytes)
    return context.body(bytes, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' })
  })
}
