import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Button, PostButton } from '#web/parts/button.tsx'
import { Check, Checks } from '#web/parts/check.tsx'
import { Choice, SelectField } from '#web/parts/choice.tsx'
import { DayField } from '#web/parts/day-field.tsx'
import { FileField } from '#web/parts/file-field.tsx'
import { Form } from '#web/parts/form.tsx'
import { Scale } from '#web/parts/scale.tsx'
import { LongText, NumberField, OwnWords, TextField } from '#web/parts/text-field.tsx'

const html = (node: VNode) => renderToString(node)
const yesNo = [
  { value: 'yes', label: 'yes' },
  { value: 'no', label: 'no' },
]

describe('a field', () => {
  it('ties its label to its input', () => {
    const page = html(<TextField name="account" label="Account" />)
    expect(page).toContain('<label for="field-account">Account</label>')
    expect(page).toMatch(/<input[^>]* id="field-account"/)
  })

  it('says its hint and its mistake together with the input', () => {
    const page = html(<DayField name="heldOn" label="Held on" hint="Today or earlier." mistake="This day is still to come." value="2026-11-30" />)
    expect(page).toContain('aria-describedby="field-heldOn-hint field-heldOn-mistake"')
    expect(page).toContain('aria-invalid="true"')
    expect(page).toMatch(/id="field-heldOn-mistake".*This day is still to come\./)
  })

  it('is neither invalid nor described when there is nothing to say', () => {
    const page = html(<TextField name="account" label="Account" />)
    expect(page).not.toContain('aria-invalid')
    expect(page).not.toContain('aria-describedby')
  })

  it('says "optional" only when it is told that nothing need be written', () => {
    expect(html(<TextField name="a" label="A" required={false} />)).toContain('optional')
    expect(html(<TextField name="a" label="A" />)).not.toContain('optional')
    expect(html(<TextField name="a" label="A" required />)).toMatch(/<input[^>]* required/)
  })

  it('gives back what was typed, whatever it was', () => {
    const typed = 'He said <b>"no"</b> & left'
    expect(html(<OwnWords name="said" label="Said" value={typed} />)).toContain('>He said &lt;b>&quot;no&quot;&lt;/b> &amp; left</textarea>')
    expect(html(<TextField name="said" label="Said" value={typed} />)).toContain('value="He said &lt;b>&quot;no&quot;&lt;/b> &amp; left"')
    expect(html(<NumberField name="calls" label="Calls" value="about eight" unit="calls" />)).toContain('value="about eight"')
  })

  it('keeps twenty thousand characters and a leading line break', () => {
    const long = `\n${'x'.repeat(20_000)}`
    expect(html(<LongText name="long" label="Long" value={long} />)).toContain(`>\n\n${'x'.repeat(20_000)}</textarea>`)
  })

  it('takes the direction of what is written in it', () => {
    expect(html(<OwnWords name="said" label="Said" value="שלום" />)).toContain('dir="auto"')
  })

  it('can be told apart from one of the same name in another form', () => {
    expect(html(<TextField name="reason" id="withdraw-reason" label="Why" />)).toContain('<label for="withdraw-reason">')
  })
})

describe('choosing', () => {
  it('groups radios under the question, and the first carries the id of the field', () => {
    const page = html(<Choice name="move" label="Did it appear?" options={yesNo} value="no" mistake="Choose one." />)
    expect(page).toMatch(/<fieldset[^>]*aria-describedby="field-move-mistake"/)
    expect(page).toContain('<legend>Did it appear?</legend>')
    expect(page).toMatch(/id="field-move"[^>]*type="radio"[^>]*value="yes"/)
    expect(page.match(/checked/g)).toHaveLength(1)
    expect(page).toMatch(/value="no" checked/)
  })

  it('chooses nothing by itself', () => {
    expect(html(<Choice name="move" label="Did it appear?" options={yesNo} />)).not.toContain('checked')
    expect(html(<Scale name="sure" label="How sure?" ends={['I doubt it', 'nothing will stop me']} />)).not.toContain('checked')
  })

  it('draws a scale of ten with what its ends mean', () => {
    const page = html(<Scale name="sure" label="How sure?" value={9} ends={['I doubt it', 'nothing will stop me']} />)
    expect(page.match(/type="radio"/g)).toHaveLength(10)
    expect(page).toMatch(/value="9" checked/)
    expect(page).toContain('1, I doubt it')
    expect(page).toContain('10, nothing will stop me')
  })

  it('keeps the chosen option of a list, and its prompt when none is', () => {
    expect(html(<SelectField name="kind" label="Kind" options={yesNo} value="no" prompt="Choose" />)).toContain('<option value="no" selected>')
    expect(html(<SelectField name="kind" label="Kind" options={yesNo} prompt="Choose" />)).toContain('<option value selected>Choose</option>')
  })

  it('sends several ticks under one name', () => {
    const page = html(<Checks name="about" label="About" options={yesNo} values={['yes']} />)
    expect(page.match(/name="about"/g)).toHaveLength(2)
    expect(page.match(/checked/g)).toHaveLength(1)
  })

  it('ties a box to its words', () => {
    const page = html(<Check name="received" label="I have received it." checked />)
    expect(page).toContain('for="field-received"')
    expect(page).toMatch(/value="yes" checked/)
  })

  it('says what may be sent as a file', () => {
    expect(html(<FileField name="deals" label="Deals" hint="CSV, up to 5 MB." accept=".csv" />)).toMatch(/type="file"[^>]*accept="\.csv"/)
  })
})

describe('a form', () => {
  const filled = (
    <Form
      action="/sessions"
      hidden={{ planId: 'plan_1' }}
      draft="session_7"
      mistakes={{ heldOn: 'Choose today or earlier.', '': 'The plan was paused while you wrote.' }}
    >
      <TextField name="heldOn" label="Held on" />
    </Form>
  )

  it('leads from the top to each field that needs another look', () => {
    const page = html(filled)
    expect(page).toContain('role="alert"')
    expect(page).toContain('1 answer needs another look.')
    expect(page).toContain('<a href="#field-heldOn">Choose today or earlier.</a>')
  })

  it('says what is amiss with the whole form without a link', () => {
    expect(html(filled)).toContain('<li>The plan was paused while you wrote.</li>')
  })

  it('is silent when nothing is amiss', () => {
    expect(html(<Form action="/sessions" mistakes={{}} children="" />)).not.toContain('role="alert"')
  })

  it('carries hidden values and the key of its draft, and leaves judging to the server', () => {
    const page = html(filled)
    expect(page).toContain('<input type="hidden" name="planId" value="plan_1"/>')
    expect(page).toContain('data-draft="session_7"')
    expect(page).toMatch(/<form[^>]* novalidate/i)
    expect(page).toContain('method="post"')
  })

  it('sends files only when it says so', () => {
    expect(html(filled)).not.toContain('enctype')
    expect(html(<Form action="/imports" sendsFiles children="" />)).toContain('enctype="multipart/form-data"')
  })
})

describe('a button', () => {
  it('that is closed says why', () => {
    const page = html(<Button closedBecause="Opens when Omar has scored.">Score</Button>)
    expect(page).toContain('disabled')
    expect(page).toContain('Opens when Omar has scored.')
  })

  it('posts by itself with what it needs', () => {
    const page = html(
      <PostButton to="/notes/4/acknowledge" hidden={{ note: '4' }}>
        Acknowledge
      </PostButton>,
    )
    expect(page).toMatch(/<form[^>]*method="post"[^>]*action="\/notes\/4\/acknowledge"/)
    expect(page).toContain('name="note" value="4"')
  })
})
