// Sets a paper as PDF: tagged (PDF/UA-1), so that it can be read aloud as well. The same paper gives the same bytes.
// Its text goes in as data, never as markup.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Paper } from '#documents/paper-block.ts'
import { printerWithout } from '#documents/printable.ts'
import blocks from '#documents/templates/blocks.typ?raw'
import letter from '#documents/templates/letter.typ?raw'
import { families, typefaces } from '#documents/typeface.ts'

const workspace = '/incline-paper'
let compiler: NodeCompiler | null = null

/** Reading the typefaces takes longer than setting a page, so one compiler serves all papers. */
function ownCompiler(): NodeCompiler {
  if (compiler !== null) return compiler
  compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: typefaces() }] })
  compiler.addSource(`${workspace}/blocks.typ`, blocks)
  compiler.addSource(`${workspace}/letter.typ`, letter)
  return compiler
}

/** What no typeface can show is learnt from the typesetter's refusals, once for all papers. */
const withoutShape = new Set<string>()
let print = printerWithout(withoutShape)

export function typeset(paper: Paper): Uint8Array {
  for (;;) {
    const outcome = attempt(paper)
    if ('pdf' in outcome) return outcome.pdf
    const learnt = outcome.refused.filter((text) => text !== '' && !withoutShape.has(text))
    if (learnt.length === 0) throw new Error(`“${paper.title}” could not be set: ${outcome.why}`)
    for (const text of learnt) withoutShape.add(text)
    print = printerWithout(withoutShape)
  }
}

type Outcome = { pdf: Uint8Array } | { refused: string[]; why: string }

/** Straight to PDF: a laid-out document that lingers between two calls keeps a megabyte until the garbage collector happens to notice. */
function attempt(paper: Paper): Outcome {
  const own = ownCompiler()
  try {
    const inputs = { paper: asJson(paper), families: JSON.stringify(families) }
    return { pdf: new Uint8Array(own.pdf({ mainFilePath: `${workspace}/letter.typ`, inputs }, { pdfStandard: 'ua-1' })) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { refused: refusedIn(why), why }
  } finally {
    forgetNowAndThen(own)
  }
}

const papersBetween = 10
let papersSet = 0

/** The compiler remembers what it has laid out; going through that after every paper would cost a quarter of its time. */
function forgetNowAndThen(own: NodeCompiler): void {
  papersSet += 1
  if (papersSet % papersBetween === 0) own.evictCache(1)
}

function asJson(paper: Paper): string {
  let hasMarks = false
  const text = JSON.stringify(paper, (_, value: unknown) => {
    if (typeof value !== 'string') return value
    const shown = print(value)
    hasMarks ||= shown.hasMarks
    return shown.text
  })
  return `{"hasMarks":${hasMarks},${text.slice(1)}`
}

/** The message quotes each text twice over, with its rarer characters as `\u{…}`. */
const refusedIn = (message: string): string[] =>
  Array.from(message.matchAll(/the (?:text|text contains the disallowed codepoint) `\\"(.+?)\\"`/gu), ([, quoted = '']) =>
    quoted.replace(/\\+u\{([0-9a-f]+)\}/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))).replace(/\\+(["'\\])/gu, '$1'),
  )
