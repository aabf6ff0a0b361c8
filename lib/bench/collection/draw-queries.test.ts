import { expect, test } from 'vitest'
import { drawQueries, type Source } from './draw-queries'

const TEXTS = [
  '第一条 为了规范口岸开放，提高口岸通关效率，保障口岸安全畅通，制定本条例。',
  '2011年，全国共查处违法案件57,979起，同比增长35.3%。',
  '市口岸服务部门按照规定权限，负责口岸管理和通关协调服务工作（含“三包”）。',
]
const sources: Source[] = TEXTS.map((text, i) => ({ report: 'a', anchor: `p${i}`, text }))
const stands = ({ text }: Source, string: string) => text.includes(string)
const draw = (seed: number, counts = { substrings: 60, words: 20 }) =>
  drawQueries(sources, counts, seed, stands)

test('the same seed draws the same queries, another others', () => {
  expect(draw(1)).toEqual(draw(1))
  expect(draw(1)).not.toEqual(draw(2))
})

test('substrings of 2 to 8 characters without sentence marks, quotes and spaces, each once', () => {
  const substrings = draw(1).filter(({ kind }) => kind === 'substring')
  expect(substrings).toHaveLength(60)
  expect(new Set(substrings.map(({ input }) => input)).size).toBe(60)
  for (const { input, strings } of substrings) {
    expect(strings).toEqual([input])
    expect(input).not.toMatch(/[，。“” ]/)
    expect([...input].length).toBeGreaterThanOrEqual(2)
    expect([...input].length).toBeLessThanOrEqual(8)
    expect(TEXTS.some((text) => text.includes(input))).toBe(true)
  }
  expect(new Set(substrings.map(({ input }) => input.length)).size).toBe(7)
})

test('words come from one text, at places apart', () => {
  const words = draw(1).filter(({ kind }) => kind === 'words')
  expect(words).toHaveLength(20)
  for (const { input, strings } of words) {
    expect(input).toBe(strings.join(' '))
    expect([2, 3]).toContain(strings.length)
    for (const word of strings) expect(word).toMatch(/^\p{Script=Han}{2,4}$/u)
    expect(TEXTS.some((text) => strings.every((word) => text.includes(word)))).toBe(true)
  }
})

test('what does not stand where it was drawn is not asked', () => {
  const queries = drawQueries(
    sources,
    { substrings: 20, words: 0 },
    1,
    (_, string) => !string.includes('口岸'),
  )
  expect(queries.every(({ input }) => !input.includes('口岸'))).toBe(true)
})

test('texts with too little in them', () => {
  const few: Source[] = [{ report: 'a', anchor: 's0', text: '条例' }]
  expect(() => drawQueries(few, { substrings: 2, words: 0 }, 1, stands)).toThrow(
    'only 1 of 2 different queries',
  )
  expect(() => drawQueries([], { substrings: 2, words: 0 }, 1, stands)).toThrow(RangeError)
})
