// What the people of the journey write: one rep's gap from a concern to a decision.
import type { Page } from 'playwright-core'
import { smallExport, type SmallExport, smallExportManagers } from '#app/imports/small-export.ts'
import type { Day } from '#domain/day.ts'

export type Story = { export: SmallExport; manager: string; rep: string; session: { [name: string]: string } }

/** The first rep of the first manager in the small export who has deals. */
export function storyOf(endsOn: Day): Story {
  const written = smallExport({ endsOn })
  const manager = smallExportManagers[0]
  const rep = written.people.split('\n').slice(1).map((row) => row.split(',')).find(([name, boss]) => boss === manager && name !== written.withoutDeals)?.[0] ?? ''
  return {
    export: written,
    manager,
    rep,
    session: {
      'grow.goal': 'Eight discovery calls by Friday, two of them with the buyer’s own figure.',
      'grow.reality.theirs': 'I open the list at nine and the mail wins.',
      'grow.options.theirs': 'I could start with the calls and open the mail at eleven.',
      'grow.will.commitment': '9',
      'practice.workReviewed': 'The first call with Brightwater, 15 September',
      'action.text': 'Block nine to eleven for discovery calls',
    },
  }
}

export const concern = {
  theirView: 'Half of my leads are renewals that nobody wants to talk about.',
  talk: 'We listened to two calls and agreed to ask about cost before showing anything.',
  fields: {
    'concern.expectation.text': 'An account executive finds out what a customer’s problem costs before proposing a solution.',
    'concern.expectation.communicatedOn': '2026-01-12',
    'concern.expectation.communicatedHow': 'Role description, sent and confirmed',
    'concern.gap': 'Two of nine first calls named a cost; the standard is six of nine.',
    'concern.effect': 'Proposals go out without a figure, and customers put them off.',
    'concern.evidence.0.observedOn': '2026-09-02',
    'concern.evidence.0.source': 'Nine call recordings, August',
    'concern.evidence.0.what': 'Two of nine first calls named a cost.',
    'concern.purpose': 'help-to-pass',
  } as { [name: string]: string },
}

/** The shares are short of 100 until the skill is set right. */
export const gateFacts = {
  'diagnosis.shares.will': '10',
  'diagnosis.shares.knowledge': '20',
  'diagnosis.shares.system': '0',
  'diagnosis.reason': 'The activity is there; the question is not asked.',
  'diagnosis.facts.gap': 'persistent',
  'diagnosis.facts.expectationsClear': 'yes',
  'diagnosis.facts.outcome': 'open',
  'diagnosis.facts.fit': 'fits',
  'diagnosis.facts.measurable': 'yes',
}

const milestone = (place: number, fields: { [name: string]: string }): [string, string][] =>
  Object.entries(fields).map(([name, value]) => [`plan.milestones.${place}.${name}`, value])

/** Owners are chosen by their id, which stands in the page. */
export async function planFields(page: Page, startsOn: Day, manager: string): Promise<{ [name: string]: string }> {
  const owner = await page.locator('[name="plan.support.0.ownerId"] option', { hasText: manager }).getAttribute('value')
  return {
    'plan.startsOn': startsOn,
    'plan.lengthDays': '30',
    'plan.expectations.standard': 'You find out what a customer’s problem costs before you propose a solution.',
    'plan.expectations.why': 'Customers who have named the cost themselves decide sooner.',
    'plan.expectations.companyGoal': 'Fewer proposals, more of them signed.',
    'plan.areas': 'Of nine first calls in August, two named a cost.',
    'plan.checkIns.at': '10:00',
    'plan.passRule.atLeast': '1',
    'plan.consequences.onPass': 'The plan is completed and you return to ordinary coaching.',
    'plan.consequences.onPartial': 'The plan may be extended once, with the reason in writing.',
    'plan.consequences.onNotMet': 'We decide together with HR what follows.',
    ...Object.fromEntries([
      ...milestone(0, { what: 'Open one new opportunity a week', indicator: 'opportunities_created', 'target.comparator': 'at-least', 'target.target': '1', 'target.hitWeeks': '1', 'target.ofWeeks': '3', why: 'New conversations are where the skill shows.', goal: 'Pipeline for the fourth quarter', dueOn: '2026-10-09' }),
      ...milestone(1, { what: 'Win one deal in a week', indicator: 'deals_won', 'target.comparator': 'at-least', 'target.target': '1', 'target.hitWeeks': '1', 'target.ofWeeks': '4', why: 'The last step of the same conversation.', goal: 'Fourth quarter', dueOn: '2026-10-14' }),
    ]),
    'plan.support.0.what': 'I listen to two calls with you each week and tell you the same day what I heard.',
    'plan.support.0.ownerId': owner ?? '',
    'plan.support.0.dueOn': '2026-10-13',
  }
}
