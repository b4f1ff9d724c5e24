// Checks a case file with nothing but the file: no server, no network, no database. After one changed byte anywhere it
// is not intact, and the answer names the first thing that does not fit.
import { compareReceipt, findReceipt } from '#app/case-file/compare-receipt.ts'
import { readChain, type Chain } from '#app/case-file/events.ts'
import { belongs, inOrder, NAMES, RECEIPTS, type NamedFile } from '#app/case-file/layout.ts'
import { checkManifest } from '#app/case-file/manifest.ts'
import { README_TITLE } from '#app/case-file/readme.ts'
import type { Break, Unreadable, Verdict } from '#app/case-file/verdict.ts'
import { firstDifference, readZip, writeZip } from '#app/case-file/zip.ts'
import { verificationCode } from '#store/receipt.ts'
import { readVkey } from '#store/verifier-key.ts'

const REQUIRED = Object.values(NAMES)
const NOTHING: Chain = { streamId: '', hashes: [], withheld: 0, erased: 0, broken: null }

/** `receipts` are texts that somebody kept outside: they show what a file that is sound in itself cannot. */
export function verifyCaseFile(bytes: Uint8Array, { receipts = [] }: { receipts?: readonly string[] } = {}): Verdict | Unreadable {
  const { files, brokenAt } = readZip(bytes, isComplete)
  if (!isComplete(files)) return incomplete(bytes, files, brokenAt)
  const content = new Map(files.map((file) => [file.name, file.bytes]))
  const chain = readChain(contentOf(content, NAMES.events))
  if (chain.broken) return notIntact(chain, { firstBreak: chain.broken.position, reason: chain.broken.reason })
  const vkey = readVkey(text(contentOf(content, NAMES.vkey)).replace(/\n$/, ''))?.vkey
  if (!vkey) return notIntact(chain, { firstBreak: NAMES.vkey, reason: `The public key in ${NAMES.vkey} is not as it was exported.` })
  const outside = receipts.map((one, i) =>
    compareReceipt(receipts.length === 1 ? 'The receipt' : `Receipt ${i + 1}`, findReceipt(one), vkey, chain),
  )
  const found =
    checkOwnReceipts(files, vkey, chain) ??
    earliest(outside.flatMap((one) => (one.result === 'differs' ? [{ firstBreak: one.position, reason: one.reason }] : []))) ??
    checkManifest(contentOf(content, NAMES.manifest), vkey, chain, withoutManifest(files)) ??
    checkContainer(bytes, files)
  if (found) return notIntact(chain, found)
  const unusable = outside.find((one) => one.result === 'unusable')
  if (unusable) return { unreadable: unusable.reason }
  const remarks = outside.flatMap((one) => (one.result === 'fits' && one.remark ? [one.remark] : []))
  return { ...verdictOf(chain), intact: true, firstBreak: null, reason: remarks.join(' ') || null }
}

const isComplete = (files: readonly NamedFile[]) => REQUIRED.every((name) => files.some((file) => file.name === name))
const contentOf = (content: ReadonlyMap<string, Uint8Array>, name: string) => content.get(name) ?? new Uint8Array()
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const withoutManifest = (files: readonly NamedFile[]) => inOrder(files).filter(({ name }) => name !== NAMES.manifest)

const verdictOf = ({ hashes, withheld, erased }: Chain) => {
  const head = hashes.at(-1)
  return { entries: hashes.length, withheld, erased, code: head === undefined ? null : verificationCode(head) }
}

const notIntact = (chain: Chain, found: Break): Verdict => ({ ...verdictOf(chain), intact: false, ...found, code: null })

const earliest = (breaks: readonly { firstBreak: number; reason: string }[]): Break | null =>
  breaks.toSorted((one, other) => one.firstBreak - other.firstBreak)[0] ?? null

/** Receipts that lie in the file were given on the way; a rewritten record seldom has new ones for all of them. */
function checkOwnReceipts(files: readonly NamedFile[], vkey: string, chain: Chain): Break | null {
  const found: { firstBreak: number; reason: string }[] = []
  for (const { name, bytes } of files.filter((file) => file.name.startsWith(RECEIPTS))) {
    const compared = compareReceipt(name, bytes, vkey, chain)
    if (compared.result === 'unusable') return { firstBreak: name, reason: compared.reason }
    if (compared.result === 'differs') found.push({ firstBreak: compared.position, reason: compared.reason })
  }
  return earliest(found)
}

function checkContainer(bytes: Uint8Array, files: readonly NamedFile[]): Break | null {
  const at = firstDifference(bytes, writeZip(inOrder(files)))
  if (at === null) return null
  return {
    firstBreak: `the ZIP container at byte ${at}`,
    reason: `Every file inside fits, and the ZIP container around them is not the one that Incline wrote: it differs from byte ${at} on.`,
  }
}

function incomplete(bytes: Uint8Array, files: readonly NamedFile[], brokenAt: number | null): Verdict | Unreadable {
  const isOurs = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(README_TITLE) || files.filter(({ name }) => belongs(name)).length > 2
  const isZip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('PK\u0003\u0004')
  if (!isZip) return { unreadable: 'This is not a ZIP file, so it is no case file that Incline exported.' }
  if (!isOurs) return { unreadable: 'This ZIP file is no case file that Incline exported.' }
  if (brokenAt !== null) {
    const reason = `The ZIP container cannot be read from byte ${brokenAt} on: the file was cut off or damaged.`
    return notIntact(NOTHING, { firstBreak: `the ZIP container at byte ${brokenAt}`, reason })
  }
  const missing = REQUIRED.find((name) => files.every((file) => file.name !== name)) ?? NAMES.events
  return notIntact(NOTHING, { firstBreak: missing, reason: `${missing} is missing from the case file.` })
}
