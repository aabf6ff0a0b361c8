import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendRaw } from './raw-request.fixture'
import { writeFiles } from '@/lib/pipeline/content/content.fixture'
import { serve, type StaticServer } from './serve'

/* Requests that no browser sends. Each is answered with a fault or not at all, and the next one is well. */

let folder: string
let server: StaticServer
let based: StaticServer
const LARGE = 'large '.repeat(200_000)

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'chayue-'))
  writeFiles(folder, {
    'site/index.html': '<p>home</p>',
    'site/404.html': '<p>not here</p>',
    'site/r/x/index.html': '<p>report</p>',
    'site/large.txt': LARGE,
    'site/gone.txt': 'gone',
    'site/grown.txt': 'grown',
    'site/.hidden': 'secret',
    'site/.git/config': 'secret',
    'site/search/a.0123456789abcdef.json': '{}',
    'secret.txt': 'secret',
    'site-secret/secret.txt': 'secret',
  })
  server = await serve(path.join(folder, 'site'), '', 0)
  based = await serve(path.join(folder, 'site'), '/base', 0)
})
afterAll(async () => {
  await server.close()
  await based.close()
  rmSync(folder, { recursive: true })
})

const END = '\r\n\r\n'
const ask = (target: string, rest = '') =>
  `GET ${target} HTTP/1.1\r\nHost: a\r\n${rest}Connection: close${END}`

/** Whether the server goes on. */
async function expectWell({ url }: StaticServer = server) {
  const { status, body } = await sendRaw(url, ask(new URL(url).pathname))
  expect([status, body]).toEqual([200, '<p>home</p>'])
}

describe('a way out of the folder', () => {
  const WAYS = [
    '/../secret.txt',
    '/../../../../../../etc/passwd',
    '/%2e%2e/secret.txt',
    '/.%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '\\..\\secret.txt',
    '/%252e%252e/secret.txt',
    '/%25%32%65%25%32%65/secret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/..%c0%afsecret.txt',
    '/%e0%80%ae%e0%80%ae/secret.txt',
    '/..%u2216secret.txt',
    '/r/../../secret.txt',
    '/r/x/%2e%2e/%2e%2e/%2e%2e/secret.txt',
    '//..//secret.txt',
    '///etc/passwd',
    '/./../secret.txt',
    '/..;/secret.txt',
    '/../site-secret/secret.txt',
    '/%2e%2e/site-secret/secret.txt',
    '/secret.txt',
    '/index.html/../../secret.txt',
    '/search/../../secret.txt',
    '/.hidden',
    '/.git/config',
    '/%2ehidden',
    '/.git%2fconfig',
    '/./.hidden',
    'http://a/../secret.txt',
    'http://a/%2e%2e/secret.txt',
    'file:///etc/passwd',
    'secret.txt',
    '../secret.txt',
    '*',
    '/index.html%00',
    '/%00',
    '/index.html%00.txt',
    '/%',
    '/%zz',
    '/%e4%b8',
    '/%ff',
    '/%ed%a0%80',
    '/index.html%20',
    '/index.html.',
    '/INDEX.HTML',
    '/index.html::$DATA',
    '/__proto__',
    '/constructor',
    '/toString/',
    '/__proto__/x',
    '//a.example/%2e%2e',
    '/\u0001',
    '/a\tb',
  ]
  test.each(WAYS)('%j', async (target) => {
    const { status, text } = await sendRaw(server.url, ask(target))
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(text).not.toMatch(/secret|root:|home/)
    // A missing file is told by the page for it, and leads nowhere else.
    if (status === 404) expect(text).toContain('not here')
    expect(text).not.toMatch(/^location:/im)
    await expectWell()
  })

  test.each([
    '/base/../secret.txt',
    '/base/%2e%2e/secret.txt',
    '/base%2f..%2fsecret.txt',
    '/basement',
    '/',
    '/base/../base/index.html',
    'http://a/',
    '/%62ase/',
  ])('under a base path: %j', async (target) => {
    const { status, text } = await sendRaw(based.url, ask(target))
    expect([status, text.includes('not here')]).toEqual([404, true])
    await expectWell(based)
  })
})

describe('what is no request', () => {
  const overflow = `X: ${'a'.repeat(100_000)}\r\n`
  test.each<[string, string | Buffer]>([
    ['garbage', Buffer.from(Array.from({ length: 300 }, (_, i) => (i * 197) % 256))],
    ['zero bytes', Buffer.alloc(100)],
    ['a TLS hello', Buffer.from('160301020001000001fc0303', 'hex')],
    ['HTTP/2', `PRI * HTTP/2.0${END}SM${END}`],
    ['HTTP/9.9', `GET / HTTP/9.9\r\nHost: a${END}`],
    ['no version', `GET / \r\nHost: a${END}`],
    ['no target', `GET  HTTP/1.1\r\nHost: a${END}`],
    ['no host', `GET / HTTP/1.1${END}`],
    ['two hosts', `GET / HTTP/1.1\r\nHost: a\r\nHost: b${END}`],
    ['a method that is none', `G@T / HTTP/1.1\r\nHost: a${END}`],
    ['an unknown method', `BREW / HTTP/1.1\r\nHost: a${END}`],
    ['a small method', `get / HTTP/1.1\r\nHost: a${END}`],
    ['a header without a name', `GET / HTTP/1.1\r\nHost: a\r\n: b${END}`],
    ['a header with a space in its name', `GET / HTTP/1.1\r\nHost: a\r\nX y: b${END}`],
    ['a header with a zero byte', `GET / HTTP/1.1\r\nHost: a\r\nX: \0${END}`],
    ['a header that goes on', `GET / HTTP/1.1\r\n Host: a${END}`],
    ['too long a header', `GET / HTTP/1.1\r\nHost: a\r\n${overflow}${END}`],
    [
      'too many headers',
      `GET / HTTP/1.1\r\nHost: a\r\n${Array.from({ length: 5000 }, (_, i) => `X${i}: a`).join('\r\n')}${END}`,
    ],
    ['too long an address', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a${END}`],
    ['two lengths', `GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2${END}a`],
    [
      'a length and chunks',
      `GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked${END}0${END}`,
    ],
    ['a length that is none', `GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1${END}`],
    [
      'chunks that are none',
      `POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked${END}zz\r\n`,
    ],
    [
      'another encoding of its transfer',
      `GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip${END}`,
    ],
    ['an expectation that nobody meets', ask('/', 'Expect: a-miracle\r\n')],
    ['a tunnel', `CONNECT a.example:443 HTTP/1.1\r\nHost: a${END}`],
  ])('%s', async (_, bytes) => {
    const { status, isClosed, text } = await sendRaw(server.url, bytes)
    expect(status === 0 ? isClosed : status >= 400 && status < 500, text.slice(0, 200)).toBe(true)
    await expectWell()
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is not allowed, and what is allowed is said',
    async (method) => {
      const { status, headers, body } = await sendRaw(
        server.url,
        `${method} / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nConnection: close${END}abc`,
      )
      expect([status, headers.get('allow'), body.trim()]).toEqual([405, 'GET, HEAD', body.trim()])
      expect(body).not.toContain('abc')
      await expectWell()
    },
  )
})

describe('what is a request, though seldom seen', () => {
  test.each<[string, string]>([
    ['HTTP/1.0 without a host', `GET / HTTP/1.0${END}`],
    // Node answers it as if it were of today.
    ['HTTP/0.9', `GET /\r\nConnection: close${END}`],
    ['a whole address', ask('http://a.example/')],
    ['a whole address without a path', ask('http://a.example')],
    ['a query of what is none', ask('/?%zz&%00&q=%E5&__proto__[x]=1&a=%%')],
    ['a fragment', ask('/#../../x')],
    [
      'an upgrade that is not wanted',
      ask('/', 'Upgrade: websocket\r\n').replace('Connection: close', 'Connection: Upgrade, close'),
    ],
    ['a body', `${ask('/', 'Content-Length: 3\r\n')}abc`],
    ['a body in chunks', `${ask('/', 'Transfer-Encoding: chunked\r\n')}3\r\nabc\r\n0${END}`],
    ['an encoding that nobody knows', ask('/', 'Accept-Encoding: magic, *;q=0\r\n')],
    [
      'conditions that are none',
      ask('/', 'If-None-Match: ,,"\r\nIf-Modified-Since: yesterday\r\n'),
    ],
    ['half a line end', ask('/').replaceAll('\r\n', '\n')],
    ['line ends before it', `\r\n\r\n${ask('/')}`],
  ])('%s', async (_, bytes) => {
    const { status, text } = await sendRaw(server.url, bytes)
    // Node wants whole line ends, as it may.
    if (status !== 400 || !/^Connection: close/m.test(text))
      expect([status, text.includes('home')], text.slice(0, 200)).toEqual([200, true])
    await expectWell()
  })

  test('100-continue', async () => {
    const { text } = await sendRaw(
      server.url,
      `${ask('/', 'Expect: 100-continue\r\nContent-Length: 3\r\n')}abc`,
    )
    expect(text).toMatch(/^HTTP\/1\.1 (?:100|200)/)
    expect(text).toContain('home')
    await expectWell()
  })

  test('several at once are answered in order', async () => {
    const one = (target: string, connection: string) =>
      `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: ${connection}${END}`
    const { text } = await sendRaw(
      server.url,
      one('/', 'keep-alive') + one('/nothing', 'keep-alive') + one('/r/x/', 'close'),
    )
    expect(
      [...text.matchAll(/HTTP\/1\.1 (\d+)|<p>([a-z ]*)<\/p>/g)].map(
        ([, status, said]) => status ?? said,
      ),
    ).toEqual(['200', 'home', '404', 'not here', '200', 'report'])
  })

  test.each([
    'bytes=5-2',
    'bytes=0-0',
    'bytes=-5',
    'bytes=999999999-',
    'bytes=0-1,3-4',
    'bytes=a-b',
    'bytes=-',
    'items=1-2',
    'bytes=1e9-2',
    'bytes=-0',
    'bytes=0-99999999999999999999',
    `bytes=${'0-,'.repeat(500)}`,
  ])('a range is no matter: %s', async (range) => {
    for (const encoding of ['identity', 'gzip']) {
      const { status, headers, body } = await sendRaw(
        server.url,
        ask('/large.txt', `Range: ${range}\r\nAccept-Encoding: ${encoding}\r\n`),
      )
      expect([status, headers.get('content-range')]).toEqual([200, undefined])
      if (encoding === 'identity')
        expect([body.length, headers.get('content-length')]).toEqual([
          LARGE.length,
          String(LARGE.length),
        ])
      else expect(headers.get('content-encoding')).toBe('gzip')
    }
    await expectWell()
  })
})

describe('a server that goes on', () => {
  test('after readers who leave half-way', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        sendRaw(
          server.url,
          ask('/large.txt', `Accept-Encoding: ${i % 2 ? 'gzip' : 'identity'}\r\n`).slice(
            0,
            i % 4 === 0 ? 20 : undefined,
          ),
          true,
        ),
      ),
    )
    await expectWell()
  })

  test('after files that were taken away or changed: it sends what there is', async () => {
    rmSync(path.join(folder, 'site', 'gone.txt'))
    appendFileSync(path.join(folder, 'site', 'grown.txt'), ' meanwhile')
    for (const encoding of ['identity', 'gzip']) {
      const bytes = (name: string) =>
        sendRaw(server.url, ask(`/${name}.txt`, `Accept-Encoding: ${encoding}\r\n`))
      expect(await bytes('gone')).toMatchObject({ status: 404, body: '<p>not here</p>' })
      expect(await bytes('grown')).toMatchObject({ status: 200, body: 'grown meanwhile' })
      await expectWell()
    }
  })
})
