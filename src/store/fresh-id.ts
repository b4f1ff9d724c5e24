// Fresh ids: UUIDv7, so that they sort by the time they were made.
import { randomBytes } from 'node:crypto'

export const freshId = (): string => idFrom(randomBytes(16))

/** As many as asked for, from one draw of chance: a plan takes an id for every session. */
export function freshIds(count: number): string[] {
  const chance = randomBytes(16 * count)
  return Array.from({ length: count }, (_, index) => idFrom(chance.subarray(16 * index, 16 * index + 16)))
}

/** RFC 9562, 5.7: 48 bits of milliseconds, then version, variant and chance. */
function idFrom(bytes: Buffer): string {
  bytes.writeUIntBE(Temporal.Now.instant().epochMilliseconds, 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
