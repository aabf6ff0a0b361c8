import { existsSync, readdirSync } from 'node:fs'

/** File name of the manifest in a folder of search files, or null if there is none. */
export function findManifest(folder: string): string | null {
  return findSearchFile(folder, 'manifest')
}

/** The file `<kind>.<hash>.json` of a folder of search files, or null if there is none. */
function findSearchFile(folder: string, kind: string): string | null {
  if (!existsSync(folder)) return null
  return readdirSync(folder).find((name) => name.startsWith(`${kind}.`)) ?? null
}
