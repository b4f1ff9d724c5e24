// A tagged template that escapes what goes into it: all that the floor has for a template engine.

export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

export type Piece = Markup | string | number | null | undefined | readonly Piece[]

const marks: { [letter: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => (/[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (letter) => marks[letter] ?? letter) : text)

function textOf(piece: Piece): string {
  if (piece instanceof Markup) return piece.text
  if (typeof piece === 'string') return escaped(piece)
  if (typeof piece === 'number') return String(piece)
  return piece === null || piece === undefined ? '' : piece.map(textOf).join('')
}

export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let text = strings[0] ?? ''
  for (const [at, piece] of pieces.entries()) text += textOf(piece) + (strings[at + 1] ?? '')
  return new Markup(text)
}
