// The HTML document around every page. Nothing inline but markup: style and script come from files, so a strict policy holds.
import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { firstLocale } from '#web/parts/say.ts'

export type DocumentProps = {
  title: string
  stylesheet: string
  scripts?: readonly string[] | undefined
  language?: string | undefined
  /** Only when the person chose one; otherwise the page follows the system. */
  theme?: 'light' | 'dark' | undefined
  children: ComponentChildren
}

export function Document({ title, stylesheet, scripts = [], language = firstLocale, theme, children }: DocumentProps) {
  return (
    <html lang={language} data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme ?? 'light dark'} />
        <meta name="robots" content="noindex" />
        <title>{title === 'Incline' ? title : `${title} · Incline`}</title>
        <link rel="stylesheet" href={stylesheet} />
        {scripts.map((script) => (
          <script key={script} type="module" src={script} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the page
        </a>
        {children}
      </body>
    </html>
  )
}

/** The whole text that leaves the server. */
export const asHtml = (page: VNode): string => `<!doctype html>\n${renderToString(page)}`
