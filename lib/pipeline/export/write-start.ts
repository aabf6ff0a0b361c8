import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { HASH_LENGTH } from '@/lib/index/file-name'
import { bundleScript } from './bundle-script'
import { hashOf } from '@/lib/pipeline/indexing/hashed-files'

/** The data of the start for the pages of reports. */
export type SharedStart = {
  /** Addresses of their programs, with spaces between. */
  readonly programs: string
  /** The part that their data has in common. */
  readonly data: string
}

const SOURCE = path.resolve('lib/pipeline/export/start/start.ts')

/**
 * Bundles the first script of all pages into an export.
 *
 * @param folder  of the export
 * @param shared  what pages have in common
 * @returns its name, below `_next`
 */
export async function writeStart(folder: string, { programs, data }: SharedStart): Promise<string> {
  const program = await bundleScript(SOURCE, {
    PROGRAMS: JSON.stringify(programs),
    DATA: JSON.stringify(data),
  })
  const file = `static/chunks/start-${hashOf(HASH_LENGTH, program)}.js`
  const target = path.join(folder, '_next', file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, program)
  return file
}
