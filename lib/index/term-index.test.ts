import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packPostings, unpackPostings } from './index-files'
import { TermIndex } from './term-index'

const TERMS = [
  '质',
  '质检',
  '人人',
  '人',
  '常常',
  '常',
  '57979',
  '579',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'aa',
  'a',
  '𠮷',
]

function build(documents: readonly (readonly string[])[]): TermIndex {
  const index = new TermIndex(documents.length)
  documents.forEach((terms, id) => index.add(id, new Set(terms)))
  return index
}

/** Makes and reads an index as files do: packed, through JSON, unpacked. */
function reload(index: TermIndex, size: number): TermIndex {
  const json = JSON.stringify(packPostings(index.postings()))
  return TermIndex.of(unpackPostings(JSON.parse(json) as ReturnType<typeof packPostings>), size)
}

test('an imported index answers as a scan of the documents', () => {
  const document = fc.uniqueArray(fc.constantFrom(...TERMS))
  const query = fc.uniqueArray(fc.constantFrom(...TERMS), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(document, { maxLength: 8 }), query, (documents, terms) => {
      const index = build(documents)
      const expected = documents.flatMap((document, id) =>
        terms.every((term) => document.includes(term)) ? [id] : [],
      )
      expect(index.findAll(terms)).toEqual(expected)
      expect(reload(index, documents.length).findAll(terms)).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

test.each(TERMS)('%s is a term like any other', (term) => {
  const index = reload(build([['甲'], [term], ['乙', term]]), 3)
  expect(index.findAll([term])).toEqual([1, 2])
  expect(index.findAll([term, '乙'])).toEqual([2])
  expect(reload(build([['甲']]), 1).findAll([term])).toEqual([])
})

test('doubled characters are not collapsed, digits not broken', () => {
  const index = reload(build([['人'], ['人人'], ['57979'], ['常常', '常']]), 4)
  expect(index.findAll(['人人'])).toEqual([1])
  expect(index.findAll(['人'])).toEqual([0])
  expect(index.findAll(['579'])).toEqual([])
  expect(index.findAll(['常常'])).toEqual([3])
})

test('more than a hundred documents are all found', () => {
  const index = reload(build(Array.from({ length: 250 }, () => ['质检'])), 250)
  expect(index.findAll(['质检'])).toEqual(Array.from({ length: 250 }, (_, id) => id))
})

test('no terms or no documents: nothing', () => {
  expect(build([['质检']]).findAll([])).toEqual([])
  expect(TermIndex.of(new Map(), 0).findAll(['质检'])).toEqual([])
})

test('an index that is loaded in parts answers across them', () => {
  const index = TermIndex.of(new Map([['质检', [0, 2]]]), 3)
  index.addPostings(
    new Map([
      ['公开', [1, 2]],
      ['constructor', [2]],
    ]),
  )
  expect(index.findAll(['质检', '公开'])).toEqual([2])
  expect(index.findAll(['质检'])).toEqual([0, 2])
  expect(index.findAll(['constructor', '公开'])).toEqual([2])
  expect(index.findAll(['质检', '没有'])).toEqual([])
})
