import type { Index } from 'flexsearch'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTermIndex } from './index-config'
import { packPostings, unpackPostings } from './index-files'
import { addPostings, exportPostings, findAll, importPostings } from './term-index'

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

function build(documents: readonly (readonly string[])[]): Index {
  const index = createTermIndex()
  documents.forEach((terms, id) => index.add(id, terms as unknown as string))
  return index
}

/** Makes and reads an index as files do: packed, through JSON, unpacked. */
function reload(index: Index, size: number): Index {
  const json = JSON.stringify(packPostings(exportPostings(index)))
  return importPostings(unpackPostings(JSON.parse(json) as ReturnType<typeof packPostings>), size)
    .index
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
      expect(findAll(index, terms, documents.length)).toEqual(expected)
      expect(findAll(reload(index, documents.length), terms, documents.length)).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

test.each(TERMS)('%s is a term like any other', (term) => {
  const index = reload(build([['甲'], [term], ['乙', term]]), 3)
  expect(findAll(index, [term], 3)).toEqual([1, 2])
  expect(findAll(index, [term, '乙'], 3)).toEqual([2])
  expect(findAll(reload(build([['甲']]), 1), [term], 1)).toEqual([])
})

test('doubled characters are not collapsed, digits not broken', () => {
  const index = reload(build([['人'], ['人人'], ['57979'], ['常常', '常']]), 4)
  expect(findAll(index, ['人人'], 4)).toEqual([1])
  expect(findAll(index, ['人'], 4)).toEqual([0])
  expect(findAll(index, ['579'], 4)).toEqual([])
  expect(findAll(index, ['常常'], 4)).toEqual([3])
})

test('more than a hundred documents are all found', () => {
  const index = reload(build(Array.from({ length: 250 }, () => ['质检'])), 250)
  expect(findAll(index, ['质检'], 250)).toEqual(Array.from({ length: 250 }, (_, id) => id))
})

test('no terms or no documents: nothing', () => {
  expect(findAll(build([['质检']]), [], 1)).toEqual([])
  expect(findAll(importPostings(new Map(), 0).index, ['质检'], 0)).toEqual([])
})

test('an index that is loaded in parts answers across them', () => {
  const { index } = importPostings(new Map([['质检', [0, 2]]]), 3)
  addPostings(
    index,
    new Map([
      ['公开', [1, 2]],
      ['constructor', [2]],
    ]),
  )
  expect(findAll(index, ['质检', '公开'], 3)).toEqual([2])
  expect(findAll(index, ['质检'], 3)).toEqual([0, 2])
  expect(findAll(index, ['constructor', '公开'], 3)).toEqual([2])
  expect(findAll(index, ['质检', '没有'], 3)).toEqual([])
})
