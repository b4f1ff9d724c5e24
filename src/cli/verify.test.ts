import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exported, omarsCase, receiptOf, said } from '#app/case-file/omars-case.ts'

const folder = mkdtempSync(join(tmpdir(), 'incline-verify-'))
const at = (name: string) => join(folder, name)

/** A process of its own, because exit codes and the two outputs are the contract. */
function verify(...words: string[]) {
  const program = `import { verifyCommand } from '#cli/verify.ts'; await verifyCommand().parseAsync(process.argv.slice(1), { from: 'user' })`
  const options = { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program, '--', ...words], options)
  return { status, stdout, stderr }
}

beforeAll(() => {
  const file = exported()
  writeFileSync(at('case.zip'), file)
  writeFileSync(at('changed.zip'), Buffer.from(file).fill('X', Buffer.from(file).indexOf('two calls'), Buffer.from(file).indexOf('two calls') + 1))
  writeFileSync(at('rewritten.zip'), exported({}, omarsCase(said.toReversed())))
  writeFileSync(at('letter.txt'), 'Dear Omar')
  writeFileSync(at('receipt-2.txt'), receiptOf(omarsCase(), 2))
  writeFileSync(at('receipt-4.txt'), receiptOf(omarsCase(), 4))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('incline verify', () => {
  it('says intact in a sentence, with the code that stands on paper', () => {
    const { status, stdout, stderr } = verify(at('case.zip'))
    expect(stdout).toMatch(/^Intact: 5 entries fit\. The code of the last entry is (\w{4}-){2}\w{4}\.\n$/)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('answers scripts in JSON', () => {
    const intact = verify(at('case.zip'), '--json')
    expect(JSON.parse(intact.stdout)).toEqual({ intact: true, entries: 5, firstBreak: null, reason: null })
    const changed = verify('--json', at('changed.zip'))
    expect(JSON.parse(changed.stdout)).toMatchObject({ intact: false, entries: 3, firstBreak: 4 })
    expect([intact.status, changed.status]).toEqual([0, 1])
  })

  it('names the entry that does not fit', () => {
    const { status, stdout } = verify(at('changed.zip'))
    expect(stdout).toBe('Not intact. The first thing that does not fit is entry 4. The content of entry 4 is not what was recorded.\n')
    expect(status).toBe(1)
  })

  it('takes one receipt or several, before or behind the file', () => {
    expect(verify(at('case.zip'), '--receipt', at('receipt-2.txt'), at('receipt-4.txt')).stdout).toContain('All 2 receipts fit')
    expect(verify('--receipt', at('receipt-2.txt'), '--receipt', at('receipt-4.txt'), at('case.zip'))).toMatchObject({ status: 0 })
    const caught = verify('--json', at('rewritten.zip'), '--receipt', at('receipt-4.txt'), '--receipt', at('receipt-2.txt'))
    expect(caught.status).toBe(1)
    expect(JSON.parse(caught.stdout)).toMatchObject({ intact: false, firstBreak: 2 })
  })

  it.each([
    ['a file that is no case file', ['letter.txt'], 'This is not a ZIP file, so it is no case file that Incline exported.\n'],
    ['a receipt that is none', ['case.zip', '--receipt', 'letter.txt'], 'The receipt is not a receipt that Incline has given, or it was changed.\n'],
  ])('ends with 2 and one sentence for %s', (_, words, sentence) => {
    const named = words.map((word) => (word.includes('.') ? at(word) : word))
    expect(verify(...named, '--json')).toEqual({ status: 2, stdout: '', stderr: sentence })
  })

  it('ends with 2 and one sentence for a file that is not there, for a folder and for a missing name', () => {
    expect(verify(at('none.zip'))).toEqual({ status: 2, stdout: '', stderr: `There is no file ${at('none.zip')}.\n` })
    expect(verify(folder)).toEqual({ status: 2, stdout: '', stderr: `${folder} is a folder; name the file itself.\n` })
    expect(verify()).toEqual({ status: 2, stdout: '', stderr: "Missing required argument 'file'\n" })
    expect(verify(at('case.zip'), '--sideways')).toMatchObject({ status: 2, stdout: '' })
  })

  it('explains itself', () => {
    const { status, stdout } = verify('--help')
    expect(stdout).toContain('--receipt <file>')
    expect(status).toBe(0)
  })
})
