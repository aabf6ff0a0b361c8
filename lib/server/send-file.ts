import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { isFresh } from './conditional'
import type { OpenFile } from './open-file'

/** How to send it: a 304 only stands for a 200; a HEAD gets no content. */
type Sending = {
  readonly status: number
  readonly isHead: boolean
  readonly headers: OutgoingHttpHeaders
}

/**
 * Sends an open file, or a 304 to a reader who has it, and closes it.
 *
 * @throws where the reader goes away, or the file has become shorter; the connection has ended then
 */
export async function sendFile(
  { headers: asked }: IncomingMessage,
  response: ServerResponse,
  { handle, size, modified }: OpenFile,
  { status, isHead, headers }: Sending,
): Promise<void> {
  try {
    const etag = `W/"${size}-${modified.getTime()}"`
    const version = status === 200 ? { etag, 'last-modified': modified.toUTCString() } : {}
    if (status === 200 && isFresh(asked, { etag, modified })) {
      response
        .writeHead(304, { ...withoutType(headers), ...version, vary: 'Accept-Encoding' })
        .end()
      return
    }
    response.writeHead(status, { ...headers, ...version, 'content-length': size })
    if (isHead || size === 0) response.end()
    else
      await pipeline(
        handle.createReadStream({ end: size - 1, autoClose: false }),
        wholeOf(size),
        response,
      )
  } finally {
    await handle.close()
  }
}

/** A response without content says nothing of its type. */
function withoutType(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Content-Type'))
}

/** What was said of a file's length is sent, or the connection ends. */
function wholeOf(size: number) {
  return async function* (chunks: AsyncIterable<Buffer>) {
    let sent = 0
    for await (const chunk of chunks) {
      sent += chunk.length
      yield chunk
    }
    if (sent < size) throw new Error('the file has become shorter')
  }
}
