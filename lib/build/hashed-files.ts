import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { HASH_LENGTH } from '@/lib/text/file-name'
import { PIECE_HASH_LENGTH } from '@/lib/text/corpus-files'

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
    const file = `${name}.${hashOf(json, HASH_LENGTH)}.json`
    this.write(file, json)
    return file
  }

  /**
   * Adds one of many files, named by its hash alone.
   *
   * @param json    spaces are added in the rare case that another file has the same short hash
   * @param nameOf  its name by its hash
   * @returns its hash
   */
  addPiece(json: string, nameOf: (hash: string) => string): string {
    const hash = hashOf(json, PIECE_HASH_LENGTH)
    if (this.names.has(nameOf(hash))) return this.addPiece(`${json} `, nameOf)
    this.write(nameOf(hash), json)
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
        if (!this.names.has(name) && !folders.has(name)) rmSync(path.join(this.target, name), { recursive: true })
      }
    }
  }
}

function hashOf(json: string, length: number): string {
  return createHash('sha256').update(json).digest('hex').slice(0, length)
}
