import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Names the build that an export is, beside its pages. */
export const BUILD_ID_FILE = 'build-id.txt'

/**
 * Finishes Next's export: removes the payloads of client-side navigation, which nothing asks for
 * because pages link with plain <a>, and notes the build's id.
 *
 * @returns how many files were removed
 */
export function finishExport(folder: string, buildId: string): number {
  const payloads = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isPayload)
  for (const name of payloads) rmSync(path.join(folder, name))
  writeFileSync(path.join(folder, BUILD_ID_FILE), `${buildId}\n`)
  return payloads.length
}

function isPayload(name: string): boolean {
  const base = path.basename(name)
  return base === 'index.txt' || base === '404.txt' || /^__next\..*\.txt$/.test(base)
}
