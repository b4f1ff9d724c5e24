import { describe, expect, it } from 'vitest'
import { readReceipt, receiptFor, verificationCode } from '#store/receipt.ts'

const HASH = '00443214c74254b635cf84653a56d7c675be77df0011223344556677889900aa'
const head = { orgId: 'org_harbour', streamId: 'case_omar', position: 12, hash: HASH, at: '2026-03-02T09:30:00Z' } as const

describe('a receipt', () => {
  it('is five plain lines', () => {
    expect(receiptFor(head)).toBe(
      'incline receipt v1\ncase_omar\n12\nAEQyFMdCVLY1z4RlOlbXxnW+d98AESIzRFVmd4iZAKo=\n2026-03-02T09:30:00Z\n',
    )
  })

  it('reads back as what it was made from', () => {
    const { orgId: _, ...receipt } = head
    expect(readReceipt(receiptFor(head))).toEqual(receipt)
  })

  it.each([
    ['another title', (text: string) => text.replace('v1', 'v2')],
    ['a position with a leading zero', (text: string) => text.replace('\n12\n', '\n012\n')],
    ['a position of nought', (text: string) => text.replace('\n12\n', '\n0\n')],
    ['half a hash', (text: string) => text.replace(/AEQ.*=/, 'AEQy')],
    ['a hash in a second spelling', (text: string) => text.replace('AKo=', 'AKp=')],
    ['a time that is none', (text: string) => text.replace('T09:30:00Z', '')],
    ['a sixth line', (text: string) => `${text}more\n`],
    ['no last newline', (text: string) => text.slice(0, -1)],
  ])('is not read with %s', (_, change) => {
    expect(readReceipt(change(receiptFor(head)))).toBeNull()
  })

  it('is not made for a head that does not exist', () => {
    expect(() => receiptFor({ ...head, position: 0 })).toThrow('no receipt for entry 0')
    expect(() => receiptFor({ ...head, hash: 'abc' })).toThrow('no receipt')
    expect(() => receiptFor({ ...head, streamId: 'case\nomar' })).toThrow('no receipt')
  })
})

describe('the verification code on paper', () => {
  it('is the first 60 bits of the hash in Crockford’s letters', () => {
    expect(verificationCode(HASH)).toBe('0123-4567-89AB')
    expect(verificationCode('f'.repeat(64))).toBe('ZZZZ-ZZZZ-ZZZZ')
    expect(verificationCode('0'.repeat(64))).toBe('0000-0000-0000')
  })

  it('is not made from anything else', () => {
    expect(() => verificationCode('0123')).toThrow('whole hash')
  })
})
