import { expect, test } from 'vitest'
import { drawStrings } from './draw-strings'

const TEXTS = [
  '质检总局公布了2011年政府信息公开工作年度报告，',
  '',
  '食品、药品与化妆品的监督管理办法（OIML）由国务院批准。',
]

test('strings of 2–6 Han characters that stand in a text, each once, the same for the same seed', () => {
  const counts = { substrings: 40, words: 8 }
  const strings = drawStrings(TEXTS, counts, 1)
  expect(strings).toHaveLength(48)
  expect(new Set(strings).size).toBe(48)
  for (const string of strings) {
    expect(string).toMatch(/^\p{Script=Han}{2,6}$/u)
    expect(TEXTS.some((text) => text.includes(string))).toBe(true)
  }
  expect(new Set(strings.slice(0, 40).map((string) => string.length))).toEqual(
    new Set([2, 3, 4, 5, 6]),
  )
  expect(drawStrings(TEXTS, counts, 1)).toEqual(strings)
  expect(drawStrings(TEXTS, counts, 2)).not.toEqual(strings)
})

test('a text with too few different strings', () => {
  expect(() => drawStrings(['只有这些'], { substrings: 10, words: 0 }, 1)).toThrow(RangeError)
})
