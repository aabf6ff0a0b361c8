import { readdirSync, statSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { serve } from '@/lib/server/serve'
import { headersOf } from '@/lib/site/headers'
import { MEDIA_TYPES } from '@/lib/site/media-types'
import { findCaddy, startCaddy } from './caddy'
import type { Host } from './host'
import { findNginx, startNginx } from './nginx'
import { expect, REPORT, test, typeQuery } from './test'

const OUT = path.resolve('out')
const NAMES = readdirSync(OUT, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    path.relative(OUT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
  )

/** The largest file of a kind: small ones are sent as they are. */
function largest(pattern: RegExp): string {
  const bytes = (name: string) => statSync(path.join(OUT, name)).size
  const [name] = NAMES.filter((name) => pattern.test(name)).sort((a, b) => bytes(b) - bytes(a))
  if (name === undefined) throw new Error(`the export has no ${String(pattern)}`)
  return `/${name}`
}

const SCRIPT = largest(/^_next\/static\/.*\.js$/)
const STYLE = largest(/^_next\/static\/.*\.css$/)
const INDEX = largest(/^search\/aqsiq-2011\..*\.json$/)
/** Files that no page asks for, but Turbopack leaves in the export: sources and maps of them. */
const LEFT_OVER = /^_next\/static\/.*\.(?:ts|map)$/

type Server = {
  readonly name: string
  readonly program: string | null
  readonly start: () => Promise<Host>
}

const nginx = findNginx()
const caddy = findCaddy()
const SERVERS: readonly Server[] = [
  { name: 'npm start', program: 'ours', start: () => serveHere() },
  { name: 'nginx', program: nginx, start: () => startNginx(nginx ?? '', OUT) },
  { name: 'Caddy', program: caddy, start: () => startCaddy(caddy ?? '', OUT) },
]

/** Asks for a path as it is: fetch would tidy it up. */
function getRaw(url: string, target: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: target }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
      .on('error', reject)
      .end()
  })
}

async function serveHere(): Promise<Host> {
  const { url, close } = await serve(OUT, '', 0)
  return { url: url.replace(/\/$/, ''), close }
}

for (const { name, program, start } of SERVERS) {
  test.describe(name, () => {
    // One server for all of them.
    test.describe.configure({ mode: 'default' })
    test.skip(!program, `${name} is not installed`)

    let host: Host
    test.beforeAll(async () => {
      if (program) host = await start()
    })
    test.afterAll(() => host?.close())

    function get(target: string, headers: Record<string, string> = {}, method = 'GET') {
      return fetch(host.url + target, { headers, method, redirect: 'manual' })
    }

    test('everything is sent with the headers of the table', async () => {
      const targets = [
        '/',
        REPORT,
        '/nothing/',
        '/manifest.webmanifest',
        '/build-id.txt',
        '/icon.svg',
        SCRIPT,
        STYLE,
        INDEX,
      ]
      for (const target of targets) {
        const { headers } = await get(target)
        for (const [name, value] of Object.entries(headersOf(target)))
          expect(headers.get(name), `${target}: ${name}`).toBe(value)
      }
    })

    test('what has a hash in its name is kept for good, the rest asked for again', async () => {
      expect((await get(SCRIPT)).headers.get('cache-control')).toBe(
        'public, max-age=31536000, immutable',
      )
      expect((await get(INDEX)).headers.get('cache-control')).toBe(
        'public, max-age=31536000, immutable',
      )
      for (const target of ['/', REPORT, '/build-id.txt', '/search/gone.json']) {
        expect((await get(target)).headers.get('cache-control'), target).toBe('no-cache')
      }
    })

    test('what a browser has is not sent again', async () => {
      for (const target of [REPORT, SCRIPT]) {
        const etag = (await get(target)).headers.get('etag') ?? ''
        expect(etag).not.toBe('')
        const again = await get(target, { 'if-none-match': etag })
        expect(again.status).toBe(304)
        expect(await again.text()).toBe('')
      }
    })

    test('text goes out compressed, to who asks for it', async () => {
      for (const target of ['/', REPORT, SCRIPT, STYLE, INDEX, `${REPORT}report.txt`]) {
        const { headers } = await get(target, { 'accept-encoding': 'gzip' })
        expect(headers.get('content-encoding'), target).toBe('gzip')
        expect(headers.get('vary'), target).toMatch(/accept-encoding/i)
        expect(
          (await get(target, { 'accept-encoding': 'identity' })).headers.get('content-encoding'),
          target,
        ).toBeNull()
      }
    })

    test('files have their types', async () => {
      const asked = NAMES.filter((name) => name !== '_headers' && !LEFT_OVER.test(name))
      const examples = new Map(asked.map((name) => [path.extname(name).slice(1), `/${name}`]))
      for (const [ending, target] of examples) {
        const type = (await get(target)).headers.get('content-type') ?? ''
        expect(type.split(';')[0], target).toBe(MEDIA_TYPES[ending])
      }
      for (const target of ['/', REPORT, '/nothing/']) {
        expect((await get(target)).headers.get('content-type'), target).toMatch(
          /^text\/html; ?charset=utf-8$/i,
        )
      }
    })

    test('what is not there has the page that says so, and no folder is listed', async () => {
      for (const target of ['/nothing', '/r/', '/search/', '/_next/static/']) {
        const response = await get(target)
        expect(response.status, target).toBe(404)
        expect(await response.text(), target).toContain('没有这一页')
      }
    })

    test('nothing outside the export is sent', async () => {
      for (const target of [
        '/../package.json',
        '/..%2fpackage.json',
        '/%2e%2e/package.json',
        '/r/..%5c..%5c..%5cpackage.json',
      ]) {
        const { status, body } = await getRaw(host.url, target)
        expect([400, 404], target).toContain(status)
        expect(body, target).not.toContain('devDependencies')
      }
    })

    test('an address without its last slash leads to the page, with the query', async () => {
      const response = await fetch(`${host.url}/r/aqsiq-2011?q=1`)
      expect(response.status).toBe(200)
      // Caddy drops it before 2.8.
      if (name !== 'Caddy') expect(new URL(response.url).search).toBe('?q=1')
      expect(await response.text()).toContain('<article')
    })

    test('files are only read', async () => {
      expect((await get('/', {}, 'POST')).status).toBe(405)
      const head = await get('/', {}, 'HEAD')
      expect([head.status, await head.text()]).toEqual([200, ''])
    })

    test('a page comes to life and searches, under its policy', async ({ page }) => {
      await page.goto(host.url + REPORT)
      await typeQuery(page, '塑化剂', '共 3 项')
    })

    test('no page shows it in a frame', async ({ page, expectFaults }) => {
      expectFaults(/frame-ancestors 'none'|chrome-error/)
      const frame = `${host.url}/frame.html`
      await page.route(frame, (route) =>
        route.fulfill({ contentType: 'text/html', body: `<iframe src="${REPORT}"></iframe>` }),
      )
      const refusal = page.waitForEvent('console', (message) =>
        message.text().includes('frame-ancestors'),
      )
      await page.goto(frame)
      await refusal
      expect(await page.frames().at(1)?.content()).not.toContain('质检总局')
    })
  })
}
