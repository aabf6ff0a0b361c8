import { IndexError } from '@/lib/search/index-error'
import type { ReadFile } from '@/lib/search/read-file'
import { sha256 } from '@/lib/search/sha256'

/** A server that does not answer for this long is taken for unreachable, in ms. */
const TIMEOUT = 20_000
/** The hash in a name: of one of many files, or of a file that has a name besides. */
const HASH = /[./]([0-9a-f]{8}|[0-9a-f]{16})\.json$/

/**
 * Reads index files over HTTP and checks each against the hash in its name.
 *
 * @param base  address of the search files, with a slash at the end
 */
export function createFetchFile(base: string): ReadFile {
  return async (name) => {
    const expected = HASH.exec(name)?.[1]
    if (!expected) throw new IndexError('damaged', name, 'is not named by its hash')
    const bytes = await download(base + name, name)
    const actual = await hashOf(bytes)
    if (!actual.startsWith(expected)) throw new IndexError('damaged', name, `has the hash ${actual}`)
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

/** Where the page is not in a secure context the browser does not hash, and we do. */
async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const isSecure = Boolean(globalThis.crypto?.subtle)
  const digest = isSecure ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)) : sha256(new Uint8Array(bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
