import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningPlan, runningPlan } from '#web/board/test-running-plan.ts'
import { formIn } from '#web/test-site.tsx'

describe('the weekly status note', () => {
  let omars: RunningPlan
  beforeAll(async () => {
    omars = await runningPlan()
    await omars.reads('2026-03-02', [12, 14], [3, 2])
    await omars.holds('2026-03-02')
    omars.on('2026-03-13', '15:00')
  })
  afterAll(() => omars.site.leave())

  const write = () => omars.at('/notes/write')
  const noteAt = async () => omars.at(`/notes/${(await omars.view('ines')).state.notes.at(-1)?.noteId}`)

  it('is drafted from the facts, also where the manager’s own side is behind', async () => {
    const page = await omars.site.as('ines').get(`${write()}?week=2026-03-09`)
    const drafted = String(formIn(page.html, write())['words'])
    expect(drafted).toContain('We held no session this week.')
    expect(drafted).toContain('did not take place (missed by me). It has not been made up.')
    expect(drafted).toContain('Over the whole plan, 1 of 4 sessions due took place.')
    expect(drafted).toContain('1. Discovery calls: 12 in the week of 2 Mar. 1 of 1 week reached it; 6 are needed, 7 are left.')
    expect(drafted).toContain('Omar kept 0 of 1 committed action on time.\nNot settled, due Mon 9 Mar: Block nine to eleven.')
    expect(drafted).toContain('Support delivered: 0 of 1.\nI owe the notes of 1 earlier week.')
  })

  it('begins with the week whose note is missing', async () => {
    expect(formIn((await omars.site.as('ines').get(write())).html, write())['weekOf']).toBe('2026-03-02')
  })

  it('is written by the manager alone', async () => {
    for (const who of ['omar', 'ruth', 'jun'] as const) expect((await omars.site.as(who).get(write())).status).toBe(404)
  })

  it('asks what improved and what is to be expected, and keeps the note', async () => {
    const answer = await omars.site.as('ines').send(write(), { weekOf: '2026-03-09', words: 'Omar, the calls are there.', improved: '' })
    expect(answer.status).toBe(422)
    expect(answer.says).toContain('Name what improved, however small.')
    expect(answer.says).toContain('Say what is to be expected if nothing changes.')
    expect(answer.html).toContain('Omar, the calls are there.')
  })

  it('is sent once, with the figures of the day, and read as a letter by both sides', async () => {
    const note = { weekOf: '2026-03-09', words: 'Omar, the calls are there.', improved: 'Mornings are free.', expectation: 'pass' }
    const sent = await omars.site.as('ines').send(write(), note)
    expect([sent.status, sent.location]).toEqual([303, omars.at('/notes')])
    const again = await omars.site.as('ines').send(write(), { ...note, words: 'Another one.' })
    expect([again.status, again.html.includes('Another one.')]).toEqual([409, true])
    const letter = await omars.site.as('omar').get(await noteAt())
    expect(letter.says).toContain('Status note 1, week of Mon 9 Mar')
    expect(letter.says).toContain('1 session held or made up of 4 due')
    expect(letter.says).toContain('If nothing changes Pass.')
  })

  it('is acknowledged by the employee, who can reply in their own words', async () => {
    const path = await noteAt()
    expect((await omars.site.as('ines').get(path)).says).not.toContain('I have read this note')
    expect((await omars.site.as('ines').send(path, { reply: 'As if Omar' })).status).toBe(404)
    expect((await omars.site.as('omar').send(path, { reply: 'Fair. I would like a first call next <b>time</b>.' })).status).toBe(303)
    const letter = await omars.site.as('ruth').get(path)
    expect(letter.says).toContain('Reply of Omar Haddad')
    expect(letter.html).toContain('next &lt;b>time&lt;/b>')
  })

  it('stands in the list by its week, beside those that are missing', async () => {
    omars.on('2026-03-24')
    const { says } = await omars.site.as('omar').get(omars.at('/notes'))
    expect(says).toContain('Note 1, week of Mon 9 Mar acknowledged, with a reply')
    expect(says).toMatch(/Week of Mon 16 Mar not sent.*Week of Mon 2 Mar not sent/)
  })
})
