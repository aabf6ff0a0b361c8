import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'

/** The page that is driven: empty, so that it costs nothing itself. */
export const PAGE = 'bench.html'

const PAGES = ['pagefind', 'frames']
const HERE = import.meta.dirname
const WORKER = path.resolve('lib/search/collection/collection.worker.ts')

/** The client names its worker by its source; the built one is beside the bundle. */
const namesBuiltWorker: Plugin = {
  name: 'worker',
  setup: (build) => {
    build.onLoad({ filter: /collection-client\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(
        './collection.worker.ts',
        './collection.worker.js',
      ),
      loader: 'ts',
    }))
  },
}

/**
 * Writes what the browser opens into a site's folder: pages and scripts.
 *
 * @param withChayue  our search's program, too
 */
export async function writeHarness(site: string, withChayue: boolean): Promise<void> {
  const names = withChayue ? ['chayue', ...PAGES] : PAGES
  const entryPoints = [
    ...names.map((name) => ({ in: path.join(HERE, `${name}.page.ts`), out: name })),
    ...(withChayue ? [{ in: WORKER, out: 'collection.worker' }] : []),
  ]
  await build({
    entryPoints,
    outdir: site,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [namesBuiltWorker],
    logLevel: 'warning',
  })
  const empty = (title: string) =>
    `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>${title}</title>`
  writeFileSync(path.join(site, PAGE), empty('bench'))
  writeFileSync(path.join(site, '404.html'), empty('404'))
}
