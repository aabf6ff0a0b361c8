import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { caddyFile } from './caddy'
import { EVERYWHERE, headersOf, RULES } from './headers'
import { headersFile, readTypes } from './headers-file'
import { nginxFile } from './nginx'

test.each(['/_next/static/chunks/a.js', '/search/terms/0123.json'])(
  '%s is kept for good',
  (path) => {
    expect(headersOf(path)).toMatchObject({
      ...EVERYWHERE,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': expect.any(String) as string,
    })
  },
)

test.each([
  '/',
  '/r/a/',
  '/404.html',
  '/sw.js',
  '/manifest.webmanifest',
  '/build-id.txt',
  '/script.js',
  '/search',
])('%s is asked for again', (path) => expect(headersOf(path)['Cache-Control']).toBe('no-cache'))

test('pages are in no frame, and scripts that may be a worker are limited themselves', () => {
  expect(headersOf('/r/a/')['Content-Security-Policy']).toBe("frame-ancestors 'none'")
  for (const path of ['/sw.js', '/_next/static/chunks/worker.js']) {
    expect(headersOf(path)['Content-Security-Policy']).toMatch(
      /^default-src 'none';.*frame-ancestors 'none'$/,
    )
  }
})

test('no two rules give a path the same header, so that their order does not matter', () => {
  const given = RULES.flatMap(({ paths, headers }) =>
    paths.flatMap((path) => Object.keys(headers).map((name) => `${path} ${name}`)),
  )
  expect(new Set(given).size).toBe(given.length)
})

test('hosts of _headers may join the values of a header or take one: no path is told of caching twice', () => {
  expect(EVERYWHERE).not.toHaveProperty('Cache-Control')
  const paths = headersFile('')
    .split('\n')
    .filter((line) => line.startsWith('/'))
  expect(new Set(paths).size).toBe(paths.length)
})

test.each([
  ['nginx.conf', nginxFile],
  ['Caddyfile', caddyFile],
  ['_headers', headersFile],
])('hosting/%s is what the table gives', (name, format) => {
  expect(readFileSync(path.join('hosting', name), 'utf8')).toBe(format(''))
})

test('a site in a subfolder has it in all paths', () => {
  expect(nginxFile('/a.b')).toContain('~^/a\\.b/_next/static/')
  expect(nginxFile('/a.b')).toContain('error_page 403 404 =404 /a.b/404.html;')
  expect(caddyFile('/a')).toContain('path /a/_next/static/* /a/sw.js')
  expect(caddyFile('/a')).toContain('rewrite * /a/404.html')
  const paths = headersFile('/a')
    .split('\n')
    .filter((line) => line.startsWith('/'))
  expect(paths.every((path) => path.startsWith('/a/'))).toBe(true)
})

describe('sources that are not UTF-8 are sent with their charset', () => {
  const charsets = new Map([
    ['/r/a/report.txt', 'gb18030'],
    ['/r/b/report.txt', 'big5'],
    ['/r/c-2/report.txt', 'gb18030'],
  ])

  test('nginx', () => {
    const conf = nginxFile('/x', charsets)
    expect(conf).toContain('"~^(?:/x/r/a/report\\.txt|/x/r/c-2/report\\.txt)$" gb18030;')
    expect(conf).toContain('"~^(?:/x/r/b/report\\.txt)$" big5;')
  })

  test('nginx, of thousands: no parameter is longer than it reads', () => {
    const many = new Map(
      Array.from({ length: 4000 }, (_, i) => [
        `/r/report-of-a-long-name-${i}/report.txt`,
        'gb18030',
      ]),
    )
    const lines = nginxFile('', many)
      .split('\n')
      .filter((line) => line.includes('gb18030;'))
    expect(lines.join('').match(/report-of/g)).toHaveLength(4000)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(4096)
  })

  test('Caddy', () => {
    expect(caddyFile('/x', charsets)).toMatch(
      /@source0 path \/x\/r\/a\/report\.txt \/x\/r\/c-2\/report\.txt\n\s+header @source0 Content-Type "text\/plain; charset=gb18030"/,
    )
  })

  test('_headers, which npm start reads, too', () => {
    const file = headersFile('/x', charsets)
    expect(file).toContain('/x/r/b/report.txt\n  Content-Type: text/plain; charset=big5\n')
    expect([...readTypes(file, '/x')]).toEqual(
      expect.arrayContaining(
        [...charsets].map(([path, charset]) => [path, `text/plain; charset=${charset}`]),
      ),
    )
    expect(readTypes(file, '/x').get('/manifest.webmanifest')).toBe('application/manifest+json')
  })
})
