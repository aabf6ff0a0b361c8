import { beforeAll, expect, test } from 'vitest'
import { openSeed, type Seed } from './seed.fixture'

let seed: Seed
beforeAll(() => {
  seed = openSeed()
})
const suggestions = (query: string) => seed.search.suggest(seed.search(query))
const names = (query: string) =>
  suggestions(query).map((one) => (one.kind === 'completion' ? one.text : one.anchor))

test('completions go on as the text does, with what their search counts', () => {
  const found = suggestions('行政复')
  expect(found[0]).toEqual({
    kind: 'completion',
    text: '行政复议',
    count: seed.search('行政复议').count,
  })
  for (const one of found) {
    if (one.kind === 'completion') expect(seed.search(one.text).count).toBe(one.count)
  }
})

test('only the last clause is completed, the rest stays as typed', () => {
  expect(names('食品 政府信')[0]).toMatch(/^食品 政府信息/)
  expect(suggestions('政府信 ').every(({ kind }) => kind === 'section')).toBe(true)
})

test('headings that have it, and sections that it names', () => {
  expect(names('收费及减免')).toContain('s4')
  expect(names('附件八')).toEqual(['a1-8'])
  expect(names('（二）')).toEqual(['s1-2', 's3-2', 's6-2', 'a1-2'])
})

test('nothing for nothing, for operators, and for what is not there', () => {
  for (const query of ['', ' ', '-食品', '章节:附件', '碳中和', '。。'])
    expect(names(query), query).toEqual([])
})

test('a few, of whole words, none that ends in 的 or 和', () => {
  for (const query of ['政', '公开', '质检', '信息', '2011', '的']) {
    const found = suggestions(query)
    expect(found.length).toBeLessThanOrEqual(8)
    for (const one of found) if (one.kind === 'completion') expect(one.text).not.toMatch(/[的和]$/)
  }
})

test('completions are written as in the source', () => {
  expect(names('oim')[0]).toMatch(/^OIML/)
})
