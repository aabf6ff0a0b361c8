import { beforeAll, describe, expect, test } from 'vitest'
import { outlineOf } from '@/lib/report/outline'
import { isCounted } from '@/lib/search/match/hit'
import { enteredSection } from './search-result'
import { anchorsOf, openSeed, type Seed } from './seed.fixture'

let seed: Seed
beforeAll(() => {
  seed = openSeed()
})
const jumps = (query: string) => seed.search(query).jumps.map(({ anchor }) => anchor)
const anchors = (query: string) => anchorsOf(seed, seed.search, query)
const entered = (query: string) => enteredSection(seed.search(query))?.anchor ?? null

describe('the name of a section', () => {
  test('as the page shows it, pasted, offers that section', () => {
    for (const { anchor, level, path, heading } of outlineOf(seed.report.sections)) {
      if (level === 0 || heading === '') continue
      const name = path + (path.endsWith('、') ? '' : ' ') + heading
      expect(jumps(name), name).toEqual([anchor])
    }
  })

  test('before other words: these are looked for in the section', () => {
    expect(jumps('附件八 许可')).toEqual(['a1-8'])
    expect(anchors('附件八 许可')).toEqual(['a1-8-p1'])
    expect(anchors('三（二）信函')).toEqual(['s3-2-p1'])
    expect(anchors('第三部分 信函').sort()).toEqual(['s3-1-p1', 's3-2-p1'])
    expect(jumps('附件八 OR 附件九')).toEqual(['a1-8', 'a1-9'])
  })

  test('before other words, none of them there: the section is offered, and what is elsewhere', () => {
    expect(jumps('第三部分 塑化剂')).toEqual(['s3'])
    expect(seed.search('第三部分 塑化剂')).toMatchObject({ count: 0, correction: null })
  })

  test.each([
    '三公经费',
    '三、四月',
    '一站式',
    '第二批',
    '第九部分 食品',
    '附件 食品',
    '附件八 -食品',
  ])('%s names none', (query) => {
    expect(jumps(query)).toEqual([])
  })

  test('a passage of the text is no reference with more words', () => {
    expect(jumps('（四）推进行政审批')).toEqual([])
    expect(seed.search('（四）推进行政审批').hits.filter(isCounted)).toHaveLength(1)
  })
})

test('Enter goes to a section that is all that was typed, or where nothing else is found', () => {
  expect(entered('附件八')).toBe('a1-8')
  expect(entered('附件八 许可')).toBeNull()
  expect(entered('第三部分 塑化剂')).toBe('s3')
  expect(entered('塑化剂')).toBeNull()
})

test('suggestions offer the section beside what goes on', () => {
  const suggested = seed.search.suggest(seed.search('附件八 特种'))
  expect(suggested).toContainEqual(expect.objectContaining({ kind: 'section', anchor: 'a1-8' }))
  expect(suggested).toContainEqual(
    expect.objectContaining({ kind: 'completion', text: '附件八 特种设备' }),
  )
})
