import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  FORMAT,
  IndexFileSchema,
  LexiconFileSchema,
  ManifestSchema,
  packLexicon,
  packPostings,
  packWords,
  reportFiles,
  unpackLexicon,
  unpackPostings,
  unpackSynonyms,
  type Manifest,
} from './index-files'

const term = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('\n')),
  fc.constantFrom('constructor', '__proto__', '人人', '57979'),
)
const ids = fc.uniqueArray(fc.nat(5000), { minLength: 1 }).map((list) => list.sort((a, b) => a - b))
const postings = fc.array(fc.tuple(term, ids)).map((pairs) => new Map(pairs))

/** Sends a value through JSON, as between build and browser. */
function send<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

test('postings come back as they were packed', () => {
  fc.assert(
    fc.property(postings, (packed) => {
      expect(new Map(unpackPostings(send(packPostings(packed))))).toEqual(packed)
    }),
  )
})

test('postings are the same whatever their order', () => {
  fc.assert(
    fc.property(postings, (packed) => {
      expect(packPostings(new Map([...packed].reverse()))).toEqual(packPostings(packed))
    }),
  )
})

test('postings have sorted terms and distances', () => {
  expect(
    packPostings(
      new Map([
        ['质检', [2, 3, 8]],
        ['公开', [0]],
      ]),
    ),
  ).toEqual({
    terms: '公开\n质检',
    postings: [[0], [2, 1, 5]],
  })
})

describe('an index file', () => {
  const file = {
    format: FORMAT,
    report: 'a',
    paragraphs: 3,
    needsScript: false,
    ...packWords(
      new Map([
        ['公开', 9],
        ['质检', 3],
      ]),
    ),
    probe: { terms: ['公开'], ids: [0] },
    index: packPostings(new Map([['公开', [0]]])),
  }

  test('is read as written, with postings or without', () => {
    expect(IndexFileSchema.parse(send(file))).toEqual(file)
    expect(IndexFileSchema.parse(send({ ...file, index: null }))).toEqual({ ...file, index: null })
  })

  test('has its words by frequency', () => {
    expect(file).toMatchObject({ words: '质检\n公开', frequencies: [3, 6] })
    const shared = packLexicon({ total: 9, minimum: 1, frequencies: new Map([['开', 5]]) })
    expect(unpackLexicon(shared, file).frequencies).toEqual(
      new Map([
        ['开', 5],
        ['质检', 3],
        ['公开', 9],
      ]),
    )
  })

  test('of another format is refused', () => {
    expect(IndexFileSchema.safeParse({ ...file, format: FORMAT + 1 }).success).toBe(false)
  })
})

test('a lexicon file gives back the lexicon', () => {
  const frequencies = fc
    .array(fc.tuple(term, fc.integer({ min: 1 })))
    .map((pairs) => new Map(pairs))
  fc.assert(
    fc.property(
      frequencies,
      fc.integer({ min: 1 }),
      fc.integer({ min: 1 }),
      (frequencies, total, minimum) => {
        const lexicon = { total, minimum, frequencies }
        const file = LexiconFileSchema.parse(send(packLexicon(lexicon)))
        expect(unpackLexicon(file)).toEqual(lexicon)
      },
    ),
  )
})

test('a lexicon file gives back the synonyms beside it', () => {
  const lexicon = { total: 9, minimum: 1, frequencies: new Map([['年报', 3]]) }
  const synonyms = [
    ['年报', '年度报告'],
    ['计算机', '电脑'],
  ]
  const file = LexiconFileSchema.parse(send(packLexicon(lexicon, synonyms)))
  expect(unpackSynonyms(file)).toEqual(synonyms)
  expect(unpackLexicon(file)).toEqual(lexicon)
  expect(unpackSynonyms(LexiconFileSchema.parse(send(packLexicon(lexicon))))).toEqual([])
})

describe('a manifest', () => {
  const manifest = {
    format: FORMAT,
    content: 'c0ffee',
    lexicon: 'lexicon.0123456789abcdef.json',
    script: 'script.0123456789abcdef.json',
    sounds: 'sounds.0123456789abcdef.json',
    catalog: 'catalog.0123456789abcdef.json',
    collection: 'collection.0123456789abcdef.json',
    reports: { a: 'a-1.0123456789abcdef.json' },
  }

  test('is read as written', () => {
    expect(ManifestSchema.parse(send(manifest))).toEqual(manifest)
  })

  test.each([
    'lexicon.json',
    '../lexicon.0123456789abcdef.json',
    'lexicon.0123456789ABCDEF.json',
    'https://a/b.0123456789abcdef.json',
  ])('names files by their hash, nothing else: %s', (lexicon) => {
    expect(ManifestSchema.safeParse({ ...manifest, lexicon }).success).toBe(false)
  })

  test('tells the files of a report, and knows no others', () => {
    const { lexicon, script, sounds } = manifest
    expect(reportFiles(manifest as Manifest, 'a')).toEqual({
      index: manifest.reports.a,
      lexicon,
      script,
      sounds,
    })
    expect(reportFiles(manifest as Manifest, 'constructor')).toBeNull()
  })
})
