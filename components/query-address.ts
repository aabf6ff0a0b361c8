/** The query in the address, '' if there is none. A broken escape is text, never an error. */
export function queryOf(search: string): string {
  return new URLSearchParams(search).get('q') ?? ''
}

/**
 * What a link says to the browser about a place, after the anchor: `#s1:~:text=…`. Browsers that
 * know it take it out of the hash; to others it looks like a part of the anchor.
 */
const FRAGMENT_DIRECTIVE = ':~:'

/** The anchor in a hash, '' if there is none. */
export function anchorOf(hash: string): string {
  const [anchor = ''] = hash.slice(1).split(FRAGMENT_DIRECTIVE)
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}

/** Whether the browser has left it to the page to find the anchor of a hash. */
export function hasDirective(hash: string): boolean {
  return hash.includes(FRAGMENT_DIRECTIVE)
}

/** Parameters of an address beside the query; null is none. */
export type Params = Readonly<Record<string, string | null>>

/** An address with another query, place and parameters; all else of it stays. */
export function addressOf(url: string, query: string, anchor: string, params: Params = {}): string {
  const address = new URL(url)
  for (const [name, value] of Object.entries({ q: query || null, ...params })) {
    if (value === null) address.searchParams.delete(name)
    else address.searchParams.set(name, value)
  }
  // A % or a directive in it would be read as more than an anchor, and halves of characters are none.
  address.hash = encodeURIComponent(anchor.replace(/\p{Cs}/gu, '\ufffd'))
  return address.href
}
