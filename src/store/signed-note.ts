// Signed notes as C2SP writes them (c2sp.org/signed-note): a text, an empty line, and one line for each signature.
// A text counts only when a key that the reader trusts signed it; signatures of strangers are passed over.
import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { isKeyName, keyIdOf, readVkey, strictBase64, type VerifierKey } from '#store/verifier-key.ts'

export type NoteSignature = { name: string; keyId: string; signature: Uint8Array }
export type ParsedNote = { text: string; signatures: NoteSignature[] }
export type Refusal = { refusal: string }

const MOST_SIGNATURES = 100
// The rule of the format: no ASCII control character but the newline.
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/

export function signNote(text: string, keyName: string, privateKey: KeyObject): string {
  if (!text.endsWith('\n')) throw new RangeError('The text of a note ends with a newline.')
  if (CONTROL.test(text) || !text.isWellFormed()) throw new RangeError('The text of a note is plain UTF-8 without control characters.')
  if (!isKeyName(keyName)) throw new RangeError(`A key cannot be named “${keyName}”: no spaces and no plus sign.`)
  const keyId = Buffer.from(keyIdOf(keyName, createPublicKey(privateKey)), 'hex')
  const signature = sign(null, Buffer.from(text, 'utf8'), privateKey)
  return `${text}\n— ${keyName} ${Buffer.concat([keyId, signature]).toString('base64')}\n`
}

/** Takes a note apart without trusting it: whoever calls this says so to the reader. */
export function parseNote(note: string | Uint8Array): ParsedNote | Refusal {
  const whole = typeof note === 'string' ? note : decodeUtf8(note)
  if (whole === null || CONTROL.test(whole) || !whole.isWellFormed()) return { refusal: 'The note is not plain UTF-8 text.' }
  const end = whole.lastIndexOf('\n\n')
  if (end < 0) return { refusal: 'The note has no empty line before its signatures.' }
  const text = whole.slice(0, end + 1)
  const lines = whole.slice(end + 2).split('\n')
  if (lines.pop() !== '' || lines.length === 0) return { refusal: 'The note does not end with a line that is a signature.' }
  if (lines.length > MOST_SIGNATURES) return { refusal: `The note has more than ${MOST_SIGNATURES} signatures.` }
  const signatures = lines.map(parseSignature)
  if (!signatures.every((one) => one !== null)) return { refusal: 'A signature line of the note cannot be read.' }
  return { text, signatures }
}

/** The text and the verifier keys that signed it, or why it must not be trusted. */
export function openNote(
  note: string | Uint8Array,
  verifierKeys: readonly string[],
): { text: string; signedBy: string[] } | Refusal {
  const keys = verifierKeys.map(readVkey)
  if (!keys.every((key) => key !== null)) return { refusal: 'A verifier key cannot be read.' }
  const parsed = parseNote(note)
  if ('refusal' in parsed) return parsed
  const signed = Buffer.from(parsed.text, 'utf8')
  const signedBy = new Set<string>()
  for (const one of parsed.signatures) {
    const key = keys.find((known) => isBy(one, known))
    if (!key) continue
    if (!isGood(one, signed, key)) return { refusal: `The signature of ${key.name} does not belong to this text.` }
    signedBy.add(key.vkey)
  }
  if (signedBy.size === 0) return { refusal: 'None of the known keys has signed this note.' }
  return { text: parsed.text, signedBy: [...signedBy] }
}

const isBy = (one: NoteSignature, key: VerifierKey) => one.name === key.name && one.keyId === key.keyId

const isGood = (one: NoteSignature, signed: Uint8Array, key: VerifierKey) =>
  one.signature.length === 64 && verify(null, signed, key.publicKey, one.signature)

function parseSignature(line: string): NoteSignature | null {
  const [dash, name = '', encoded = '', ...more] = line.split(' ')
  const bytes = strictBase64(encoded)
  if (dash !== '—' || more.length > 0 || !isKeyName(name) || !bytes || bytes.length < 5) return null
  return { name, keyId: bytes.subarray(0, 4).toString('hex'), signature: new Uint8Array(bytes.subarray(4)) }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
