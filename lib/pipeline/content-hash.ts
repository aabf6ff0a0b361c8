import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { LEXICON_FILES, lexiconFile } from './lexicon-files'
import { SITE_FILE } from './paths'

/**
 * SHA-256 over files and folders: names and bytes, in a fixed order, whatever the file system's.
 *
 * @param root   what names are relative to, so that the hash does not depend on the place
 * @param names  files or folders under `root`
 * @returns hexadecimal
 */
export function hashFiles(root: string, names: readonly string[]): string {
  const hash = createHash('sha256')
  for (const name of names.flatMap((name) => listFiles(root, name)).sort()) {
    const bytes = readFileSync(path.join(root, name))
    hash.update(`${name}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

function listFiles(root: string, name: string): string[] {
  if (!statSync(path.join(root, name)).isDirectory()) return [name]
  return readdirSync(path.join(root, name)).flatMap((child) => listFiles(root, `${name}/${child}`))
}

/** Hash of a content folder: what a site is built from. */
export function hashContent(content: string): string {
  const settings = existsSync(path.join(content, SITE_FILE)) ? [SITE_FILE] : []
  return createHash('sha256')
    .update(hashLexicon(content) + hashFiles(content, ['reports', ...settings]))
    .digest('hex')
}

/** Hash of the words and synonyms that a content folder is read with. */
export function hashLexicon(content: string): string {
  const hash = createHash('sha256')
  for (const name of LEXICON_FILES)
    hash.update(hashFiles(path.dirname(lexiconFile(content, name)), [name]))
  return hash.digest('hex')
}
