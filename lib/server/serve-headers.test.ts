import { mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeFiles } from '@/lib/pipeline/content/content.fixture'
import { headersFile } from '@/lib/site/headers-file'
import { serve, type StaticServer } from './serve'

/* The headers of a file. */

const HOME = `<p>${'查阅 '.repeat(1000)}</p>`
const CHANGED = new Date('2026-03-01T12:00:00Z')
let folder: string
let server: StaticServer
let based: StaticServer

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'chayue-'))
  const files = {
    'index.html': HOME,
    '404.html': `<p>${'not here '.repeat(500)}</p>`,
    'r/x/index.html': HOME,
    'r/x/report.txt': '报告',
    'r/x/report.json': '{}',
    'r/gbk/report.txt': Uint8Array.of(0xb1, 0xa8, 0xb8, 0xe6),
    'script.js': '1',
    'theme.css': 'a{}',
    'icon.svg': '<svg/>',
    'manifest.webmanifest': '{}',
    'sitemap.xml': '<a/>',
    'card.png': 'png',
    'search/a.0123456789abcdef.json': JSON.stringify('a '.repeat(2000)),
    '_next/static/a.js': '1',
  }
  for (const [name, basePath] of [
    ['root', ''],
    ['based', '/base'],
  ] as const) {
    const all = {
      ...files,
      _headers: headersFile(basePath, new Map([['/r/gbk/report.txt', 'gb18030']])),
    }
    writeFiles(path.join(folder, name), all)
    for (const file of Object.keys(all)) utimesSync(path.join(folder, name, file), CHANGED, CHANGED)
  }
  server = await serve(path.join(folder, 'root'), '', 0)
  based = await serve(path.join(folder, 'based'), '/base', 0)
})
afterAll(async () => {
  await server.close()
  await based.close()
  rmSync(folder, { recursive: true })
})

type Headers = Record<string, string>

function ask(target: string, headers: Headers = {}, method = 'GET', { url } = server) {
  const { hostname, port } = new URL(url)
  return new Promise<{ status: number; headers: Headers; bytes: Buffer }>((resolve, reject) => {
    request({ hostname, port, path: target, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Headers,
          bytes: Buffer.concat(chunks),
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}

const without = (headers: Headers, ...names: string[]) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)))

describe('HEAD says what GET says, without the content', () => {
  test.each([
    ['/', {}],
    ['/', { 'accept-encoding': 'gzip' }],
    ['/', { 'accept-encoding': 'br' }],
    ['/script.js', {}],
    ['/nothing', {}],
    ['/nothing', { 'accept-encoding': 'gzip' }],
    ['/search/a.0123456789abcdef.json', { 'accept-encoding': 'br, gzip' }],
  ])('%s %j', async (target, headers) => {
    const [get, head] = [await ask(target, headers), await ask(target, headers, 'HEAD')]
    expect(head.status).toBe(get.status)
    // How the content is cut up is said where there is content.
    expect(without(head.headers, 'date')).toEqual(without(get.headers, 'date', 'transfer-encoding'))
    expect([head.bytes.length, get.bytes.length > 0]).toEqual([0, true])
  })
})

describe('what the reader has is not sent again', () => {
  test.each<Headers>([{}, { 'accept-encoding': 'gzip' }, { 'accept-encoding': 'br' }])(
    '%j',
    async (encoding) => {
      const { headers } = await ask('/', encoding)
      const { etag = '', 'last-modified': modified = '' } = headers
      expect([etag, modified, headers.vary]).toEqual([
        expect.stringMatching(/^W\/".+"$/),
        CHANGED.toUTCString(),
        'Accept-Encoding',
      ])
      const conditions: Headers[] = [
        { 'if-none-match': etag },
        { 'if-none-match': etag.replace('W/', '') },
        { 'if-none-match': `"other", ${etag}` },
        { 'if-none-match': '*' },
        { 'if-none-match': etag, 'cache-control': 'no-cache' },
        { 'if-modified-since': modified },
        { 'if-modified-since': new Date(CHANGED.getTime() + 60_000).toUTCString() },
        { 'if-none-match': etag, 'if-modified-since': new Date(0).toUTCString() },
      ]
      for (const method of ['GET', 'HEAD']) {
        for (const condition of conditions) {
          const {
            status,
            headers: kept,
            bytes,
          } = await ask('/', { ...encoding, ...condition }, method)
          expect([status, bytes.length], JSON.stringify(condition)).toEqual([304, 0])
          expect(kept).toMatchObject({
            etag,
            'last-modified': modified,
            'cache-control': 'no-cache',
            vary: 'Accept-Encoding',
          })
          expect(Object.keys(kept)).not.toEqual(
            expect.arrayContaining([expect.stringMatching(/^content-(?:length|type|encoding)$/)]),
          )
        }
      }
    },
  )

  test.each<Headers>([
    { 'if-none-match': '"other"' },
    { 'if-none-match': 'W/"other", "more"' },
    { 'if-none-match': '' },
    { 'if-modified-since': new Date(CHANGED.getTime() - 1000).toUTCString() },
    { 'if-modified-since': 'yesterday' },
    { 'if-none-match': '"other"', 'if-modified-since': CHANGED.toUTCString() },
  ])('what they have not, is: %j', async (condition) => {
    expect((await ask('/', condition)).status).toBe(200)
    expect(
      (await ask('/', { ...condition, 'accept-encoding': 'gzip' })).headers['content-encoding'],
    ).toBe('gzip')
  })

  test.each<Headers>([
    { 'if-match': '"other"' },
    { 'if-unmodified-since': new Date(CHANGED.getTime() - 1000).toUTCString() },
  ])('a reader who wants one version only is told that it is another: %j', async (condition) => {
    const { status, headers, bytes } = await ask('/', condition)
    expect([status, bytes.length, headers.etag]).toEqual([412, 0, undefined])
    expect(headers).toMatchObject({ 'cache-control': 'no-cache' })
  })

  test('what is not there has no version', async () => {
    const { status, headers } = await ask('/nothing', {
      'if-none-match': '*',
      'if-modified-since': new Date().toUTCString(),
    })
    expect([status, headers.etag, headers['last-modified']]).toEqual([404, undefined, undefined])
  })
})

describe('compression is as the reader wants it', () => {
  test.each([
    [undefined, undefined],
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, br', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', undefined],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['gzip;q=0', undefined],
    ['magic', undefined],
    ['', undefined],
  ])('%s: %s', async (accepted, encoding) => {
    const { headers, bytes } = await ask(
      '/',
      accepted === undefined ? {} : { 'accept-encoding': accepted },
    )
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding'])
    const read =
      encoding === 'br'
        ? brotliDecompressSync(bytes)
        : encoding === 'gzip'
          ? gunzipSync(bytes)
          : bytes
    expect(read.toString()).toBe(HOME)
  })

  test('what is small, or is compressed, is sent as it is', async () => {
    for (const target of ['/script.js', '/card.png'])
      expect(
        (await ask(target, { 'accept-encoding': 'br' })).headers['content-encoding'],
      ).toBeUndefined()
  })
})

test.each([
  ['/', /^text\/html; ?charset=utf-8$/],
  ['/r/x/', /^text\/html; ?charset=utf-8$/],
  ['/script.js', /^text\/javascript/],
  ['/theme.css', /^text\/css/],
  ['/icon.svg', /^image\/svg\+xml/],
  ['/manifest.webmanifest', /^application\/manifest\+json/],
  ['/sitemap.xml', /^(?:text|application)\/xml/],
  ['/card.png', /^image\/png$/],
  ['/r/x/report.json', /^application\/json/],
  ['/r/x/report.txt', /^text\/plain; charset=utf-8$/],
  ['/r/gbk/report.txt', /^text\/plain; charset=gb18030$/],
])('the type of %s', async (target, type) => {
  const { headers } = await ask(target)
  expect(headers['content-type']).toMatch(type)
  expect(headers['x-content-type-options']).toBe('nosniff')
})

describe('what is not there', () => {
  test.each([
    '/nothing',
    '/r/',
    '/r/y/',
    '/search/',
    '/search/a.fedcba9876543210.json',
    '/_next/static/b.js',
    '/r/x/nothing.txt',
    '/nothing?q=%E6%9F%A5',
  ])('%s', async (target) => {
    for (const [site, base] of [
      [server, ''],
      [based, '/base'],
    ] as const) {
      const { status, headers, bytes } = await ask(base + target, {}, 'GET', site)
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        404,
        'text/html; charset=utf-8',
        'no-cache',
      ])
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(bytes.toString()).toContain('not here')
    }
  })
})

test('a folder is its page, with or without the slash, whose links are from the root', async () => {
  for (const target of ['/r/x/', '/r/x', '/base', '/base/r/x']) {
    const { status, bytes } = await ask(
      target,
      {},
      'GET',
      target.startsWith('/base') ? based : server,
    )
    expect([status, bytes.toString()]).toEqual([200, HOME])
  }
})

test.each([
  ['/search/a.0123456789abcdef.json', 'public, max-age=31536000, immutable'],
  ['/_next/static/a.js', 'public, max-age=31536000, immutable'],
  ['/r/x/report.json', 'no-cache'],
  ['/script.js', 'no-cache'],
])('%s is kept: %s', async (target, kept) => {
  expect((await ask(target)).headers['cache-control']).toBe(kept)
})
