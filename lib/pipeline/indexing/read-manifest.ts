import { readFileSync } from 'node:fs'
import path from 'node:path'
import { findManifest } from './find-manifest'
import { ManifestSchema, type Manifest } from '@/lib/index/index-files'

/** The manifest in a folder of search files; null if there is none, or only one of another version. */
export function readManifest(folder: string): Manifest | null {
  const name = findManifest(folder)
  if (!name) return null
  const value: unknown = JSON.parse(readFileSync(path.join(folder, name), 'utf8'))
  return ManifestSchema.safeParse(value).data ?? null
}
