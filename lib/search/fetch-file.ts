import { IndexError } from '@/lib/search/index-error'
import type { ReadFile } from '@/lib/search/read-file'

/** A server that does not answer for this long is taken for unreachable, in ms. */
const TIMEOUT = 20_000
/** The hash in a name, of whatever length. */
const HASH = /([0-9a-f]+)\.json$/

/**
 * Reads index files over HTTP and checks each against the hash in its name.
 *
 * @param base  address of the search files, with a slash at the end
 */
export function createFetchFile(base: string): ReadFile {
  return async (name) => {
    const bytes = await download(base + name, name)
    const expected = HASH.exec(name)?.[1] ?? ''
    const actual = await hashOf(bytes)
    if (actual !== null && !actual.startsWith(expected)) {
      throw new IndexError('damaged', name, `has the hash ${actual}`)
    }
    return new TextDecoder().decode(bytes)
  }
}

async function download(url: string, name: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) })
    if (response.ok) return await response.arrayBuffer()
    throw new IndexError('unreachable', name, `${url} answered ${response.status}`)
  } catch (error) {
    if (error instanceof IndexError) throw error
    throw new IndexError('unreachable', name, `${url} did not arrive (${String(error)})`)
  }
}

/** Null where the page is not in a secure context and cannot hash. */
async function hashOf(bytes: ArrayBuffer): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
