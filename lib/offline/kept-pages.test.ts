import { beforeEach, expect, test } from 'vitest'
import { memoryCaches } from './caches.fixture'
import { KeptPages, MAX_PAGES, PAGES } from './kept-pages'
import { offlinePage, SHELL_PAGES } from './shell-files'

const HOME = 'https://example.org/base/'
const REPORT = `${HOME}r/a/`
const INDEX = { old: 'a.0000000000000001.json', new: 'a.0000000000000002.json' }
const LEXICON = 'lexicon.00000000000000ff.json'

/** The content of the server: addresses and their answers. */
let server: Map<string, Response>
let asked: string[]
let caches: CacheStorage

const html = (build: string, ...files: string[]) =>
  new Response(
    `<html data-build="${build}"><script type="application/json" id="page-data" data-files="${files.join(' ')}">[]</script></html>`,
    {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    },
  )

const keptOf = (build: string) =>
  new KeptPages(build, { caches, fetch, readSearchFile, home: HOME })

function fetch(address: string): Promise<Response> {
  asked.push(address)
  const response = server.get(address)
  return response ? Promise.resolve(response.clone()) : Promise.reject(new TypeError('no network'))
}

async function readSearchFile(name: string): Promise<string> {
  return (await fetch(`${HOME}search/${name}`)).text()
}

async function cached(build: string): Promise<string[]> {
  return (await (await caches.open(PAGES + build)).keys()).map(({ url }) => url.slice(HOME.length))
}

beforeEach(() => {
  caches = memoryCaches()
  asked = []
  server = new Map([
    [REPORT, html('one', INDEX.old, LEXICON)],
    [`${HOME}search/${INDEX.old}`, new Response('old')],
    [`${HOME}search/${INDEX.new}`, new Response('new')],
    [`${HOME}search/${LEXICON}`, new Response('words')],
  ])
})

test('a page is kept with the search files it names, under its path', async () => {
  const kept = keptOf('one')
  expect(await kept.keep(`${REPORT}?q=x#s1`)).toBe(true)
  expect(await cached('one')).toEqual([`search/${INDEX.old}`, `search/${LEXICON}`, 'r/a/'])
  for (const address of [REPORT, `${REPORT}?q=y`, `${REPORT}index.html`]) {
    expect(await (await kept.find(address))?.text(), address).toContain('data-build="one"')
  }
  expect(await kept.find(`${HOME}r/b/`)).toBeUndefined()
})

test('a page that is kept is not asked for again', async () => {
  await keptOf('one').keep(REPORT)
  asked = []
  expect(await keptOf('one').keep(REPORT)).toBe(true)
  expect(asked).toEqual([])
})

test.each([
  ['of another build', () => html('two', INDEX.old)],
  ['that is no page', () => new Response('text', { headers: { 'content-type': 'text/plain' } })],
  [
    'that is not there',
    () => new Response('none', { status: 404, headers: { 'content-type': 'text/html' } }),
  ],
])('nothing is kept of an answer %s', async (_, answer) => {
  server.set(REPORT, answer())
  expect(await keptOf('one').keep(REPORT)).toBe(false)
  expect(await cached('one')).toEqual([])
})

test('nothing outside of the site is kept', async () => {
  expect(await keptOf('one').keep('https://example.org/other/')).toBe(false)
  expect(asked).toEqual([])
})

test('a page without one of its files is not kept', async () => {
  server.delete(`${HOME}search/${LEXICON}`)
  await expect(keptOf('one').keep(REPORT)).rejects.toThrow('no network')
  expect(await keptOf('one').find(REPORT)).toBeUndefined()
})

test('a newer build keeps what was kept, as it is now; files that stay are not loaded again', async () => {
  await keptOf('one').keep(REPORT)
  server.set(REPORT, html('two', INDEX.new, LEXICON))
  asked = []
  const kept = keptOf('two')
  await kept.keepWhatWasKept()
  expect(asked).toEqual([REPORT, `${HOME}search/${INDEX.new}`])
  expect(await cached('two')).toEqual([`search/${INDEX.new}`, `search/${LEXICON}`, 'r/a/'])
  // The tab of the build before still has its own.
  expect(await (await keptOf('one').find(REPORT))?.text()).toContain(INDEX.old)
  expect(await (await kept.findHashed(`${HOME}search/${INDEX.old}`))?.text()).toBe('old')
})

test('a page that is gone is left out of the newer build', async () => {
  await keptOf('one').keep(REPORT)
  server.set(
    REPORT,
    new Response('none', { status: 404, headers: { 'content-type': 'text/html' } }),
  )
  await keptOf('two').keepWhatWasKept()
  expect(await cached('two')).toEqual([])
})

test('a newer build that does not arrive whole leaves nothing, and the next one finds all pages', async () => {
  await keptOf('one').keep(REPORT)
  server.delete(REPORT)
  await expect(keptOf('two').install([], [], [])).rejects.toThrow('no network')
  expect(await caches.keys()).toEqual([`${PAGES}one`])
  server.set(REPORT, html('three', INDEX.new))
  server.set(`${HOME}icon.svg`, new Response('icon'))
  server.set(HOME, html('three'))
  await keptOf('three').install([], ['icon.svg'], [''])
  expect(await cached('three')).toEqual(['icon.svg', '', `search/${INDEX.new}`, 'r/a/'])
})

test.each([429, 500, 503])(
  'a page is not gone because the server answers %i: the build is not kept',
  async (status) => {
    await keptOf('one').keep(REPORT)
    server.set(REPORT, new Response('busy', { status, headers: { 'content-type': 'text/html' } }))
    await expect(keptOf('two').keep(REPORT)).rejects.toThrow(`${REPORT} answered ${status}`)
    await expect(keptOf('two').install([], [], [])).rejects.toThrow(`answered ${status}`)
    expect(await (await keptOf('one').find(REPORT))?.text()).toContain('data-build="one"')
  },
)

test.each([
  [
    'not there',
    () => new Response('none', { status: 404, headers: { 'content-type': 'text/html' } }),
  ],
  ['of another build', () => html('three')],
])('a build whose own page is %s is not kept', async (_, answer) => {
  server.set(HOME, answer())
  await expect(keptOf('two').install([], [], [''])).rejects.toThrow(HOME)
  expect(await caches.keys()).toEqual([])
})

test('the build in use and the one before are kept, older ones and no others go', async () => {
  await caches.open('other')
  for (const build of ['one', 'two', 'three']) await caches.open(PAGES + build)
  await keptOf('three').dropOldBuilds()
  expect(await caches.keys()).toEqual(['other', `${PAGES}two`, `${PAGES}three`])
})

test('the pages kept first go, with the files that no other needs', async () => {
  const kept = keptOf('one')
  await kept.keep(REPORT)
  for (let i = 0; i < MAX_PAGES; i++) {
    server.set(`${HOME}r/n${i}/`, html('one', LEXICON))
    await kept.keep(`${HOME}r/n${i}/`)
  }
  const names = await cached('one')
  expect(names).toHaveLength(MAX_PAGES + 1)
  expect(names).toContain(`search/${LEXICON}`)
  expect(names).not.toContain('r/a/')
  expect(names).not.toContain(`search/${INDEX.old}`)
})

test('home and the page for what is not kept stay, however many are opened, in the next build, too', async () => {
  const reports = Array.from({ length: MAX_PAGES + 1 }, (_, i) => `r/n${i}/`)
  for (const build of ['one', 'two']) {
    for (const path of SHELL_PAGES) server.set(HOME + path, html(build, INDEX.old))
    for (const path of reports) server.set(HOME + path, html(build, LEXICON))
    const kept = keptOf(build)
    await kept.install([], [], SHELL_PAGES)
    for (const path of reports) await kept.keep(HOME + path)
    expect(await kept.find(offlinePage(HOME)), build).toBeDefined()
    const names = await cached(build)
    for (const path of SHELL_PAGES) expect(names, build).toContain(path)
    expect(names.filter((name) => name.startsWith('r/'))).toHaveLength(MAX_PAGES)
    // The files that they need stay, too.
    expect(names).toContain(`search/${INDEX.old}`)
  }
})

test('programs are kept whole, or the build is not; those of the build before are not loaded again', async () => {
  const [same, old, newer] = [
    '_next/static/same.js',
    '_next/static/old.js',
    '_next/static/new.js',
  ] as const
  for (const name of [same, old]) server.set(HOME + name, new Response(name))
  await keptOf('one').install([same, old], [], [])
  for (const name of [same, old]) server.set(HOME + name, new Response('none', { status: 404 }))
  server.set(HOME + newer, new Response('none', { status: 404 }))
  await expect(keptOf('two').install([same, newer], [], [])).rejects.toThrow(
    `${newer} answered 404`,
  )
  expect(await caches.keys()).toEqual([`${PAGES}one`])
  server.set(HOME + newer, new Response(newer))
  await keptOf('two').install([same, newer], [], [])
  expect(await cached('two')).toEqual(expect.arrayContaining([same, newer]))
  // A tab of the build before may ask for it only now.
  expect(await (await keptOf('two').findHashed(HOME + old))?.text()).toBe(old)
})

test('what all pages share is kept whole, or the build is not', async () => {
  server.set(`${HOME}icon.svg`, new Response('icon'))
  await keptOf('one').keepShared(['icon.svg'])
  expect(await cached('one')).toEqual(['icon.svg'])
  server.set(`${HOME}icon.svg`, new Response('none', { status: 404 }))
  await expect(keptOf('one').keepShared(['icon.svg'])).rejects.toThrow('answered 404')
})
