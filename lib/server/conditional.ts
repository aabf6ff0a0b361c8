import type { IncomingHttpHeaders } from 'node:http'

/** What a response says of the version that it holds. */
type Version = { readonly etag: string; readonly modified: Date }

/**
 * Whether the reader has this version already (RFC 9110, 13.1.2 and 13.1.3). Tags are compared weakly;
 * where there are any, dates do not count.
 */
export function isFresh(headers: IncomingHttpHeaders, { etag, modified }: Version): boolean {
  const wanted = headers['if-none-match']
  if (wanted !== undefined) {
    const tags = wanted.split(',').map(opaqueTag)
    return tags.includes('*') || tags.includes(opaqueTag(etag))
  }
  const since = Date.parse(headers['if-modified-since'] ?? '')
  // A date of a header has no fractions of a second.
  return Math.floor(modified.getTime() / 1000) * 1000 <= since
}

function opaqueTag(tag: string): string {
  return tag.trim().replace(/^W\//, '')
}
