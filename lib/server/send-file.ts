import type { ReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'
import type { OpenFile } from './open-file'

/** A file is sent whole: it is compressed on its way, and a part of that is no part of the file. */
const WHOLE = { acceptRanges: false, cacheControl: false }

/**
 * Sends an open file, or a 304 to a reader who has it, and closes it. The response keeps its headers; one
 * whose status tells of a fault has no version. The connection ends where the file has become shorter.
 *
 * @param onFault  told of what could not be read, and of a condition that is not met (`status` 412)
 */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, name, status }: OpenFile,
  onFault: (error: unknown) => void,
) {
  if (response.destroyed) {
    void handle.close()
    return
  }
  response.once('close', () => void handle.close())
  // `send` takes “no-cache” for “whole, please”, but it only asks for the revalidation that this is.
  delete request.headers['cache-control']
  const hasVersion = response.statusCode === 200
  const options = { ...WHOLE, etag: hasVersion, lastModified: hasVersion, fd: handle }
  // `pipe` would look for a file of that name once more, which may be another by now.
  Object.assign(send(request, name, options), { res: response })
    .on('error', onFault)
    .on('stream', (stream: ReadStream) => {
      stream.once('end', () => stream.bytesRead < status.size && response.destroy())
    })
    .send(name, status)
}
