import { expect, test } from 'vitest'
import { allWords } from './all-words'

const FOUND: Record<string, number[]> = { 食品: [3, 1, 2], 许可: [2, 3], 没有: [] }
const find = (word: string) => FOUND[word] ?? []

test('one word, and what all words have, in the order of the first', () => {
  expect(allWords('食品', find)).toEqual([3, 1, 2])
  expect(allWords(' 食品　许可 ', find)).toEqual([3, 2])
  expect(allWords('食品 没有 许可', find)).toEqual([])
})
