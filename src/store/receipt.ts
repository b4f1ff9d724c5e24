// A receipt gives the head of a record away: whoever holds one can later prove that the record up to there was rewritten.
// Five plain lines, signed as a note, and a short code for paper.
import { isDigest } from '#store/chain.ts'
import { strictBase64 } from '#store/verifier-key.ts'
import type { Instant } from '#domain/day.ts'

/** `hash` is the hex hash of the entry at `position`; `at` is when the receipt is given. */
export type StreamHead = { orgId: string; streamId: string; position: number; hash: string; at: Instant }
export type Receipt = Omit<StreamHead, 'orgId'>

const TITLE = 'incline receipt v1'
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/

/** The text to be signed. The organisation is not spelled out: the hash already binds it. */
export function receiptFor({ streamId, position, hash, at }: StreamHead): string {
  const text = `${[TITLE, streamId, position, Buffer.from(hash, 'hex').toString('base64'), at].join('\n')}\n`
  if (!readReceipt(text)) throw new RangeError(`There is no receipt for entry ${position} of “${streamId}” with this hash and time.`)
  return text
}

/** Null when the text is not a receipt, to the letter. */
export function readReceipt(text: string): Receipt | null {
  const [title, streamId = '', position = '', encoded = '', at = '', end, ...more] = text.split('\n')
  const hash = strictBase64(encoded)?.toString('hex')
  const isWhole = title === TITLE && end === '' && more.length === 0 && streamId !== ''
  if (!isWhole || !/^[1-9]\d{0,14}$/.test(position) || !isDigest(hash) || !INSTANT.test(at)) return null
  return { streamId, position: Number(position), hash, at: at as Instant }
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The first 60 bits of a head's hash as `XXXX-XXXX-XXXX`, without letters that are mistaken for digits. */
export function verificationCode(hash: string): string {
  if (!isDigest(hash)) throw new RangeError('A verification code is made from a whole hash.')
  const bits = BigInt(`0x${hash.slice(0, 15)}`)
  const letters = Array.from({ length: 12 }, (_, i) => CROCKFORD[Number((bits >> BigInt(55 - 5 * i)) & 31n)])
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].map((four) => four.join('')).join('-')
}
