// Reads a PDF as a reader's program would, so that the tests of the papers look at what really came out.
import { extractText, getDocumentProxy, getMeta } from 'unpdf'

/** The text of each page, with every kind of space and line end as one space. */
export async function pagesOf(pdf: Uint8Array | null): Promise<string[]> {
  if (pdf === null) throw new Error('There is no paper to read.')
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })
  return text.map((page) => page.replace(/\s+/gu, ' '))
}

export const textOf = async (pdf: Uint8Array | null): Promise<string> => (await pagesOf(pdf)).join(' ')

/** What the file says of itself, and whether it is tagged for reading aloud. */
export async function propertiesOf(pdf: Uint8Array): Promise<{ title: unknown; language: unknown; isTagged: boolean }> {
  const open = await getDocumentProxy(new Uint8Array(pdf))
  const { info } = await getMeta(open)
  const marks = await open.getMarkInfo()
  return { title: info['Title'], language: info['Language'], isTagged: marks?.Marked === true }
}
