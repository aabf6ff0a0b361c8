import { IndexError } from './index-error'
import type { ReadFile } from './read-file'
import { sha256 } from './sha256'
import { readSeal, SEALED_FROM, sealedText } from '@/lib/index/seal'

/** Time after which a silent server counts as unreachable, in ms. */
const TIMEOUT_MS = 20_000
/** The hash of the file, in its name. */
const HASH = /\.([0-9a-f]{16})\.json$/

/** The name of a file that carries the hash of its group and begins with a seal. */
const PART = /\/(?:[0-9a-f]{8}|[0-9a-f]{16})-(?:0|[1-9][0-9]*)\.json$/

/**
 * Reads index files over HTTP and checks each against the hash in its name, or its seal.
 *
 * @param base  address of the search files, with a slash at the end
 */
export function createFetchFile(base: string): ReadFile {
  return async (name) => {
    const hash = HASH.exec(name)?.[1]
    if (hash === undefined && !PART.test(name))
      throw new IndexError('damaged', name, 'is not named by a hash')
    const bytes = await download(base + name, name)
    if (hash === undefined) await checkSeal(name, bytes)
    else await checkHash(name, hash, bytes)
    return new TextDecoder().decode(bytes)
  }
}

async function checkSeal(name: string, bytes: Uint8Array<ArrayBuffer>) {
  const seal = readSeal(new TextDecoder().decode(bytes.subarray(0, SEALED_FROM)))
  if (seal === null) throw new IndexError('damaged', name, 'has no seal')
  const begin = new TextEncoder().encode(sealedText(name, '{'))
  const sealed = new Uint8Array(begin.length + bytes.length - SEALED_FROM)
  sealed.set(begin)
  sealed.set(bytes.subarray(SEALED_FROM), begin.length)
  await checkHash(name, seal, sealed)
}

/** @param hashed  the bytes that the hash is of */
async function checkHash(name: string, expected: string, hashed: Uint8Array<ArrayBuffer>) {
  const actual = await hashOf(hashed)
  if (!actual.startsWith(expected))
    throw new IndexError('damaged', name, `has the hash ${actual}, expected ${expected}`)
}

async function download(url: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (response.ok) return new Uint8Array(await response.arrayBuffer())
    throw new IndexError('unreachable', name, `${url} answered ${response.status}`, response.status)
  } catch (error) {
    if (error instanceof IndexError) throw error
    throw new IndexError('unreachable', name, `${url} did not arrive (${String(error)})`)
  }
}

/**
 * The hash of bytes. Outside a secure context browsers do not hash, and this module's own code
 * does.
 */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const isSecure = Boolean(globalThis.crypto?.subtle)
  const digest = isSecure
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    : sha256(bytes)
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
