// What lies in a case file, under which names and in which order: fixed, so that the same record gives the same bytes.

export const NAMES = {
  readme: 'README.txt',
  pdf: 'case.pdf',
  events: 'events.jsonl',
  vkey: 'vkey.txt',
  manifest: 'manifest.txt',
} as const

export const RECEIPTS = 'receipts/'
export const ATTACHMENTS = 'attachments/'

const ORDER = [NAMES.readme, NAMES.pdf, NAMES.events, RECEIPTS, ATTACHMENTS, NAMES.vkey, NAMES.manifest]

export type NamedFile = { name: string; bytes: Uint8Array }

const placeOf = (name: string): number =>
  ORDER.findIndex((place) => (place.endsWith('/') ? name.startsWith(place) && name.length > place.length : name === place))

export const belongs = (name: string): boolean => placeOf(name) >= 0

export const inOrder = (files: readonly NamedFile[]): NamedFile[] =>
  files.toSorted((one, other) => placeOf(one.name) - placeOf(other.name) || (one.name < other.name ? -1 : 1))

/** Names that a person chose become names that every system can unpack; a second file of the same name gets a number. */
export function safeNames(folder: string, names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = name.toWellFormed().replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, '-').replace(/^[.\s]+|[.\s]+$/g, '').slice(0, 100).toWellFormed()
    const wanted = plain === '' ? 'unnamed' : plain
    let free = wanted
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = numbered(wanted, count)
    taken.add(free.toLowerCase())
    return folder + free
  })
}

function numbered(name: string, count: number): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? `${name.slice(0, dot)}-${count}${name.slice(dot)}` : `${name}-${count}`
}
