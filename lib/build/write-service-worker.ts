import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { injectManifest } from '@serwist/build'
import { build } from 'esbuild'

const SOURCE = path.resolve('lib/offline/worker/service-worker.ts')
const SERVICE_WORKER = 'sw.js'

/**
 * Bundles the service worker into an export, with the list of the files that pages are made of; after
 * all that changes those files.
 *
 * @param folder   of the export
 * @param buildId  as pages have it
 * @throws if a file of the list cannot be read
 */
export async function writeServiceWorker(folder: string, buildId: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [SOURCE],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { BUILD: JSON.stringify(buildId), 'process.env.NODE_ENV': '"production"' },
  })
  const temporary = mkdtempSync(path.join(tmpdir(), 'chayue-sw-'))
  try {
    const bundle = path.join(temporary, SERVICE_WORKER)
    writeFileSync(bundle, outputFiles[0]?.contents ?? '')
    const { warnings } = await injectManifest({
      swSrc: bundle,
      swDest: path.join(folder, SERVICE_WORKER),
      globDirectory: folder,
      globPatterns: ['_next/static/**/*.{js,css,svg,ts}'],
      // Next's list of pages is read by its router only, which is not in use.
      globIgnores: ['**/_*Manifest.js'],
      // Their names carry a hash.
      dontCacheBustURLsMatching: /^_next\/static\//,
    })
    if (warnings.length > 0) throw new Error(warnings.join('\n'))
  } finally {
    rmSync(temporary, { recursive: true })
  }
}
