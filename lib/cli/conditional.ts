import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** What a response says of the version that it holds. */
type Version = { readonly etag?: string; readonly lastModified?: string }

/**
 * Whether the reader has this version already (RFC 9110, 13.1.2 and 13.1.3). Tags are compared weakly;
 * where there are any, dates do not count.
 */
function isFresh(headers: IncomingHttpHeaders, { etag, lastModified }: Version): boolean {
  const wanted = headers['if-none-match']
  if (wanted !== undefined) {
    const tags = wanted.split(',').map(opaqueTag)
    return tags.includes('*') || (etag !== undefined && tags.includes(opaqueTag(etag)))
  }
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return Date.parse(lastModified ?? '') <= since
}

function opaqueTag(tag: string): string {
  return tag.trim().replace(/^W\//, '')
}

/** What a 304 leaves out: it has no content. */
const OF_CONTENT = new Set(['content-length', 'content-type', 'content-encoding'])

/**
 * Has a response that would be a 200 be a 304 if the reader has that version already, with all that the
 * 200 says of how to keep it.
 */
export function answerConditionally({ headers: asked }: IncomingMessage, response: ServerResponse) {
  const conditions = { 'if-none-match': asked['if-none-match'], 'if-modified-since': asked['if-modified-since'] }
  // sirv's own 304 says nothing of how to keep what it stands for.
  delete asked['if-none-match']
  const writeHead = response.writeHead.bind(response) as (status: number, headers?: OutgoingHttpHeaders) => ServerResponse
  response.writeHead = ((status: number, headers: OutgoingHttpHeaders = {}) => {
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    const version = { etag: textOf(lower.etag), lastModified: textOf(lower['last-modified']) }
    if (status !== 200 || !isFresh(conditions, version)) return writeHead(status, headers)
    for (const name of OF_CONTENT) response.removeHeader(name)
    response.setHeader('vary', 'Accept-Encoding')
    return writeHead(304, Object.fromEntries(Object.entries(lower).filter(([name]) => !OF_CONTENT.has(name))))
  }) as typeof response.writeHead
}

function textOf(value: OutgoingHttpHeaders[string]): string | undefined {
  return typeof value === 'string' ? value : undefined
}
