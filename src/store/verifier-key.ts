// Names for Ed25519 keys as C2SP signed notes write them: `name+id+base64` for the public half.
// The id binds name and key together, so a changed letter in either is noticed when the text is read.
import { createPrivateKey, createPublicKey, hash, type KeyObject } from 'node:crypto'

export type VerifierKey = { vkey: string; name: string; keyId: string; publicKey: KeyObject }

const ED25519 = 0x01
const PRIVATE_KEY_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Not empty, no space of any kind, no plus, no control character. */
export const isKeyName = (name: string): boolean => /^[^\s+\p{Cc}\p{Z}]+$/u.test(name) && name.isWellFormed()

/** Base64 of RFC 4648 section 4, refused when it is not the one spelling of its bytes. */
export function strictBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : null
}

const rawPublicKey = (key: KeyObject): Buffer => Buffer.from(String(key.export({ format: 'jwk' }).x), 'base64url')

/** The first four bytes, as hex, of SHA-256(name ‖ newline ‖ type ‖ public key). */
export function keyIdOf(name: string, publicKey: KeyObject): string {
  const named = Buffer.concat([Buffer.from(`${name}\n`, 'utf8'), Buffer.of(ED25519), rawPublicKey(publicKey)])
  return hash('sha256', named, 'hex').slice(0, 8)
}

export function vkeyOf(name: string, publicKey: KeyObject): string {
  if (!isKeyName(name)) throw new RangeError(`A key cannot be named “${name}”: no spaces and no plus sign.`)
  const key = Buffer.concat([Buffer.of(ED25519), rawPublicKey(publicKey)]).toString('base64')
  return `${name}+${keyIdOf(name, publicKey)}+${key}`
}

/** Null when the text is not a verifier key for Ed25519, or its id does not belong to it. */
export function readVkey(vkey: string): VerifierKey | null {
  const [name = '', keyId = '', ...rest] = vkey.split('+')
  const bytes = strictBase64(rest.join('+'))
  if (!isKeyName(name) || bytes?.length !== 33 || bytes[0] !== ED25519) return null
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: bytes.subarray(1).toString('base64url') }
  const publicKey = createPublicKey({ format: 'jwk', key: jwk })
  return keyIdOf(name, publicKey) === keyId ? { vkey, name, keyId, publicKey } : null
}

/** The private half as one line, in the form Go's note package gave it: `PRIVATE+KEY+name+id+base64`. */
export function signerKeyText(name: string, privateKey: KeyObject): string {
  const seed = Buffer.from(String(privateKey.export({ format: 'jwk' }).d), 'base64url')
  const key = Buffer.concat([Buffer.of(ED25519), seed]).toString('base64')
  return `PRIVATE+KEY+${name}+${keyIdOf(name, createPublicKey(privateKey))}+${key}`
}

export function readSignerKey(text: string): { name: string; privateKey: KeyObject } | null {
  const [first, second, name = '', keyId = '', ...rest] = text.split('+')
  const bytes = strictBase64(rest.join('+'))
  if (first !== 'PRIVATE' || second !== 'KEY' || !isKeyName(name) || bytes?.length !== 33 || bytes[0] !== ED25519) return null
  const der = Buffer.concat([PRIVATE_KEY_PREFIX, bytes.subarray(1)])
  const privateKey = createPrivateKey({ format: 'der', type: 'pkcs8', key: der })
  return keyIdOf(name, createPublicKey(privateKey)) === keyId ? { name, privateKey } : null
}
