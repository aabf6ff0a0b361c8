import type { IncomingMessage, ServerResponse } from 'node:http'
import zlib from 'node:zlib'
import compression from 'compression'
import { createExportFacts } from './export-facts'
import { openFile, openNamed, type OpenFile } from './open-file'
import { sendFile } from './send-file'
import { headersOf, isHashed } from '@/lib/site/headers'

/** The site that is served. */
export type Served = {
  /** Folder of the export. */
  readonly folder: string
  /** Folder with files of the build before; null if there is none. */
  readonly previous: string | null
  /** Of a folder that does not say so itself (export-facts.ts). */
  readonly basePath: string
  /** Told when a build has moved the site to another base path. */
  readonly onMove?: (basePath: string) => void
}

/** The window of a compression, as a power of two in bytes: pages are hardly larger, and the usual one takes megabytes for each reader. */
const WINDOW = 18

const NO_SITE = '网站还没有建好，或者正在重建。请运行 npm run build，再刷新本页。\n'
const BUSY = '同时打开的文件太多，请稍后刷新本页。\n'

/** Answers requests for an export, out of the files as they are at that moment. */
export function createHandler({ folder, previous, basePath, onMove }: Served) {
  const compress = compression({
    brotli: { params: { [zlib.constants.BROTLI_PARAM_LGWIN]: WINDOW } },
  })
  const readFacts = createExportFacts(folder, basePath)
  let known = basePath

  const find = async (address: string): Promise<OpenFile | null> => {
    const file = await openFile(folder, address)
    return file ?? (previous !== null && isHashed(address) ? openFile(previous, address) : null)
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const facts = await readFacts()
    if (facts.basePath !== known) onMove?.((known = facts.basePath))
    const address = addressOf(request.url ?? '/', facts.basePath)
    const asked = address === null ? null : await find(address)
    const file = asked ?? (await openNamed(folder, '404.html'))
    if (!file) return sayUnavailable(response, NO_SITE)
    const type = facts.types.get(`/${file.name}`)
    response.statusCode = asked ? 200 : 404
    response.setHeaders(
      new Map(
        Object.entries({
          ...headersOf(`/${file.name}`),
          ...(type && { 'Content-Type': type }),
          Vary: 'Accept-Encoding',
        }),
      ),
    )
    sendFile(request, response, file, (error) => fail(response, error))
  }

  return (request: IncomingMessage, response: ServerResponse) => {
    if ((request.headersDistinct.host?.length ?? 0) > 1) {
      response.writeHead(400, { connection: 'close' }).end()
      return
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headersOf('/'), allow: 'GET, HEAD' }).end()
      return
    }
    // The headers of a HEAD are those of a GET. Express's types; nothing else of a request is used.
    compress({ method: 'GET', headers: request.headers } as never, response as never, () => {
      answer(request, response).catch((error: unknown) => fail(response, error))
    })
  }
}

/** The path below the base; null for what is not below it. */
function addressOf(url: string, basePath: string): string | null {
  // A server takes whole addresses, too (RFC 9112, 3.2.2).
  const target = url.replace(/^https?:\/\/[^/?#]*/i, '') || '/'
  const [address = '/'] = target.split(/[?#]/)
  if (address !== basePath && !address.startsWith(`${basePath}/`)) return null
  return address.slice(basePath.length) || '/'
}

/** A reader who went away is told nothing, nor one who has had a part of it. */
function fail(response: ServerResponse, error: unknown) {
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  const { code, status } = error as NodeJS.ErrnoException & { status?: number }
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  if (status === 412) response.writeHead(412, headersOf('/404.html')).end()
  else sayUnavailable(response, code === 'EMFILE' || code === 'ENFILE' ? BUSY : '')
}

function sayUnavailable(response: ServerResponse, text: string) {
  const headers = {
    ...headersOf('/404.html'),
    'Content-Type': 'text/plain; charset=utf-8',
    'Retry-After': '1',
  }
  response.writeHead(503, headers).end(text)
}
