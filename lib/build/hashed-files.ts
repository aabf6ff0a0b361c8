import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { HASH_LENGTH } from '@/lib/text/index-files'

/** JSON files to be written, by name. */
export type HashedFiles = Map<string, string>

/** Adds a value as JSON; returns the file's name, which carries the hash of its bytes. */
export function addFile(files: HashedFiles, name: string, value: unknown): string {
  const json = JSON.stringify(value)
  const hash = createHash('sha256').update(json).digest('hex').slice(0, HASH_LENGTH)
  const file = `${name}.${hash}.json`
  files.set(file, json)
  return file
}

/** Makes `target` a folder of exactly these files. */
export function replaceFiles(target: string, files: HashedFiles) {
  mkdirSync(target, { recursive: true })
  for (const [name, json] of files) writeFileSync(path.join(target, name), json)
  for (const name of readdirSync(target)) {
    if (!files.has(name)) rmSync(path.join(target, name), { recursive: true })
  }
}
