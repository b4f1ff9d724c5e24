import { describe, expect, it } from 'vitest'
import { readPeople } from '#app/imports/read-people.ts'
import { smallExport, smallExportManagers } from '#app/imports/small-export.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

function read(text: string | Uint8Array) {
  const result = readPeople(typeof text === 'string' ? bytes(text) : text)
  if ('unreadable' in result) throw new Error(result.unreadable)
  return result
}

const refusal = (content: string | Uint8Array) => {
  const result = readPeople(typeof content === 'string' ? bytes(content) : content)
  return 'unreadable' in result ? result.unreadable : 'it was read'
}

describe('reading people', () => {
  it('takes the columns of a sales team list', () => {
    const { rows, rejected } = read(smallExport().people)
    expect(rows).toHaveLength(12)
    expect(rejected).toEqual([])
    expect(rows[0]).toEqual({ line: 2, name: 'Omar Haddad', email: null, manager: smallExportManagers[0], role: null, department: null, region: 'Central' })
  })

  it('takes a staff list under other names, with byte order mark, CRLF, semicolons and names in two columns', () => {
    const { rows } = read('\uFEFFFirst Name;Last Name;Work E-mail;EMAIL;Reports To;Job Title;Team\r\n Zoë ;  van   Dam ;x;Zoe@Acme.example;"Roux; Ines";Account executive;Sales\r\n')
    expect(rows).toEqual([{ line: 2, name: 'Zoë van Dam', email: 'zoe@acme.example', manager: 'Roux; Ines', role: 'Account executive', department: 'Sales', region: null }])
  })

  it('takes tabs, Windows-1252 and UTF-16', () => {
    expect(read(new Uint8Array([...bytes('name\tregion\nRen'), 0xe9, ...bytes('e\tWest\n')])).rows[0]?.name).toBe('Renée')
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...'name,region\nRenée,West'].flatMap((sign) => [sign.charCodeAt(0), 0])])
    expect(read(utf16).rows[0]?.name).toBe('Renée')
  })

  it('reports each bad row with its line and keeps the rest', () => {
    const { rows, rejected } = read('name,email,manager\nOmar Haddad,omar@acme.example,Ines Roux\n,x@acme.example,\nLena,not an address,\nPriya,,priya\nomar haddad,OMAR@acme.example,\nJonas\nGrace,grace@acme.example,\n')
    expect(rows.map((row) => row.name)).toEqual(['Omar Haddad', 'Grace'])
    expect(rejected).toEqual([
      { line: 3, reason: 'The name is missing.' },
      { line: 4, reason: '“not an address” is not an e-mail address.' },
      { line: 5, reason: 'Priya is named as their own manager.' },
      { line: 6, reason: 'omar haddad is already on line 2. That line was kept.' },
      { line: 7, reason: 'The row has 1 column and the header has 3. Put cells that hold the delimiter or a quotation mark in quotes.' },
    ])
  })

  it('says in one sentence why a file is no list of people', () => {
    expect(refusal('')).toContain('The file is empty')
    expect(refusal('\uFEFF \n')).toContain('The file is empty')
    expect(refusal(new Uint8Array([0x50, 0x4b, 3, 4, 9]))).toContain('Excel workbook')
    expect(refusal(new Uint8Array([1, 0, 7, 0]))).toContain('not a text file')
    expect(refusal('Dear team\nhello')).toContain('not a CSV header')
    expect(refusal('colour,size\nred,3\n')).toBe('The file has no column “name”. Its first line holds: colour, size. Nothing was read. Name the columns so and import it again.')
  })
})
