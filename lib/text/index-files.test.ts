import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  FORMAT,
  IndexFileSchema,
  LexiconFileSchema,
  ManifestSchema,
  packIndex,
  packLexicon,
  unpackIndex,
  unpackLexicon,
  unpackSynonyms,
} from './index-files'

const term = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('\n')),
  fc.constantFrom('constructor', '__proto__', '人人', '57979'),
)
const ids = fc.uniqueArray(fc.nat(5000), { minLength: 1 }).map((list) => list.sort((a, b) => a - b))
const postings = fc.array(fc.tuple(term, ids)).map((pairs) => new Map(pairs))

/** Through JSON, as between build and browser. */
function send<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

describe('an index file', () => {
  test('gives back the postings that were packed', () => {
    fc.assert(
      fc.property(postings, (packed) => {
        const file = IndexFileSchema.parse(send(packIndex('aqsiq-2011', 5001, packed)))
        expect(new Map(unpackIndex(file))).toEqual(packed)
      }),
    )
  })

  test('is the same whatever the order of the postings', () => {
    fc.assert(
      fc.property(postings, (packed) => {
        const reversed = new Map([...packed].reverse())
        expect(packIndex('a', 9, reversed)).toEqual(packIndex('a', 9, packed))
      }),
    )
  })

  test('has sorted terms and distances', () => {
    expect(packIndex('a', 9, new Map([['质检', [2, 3, 8]], ['公开', [0]]]))).toEqual({
      format: FORMAT,
      report: 'a',
      paragraphs: 9,
      terms: '公开\n质检',
      postings: [[0], [2, 1, 5]],
    })
  })

  test('of another format is refused', () => {
    const file = { ...packIndex('a', 0, new Map()), format: FORMAT + 1 }
    expect(IndexFileSchema.safeParse(file).success).toBe(false)
  })
})

test('a lexicon file gives back the lexicon', () => {
  const frequencies = fc.array(fc.tuple(term, fc.nat())).map((pairs) => new Map(pairs))
  fc.assert(
    fc.property(frequencies, fc.nat(), fc.nat(), (frequencies, total, minimum) => {
      const lexicon = { total, minimum, frequencies }
      const file = LexiconFileSchema.parse(send(packLexicon(lexicon)))
      expect(unpackLexicon(file)).toEqual(lexicon)
    }),
  )
})

test('a lexicon file gives back the synonyms beside it', () => {
  const lexicon = { total: 9, minimum: 1, frequencies: new Map([['年报', 3]]) }
  const synonyms = [['年报', '年度报告'], ['计算机', '电脑']]
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
    reports: {
      a: { index: 'a-1.0123456789abcdef.json', needsScript: false, probe: { terms: ['质检'], ids: [0] } },
    },
  }

  test('is read as written', () => {
    expect(ManifestSchema.parse(send(manifest))).toEqual(manifest)
  })

  test.each(['lexicon.json', '../lexicon.0123456789abcdef.json', 'lexicon.0123456789ABCDEF.json', 'https://a/b.0123456789abcdef.json'])(
    'names files by their hash, nothing else: %s',
    (lexicon) => {
      expect(ManifestSchema.safeParse({ ...manifest, lexicon }).success).toBe(false)
    },
  )
})
