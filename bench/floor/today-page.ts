// The manager's Today as the floor has it: the team with its figures, promises both ways, the week's sessions.
import { smallChart } from './drawing.ts'
import { dayIn, icon, leaf, page } from './frame.ts'
import { html, type Piece } from './html.ts'
import type { Answers, Row } from './replay.ts'

const weeksShown = 16
const catalogue = ['discovery_calls', 'discovery_to_opportunity', 'opportunities_created', 'win_rate', 'cycle_days', 'deals_won', 'deals_lost', 'closed_won_value']

export function todayPage(answers: Answers): Piece {
  const rows = (statement: string): Row[] => answers.get(statement) ?? []
  const people = rows('reports-of')
  const me = rows('sign-in-by-token')[0]?.['personId']
  const names = new Map(people.map((person) => [person['person_id'], String(person['name'])]))
  const readings = Map.groupBy(rows('readings-since'), (one) => one['subjectId'])
  const cases = new Map(rows('cases-of').map((one) => [one['subjectId'], one]))
  const [owed, due] = [rows('open-promises').filter((one) => one['ownerId'] === me), rows('open-promises').filter((one) => one['ownerId'] !== me)]
  const choices = catalogue.map((key) => html`<span> · <a href="/today?indicator=${key}">${key}</a></span>`)
  return page('Today', answers, [
    html`<header class="head"><div class="where"><h1>Today</h1></div><p class="lead">${owed.length} promises are open.</p></header>`,
    html`<section class="next" aria-labelledby="next"><h2 id="next">Next</h2><p class="what">${String(owed[0]?.['what'] ?? 'Nothing waits for you.')}</p><div class="row"><a class="button main" href="/cases/${String(owed[0]?.['caseId'] ?? '')}">Open the plan</a></div></section>`,
    leaf('team', 'Your team', 'Discovery calls by week. In order of name. People are never ranked.', [html`<p>Show: ${choices}</p>`, html`<ul class="inclines">${people.map((person) => card(person, readings.get(person['person_id']) ?? [], cases.get(person['person_id'])))}</ul>`]),
    leaf('promises', 'Promises, both ways', 'Made in sessions and plans. Open ones, by date.', html`<div class="sides"><section><h3>Your team to you</h3>${promises(due, names)}</section><section><h3>You to your team</h3>${promises(owed, names)}</section></div>`),
    leaf('week', 'Sessions this week', 'The next seven days, and earlier ones whose outcome nobody has told yet.', html`<ul class="lines">${rows('sessions-between').map((one) => session(one, names))}</ul>`),
  ])
}

function card(person: Row, readings: readonly Row[], current: Row | undefined): Piece {
  const name = String(person['name'])
  const calls = readings.filter((one) => one['indicator'] === 'discovery_calls').slice(-weeksShown)
  return html`<li class="incline"><div class="name" dir="auto"><a href="/people/${String(person['person_id'])}">${name}</a></div>${smallChart(`${name}: Discovery calls`, calls)}<span class="state plain">${icon('trend')}<span>steady</span></span><p class="notes">${String(calls.at(-1)?.['value'])} in the last week${current === undefined ? '' : ` · Case: ${String(current['phase'])}`}</p></li>`
}

const promises = (some: readonly Row[], names: ReadonlyMap<unknown, string>): Piece =>
  html`<ul class="lines">${some.map((one) => html`<li><p dir="auto"><a href="/cases/${String(one['caseId'])}">${names.get(one['subjectId'])}</a>: ${String(one['what'])}</p><span class="state">${icon('state')}<span>${dayIn(one['dueOn'])}</span></span></li>`)}</ul>`

const session = (one: Row, names: ReadonlyMap<unknown, string>): Piece =>
  html`<li><p dir="auto">${dayIn(one['on'])}, ${String(one['at'])}: <a href="/cases/${String(one['caseId'])}/sessions/${String(one['sessionId'])}">${names.get(one['subjectId'])}, ${String(one['kind'])}</a></p><span class="state">${icon('state')}<span>${String(one['state'])}</span></span></li>`
