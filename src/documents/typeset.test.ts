import { describe, expect, it } from 'vitest'
import { fold } from '#domain/case.ts'
import type { PersonId } from '#domain/id.ts'
import type { PlanText } from '#domain/plan.ts'
import { defaultPolicy } from '#domain/policy.ts'
import { ines, issued, letterhead, omar, people, plan } from '#documents/omars-story.ts'
import { planPdf } from '#documents/paper.ts'
import { pagesOf, textOf } from '#documents/pdf-text.ts'

const typed = (areas: string, more: Partial<PlanText> = {}, name = people.name) =>
  planPdf(fold(issued({ ...plan, areas, ...more }).events), { ...people, name }, letterhead, defaultPolicy)

const noShape = 'Characters for which there was no typeface'

describe('what people type', () => {
  it('comes out as typed, whatever it would mean to the typesetter', async () => {
    const markup = '#import "x": y; #panic() $x^2$ *bold* _so_ \\ \\u{41} `raw` <label> @ref // no comment /* nor this */ = not a heading - not a list'
    expect(await textOf(typed(markup))).toContain(`2.1 ${markup} 2.2`)
  })

  it('keeps quotation marks, dashes and dots as they were typed', async () => {
    const quoted = `"straight" 'single' “curly” ‘them’ «these» it's -- two --- three ... …`
    expect(await textOf(typed(quoted))).toContain(quoted)
  })

  it('runs over as many pages as it needs', async () => {
    const pages = await pagesOf(typed(`${'A sentence of some length. '.repeat(740)}The end of it.`))
    const text = pages.map((page) => page.replace(/ ?Omar Haddad, improvement plan, version 1 .*$/u, '')).join(' ')
    expect(pages.length).toBeGreaterThan(8)
    expect(text.match(/A sentence of some length\./g)).toHaveLength(740)
    expect(text).toContain('The end of it.')
  })

  it('does not run off the page without a single space, not even in a table', async () => {
    const [first, ...others] = plan.milestones
    if (first === undefined) throw new Error('The plan has no milestone.')
    const pages = await pagesOf(typed('z'.repeat(20_000), { milestones: [{ ...first, what: 'q'.repeat(20_000) }, ...others] }))
    expect(pages.join('').match(/z/g)?.length).toBeGreaterThanOrEqual(20_000)
    expect(pages.join('').match(/q/g)?.length).toBeGreaterThanOrEqual(20_000)
    for (const page of pages) expect(Math.max(...page.split(' ').map((word) => word.length))).toBeLessThan(90)
  })

  it('shows names from right to left without upsetting the sentence', async () => {
    const names: { [person: string]: string } = { [omar]: 'عمر حداد', [ines]: 'ענת כרמי' }
    const text = await textOf(typed(plan.areas, {}, (person: PersonId) => names[person] ?? people.name(person)))
    expect(text).toMatch(/Dear \P{L}*[\p{Script=Arabic} ]+\P{L}*, ?This letter/u)
    expect(text).toMatch(/[\p{Script=Hebrew} ]{6,}/u)
    expect(text).not.toContain(noShape)
  })

  it('prints the number of a character that no typeface has, and says so', async () => {
    const text = await textOf(typed('before \u{10fff0}\u{10fff1} after'))
    expect(text).toContain('before [U+10FFF0 U+10FFF1] after')
    expect(text).toContain(noShape)
  })

  it('does not let unseen characters turn a sentence around or stop the paper', async () => {
    const text = await textOf(typed('pay \u202e001 now\u0007 \ud800 \ufeffand a\ttab\r\nline'))
    expect(text).toContain('pay [U+202E]001 now[U+0007] \ufffd and a tab line')
  })
})
