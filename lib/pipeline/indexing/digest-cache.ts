import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { hashFiles, hashLexicon } from '@/lib/pipeline/content-hash'
import { readBytes } from '@/lib/pipeline/content/read-bytes'
import type { ReportDigest } from './report-digest'

/** The inputs of a digest beside its report: our code, and its packages. */
const CODE = ['lib/text', 'lib/report', 'lib/index', 'lib/pipeline', 'package-lock.json']

/**
 * Digests of reports, kept by the hash of all that they are made of: a report that has not changed
 * is not segmented again, and a build that was interrupted goes on where it stopped.
 */
export class DigestCache {
  private readonly context: string
  private readonly used = new Set<string>()

  /** @param options  the other inputs of a digest */
  constructor(
    private readonly folder: string,
    content: string,
    options: unknown,
  ) {
    this.context = [
      hashFiles(process.cwd(), CODE),
      hashLexicon(content),
      JSON.stringify(options),
    ].join()
  }

  /** Where the digest of a report is, or will be. Throws ContentError if the report cannot be read. */
  fileOf(reportFolder: string): string {
    const hash = createHash('sha256').update(`${this.context}\n${path.basename(reportFolder)}\n`)
    for (const name of ['report.yaml', 'report.txt']) {
      const bytes = readBytes(path.join(reportFolder, name))
      hash.update(`${bytes.length}\n`).update(bytes)
    }
    const name = `${hash.digest('hex')}.json`
    this.used.add(name)
    return path.join(this.folder, name)
  }

  /** Removes the digests that no report asked for. */
  prune() {
    for (const name of readdirSync(this.folder)) {
      if (!this.used.has(name)) rmSync(path.join(this.folder, name), { recursive: true })
    }
  }
}

export function hasDigest(file: string): boolean {
  return existsSync(file)
}

export function readDigest(file: string): ReportDigest {
  return JSON.parse(readFileSync(file, 'utf8')) as ReportDigest
}

/**
 * Writes under another name first, so that an interruption never leaves half a file under the name.
 */
export function writeDigest(file: string, digest: ReportDigest) {
  mkdirSync(path.dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, JSON.stringify(digest))
  renameSync(unfinished, file)
}
