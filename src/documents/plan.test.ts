import { describe, expect, it } from 'vitest'
import { fold } from '#domain/case.ts'
import { defaultPolicy } from '#domain/policy.ts'
import { approved, drafted, issued, letterhead, omar, people, plan, signedByBoth, type Story, underWay } from '#documents/omars-story.ts'
import { planPdf } from '#documents/paper.ts'
import { pagesOf, propertiesOf, textOf } from '#documents/pdf-text.ts'

const pdfOf = (story: Story, policy = defaultPolicy) => planPdf(fold(story.events), people, letterhead, policy)

describe('the plan on paper', () => {
  it('is a letter with the five parts of a plan in numbered clauses', async () => {
    const text = await textOf(pdfOf(issued()))
    expect(text).toContain('Dear Omar Haddad, This letter says what is asked of you in the 60 days from Monday 26 October 2026')
    for (const heading of ['1. Expectations', '2. Areas for improvement', '3. Action plan', '4. What follows', '5. Statements']) expect(text).toContain(heading)
    expect(text).toContain('1.1 The standard. As an account executive in the mid-market north')
    expect(text).toContain('to the final review on Friday 25 December 2026. Days 1 to 30 are for building the skill, days 31 to 60 for applying it.')
    expect(text).toContain('You and your manager meet every Monday and Thursday at 10:00.')
    expect(text).toContain('Discovery calls: at least 8 a week, in 4 of 7 counted weeks Fri 11 Dec 2026 day 46')
    expect(text).toContain('Two half-days of contracts training Ruth Adeyemi Thu 29 Oct 2026')
    expect(text).toContain('4.1 Passed. The plan is passed when at least 1 of the 2 milestones are met. You return to ordinary coaching')
  })

  it('tells the fair test and the days for an appeal as the policy sets them', async () => {
    const text = await textOf(pdfOf(issued(), { ...defaultPolicy, fairShare: 0.9, appealWithinDays: 15 }))
    expect(text).toContain('If fewer than 90 % of the sessions that were due were held')
    expect(text).toContain('within 15 working days, to somebody who took no part in it')
  })

  it('has the employee’s own words, and each signature with its meaning, time and digest', async () => {
    const text = await textOf(pdfOf(issued()))
    expect(text).toContain('And many of my leads go elsewhere. You put the causes at: Knowledge 40 %, Skill 30 %, System 30 %.')
    expect(text).toContain('Turn a quarter of the discovery calls into opportunities unsure')
    expect(text).toContain('I agree with 2.1, and I want to pass this.')
    expect(text).toContain('My signature does not say that I agree with it. Signed version 1 electronically on 26 October 2026 at 10:34 GMT. Authenticated by: passkey.')
    expect(text.replaceAll(' ', '')).toContain('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08')
    expect(text).not.toContain('Draft')
  })

  it('names version, code and page on every page, and is tagged for reading aloud', async () => {
    const pdf = pdfOf(issued()) ?? new Uint8Array()
    const pages = await pagesOf(pdf)
    expect(pages.length).toBeGreaterThan(2)
    pages.forEach((page, at) => expect(page).toContain(`Omar Haddad, improvement plan, version 1 Verification code H4KQ-7R2M-XW9D Page ${at + 1} of ${pages.length}`))
    expect(await propertiesOf(pdf)).toEqual({ title: 'Improvement plan, Omar Haddad, Account executive', language: 'en-GB', isTagged: true })
  })

  it('is marked as a draft on every page until it is issued', async () => {
    for (const story of [drafted(), approved(), signedByBoth()]) {
      for (const page of await pagesOf(pdfOf(story))) expect(page).toContain('Draft, not issued')
    }
    expect(await textOf(pdfOf(drafted()))).not.toContain('have each confirmed')
    expect(await textOf(pdfOf(signedByBoth()))).toContain('Not signed yet.')
  })

  it('records that Omar declined, in his words and with HR as the witness', async () => {
    const declined = signedByBoth().tell(omar, '2026-10-26T10:40:00Z', { type: 'SigningDeclined', version: 1, words: 'Not before the training.', consequence: 'The plan starts all the same; HR is the witness.' })
    const text = await textOf(pdfOf(declined))
    expect(text).toContain('Declined to sign version 1 on 26 October 2026 at 10:40 GMT. In their own words: Not before the training. Witness for HR: Ruth Adeyemi.')
  })

  it('keeps the signed dates in its clauses and shows the new ones beside them after a pause', async () => {
    const text = await textOf(pdfOf(underWay()))
    expect(text).toContain('Fri 11 Dec 2026 day 46')
    expect(text).toContain('to the final review on Friday 25 December 2026')
    expect(text).toContain('Milestone 1 Fri 11 Dec 2026 Thu 17 Dec 2026')
    expect(text).toContain('Final review Fri 25 Dec 2026 Thu 31 Dec 2026')
    expect(text).toContain('Mon 2 Nov 2026, 10:00 coaching session, missed by the manager')
  })

  it('leaves out what was left empty, and does not exist where there is no plan', async () => {
    const bare = { ...plan, expectations: { standard: 'Hold 8 calls a week.', why: ' ', companyGoal: '' }, milestones: plan.milestones.map((one) => ({ ...one, why: '', goal: '' })) }
    const text = await textOf(pdfOf(issued(bare)))
    expect(text).toContain('1.1 The standard. Hold 8 calls a week. 2. Areas for improvement')
    expect(planPdf(fold([]), people, letterhead, defaultPolicy)).toBeNull()
  })

  it('comes out the same to the byte for the same state', () => {
    expect(pdfOf(issued())).toEqual(pdfOf(issued()))
  })
})
