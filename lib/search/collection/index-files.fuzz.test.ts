import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { loadCatalogFile } from '@/lib/search/load/load-catalog-file'
import { fuzz } from '@/lib/text/fuzz.fixture'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import type { ReportFiles } from '@/lib/index/index-files'
import { buildHostileCollection, HOSTILE_TEXTS } from './hostile-collection.fixture'
import { ANYWHERE, searchCollection, type TestCollection } from './collection.fixture'
import { openCollection } from './open-collection'
import {
  damageBytes,
  damagedBytes,
  damagedJson,
  damageJson,
} from '@/lib/search/load/damaged-json.fixture'
import { createFetchFile } from '@/lib/search/load/fetch-file'
import { isCounted } from '@/lib/search/match/hit'
import { IndexError } from '@/lib/search/load/index-error'
import { openIndex } from '@/lib/search/load/open-index'
import { openPageSearch } from '@/lib/search/report/open-page-search'
import { reportSource } from '@/lib/search/report/report-source'
import { createScan } from '@/lib/search/match/retrieve'
import { createSearch, type Search } from '@/lib/search/report/search'
import { scanTools } from '@/lib/search/match/source'

/* Any file of the index that arrives is refused by name, or its answers are right. */

// Nobody types meanwhile.
vi.mock('@/lib/search/load/rest', () => ({ rest: () => Promise.resolve() }))

const ID = 'prototype'
const QUERIES = [
  '许可',
  '"许可"',
  '都是词',
  '塑化剂 检查',
  'constructor',
  'const',
  '2011',
  '章节:constructor 许可',
  '許可',
  'xuke',
  '增塑剂',
  'hasOwnProperty',
]

let collection: TestCollection
let files: ReportFiles
/** The bytes of all files, by name, as far as they were read. */
const texts = new Map<string, string>()
const source = reportSource(parseReport(ID, HOSTILE_TEXTS[ID] ?? '', metaWith()))
const scan = createSearch(source, scanTools(createScan(source.paragraphs.length)))

beforeAll(async () => {
  collection = await buildHostileCollection()
  const { lexicon, script, sounds, reports, catalog } = collection.manifest
  files = { index: reports[ID] ?? '', lexicon, script, sounds }
  const tools = await openCollection(collection.read, collection.root)
  for (const query of QUERIES) await searchCollection(tools, query)
  for (const name of new Set([...Object.values(files), ...collection.log, catalog]))
    texts.set(name, await collection.read(name))
})
afterAll(() => collection.remove())
afterEach(() => vi.unstubAllGlobals())

/** Whether it fails as an index may; fails if otherwise. */
async function isRefused(task: () => Promise<unknown>): Promise<boolean> {
  try {
    await task()
    return false
  } catch (error) {
    if (!(error instanceof IndexError)) throw error
    expect(error.message.startsWith(error.file)).toBe(true)
    return true
  }
}

/** Literal hits of a phrase: there whatever an index knows of words. */
const literal = (search: Search, query: string) =>
  search(query)
    .hits.filter(isCounted)
    .filter(({ tier }) => tier === 'literal')

/** The name of a file, of each kind as often as of any other. */
const anyFile = fc
  .tuple(
    fc.constantFrom(/^collection\./, /^terms\//, /^texts\//, /^(?!collection\.)[a-z0-9-]+\./),
    fc.nat(),
  )
  .map(([kind, at]) => () => {
    const names = [...texts.keys()].filter((name) => kind.test(name))
    return names[at % names.length] ?? ''
  })

/** Serves the files over a stubbed network, one of them changed. */
function serve(changed: string, change: (bytes: Uint8Array) => Uint8Array) {
  vi.stubGlobal('fetch', (url: string) => {
    const name = url.replace('https://site.example/search/', '')
    const text = texts.get(name)
    if (text === undefined) return Promise.resolve(new Response('', { status: 404 }))
    const bytes = Buffer.from(text)
    return Promise.resolve(new Response(new Uint8Array(name === changed ? change(bytes) : bytes)))
  })
}

const BASE = 'https://site.example/search/'

describe('bytes that are not those that the build wrote', () => {
  const change = fc.tuple(anyFile, damagedBytes, fc.boolean())

  fuzz(
    'are refused, whatever the page may hash with',
    change,
    async ([nameOf, damage, isSecure]) => {
      const name = nameOf()
      const original = Buffer.from(texts.get(name) ?? '')
      const damaged = damageBytes(original, damage)
      serve(name, () => damaged)
      if (!isSecure) vi.stubGlobal('crypto', {})
      const refused = await isRefused(() => createFetchFile(BASE)(name))
      expect(refused).toBe(!original.equals(damaged))
    },
  )

  fuzz(
    'leave a page that finds what a scan finds',
    fc.tuple(fc.constantFrom('index', 'lexicon'), damagedBytes, fc.constantFrom(...QUERIES)),
    async ([kind, damage, query]) => {
      const name = files[kind as 'index']
      serve(name, (bytes) => damageBytes(bytes, damage))
      const { search, fault } = await openPageSearch(source, { base: BASE, files })
      if (fault) expect(fault.file).toBe(name)
      expect(
        literal(search, query)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(
        literal(scan, query)
          .map(({ id }) => id)
          .sort(),
      )
    },
  )
})

describe('values that are not those that the build wrote, where nothing is hashed', () => {
  const readChanged = (changed: string, json: string) => (name: string) =>
    Promise.resolve((name === changed ? json : texts.get(name)) ?? '')

  fuzz(
    'are refused, or a report is searched with what stands in it',
    fc.tuple(
      fc.constantFrom('index', 'lexicon', 'script', 'sounds'),
      damagedJson,
      fc.constantFrom(...QUERIES),
    ),
    async ([kind, damages, query]) => {
      const name = files[kind as 'index']
      const read = readChanged(name, damageJson(texts.get(name) ?? '', damages))
      await isRefused(async () => {
        const { tools, readExtra } = await openIndex(read, files, source.paragraphs)
        const search = createSearch(source, {
          ...tools,
          ...(await readExtra('script')),
          ...(await readExtra('sounds')),
        })
        const result = search(query)
        search.suggest(result)
        for (const { id, ranges } of result.hits) {
          const length = source.paragraphs[id]?.text.length ?? -1
          expect(ranges.every(({ start, end }) => start < end && end <= length)).toBe(true)
        }
        // A table of script that is another folds otherwise.
        if (kind === 'script' || query === '許可') return
        const found = literal(scan, query).map(({ id }) => id)
        expect(found).toEqual(expect.arrayContaining(literal(search, query).map(({ id }) => id)))
      })
    },
  )

  fuzz(
    'are refused, or all reports are searched without a stop',
    fc.tuple(anyFile, damagedJson, fc.constantFrom(...QUERIES)),
    async ([nameOf, damages, query]) => {
      const name = nameOf()
      const read = readChanged(name, damageJson(texts.get(name) ?? '', damages))
      await isRefused(async () => {
        const answers = await searchCollection(
          await openCollection(read, collection.root),
          query,
          ANYWHERE,
          2,
        )
        for (const { found } of answers) {
          for (const { id, hits } of found) {
            const areInside = hits.every(({ snippet }) =>
              snippet.ranges.every(({ start, end }) => start < end && end <= snippet.text.length),
            )
            if (!areInside || !/^[a-z0-9-]+$/.test(id))
              expect({ id, hits }).toBe('marks within their snippets')
          }
        }
      })
    },
  )

  fuzz('are refused, or list reports', damagedJson, async (damages) => {
    const name = collection.manifest.catalog
    const json = damageJson(texts.get(name) ?? '', damages)
    serve(name, () => Buffer.from(json))
    vi.stubGlobal('crypto', {
      subtle: {
        digest: () =>
          Promise.resolve(Buffer.from(/\.([0-9a-f]+)\.json$/.exec(name)?.[1] ?? '', 'hex')),
      },
    })
    await isRefused(async () => {
      for (const entry of await loadCatalogFile(BASE, name)) {
        expect(entry.id).toMatch(/^[a-z0-9-]+$/)
        expect([typeof entry.title, typeof entry.agency, entry.agency !== '']).toEqual([
          'string',
          'string',
          true,
        ])
        expect([...entry.years, entry.characters].every(Number.isSafeInteger)).toBe(true)
      }
    })
  })
})

test('intact files are read', async () => {
  serve('', (bytes) => bytes)
  const { fault, search } = await openPageSearch(source, { base: BASE, files })
  expect(fault).toBe(null)
  expect(literal(search, '许可')).toHaveLength(1)
  const tools = await openCollection(createFetchFile(BASE), collection.root)
  expect((await searchCollection(tools, '许可')).at(-1)?.found.length).toBeGreaterThan(2)
})

test('a file that is not named by its hash is refused', async () => {
  serve('', (bytes) => bytes)
  for (const name of ['', 'terms/.json', 'collection.json', 'texts/deadbee.json']) {
    await expect(createFetchFile(BASE)(name)).rejects.toMatchObject({
      fault: 'damaged',
      file: name,
    })
  }
})
