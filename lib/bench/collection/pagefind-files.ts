import { gunzipSync } from 'node:zlib'

/** Whether a search needs a file of a bundle: its ready-made user interfaces are not used. */
export function isPagefindNeeded(file: string): boolean {
  return !/^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/.test(file)
}

/** Before the JSON of an unpacked fragment. */
const MAGIC = 'pagefind_dcd'

const FRAGMENT = /^fragment[\\/](.+)\.pf_fragment$/

/**
 * The facts that a fragment has of a result.
 *
 * @param file  its path in the bundle
 * @returns the result's id, which the fragment is named after, and the first part of its page's address; null of any other file
 */
export function readFragment(
  file: string,
  content: Uint8Array,
): { result: string; document: string } | null {
  const [, result] = FRAGMENT.exec(file) ?? []
  if (result === undefined) return null
  const json = gunzipSync(content).toString().slice(MAGIC.length)
  const { url } = JSON.parse(json) as { url: string }
  return { result, document: url.split('/').find((part) => part !== '') ?? '' }
}
