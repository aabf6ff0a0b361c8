import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeFiles } from '@/lib/pipeline/content/content.fixture'
import { publishExport } from '@/lib/pipeline/export/publish-export'
import { HEADERS_FILE, headersFile } from '@/lib/site/headers-file'
import { serve, type StaticServer } from './serve'

/* Answers to readers while the site that they read is built anew. */

const PAGES = 150
const PROGRAM = (build: string) => `/_next/static/chunks/${build}.js`

/** A build: each page names its program, and is of another length. */
function exportOf(build: string): Record<string, string> {
  const page = (i: number) => `<script src="${PROGRAM(build)}"></script>${build.repeat(i + 1)}.`
  return {
    'build-id.txt': `${build}\n`,
    'index.html': page(1),
    '404.html': `not in ${build}`,
    ...Object.fromEntries(Array.from({ length: PAGES }, (_, i) => [`r/${i}/index.html`, page(i)])),
    [PROGRAM(build).slice(1)]: `run('${build}')`,
  }
}

let root: string
let server: StaticServer
const folderOf = (name: string) => path.join(root, name)
const publish = (build: string) => {
  rmSync(folderOf('finished'), { recursive: true, force: true })
  writeFiles(folderOf('finished'), exportOf(build))
  publishExport(folderOf('finished'), folderOf('out'), folderOf('previous'))
}

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'chayue-rebuild-'))
  publish('older')
  server = await serve(folderOf('out'), '', 0, { previous: folderOf('previous') })
})
afterEach(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

async function get(address: string): Promise<string> {
  const response = await fetch(new URL(address, server.url))
  return `${response.status} ${await response.text()}`
}

test('a new build is served at once: its pages, its programs, its page for what is not there', async () => {
  expect(await get('/')).toContain('older')
  publish('newer')
  expect(await get('/')).toContain('200 <script src="/_next/static/chunks/newer.js">')
  expect(await get(PROGRAM('newer'))).toBe("200 run('newer')")
  expect(await get('/nothing')).toBe('404 not in newer')
})

test('a build for another base path is served below that, at once, and is told of', async () => {
  await server.close()
  const told: string[] = []
  server = await serve(folderOf('out'), '', 0, {
    previous: folderOf('previous'),
    onMove: (url) => told.push(url),
  })
  const origin = new URL(server.url).origin
  for (const [build, basePath] of [
    ['root', ''],
    ['moved', '/reports'],
    ['again', '/a/b'],
    ['back', ''],
  ] as const) {
    publish(build)
    writeFiles(folderOf('out'), {
      [HEADERS_FILE]: headersFile(basePath, new Map([['/r/1/report.txt', 'gb18030']])),
      'r/1/report.txt': build,
    })
    expect(await get(`${basePath}/`)).toContain(
      `200 <script src="/_next/static/chunks/${build}.js">`,
    )
    expect(
      (await fetch(new URL(`${basePath}/r/1/report.txt`, origin))).headers.get('content-type'),
    ).toBe('text/plain; charset=gb18030')
    if (basePath !== '') expect(await get('/')).toBe(`404 not in ${build}`)
  }
  expect(told).toEqual([`${origin}/reports/`, `${origin}/a/b/`, `${origin}/`])
})

test('tabs that show the build before still get its programs, until the one after next; its pages are gone', async () => {
  writeFiles(folderOf('out'), { 'r/only-older/index.html': 'older' })
  publish('newer')
  expect(await get(PROGRAM('older'))).toBe("200 run('older')")
  expect(await get('/r/only-older/')).toContain('404')
  publish('newest')
  expect(await get(PROGRAM('older'))).toContain('404')
  expect(await get(PROGRAM('newer'))).toBe("200 run('newer')")
})

test('while it is put in place, every answer is a whole page of either build, with the program that it names', async () => {
  let isDone = false
  let asked = 0
  const seen = new Set<string>()
  const read = async () => {
    while (!isDone || !seen.has('newer')) {
      const at = asked++ % PAGES
      const page = await get(`/r/${at}/`)
      const [, build = ''] = /chunks\/(\w+)\.js/.exec(page) ?? []
      expect(page).toBe(`200 ${exportOf(build)[`r/${at}/index.html`]}`)
      expect(await get(PROGRAM(build))).toBe(`200 run('${build}')`)
      seen.add(build)
    }
  }
  const readers = Array.from({ length: 6 }, read)
  writeFiles(folderOf('finished'), exportOf('newer'))
  rmSync(folderOf(`finished${PROGRAM('older')}`))
  const script = `import('@/lib/pipeline/export/publish-export').then(({ publishExport }) => publishExport(...process.argv.slice(-3)))`
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '-e', script, ...['finished', 'out', 'previous'].map(folderOf)],
    { stdio: 'inherit' },
  )
  const status = await new Promise((done) => child.once('exit', done))
  isDone = true
  await Promise.all(readers)
  expect(status).toBe(0)
  expect([...seen].sort()).toEqual(['newer', 'older'])
  expect(await get('/')).toContain('newer')
})

test('where there is no site, the reader is told what to do', async () => {
  rmSync(folderOf('out'), { recursive: true })
  expect(await get('/')).toMatch(/^503 .*npm run build/)
  publish('newer')
  expect(await get('/')).toContain('200')
})
