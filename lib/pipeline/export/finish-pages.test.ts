import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { expect, test } from 'vitest'
import { searchFilesOf } from '@/lib/offline/page-facts'
import { temporaryFolder, writeFiles } from '@/lib/pipeline/content/content.fixture'
import { finishPages } from './finish-pages'
import { nextPage } from './next-page.fixture'

const ROUTER =
  '1:["$","script",null,{"src":"/_next/static/chunks/a.js","async":true,"nonce":"$undefined"}]\n'
const TABLE = 'lexicon.0123456789abcdef.json'
const rowsOf = (id: string) => [
  ROUTER,
  `2:{"id":"${id}","title":"data.0123456789abcdef.json","files":{"index":"${id}.fedcba9876543210.json","lexicon":"${TABLE}"}}\n3:["甲乙丙丁甲乙丙丁","甲乙丙丁甲乙丙丁甲乙丙丁"]\n`,
]

function site(...ids: readonly string[]): string {
  const folder = temporaryFolder()
  const pages = Object.fromEntries(ids.map((id) => [`r/${id}/index.html`, nextPage(rowsOf(id))]))
  const names = [TABLE, ...ids.map((id) => `${id}.fedcba9876543210.json`)]
  writeFiles(folder, Object.fromEntries(names.map((name) => [`search/${name}`, '{}'])))
  writeFiles(folder, {
    'index.html': nextPage([ROUTER]),
    '404.html': nextPage(['1:null\n']),
    '_next/static/chunks/p.js': '',
    'r/a/report.txt': nextPage([]),
    ...pages,
  })
  return folder
}

/** A finished page, the script that starts it, and what this gives to Next’s programs. */
function start(folder: string, page: string) {
  const html = readFileSync(path.join(folder, page), 'utf8')
  const [, file = '', programs] =
    /<script src="\/(_next\/static\/chunks\/start-[0-9a-f]{16}\.js)"(?: data-programs="([^"]+)")?>/.exec(
      html,
    ) ?? []
  const script = readFileSync(path.join(folder, file), 'utf8')
  const [, textContent] = /id="page-data" data-files="[^"]*">(.*)<\/script>/.exec(html) ?? []
  let give = () => {}
  const asked: unknown[] = []
  const document = {
    hidden: true,
    head: { prepend() {}, append: ({ src }: { src: string }) => asked.push(src) },
    currentScript: { dataset: { programs } },
    documentElement: { dataset: {} },
    createElement: () => ({ remove() {} }),
    getElementById: () => ({ textContent }),
    addEventListener: (_: string, listener: () => void) => (give = listener),
  }
  const world = {
    document,
    location: {},
    MutationObserver: class {
      observe() {}
    },
    requestAnimationFrame() {},
    setTimeout() {},
  }
  const given = vm.createContext({ ...world, self: world }) as {
    self: { __next_f?: unknown[]; TURBOPACK?: unknown[] }
  }
  vm.runInContext(script, given)
  give()
  return { html, script, asked, rows: given.self.__next_f, entries: given.self.TURBOPACK }
}

/** As Next’s own scripts in the page would give it. */
function given(rows: readonly string[]) {
  return {
    asked: ['/_next/static/chunks/a.js', '/_next/static/chunks/b.js'],
    rows: [[0], [1, rows.join('')]],
    entries: [{ otherChunks: ['static/chunks/a.js'], runtimeModuleIds: [7] }],
  }
}

test('every page gets its start and its policy, also a second time, and nothing else is touched', async () => {
  const folder = site('a', 'b', 'c')
  expect(await finishPages(folder)).toBe(5)
  const first = start(folder, 'r/c/index.html')
  expect(first.html).toContain('<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy"')
  expect(await finishPages(folder)).toBe(5)
  expect(start(folder, 'r/c/index.html').html).toBe(first.html)
  expect(readdirSync(path.join(folder, '_next/static/chunks'))).toHaveLength(1)
  expect(readFileSync(path.join(folder, 'r/a/report.txt'), 'utf8')).toBe(nextPage([]))
})

test('what reports’ pages have in common stands in the start, once', async () => {
  const folder = site('a', 'b', 'c')
  await finishPages(folder)
  for (const id of ['a', 'b', 'c']) {
    const page = start(folder, `r/${id}/index.html`)
    expect(page).toMatchObject(given(rowsOf(id)))
    expect(page.html).not.toMatch(/nonce|甲乙丙丁/)
    expect(page.script.split('nonce')).toHaveLength(2)
    expect(searchFilesOf(page.html)).toEqual([`${id}.fedcba9876543210.json`, TABLE])
  }
  expect(start(folder, 'index.html')).toMatchObject(given([ROUTER]))
  expect(start(folder, '404.html')).toMatchObject(given(['1:null\n']))
})

test('a report that is alone keeps what it has to itself', async () => {
  const folder = site('a')
  await finishPages(folder)
  const page = start(folder, 'r/a/index.html')
  expect(page).toMatchObject(given(rowsOf('a')))
  expect(page.html).toContain('甲乙丙丁')
  expect(page.script).not.toContain('甲')
})

test('a page that the policy would break is named', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'r/a/index.html': nextPage(rowsOf('a'), '<p style="margin:0">') })
  await expect(finishPages(folder)).rejects.toThrow(
    `${path.join(folder, 'r/a/index.html')}: the attribute style: <p style`,
  )
})
