// What somebody typed, made fit for paper: nothing is lost without a trace. A character that cannot be shown stands there as its
// number, as in [U+738B]; so do those that would turn the order of a line around unseen.

const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu
const misleading = '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u202d\\u202e\\ufff9-\\ufffb\\ufffe\\uffff'

export type Printable = { text: string; hasMarks: boolean }

/** `withoutShape` are the texts that no typeface at hand can show. The byte order mark has neither shape nor meaning and is left out. */
export function printerWithout(withoutShape: ReadonlySet<string>): (typed: string) => Printable {
  const characters = [...withoutShape].filter((text) => Array.from(text).length === 1)
  const clusters = [...withoutShape].filter((text) => Array.from(text).length > 1).toSorted((one, other) => other.length - one.length)
  const unshown = new RegExp(`(?:${[...clusters.map((text) => RegExp.escape(text)), `[${misleading}${characters.map((one) => RegExp.escape(one)).join('')}]`].join('|')})+`, 'gu')
  return (typed) => {
    const plain = typed.toWellFormed().replace(lineEnds, '\n').replaceAll('\t', '    ').replaceAll('\ufeff', '')
    const text = plain.replace(unshown, marked)
    return { text, hasMarks: text !== plain }
  }
}

const marked = (characters: string): string => `[${Array.from(characters, numberOf).join(' ')}]`
const numberOf = (character: string): string => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
