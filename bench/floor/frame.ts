// The floor's frame around a page: the same places, the same icons, the same person.
import { html, type Piece } from './html.ts'
import type { Answers } from './replay.ts'

const icons = {
  today: html`<circle cx="12" cy="12" r="4"/><path d="M12 2v2"/><path d="M12 20v2"/><path d="m4.93 4.93 1.41 1.41"/><path d="m17.66 17.66 1.41 1.41"/><path d="M2 12h2"/><path d="M20 12h2"/><path d="m6.34 17.66-1.41 1.41"/><path d="m19.07 4.93-1.41 1.41"/>`,
  people: html`<path d="M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2"/><path d="M16 3.128a4 4 0 0 1 0 7.744"/><path d="M22 21v-2a4 4 0 0 0-3-3.87"/><circle cx="9" cy="7" r="4"/>`,
  plans: html`<path d="M12 13v8"/><path d="M12 3v3"/><path d="M18.172 6a2 2 0 0 1 1.414.586l2.06 2.06a1.207 1.207 0 0 1 0 1.708l-2.06 2.06a2 2 0 0 1-1.414.586H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1z"/>`,
  guide: html`<path d="M12 5v16"/><path d="M20.001 19A2 2 0 0022 17V5a2 2 0 00-1.999-2L16 3.002A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 001.999 2H8a5 5 0 014 2 5 5 0 014-2z"/>`,
  state: html`<circle cx="12" cy="12" r="10"/><path d="m16 9-5.5 5.5L8 12"/>`,
  trend: html`<path d="M16 7h6v6"/><path d="m22 7-8.5 8.5-5-5L2 17"/>`,
}

export const icon = (name: keyof typeof icons): Piece => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${icons[name]}</svg>`

const place = (name: 'today' | 'people' | 'plans' | 'guide', href: string, label: string): Piece => html`<li><a href="${href}">${icon(name)}<span>${label}</span></a></li>`
const places = html`<nav class="places" aria-label="Places"><ul>${[place('today', '/today', 'Today'), place('people', '/people', 'People'), place('plans', '/cases', 'Plans'), place('guide', '/guide', 'Guide')]}</ul></nav>`

export function page(title: string, answers: Answers, body: Piece): Piece {
  const name = String(answers.get('sign-in-by-token')?.[0]?.['name'])
  return html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>${title}</title><link rel="stylesheet" href="/assets/incline.css"/></head>
<body><a class="skip" href="#main">Skip to the page</a><div class="frame"><header class="side"><a class="brand" href="/">Incline</a>${places}<div class="who"><p><b dir="auto">${name}</b> <span>acting as manager</span></p><a class="who-act" href="/role">Change role</a><form method="post" action="/sign-out"><button class="who-act" type="submit">Sign out</button></form></div></header>
<main class="page" id="main" tabindex="-1"><div class="sheet">${body}</div></main></div></body></html>`
}

export const leaf = (id: string, heading: string, note: string, body: Piece): Piece =>
  html`<section class="leaf" id="${id}" aria-labelledby="${id}-heading"><div class="margin"><h2 id="${id}-heading">${heading}</h2><p>${note}</p></div><div class="body">${body}</div></section>`

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
/** "9 Nov" of "2026-11-09". */
export const dayIn = (day: unknown): string => `${Number(String(day).slice(8, 10))} ${months[Number(String(day).slice(5, 7)) - 1] ?? ''}`
