// From the bytes of an uploaded file to text, or one sentence why it is no text. Line ends come out as single line feeds.

export type Unreadable = { unreadable: string }

const byteOrderMarks = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const

/** UTF-8 with or without byte order mark, UTF-16 with one; what is not valid UTF-8 is read as Windows-1252, as older spreadsheets write it. */
export function textOf(bytes: Uint8Array): { text: string } | Unreadable {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { unreadable: 'This is an Excel workbook or a ZIP file, not CSV. Nothing was read. Save the sheet as CSV and import that.' }
  const encoding = byteOrderMarks.find(({ mark }) => startsWith(bytes, mark))?.encoding
  if (!encoding && bytes.subarray(0, 65_536).includes(0)) return { unreadable: 'This is not a text file, so it cannot be CSV. Nothing was read. Export the table as CSV and import that.' }
  const text = decode(bytes, encoding).replace(/\r\n?/g, '\n')
  return text.trim() === '' ? { unreadable: 'The file is empty. Nothing was read. Export it again and check that it has a header line.' } : { text }
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte)

function decode(bytes: Uint8Array, encoding: string | undefined): string {
  if (encoding) return new TextDecoder(encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
