import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { HASH_LENGTH } from '@/lib/index/file-name'
import { putSeal, SEAL_LENGTH, sealedText } from '@/lib/index/seal'

/**
 * The files of a build on their way into a folder. They are written beside it, and put in place of
 * what was there when all are: until then, and if the build stops, the folder stays as it was.
 */
export class HashedFiles {
  private readonly staging: string
  /** Names of all files, also of those that are in the target already. */
  private readonly names = new Set<string>()
  bytes = 0

  constructor(private readonly target: string) {
    this.staging = `${target}.unfinished`
    rmSync(this.staging, { recursive: true, force: true })
  }

  /** Adds a value as JSON; returns the file's name, which carries the hash of its bytes. */
  add(name: string, value: unknown): string {
    const json = JSON.stringify(value)
    const file = `${name}.${hashOf(HASH_LENGTH, json)}.json`
    this.write(file, json)
    return file
  }

  /**
   * Adds files that are named by the hash of all of them, each with its seal.
   *
   * @param parts   JSON of objects
   * @param nameOf  the name of each by the hash and its place
   * @param length  of the hash
   * @param salt    changes the hash, in the rare case that it is that of other parts
   * @returns the hash
   */
  addParts(
    parts: readonly Buffer[],
    nameOf: (hash: string, at: number) => string,
    length: number,
    salt = '',
  ): string {
    const hash = hashOf(length, salt, ...parts)
    if (this.names.has(nameOf(hash, 0))) return this.addParts(parts, nameOf, length, `${salt} `)
    for (const [at, part] of parts.entries()) {
      const name = nameOf(hash, at)
      const json = part.toString()
      this.write(name, putSeal(json, hashOf(SEAL_LENGTH, sealedText(name, json))))
    }
    return hash
  }

  /** Makes the target a folder of exactly these files. */
  commit() {
    mkdirSync(this.target, { recursive: true })
    for (const name of this.names) {
      const unfinished = path.join(this.staging, name)
      const finished = path.join(this.target, name)
      if (!existsSync(unfinished)) continue
      mkdirSync(path.dirname(finished), { recursive: true })
      renameSync(unfinished, finished)
    }
    this.removeOthers()
    rmSync(this.staging, { recursive: true, force: true })
  }

  private write(name: string, json: string) {
    this.names.add(name)
    this.bytes += Buffer.byteLength(json)
    // Names tell contents.
    if (existsSync(path.join(this.target, name))) return
    const file = path.join(this.staging, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, json)
  }

  /** Leaves our files and the folders that hold them. */
  private removeOthers() {
    const folders = new Set([...this.names].map((name) => path.posix.dirname(name)))
    for (const folder of ['.', ...folders]) {
      for (const child of readdirSync(path.join(this.target, folder))) {
        const name = path.posix.join(folder, child)
        if (!this.names.has(name) && !folders.has(name))
          rmSync(path.join(this.target, name), { recursive: true })
      }
    }
  }
}

/** The beginning of the SHA-256 of all data, as hexadecimal digits. */
export function hashOf(length: number, ...data: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const piece of data) hash.update(piece)
  return hash.digest('hex').slice(0, length)
}
