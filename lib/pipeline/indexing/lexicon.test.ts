import { expect, test } from 'vitest'
import { selectLexicon } from './lexicon'

const DICTIONARY = {
  total: 1000,
  minimum: 3,
  frequencies: new Map([
    ['质', 9],
    ['中华人民共和国', 8],
    ['人民', 7],
    ['民共', 6],
    ['公开', 5],
    ['t恤', 4],
  ]),
}

test('has every word that occurs anywhere, also within and across others, sorted', () => {
  const { frequencies } = selectLexicon(DICTIONARY, ['质检，中华人民共和国', '质'])
  expect([...frequencies]).toEqual([
    ['中华人民共和国', 8],
    ['人民', 7],
    ['民共', 6],
    ['质', 9],
  ])
})

test('keeps the full dictionary’s total and minimum', () => {
  expect(selectLexicon(DICTIONARY, ['质'])).toMatchObject({ total: 1000, minimum: 3 })
})

test('no word runs over the end of a run or of a text', () => {
  expect(selectLexicon(DICTIONARY, ['公，开', '公2开', '公', '开', 't恤']).frequencies.size).toBe(0)
})
