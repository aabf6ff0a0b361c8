import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { writeFiles } from '@/lib/pipeline/content/content.fixture'
import { serve, type StaticServer } from './serve'

let folder: string
let server: StaticServer
let based: StaticServer
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'chayue-'))
  writeFiles(folder, {
    'site/index.html': `<p>${'home '.repeat(1000)}</p>`,
    'site/404.html': '<p>not here</p>',
    'site/r/x/index.html': '<p>report</p>',
    'site/search/lexicon.0123456789abcdef.json': JSON.stringify('word '.repeat(1000)),
    'secret.txt': 'secret',
  })
  server = await serve(path.join(folder, 'site'), '', 0)
  based = await serve(path.join(folder, 'site'), '/base', 0)
})
afterAll(async () => {
  await server.close()
  await based.close()
  rmSync(folder, { recursive: true })
})

/** Sends a path as it is: fetch would tidy it up. */
function get(
  target: string,
  headers: Record<string, string> = {},
  method = 'GET',
  url = server.url,
) {
  const { hostname, port } = new URL(url)
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      request({ hostname, port, path: target, headers, method }, (response) => {
        let body = ''
        response.on('data', (chunk: Buffer) => (body += chunk.toString('latin1')))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        )
      })
        .on('error', reject)
        .end()
    },
  )
}

test('pages are compressed and revalidated', async () => {
  const { status, headers } = await get('/', { 'accept-encoding': 'br' })
  expect(status).toBe(200)
  expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-cache' })
  expect((await get('/', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip')
  expect((await get('/')).headers['content-encoding']).toBeUndefined()
  expect((await get('/', { 'if-none-match': String(headers.etag) })).status).toBe(304)
})

test('hashed files are kept for good', async () => {
  const { headers } = await get('/search/lexicon.0123456789abcdef.json')
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(headers['content-type']).toContain('application/json')
})

test('folders show their page, and are never listed', async () => {
  expect((await get('/r/x/')).body).toContain('report')
  expect((await get('/search/')).status).toBe(404)
  expect((await get('/r/')).body).toContain('not here')
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%',
  '/%00',
  '/nothing',
  '//..//secret.txt',
])('what is not a file of the export is not found: %s', async (target) => {
  const { status, body } = await get(target)
  expect(status).toBe(404)
  expect(body).not.toContain('secret')
})

test('only reading is allowed', async () => {
  expect((await get('/', {}, 'POST')).status).toBe(405)
  const head = await get('/', {}, 'HEAD')
  expect([head.status, head.body]).toEqual([200, ''])
})

test('a base path is part of every address', async () => {
  expect((await fetch(based.url)).status).toBe(200)
  expect((await fetch(`${based.url}r/x/`)).status).toBe(200)
  expect((await fetch(new URL('/base?q=x', based.url))).status).toBe(200)
  expect((await fetch(new URL('/', based.url))).status).toBe(404)
})

test('what is sent can be counted, compressed as it goes out', async () => {
  const sent: [path: string, bytes: number][] = []
  const counted = await serve(path.join(folder, 'site'), '', 0, {
    onSent: (...entry) => sent.push(entry),
  })
  const target = '/search/lexicon.0123456789abcdef.json'
  await get(target, { 'accept-encoding': 'gzip' }, 'GET', counted.url)
  await get(target, { 'accept-encoding': 'identity' }, 'GET', counted.url)
  // A client has all of it a moment before the server knows that it is sent.
  await vi.waitFor(() => expect(sent).toHaveLength(2))
  await counted.close()
  expect(sent.map(([path]) => path)).toEqual([target, target])
  const [packed = 0, plain = 0] = sent.map(([, bytes]) => bytes)
  expect(packed).toBeGreaterThan(100)
  expect(packed).toBeLessThan(1000)
  expect(plain).toBeGreaterThan(5000)
})
