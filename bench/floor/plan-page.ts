// A running plan as the floor has it: its days, the scoreboard, both sides, each indicator week by week, what happened.
import { largeChart, smallChart } from './drawing.ts'
import { dayIn, icon, leaf, page } from './frame.ts'
import { html, type Piece } from './html.ts'
import { type PlanRead, readPlan } from './plan-read.ts'
import type { Answers, Row } from './replay.ts'

const entriesShown = 8

export function planPage(answers: Answers): Piece {
  const plan = readPlan(answers)
  const { caseId, employee, milestones } = plan
  const readingsOf = (indicator: unknown): Row[] => plan.readings.filter((one) => one['indicator'] === indicator)
  return page(`${employee}, improvement plan`, answers, [
    html`<header class="head"><div class="where"><h1 dir="auto">${employee}, improvement plan</h1></div><p class="lead">From ${dayIn(plan.startsOn)} to ${dayIn(plan.finalOn)}.</p></header>`,
    days(plan),
    html`<nav class="tabs"><ul>${['sessions', 'notes', 'document', 'record'].map((tab) => html`<li><a href="/cases/${caseId}/${tab}">${tab}</a></li>`)}</ul></nav>`,
    leaf('scoreboard', 'Scoreboard', `${employee} sees exactly this, at any time.`, html`<ol class="scoreboard">${milestones.map((one, at) => milestone(one, at + 1, readingsOf(one['indicator'])))}</ol>`),
    leaf('both-sides', 'Both sides', 'What each side promised, and what came of it.', html`<div class="sides">${sides(plan)}</div>`),
    leaf('weeks', 'Week by week', 'Each indicator.', milestones.map((one) => largeChart(String(one['what']), readingsOf(one['indicator'])))),
    leaf('latest-note', 'Latest status note', 'Sent notes cannot be changed.', html`<p class="said" dir="auto">${String(plan.notes.at(-1)?.['words'] ?? '')}</p>`),
    leaf('how-it-can-end', 'How this can end', 'Written in the plan before it began.', html`<dl class="facts long">${Object.entries(plan.consequences).map(([key, words]) => html`<dt>${key}</dt><dd>${String(words)}</dd>`)}</dl>`),
    leaf('what-happened', 'What happened', 'The formal record, newest first.', html`<ol class="timeline">${plan.entries.slice(-entriesShown).reverse().map(({ at, by, type }) => html`<li><time datetime="${at}">${dayIn(at)}</time><div><p>${by}: ${type}</p></div></li>`)}</ol>`),
  ])
}

/** Days since long ago, by the calendar's arithmetic. */
function dayNumber(day: unknown): number {
  const [year = 0, month = 0, date = 0] = String(day).split('-').map(Number)
  const early = month < 3 ? 1 : 0
  const years = year - early
  return date + Math.floor((153 * (month + 12 * early - 3) + 2) / 5) + 365 * years + Math.floor(years / 4)
}

/** Where on the rail a day lies, in per cent. */
const left = ({ startsOn, finalOn }: PlanRead, day: unknown): string =>
  ((100 * (dayNumber(day) - dayNumber(startsOn))) / Math.max(1, dayNumber(finalOn) - dayNumber(startsOn))).toFixed(2)

const days = (plan: PlanRead): Piece =>
  html`<figure class="rail" aria-label="The days of the plan"><svg class="chart" height="185" role="img">${plan.sessions.map(({ on, state }) => html`<circle class="${state}" cx="${left(plan, on)}%" cy="76" r="5"></circle>`)}${plan.milestones.map((one, at) => html`<line class="pole" x1="${left(plan, one['dueOn'])}%" x2="${left(plan, one['dueOn'])}%" y1="32" y2="94"></line><svg x="${left(plan, one['dueOn'])}%" y="32" overflow="visible"><rect class="flag" x="0" y="0" width="19" height="19" rx="2"></rect><text class="flag-n" x="9.5" y="14" text-anchor="middle">${at + 1}</text></svg>`)}</svg><figcaption><ol class="days">${plan.sessions.map(({ sessionId, on, state, kind }) => html`<li><svg viewBox="0 0 16 16" aria-hidden="true"><circle class="${state}" cx="8" cy="8" r="5"></circle></svg><time datetime="${on}">${dayIn(on)}</time><a href="/cases/${plan.caseId}/sessions/${sessionId}">${kind} ${state}</a></li>`)}${plan.notes.map((one) => html`<li><time datetime="${String(one['weekOf'])}">${dayIn(one['weekOf'])}</time>Status note sent</li>`)}</ol></figcaption></figure>`

const milestone = (one: Row, number: number, readings: readonly Row[]): Piece =>
  html`<li class="milestone" id="milestone-${number}"><div class="what"><span class="flag-no">${number}</span><div><h3>${String(one['what'])}</h3><p>By ${dayIn(one['dueOn'])}. Why: ${String(one['why'])}</p></div></div><div class="how"><span class="state">${icon('state')}<span>not there yet</span></span><p class="latest"><b>${String(readings.at(-1)?.['value'])}</b> week of ${dayIn(readings.at(-1)?.['week'])}</p></div><div class="how">${smallChart(String(one['what']), readings)}<div class="hits">${readings.slice(-6).map(() => html`<svg class="chart" width="18" height="18" viewBox="-9 -9 18 18"><circle class="mark-yes" r="7"></circle></svg>`)}</div></div></li>`

const sides = ({ support, actions }: PlanRead): Piece =>
  [support, actions].map((side) => html`<section><ul class="lines">${side.map((one) => html`<li><p dir="auto">${String(one['what'] ?? one['text'])}</p><span class="state">${icon('state')}<span>${one['done'] === undefined ? 'not yet' : 'kept'}</span></span><p class="soft">Promised for ${dayIn(one['dueOn'])}. ${String(one['done'] ?? '')}</p></li>`)}</ul></section>`)
