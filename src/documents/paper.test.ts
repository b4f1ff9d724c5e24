import { describe, expect, it } from 'vitest'
import { fold } from '#domain/case.ts'
import { defaultPolicy } from '#domain/policy.ts'
import { sentenceOf } from '#domain/sentence.ts'
import { decided, drafted, letterhead, people, type Story, underWay } from '#documents/omars-story.ts'
import { casePdf, decisionPdf, statusNotePdf } from '#documents/paper.ts'
import { pagesOf, textOf } from '#documents/pdf-text.ts'

const head = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
const caseOf = ({ events }: Story) =>
  casePdf(
    fold(events),
    {
      timeline: events.map((one) => ({ at: one.at, sentence: sentenceOf(one, people.name) })),
      head, entries: events.length, receipts: [{ name: 'Signing, 26 October 2026', text: 'incline receipt v1\ncase_1\n12\n' }],
    },
    people, letterhead, defaultPolicy,
  )

describe('a status note on paper', () => {
  it('gives the words, the figures of that day, what to expect, and the reply', async () => {
    const text = await textOf(statusNotePdf(fold(underWay().events), 'note_1', people, letterhead, defaultPolicy))
    expect(text).toContain('Week of Monday 2 November 2026, sent on 6 November 2026 at 16:40 GMT.')
    expect(text).toContain('Nine discovery calls this week, one more than asked for. The sum was said aloud in three of them.')
    expect(text).toContain('If nothing changes, the result to expect is: pass.')
    expect(text).toContain('2 of 4 sessions due so far took place, 2 did not; 19 are planned in all.')
    expect(text).toContain('The enterprise leads still go past me.')
  })

  it('calls a milestone open while weeks are still to come', async () => {
    const text = await textOf(statusNotePdf(fold(underWay().events), 'note_1', people, letterhead, defaultPolicy))
    expect(text).toContain('Reached in 1 of 1 week with a reading; 4 asked for; 6 weeks still to come still open')
    expect(text).not.toContain('not met')
  })

  it('is null for a note that the case does not hold', () => {
    expect(statusNotePdf(fold(underWay().events), 'note_7', people, letterhead, defaultPolicy)).toBeNull()
  })
})

describe('the decision on paper', () => {
  it('tells computed result and decision beside each other, with every reason', async () => {
    const text = await textOf(decisionPdf(fold(decided().events), people, letterhead, defaultPolicy))
    expect(text).toContain('Reached in 5 of 7 weeks with a reading; 4 asked for met')
    expect(text).toContain('The result computed from these figures is: passed.')
    expect(text).toContain('The decision is: further action.')
    expect(text).toContain('The decision differs from the computed result. The record keeps both, with the reason.')
    for (const reason of ['The calls rose late', 'The reason is on the record', 'offered twice and could not be held']) expect(text).toContain(reason)
    expect(text).toContain('The last status notes expected: pass, some milestones met and too early to say.')
  })

  it('names what the organisation did not keep', async () => {
    const text = await textOf(decisionPdf(fold(decided().events), people, letterhead, defaultPolicy))
    expect(text).toContain('12 of 19 sessions that were due took place: 63 % of those the organisation answers for; at least 80 % are asked for.')
    expect(text).toContain('Not given: A ride-along on one live call every week')
    expect(text).toContain('Without a note: the weeks of 16 November 2026 and 23 November 2026.')
  })

  it('is null before anything is decided', () => {
    expect(decisionPdf(fold(underWay().events), people, letterhead, defaultPolicy)).toBeNull()
  })
})

describe('the whole case on paper', () => {
  it('has every part, both sides’ words, every entry as its sentence, and how to check it', async () => {
    const story = decided()
    const text = await textOf(caseOf(story))
    for (const part of ['A. Concern and causes', 'B. The plan', 'C. Sessions', 'D. Status notes', 'E. Decision', 'F. Promises of both sides', 'G. The record', 'H. How to check it']) expect(text).toContain(part)
    expect(text).toContain('I ask, but I let go too early.')
    expect(text).toContain('Good. I would have liked to hear more of my own call.')
    expect(text).toContain('Committed action of Omar Haddad, by 5 November 2026 (kept, done on 5 November 2026): Block 9 to 11')
    for (const one of story.events) expect(text).toContain(sentenceOf(one, people.name))
    expect(text.replaceAll(' ', '')).toContain(head)
    expect(text).toContain('incline receipt v1')
    expect(text).toContain('Run “incline verify” with the name of that file.')
  })

  it('finds each part on the page that its list names', async () => {
    const [cover = '', ...pages] = await pagesOf(caseOf(decided()))
    for (const [, part = '', page = ''] of cover.matchAll(/([A-H]\. [A-Z][a-z ]+?) (\d+)(?= |$)/gu)) expect(pages[Number(page) - 2]).toMatch(new RegExp(`^ ?${part}`, 'u'))
    expect(cover.match(/[A-H]\. [A-Z][a-z ]+? \d+/gu)).toHaveLength(8)
  })

  it('says of each part that is still empty that there is nothing yet', async () => {
    const text = await textOf(caseOf(drafted()))
    expect(text).toContain('No session has taken place or been missed yet.')
    expect(text).toContain('Nothing has been decided yet. The outcome is open.')
    expect(text).toContain('Draft, not issued.')
  })
})
