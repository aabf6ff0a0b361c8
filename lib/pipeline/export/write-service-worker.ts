import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { injectManifest } from '@serwist/build'
import { bundleScript } from './bundle-script'

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
  const program = await bundleScript(SOURCE, { BUILD: JSON.stringify(buildId) })
  const temporary = mkdtempSync(path.join(tmpdir(), 'chayue-sw-'))
  try {
    const bundle = path.join(temporary, SERVICE_WORKER)
    writeFileSync(bundle, program)
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
