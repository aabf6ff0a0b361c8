/** The query in the address, '' if there is none. A broken escape is text, never an error. */
export function queryOf(search: string): string {
  return new URLSearchParams(search).get('q') ?? ''
}

/** The anchor in a hash, '' if there is none. */
export function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return hash.slice(1)
  }
}

/** An address with another query and place; all else of it stays. */
export function addressOf(url: string, query: string, anchor: string): string {
  const address = new URL(url)
  if (query === '') address.searchParams.delete('q')
  else address.searchParams.set('q', query)
  address.hash = anchor
  return address.href
}
