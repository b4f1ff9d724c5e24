// The key with which this installation signs what it gives away. It is made once, at first use, and never replaced
// silently: a key file that cannot be read stops the program instead of being written anew.
import { createPublicKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signNote } from '#store/signed-note.ts'
import { readSignerKey, signerKeyText, vkeyOf } from '#store/verifier-key.ts'

export type Keys = {
  /** The public half, to be given to everybody. */
  vkey: string
  /** The whole signed note. */
  sign: (text: string) => string
}

export function openKeys(dataDir: string): Keys {
  const folder = join(dataDir, 'keys')
  const file = join(folder, 'signing.key')
  const text = readIfThere(file) ?? create(folder, file)
  const key = readSignerKey(text.trim())
  if (!key) throw new Error(`The signing key in ${file} cannot be read. Put the file back from a backup; Incline does not replace it.`)
  return keysOf(key.name, key.privateKey)
}

export const keysOf = (name: string, privateKey: KeyObject): Keys => ({
  vkey: vkeyOf(name, createPublicKey(privateKey)),
  sign: (text) => signNote(text, name, privateKey),
})

/** Two processes may start at once: a hard link either appears whole or is there already, and then that one counts. */
function create(folder: string, file: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const name = `incline/${randomBytes(4).toString('hex')}`
  writeDurably(draft, `${signerKeyText(name, generateKeyPairSync('ed25519').privateKey)}\n`)
  try {
    linkSync(draft, file)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  flush(folder)
  return readFileSync(file, 'utf8')
}

function writeDurably(file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600, flag: 'wx', flush: true })
}

/** A new name in a folder survives a power cut only once the folder itself is written. Windows has no such call. */
function flush(folder: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)
