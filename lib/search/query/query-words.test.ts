import { expect, test } from 'vitest'
import { createSegmenter } from '@/lib/text/segment'
import { queryWords } from './query-words'

const words = [
  '食品',
  '安全',
  '许可',
  '质检',
  '报告',
  '和',
  '的',
  '支',
  '树',
  '平',
  '总',
  '第',
  '年',
  '公开',
  '十三',
  '没有',
  '为什么',
]
const segment = createSegmenter({
  total: 1000,
  minimum: 1,
  frequencies: new Map(words.map((word) => [word, 10])),
})

test.each([
  ['食品安全许可', ['食品', '安全', '许可']],
  // Function words are not required.
  ['食品的安全和许可', ['食品', '安全', '许可']],
  // Neighbouring single characters stay together.
  ['支树平报告', ['支树平', '报告']],
  // A single one sticks to the word before it, else to the one after it.
  ['食品质检总', ['食品', '质检总']],
  ['第食品许可', ['第食品', '许可']],
  ['2011年食品', ['2011年', '食品']],
  ['食品3.5%', ['食品', '3.5%']],
  // A measure belongs to its number, a function word or not.
  ['食品94个', ['食品', '94个']],
  ['94个', []],
  ['食品十三个', ['食品', '十三个']],
  ['十三个', []],
  // But a particle does not.
  ['2011和2012的食品', ['2011', '2012', '食品']],
  // A negation belongs to the word that it negates, and is a word of its own before another
  // function word.
  ['食品不公开', ['食品', '不公开']],
  ['食品没有公开', ['食品', '没有公开']],
  ['食品未公开', ['食品', '未公开']],
  ['食品不与公开', ['食品', '不与', '公开']],
  ['为什么不公开', ['不公开']],
  ['不公开', []],
  // It does not in a question.
  ['食品有没有公开', ['食品', '公开']],
  ['食品能不能公开', ['食品', '公开']],
  // A character that may form another word with the only word is not dropped beside it; particles
  // and longer words are.
  ['食品所', []],
  ['谁食品', []],
  ['食品所的', []],
  ['食品的', ['食品']],
  ['食品是谁', ['食品']],
  ['为什么食品', ['食品']],
  ['oiml食品', ['oiml', '食品']],
  // A single word equals the typed clause.
  ['食品', []],
  ['质检总', []],
  // A clause with punctuation is found as written or not at all.
  ['食品，许可', []],
])('%s', (text, expected) => {
  expect(queryWords(text, segment).map((needle) => needle.text)).toEqual(expected)
})
