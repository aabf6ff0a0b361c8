import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { HASH_LENGTH } from '@/lib/text/file-name'

/** What the start holds for the pages of reports. */
export type SharedStart = {
  /** Addresses of their programs, with spaces between. */
  readonly programs: string
  /** What their data has in common. */
  readonly data: string
}

const SOURCE = path.resolve('lib/start/start.ts')

/**
 * Bundles the first script of all pages into an export.
 *
 * @param folder  of the export
 * @param shared  what pages have in common
 * @returns its name, below `_next`
 */
export async function writeStart(folder: string, { programs, data }: SharedStart): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [SOURCE],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: 'es2022',
    define: { PROGRAMS: JSON.stringify(programs), DATA: JSON.stringify(data) },
  })
  const program = outputFiles[0]?.text ?? ''
  const hash = createHash('sha256').update(program).digest('hex').slice(0, HASH_LENGTH)
  const file = `static/chunks/start-${hash}.js`
  const target = path.join(folder, '_next', file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, program)
  return file
}
