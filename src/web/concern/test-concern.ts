// For tests: a concern as Ines sends it about Omar.
import type { Fields, TestSite } from '#web/test-site.tsx'

export const omarsConcern: { [name: string]: string } = {
  'concern.expectation.text': 'Eight discovery calls a week that end with a dated next step.',
  'concern.expectation.communicatedOn': '2026-06-01',
  'concern.expectation.communicatedHow': 'Role description, signed on 1 June',
  'concern.gap': 'Calls that end with a next step fell from 8 a week to 3.',
  'concern.effect': 'Two customers went elsewhere while they waited.',
  'concern.evidence.0.observedOn': '2026-11-16',
  'concern.evidence.0.source': 'CRM report of 16 November',
  'concern.evidence.0.what': 'Three calls with a next step in the week of 9 November.',
  'concern.earlierFeedback.0.givenOn': '2026-11-02',
  'concern.earlierFeedback.0.what': 'Spoke about the calls. Omar said that the queue is thin.',
  'concern.purpose': 'help-to-pass',
}

/** Raised, shared, answered by Omar and diagnosed as told; answers the address of the case. */
export async function raised(site: TestSite, changes: Fields = {}): Promise<string> {
  return (await site.as('ines').send(`/people/${site.id.omar}/concern`, { ...omarsConcern, ...changes })).location
}

export const diagnosisOf = (shares: { skill?: number; will?: number; knowledge?: number; system?: number }, facts: { [fact: string]: string } = {}): Fields => ({
  ...Object.fromEntries(['skill', 'will', 'knowledge', 'system'].map((cause) => [`diagnosis.shares.${cause}`, String(shares[cause as keyof typeof shares] ?? 0)])),
  'diagnosis.reason': 'He books the calls and loses them at the end.',
  'diagnosis.answers.0.answer': 'Last Tuesday; he did not ask for a date.',
  ...Object.fromEntries(
    Object.entries({ gap: 'persistent', expectationsClear: 'yes', outcome: 'open', fit: 'fits', measurable: 'yes', ...facts }).map(([fact, answer]) => [`diagnosis.facts.${fact}`, answer]),
  ),
})
