import { nameUtf8, paramsOf } from './address-params'

/** The query in the address, '' if there is none. A broken escape is text, never an error. */
export function queryOf(search: string): string {
  return paramsOf(search).get('q') ?? ''
}

/**
 * The part of a hash that tells the browser about a place, after the anchor: `#s1:~:text=…`.
 * Browsers that know it remove it from the hash; to others it looks like a part of the anchor.
 */
const FRAGMENT_DIRECTIVE = ':~:'

/** The form of an anchor; text behind it was glued to the link: `#s3-1）`, `#s3-1。请看`. */
const ANCHOR = /^[a-z\d]+(?:-[a-z\d]+)*/i

/** The anchor in a hash, '' if there is none. */
export function anchorOf(hash: string): string {
  const written = writtenAnchor(hash)
  return ANCHOR.exec(written)?.[0] ?? written
}

/** The anchor in a hash, including text glued to it. */
function writtenAnchor(hash: string): string {
  const [anchor = ''] = hash.slice(1).split(FRAGMENT_DIRECTIVE)
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}

/** Whether the browser has left it to the page to find the anchor of a hash. */
export function isLeftToPage(hash: string): boolean {
  return hash.includes(FRAGMENT_DIRECTIVE) || writtenAnchor(hash) !== anchorOf(hash)
}

/** Parameters of an address beside the query; null is none. */
export type Params = Readonly<Record<string, string | null>>

/** An address with another query, place and parameters; all else of it stays. */
export function addressOf(url: string, query: string, anchor: string, params: Params = {}): string {
  const address = new URL(url)
  const all = paramsOf(address.search)
  for (const [name, value] of Object.entries({ q: query || null, ...params })) {
    if (value === null) all.delete(name)
    else all.set(name, value)
  }
  nameUtf8(all)
  address.search = all.toString()
  address.hash = hashOf(anchor)
  return address.href
}

/**
 * A % or a directive would be read as more than an anchor, and halves of characters are never part
 * of one.
 */
function hashOf(anchor: string): string {
  return encodeURIComponent(anchor.replace(/\p{Cs}/gu, '\ufffd'))
}

/**
 * The address in our own form, where it cannot be read as written: parameters that are not UTF-8,
 * text glued to an anchor, another path of the same page. Otherwise unchanged.
 *
 * @param path of the page, or null for that of the address
 */
export function properAddress(url: string, path: string | null): string {
  const address = new URL(url)
  const params = paramsOf(address.search).toString()
  if (params !== new URLSearchParams(address.search).toString()) address.search = params
  const anchor = anchorOf(address.hash)
  if (anchor !== writtenAnchor(address.hash)) address.hash = hashOf(anchor)
  if (path !== null) address.pathname = path
  return address.href
}
