import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHandler } from './export-handler'
import { connectionsFor, keepRoom, openFilesLimit } from './keep-room'
import { oneAtATime } from './one-at-a-time'

/** Told of each response when it is on its way: its bytes as sent, with the headers. */
export type OnSent = (path: string, bytes: number) => void

export type ServeOptions = {
  /** Folder with files of the build before, for tabs that still show it (publish-export.ts). */
  readonly previous?: string | null
  /** Name or address to listen at. */
  readonly host?: string
  /** Told of the site's address when a build has moved it to another base path. */
  readonly onMove?: ((url: string) => void) | null
  /** For measuring. */
  readonly onSent?: OnSent | null
  /** Connections at most; as many as the system has open files for, if it is left out. */
  readonly connections?: number
  /** How long, in ms, a reader may take none of what is sent, or send half a request. */
  readonly patience?: number
}

export type StaticServer = {
  readonly url: string
  /** Stops at once: connections are cut, those on which nothing was ever asked, too. */
  readonly close: () => Promise<void>
}

const LOCALHOST = 'localhost'
/** The addresses of the name; a browser tries either first, so both are ours or none. */
const LOOPBACKS = ['127.0.0.1', '::1']
/** A machine without IPv6, or without IPv4. */
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'])

const REQUEST_TIMEOUT_MS = 30_000
/** Time for the head of a request. */
const HEAD_TIMEOUT_MS = 10_000
/** How often connections are looked through for those that take too long. */
const CHECK_EVERY_MS = 1_000

/**
 * Serves an export: compressed, with the headers that any host should send, 404.html for what is not
 * there, no directory listing, no parts of files. What a build writes there meanwhile is served at once.
 *
 * @param folder    of the export
 * @param basePath  under which it is served, '' for the root; an export that says another is served under that
 * @param port      0 for any free one
 * @throws if the port is taken (code EADDRINUSE), or the host is not one of this machine
 */
export async function serve(
  folder: string,
  basePath: string,
  port: number,
  options: ServeOptions = {},
): Promise<StaticServer> {
  const {
    previous = null,
    host = LOCALHOST,
    onMove = null,
    onSent = null,
    connections,
    patience = REQUEST_TIMEOUT_MS,
  } = options
  const servers: Server[] = []
  const urlOf = (basePath: string) => `http://${nameOf(host)}:${portOf(servers[0])}${basePath}/`
  const handle = oneAtATime(
    createHandler({ folder, previous, basePath, onMove: (basePath) => onMove?.(urlOf(basePath)) }),
  )
  const close = async () => {
    await Promise.all(servers.map(stop))
  }
  const most = connections ?? connectionsFor(openFilesLimit())
  for (const address of host === LOCALHOST ? LOOPBACKS : [host]) {
    const server = createServer(
      {
        connectionsCheckingInterval: Math.min(CHECK_EVERY_MS, patience),
        headersTimeout: Math.min(HEAD_TIMEOUT_MS, patience),
        requestTimeout: patience,
      },
      handle,
    )
    server.setTimeout(patience)
    keepRoom(server, most)
    if (onSent) server.on('request', (request, response) => countBytes(request, response, onSent))
    try {
      await listen(server, portOf(servers[0]) ?? port, address)
      servers.push(server)
    } catch (error) {
      const isMissing = NO_SUCH_ADDRESS.has((error as NodeJS.ErrnoException).code ?? '')
      if (host === LOCALHOST && isMissing && (servers.length > 0 || address !== LOOPBACKS.at(-1)))
        continue
      await close()
      throw error
    }
  }
  return { url: urlOf(basePath), close }
}

/** The address for a browser on this machine; an address that means all is none to open. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return LOCALHOST
  return host.includes(':') ? `[${host}]` : host
}

function portOf(server: Server | undefined): number | null {
  return (server?.address() as AddressInfo | null | undefined)?.port ?? null
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}

/** HTTP/1.1: what a connection sends until a response ends is that response. */
function countBytes(
  { url = '/', socket }: IncomingMessage,
  response: ServerResponse,
  onSent: OnSent,
) {
  const before = socket.bytesWritten
  response.once('finish', () => onSent(url, socket.bytesWritten - before))
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      // Where a connection cannot be accepted (no file is free), the next one may be.
      server.on('error', (error) => process.stderr.write(`${String(error)}\n`))
      resolve()
    })
  })
}
