import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formIn, testSite, type TestSite } from '#web/test-site.tsx'
import { omarsConcern } from '#web/concern/test-concern.ts'

let site: TestSite
let address: string
beforeAll(async () => {
  site = await testSite()
  address = `/people/${site.id.omar}/concern`
  await site.bring('omar', [9, 8, 9, 10, 9, 8, 9, 8, 9, 8, 7, 7, 6, 6, 5, 5, 4, 4, 3, 3], 4)
})
afterAll(() => site.leave())

const canary = '<script>alert(1)</script>'

describe('raising a concern', () => {
  it('is for the manager of that person; to everybody else there is nothing here', async () => {
    for (const who of ['omar', 'jun', 'priya', 'ruth', 'graham'] as const) expect((await site.as(who).get(address)).status).toBe(404)
    expect((await site.as().get(address)).location).toContain('/sign-in')
    expect((await site.as('ines').get('/people/person_nobody/concern')).status).toBe(404)
    expect((await site.as('ines').get('/people/%00/concern')).status).toBe(404)
    expect((await site.as('ines').get(`/people/${site.id.ines}/concern`)).status).toBe(404)
  })

  it('shows the figures with what is usual and whether the trend is real, and offers them as evidence', async () => {
    const { says } = await site.as('ines').get(address)
    expect(says).toContain('4, 4, 3 and 3 in the last 4 weeks with figures, to 22 Nov 2026.')
    expect(says).toContain('Usually between')
    expect(says).toMatch(/Falling, about 0\.\d fewer each week/)
    expect(says).toContain('Use this as evidence : Opportunities created')
  })

  it('puts a reading into the first free row and keeps everything else that was typed', async () => {
    const answered = await site.as('ines').send(address, { ...omarsConcern, use: 'opportunities_created' })
    const fields = formIn(answered.html, address)
    expect(answered.status).toBe(200)
    expect(fields['concern.evidence.0.what']).toBe(omarsConcern['concern.evidence.0.what'])
    expect(fields['concern.evidence.1.observedOn']).toBe('2026-11-22')
    expect(fields['concern.evidence.1.what']).toContain('Opportunities created: 4, 4, 3 and 3')
    expect(fields['concern.gap']).toBe(omarsConcern['concern.gap'])
    expect(answered.says).not.toContain('This is not saved yet')
  })

  it('takes a reading from a link as well', async () => {
    const fields = formIn((await site.as('ines').get(`${address}?use=win_rate`)).html, address)
    expect(fields['concern.evidence.0.what']).toContain('Win rate: 40')
  })

  it('adds a row of evidence without losing what was typed', async () => {
    const { html } = await site.as('ines').send(address, { ...omarsConcern, more: 'concern.evidence' })
    expect(html).toContain('name="concern.evidence.1.what"')
    expect(formIn(html, address)['concern.evidence.0.what']).toBe(omarsConcern['concern.evidence.0.what'])
  })

  it('says beside each field what is missing, and keeps what was written as it was written', async () => {
    const answered = await site.as('ines').send(address, { ...formIn((await site.as('ines').get(address)).html, address), 'concern.gap': canary, 'concern.evidence.0.what': 'a'.repeat(20_000) })
    expect(answered.status).toBe(422)
    expect(answered.html).toContain('id="field-concern.expectation.text-mistake"')
    expect(answered.says).toContain('Answer this question for yourself first.')
    expect(answered.html).not.toContain(canary)
    expect(formIn(answered.html, address)).toMatchObject({ 'concern.gap': canary, 'concern.evidence.0.what': 'a'.repeat(20_000) })
  })

  it('puts a mistake beside the row that it is about, with empty rows before it', async () => {
    const { html } = await site.as('ines').send(address, { ...omarsConcern, 'concern.evidence.2.what': 'Heard it on a call.', 'concern.evidence.1.what': '', 'concern.earlierFeedback.0.givenOn': '', 'concern.earlierFeedback.0.what': '' })
    expect(html).toContain('id="field-concern.evidence.1.source-mistake"')
    expect(formIn(html, address)['concern.evidence.1.what']).toBe('Heard it on a call.')
    expect(html).not.toContain('name="concern.evidence.2.what"')
  })

  it('keeps a text of 1 MB and says that it is too long', async () => {
    const answered = await site.as('ines').send(address, { ...omarsConcern, 'concern.gap': 'b'.repeat(1_000_000) })
    expect(answered.status).toBe(422)
    expect(answered.says).toContain('This is longer than 20,000 characters.')
    expect(formIn(answered.html, address)['concern.gap']).toHaveLength(1_000_000)
  })

  it('asks for evidence, and refuses a day that has not come', async () => {
    const { 'concern.evidence.0.observedOn': _on, 'concern.evidence.0.source': _source, 'concern.evidence.0.what': _what, ...without } = omarsConcern
    const none = await site.as('ines').send(address, without)
    expect(none.status).toBe(409)
    expect(none.says).toContain('A concern needs at least one thing that was observed')
    const early = await site.as('ines').send(address, { ...omarsConcern, 'concern.evidence.0.observedOn': '2026-12-24' })
    expect(early.status).toBe(409)
    expect(early.html).toContain('id="field-concern.evidence.0.observedOn-mistake"')
  })

  it('opens one case however often the same form is sent', async () => {
    const { caseId } = formIn((await site.as('ines').get(address)).html, address)
    const first = await site.as('ines').send(address, { ...omarsConcern, caseId: String(caseId) })
    const second = await site.as('ines').send(address, { ...omarsConcern, caseId: String(caseId) })
    expect([first.status, second.status]).toEqual([303, 303])
    expect(first.location).toBe(`/cases/${caseId}`)
    expect(second.location).toBe(first.location)
    expect((await site.as('ines').get(first.location)).says).toContain('You raised a concern. Omar has not seen it yet.')
  })
})
