import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import compression from 'compression'
import sirv from 'sirv'
import { answerConditionally } from '@/lib/cli/conditional'
import { guardFile } from '@/lib/cli/guard-file'
import { headersOf } from '@/lib/hosting/headers'

/** Told of each response when it is on its way: its bytes as sent, with the headers. */
export type OnSent = (path: string, bytes: number) => void

export type StaticServer = {
  readonly url: string
  /** Stops at once: connections are cut, those on which nothing was ever asked, too. */
  readonly close: () => Promise<void>
}

/**
 * Serves an export: compressed, with the headers that any host should send, 404.html for what is not
 * there, no directory listing, no parts of files.
 *
 * @param folder    of the export
 * @param basePath  under which it is served, '' for the root
 * @param port      0 for any free one
 * @param onSent    for measuring
 * @throws if the port is taken (code EADDRINUSE)
 */
export async function serve(
  folder: string,
  basePath: string,
  port: number,
  onSent: OnSent | null = null,
): Promise<StaticServer> {
  const server = createServer(createHandler(folder, basePath))
  if (onSent) server.on('request', (request, response) => countBytes(request, response, onSent))
  await listen(server, port)
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `http://localhost:${actual}${basePath}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function createHandler(folder: string, basePath: string) {
  const notFound = readFileSync(path.join(folder, '404.html'))
  const sendNotFound = (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(404, { ...headersOf('/404.html'), 'Content-Type': 'text/html; charset=utf-8' }).end(notFound)
  }
  const sizes = new WeakMap<ServerResponse, number>()
  const files = sirv(folder, {
    etag: true,
    onNoMatch: sendNotFound,
    setHeaders: (response, pathname, { size }) => {
      sizes.set(response, size)
      for (const [name, value] of Object.entries(headersOf(pathname))) response.setHeader(name, value)
    },
  })
  const compress = compression()
  return (request: IncomingMessage, response: ServerResponse) => {
    // A server takes whole addresses, too (RFC 9112, 3.2.2).
    const target = (request.url ?? '/').replace(/^https?:\/\/[^/?#]*/i, '') || '/'
    const [path = '/', ...query] = target.split('?')
    if (request.rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host').length > 1) {
      response.writeHead(400, { connection: 'close' }).end()
      return
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headersOf('/'), allow: 'GET, HEAD' }).end()
      return
    }
    if (path !== basePath && !path.startsWith(`${basePath}/`)) {
      sendNotFound(request, response)
      return
    }
    request.url = [path.slice(basePath.length) || '/', ...query].join('?')
    // Node sends no content to a HEAD; all else is to be as a GET has it.
    request.method = 'GET'
    // sirv takes some ranges for others and ends the program on 5-2; compressed, no part is what it says.
    delete request.headers.range
    // Express's types; it uses nothing that Node's own request lacks.
    compress(request as never, response as never, () => {
      answerConditionally(request, response)
      guardFile(response, () => sizes.get(response) ?? null)
      files(request, response)
    })
  }
}

/** HTTP/1.1: what a connection sends until a response ends is that response. */
function countBytes({ url = '/', socket }: IncomingMessage, response: ServerResponse, onSent: OnSent) {
  const before = socket.bytesWritten
  response.once('finish', () => onSent(url, socket.bytesWritten - before))
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
}
