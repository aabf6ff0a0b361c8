import { existsSync, readdirSync } from 'node:fs'

/** File name of the manifest in a folder of search files, or null if there is none. */
export function findManifest(folder: string): string | null {
  if (!existsSync(folder)) return null
  return readdirSync(folder).find((name) => name.startsWith('manifest.')) ?? null
}
