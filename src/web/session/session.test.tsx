import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doing } from '#domain/given-commands.ts'
import type { Day } from '#domain/day.ts'
import { type RunningPlan, runningPlan } from '#web/board/test-running-plan.ts'
import type { Fields } from '#web/test-site.tsx'

const talk: Fields = {
  'grow.goal': 'Twelve calls by Monday.', 'grow.reality.theirs': 'Mornings fill up with tickets.', 'practice.workReviewed': 'Call with Harbour Foods', 'grow.options.theirs': 'Block nine to eleven.',
  'grow.will.commitment': '9', 'action.text': 'Block nine to eleven until Monday.', 'action.dueOn': '2026-03-09', heldOn: '2026-03-02',
}

describe('the pages of a session', () => {
  let omars: RunningPlan
  beforeAll(async () => {
    omars = await runningPlan()
  })
  afterAll(() => omars.site.leave())

  const spoken = (changes: Fields = {}): Fields => ({ ...talk, 'action.ownerId': omars.site.id.omar, ...changes })
  const at = async (day: Day, place = '') => {
    const session = (await omars.view('ines')).state.sessions.find(({ on, heldOn }) => on === day || heldOn === day)
    return omars.at(`/sessions/${session?.sessionId}${place}`)
  }

  it('has honest words for the launch, and others for coaching', async () => {
    omars.on('2026-03-02', '10:30')
    const launch = await omars.site.as('ines').get(await at('2026-03-02', '/log'))
    expect(launch.says).toContain('Nothing is decided. What was written down is what counts, not my mood on the last day.')
    expect(launch.says).not.toContain('Which drill did you run?')
    const coaching = await omars.site.as('ines').get(await at('2026-03-05', '/log'))
    expect(coaching.says).toContain('Chosen because the main cause found was skill.')
    expect(coaching.says).toContain('Which drill did you run?')
  })

  it('is logged by the manager alone', async () => {
    const path = await at('2026-03-02', '/log')
    for (const who of ['omar', 'ruth', 'jun', 'graham'] as const) {
      expect((await omars.site.as(who).get(path)).status).toBe(404)
      expect((await omars.site.as(who).send(path, spoken())).status).toBe(404)
    }
  })

  it('keeps everything typed when something is missing, with the mistake beside its field', async () => {
    const path = await at('2026-03-02', '/log')
    const answer = await omars.site.as('ines').send(path, spoken({ 'action.text': '' }))
    expect(answer.status).toBe(422)
    expect(answer.says).toContain('Write down the one action that was committed to.')
    expect(answer.html).toContain('Mornings fill up with tickets.')
    const unsure = await omars.site.as('ines').send(path, spoken({ 'grow.will.commitment': '6' }))
    expect([unsure.status, unsure.html.includes('field-grow.will.whatWouldRaiseIt-mistake')]).toEqual([409, true])
  })

  it('takes words of any kind as words, and says how long they may be', async () => {
    const path = await at('2026-03-02', '/log')
    const long = await omars.site.as('ines').send(path, spoken({ 'grow.goal': `<script>alert(1)</script>${'x'.repeat(1_000_000)}` }))
    expect(long.status).toBe(422)
    expect(long.says).toContain('This is longer than 20,000 characters.')
    expect(long.html).toContain('&lt;script>')
    expect(long.html.length).toBeGreaterThan(1_000_000)
  })

  it('is recorded with its one action, read by the other, and confirmed with a differing view beside it', async () => {
    const path = await at('2026-03-02')
    const sent = await omars.site.as('ines').send(`${path}/log`, spoken({ 'grow.goal': '<script>alert(1)</script> twelve' }))
    expect([sent.status, sent.location]).toEqual([303, path])
    const shown = await omars.site.as('omar').get(path)
    expect(shown.says).toContain('Held. You and Ines have not confirmed it yet.')
    expect(shown.html).toContain('&lt;script>alert(1)&lt;/script> twelve')
    await omars.site.as('omar').send(path, { words: 'I said ten, not twelve.' })
    await omars.site.as('ines').send(path, { words: '' })
    const both = await omars.site.as('ruth').get(path)
    expect(both.says).toContain('Held, and confirmed by both.')
    expect(both.says).toContain('I said ten, not twelve.')
    expect((await omars.site.as('omar').send(path, { words: 'Once more.' })).status).toBe(409)
  })

  it('loses nothing when it was settled by somebody else meanwhile', async () => {
    const again = await omars.site.as('ines').send(await at('2026-03-02', '/log'), spoken({ 'grow.goal': 'Typed at the same time.' }))
    expect(again.status).toBe(409)
    expect(again.says).toContain('This session was already recorded as held or missed.')
    expect(again.html).toContain('Typed at the same time.')
  })

  it('is missed with a make-up on one of the allowed working days, and the employee may see it differently', async () => {
    omars.on('2026-03-05', '16:00')
    const path = await at('2026-03-05')
    const page = await omars.site.as('ines').get(`${path}/missed`)
    expect([...page.html.matchAll(/name="makeUpOn"[^>]*value="([^"]+)"/g)].map(([, day]) => day)).toEqual(['2026-03-05', '2026-03-06', '2026-03-10'])
    await omars.site.as('ines').send(`${path}/missed`, { missedBy: 'employee', why: 'Omar was with a customer.', makeUpOn: '2026-03-06' })
    const shown = await omars.site.as('omar').get(path)
    expect(shown.says).toContain('It counts as missed by you. Omar was with a customer. To be made up on Fri 6 Mar.')
    await omars.site.as('omar').send(path, { do: 'DisputeSession', words: 'The visit was agreed with Ines on Monday.' })
    expect((await omars.site.as('ruth').get(path)).says).toContain('The visit was agreed with Ines on Monday.')
  })

  it('cannot be missed before its day: a move is offered instead', async () => {
    const page = await omars.site.as('omar').get(await at('2026-03-12', '/missed'))
    expect(page.says).toContain('This session has not come yet. If the day does not suit, move it; that is not a miss.')
  })

  it('moves to a free working day, keeps what was typed when the day is taken, and shows where it came from', async () => {
    const path = await at('2026-03-12')
    const taken = await omars.site.as('omar').send(`${path}/move`, { on: '2026-03-16', askedBy: 'employee', why: 'School play.' })
    expect([taken.status, taken.html.includes('value="School play."')]).toEqual([409, true])
    const moved = await omars.site.as('omar').send(`${path}/move`, { on: '2026-03-13', askedBy: 'employee', why: 'School play.' })
    expect(moved.status).toBe(303)
    expect((await omars.site.as('ines').get(path)).says).toContain('Moved from Thu 12 Mar.')
  })

  it('lists every session with its state, and says plainly which are missed', async () => {
    await omars.does('ines', doing('PausePlan'))
    const { says } = await omars.site.as('ruth').get(omars.at('/sessions'))
    expect(says).toContain('19 sessions in the plan; 2 due so far, 1 held or made up, 1 missed.')
    expect(says).toContain('missed by Omar')
    expect(says).toContain('gets a new day after the pause')
  })
})
