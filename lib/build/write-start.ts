import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { HASH_LENGTH } from '@/lib/text/file-name'

const SOURCE = path.resolve('lib/start/start.ts')

/**
 * Bundles the first script of all pages into an export.
 *
 * @param folder  of the export
 * @param shared  what the data of pages has in common
 * @returns its name, below `_next`
 */
export async function writeStart(folder: string, shared: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [SOURCE],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: 'es2022',
    define: { SHARED: JSON.stringify(shared) },
  })
  const program = outputFiles[0]?.text ?? ''
  const hash = createHash('sha256').update(program).digest('hex').slice(0, HASH_LENGTH)
  const file = `static/chunks/start-${hash}.js`
  const target = path.join(folder, '_next', file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, program)
  return file
}
