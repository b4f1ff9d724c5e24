// The container: written by one rule only, so that reading it and writing it again gives the same bytes or shows tampering.
import { unzipSync, zipSync, type Zippable } from 'fflate'
import type { NamedFile } from '#app/case-file/layout.ts'

// Noon, because midnight does not exist on some days in some time zones, and fflate writes local time.
const WRITTEN_AT = '1980-01-01T12:00:00'
const LARGEST_UNPACKED = 512 * 1024 * 1024

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50

export function writeZip(files: readonly NamedFile[]): Uint8Array {
  const entries: Zippable = {}
  for (const { name, bytes } of files) entries[name] = [bytes, { level: 0, mtime: WRITTEN_AT }]
  return zipSync(entries)
}

/** What could be read, and the offset from which on the container makes no sense (null when it does to its end). */
export type Reading = { files: NamedFile[]; brokenAt: number | null }

/** Three ways to the content, so that one damaged header does not hide what is still there. The strictest comes first. */
export function readZip(bytes: Uint8Array, isComplete: (files: readonly NamedFile[]) => boolean): Reading {
  const front = fromFront(bytes)
  if (front.brokenAt === null && isComplete(front.files)) return front
  for (const read of [fromDirectory, repacked]) {
    const files = read(bytes)
    if (files && isComplete(files)) return { files, brokenAt: null }
  }
  return front
}

/** Header after header from the first byte, as they were written. */
function fromFront(bytes: Uint8Array): Reading {
  const view = viewOf(bytes)
  const files: NamedFile[] = []
  let at = 0
  while (at + 30 <= bytes.length && view.getUint32(at, true) === LOCAL) {
    const [size, nameEnd] = [view.getUint32(at + 18, true), at + 30 + view.getUint16(at + 26, true)]
    const name = nameIn(bytes, at + 30, nameEnd)
    const isPlain = view.getUint16(at + 8, true) === 0 && view.getUint16(at + 28, true) === 0
    if (!isPlain || nameEnd + size > bytes.length || name === null) return { files, brokenAt: at }
    files.push({ name, bytes: bytes.subarray(nameEnd, nameEnd + size) })
    at = nameEnd + size
  }
  const isEnd = at + 4 <= bytes.length && view.getUint32(at, true) === CENTRAL
  return { files, brokenAt: isEnd && files.length > 0 ? null : at }
}

/** By the directory at the end, which repeats every name and size. */
function fromDirectory(bytes: Uint8Array): NamedFile[] | null {
  const view = viewOf(bytes)
  const end = bytes.length - 22
  if (end < 0 || view.getUint32(end, true) !== END) return null
  const files: NamedFile[] = []
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= end && view.getUint32(at, true) === CENTRAL) {
    const [size, nameEnd] = [view.getUint32(at + 24, true), at + 46 + view.getUint16(at + 28, true)]
    const name = nameIn(bytes, at + 46, nameEnd)
    const start = view.getUint32(at + 42, true) + 30 + (nameEnd - at - 46)
    const isPlain = view.getUint16(at + 10, true) === 0 && view.getUint32(at + 30, true) === 0
    if (!isPlain || name === null || start + size > bytes.length) return null
    files.push({ name, bytes: bytes.subarray(start, start + size) })
    at = nameEnd
  }
  return files
}

/** Somebody unpacked the file and packed it again: the content can still be told apart from a forgery. */
function repacked(bytes: Uint8Array): NamedFile[] | null {
  let left = LARGEST_UNPACKED
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => !name.endsWith('/') && (left -= originalSize) >= 0,
    })
    return Object.entries(files).map(([name, content]) => ({ name, bytes: content }))
  } catch {
    return null
  }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function nameIn(bytes: Uint8Array, start: number, end: number): string | null {
  try {
    return end > bytes.length ? null : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(start, end))
  } catch {
    return null
  }
}

/** The first byte in which two files differ, or null when they are the same. */
export function firstDifference(one: Uint8Array, other: Uint8Array): number | null {
  if (Buffer.compare(one, other) === 0) return null
  const shorter = Math.min(one.length, other.length)
  for (let at = 0; at < shorter; at += 1) if (one[at] !== other[at]) return at
  return shorter
}
