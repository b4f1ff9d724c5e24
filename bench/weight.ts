// What a browser has to fetch for a page: its HTML, and the scripts and styles that it names.
import { gzipSync } from 'node:zlib'
import type { Target } from './load/target.ts'

export type HtmlWeight = { html: number; htmlGzip: number }
export type Weight = HtmlWeight & { scriptGzip: number; styleGzip: number }

export const htmlWeightOf = async (url: string, { path, cookie }: Target): Promise<HtmlWeight> => weigh(await textAt(url, path, cookie))

export async function weightOf(url: string, { path, cookie }: Target): Promise<Weight> {
  const html = await textAt(url, path, cookie)
  const scripts = await withImports(url, Array.from(html.matchAll(/<script[^>]* src="([^"]+)"/g), ([, src = '']) => src))
  const styles = await Promise.all(Array.from(html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g), ([, href = '']) => textAt(url, href, cookie)))
  const zipped = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + gzipSync(text).length, 0)
  return { ...weigh(html), scriptGzip: zipped(scripts), styleGzip: zipped(styles) }
}

const weigh = (html: string): HtmlWeight => ({ html: Buffer.byteLength(html), htmlGzip: gzipSync(html).length })

/** The scripts and whatever they import, each once. */
async function withImports(url: string, first: readonly string[]): Promise<string[]> {
  const texts = new Map<string, string>()
  const waiting = [...first]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (texts.has(path)) continue
    const text = await textAt(url, path, '')
    texts.set(path, text)
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*\(?\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g)) waiting.push(new URL(name, new URL(path, url)).pathname)
  }
  return [...texts.values()]
}

async function textAt(url: string, path: string, cookie: string): Promise<string> {
  const answer = await fetch(new URL(path, url), { headers: { cookie } })
  if (!answer.ok) throw new Error(`${path} is answered with ${answer.status}.`)
  return answer.text()
}
