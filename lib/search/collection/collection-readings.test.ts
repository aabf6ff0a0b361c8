import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { isCounted } from '@/lib/search/match/hit'
import { reportSource } from '@/lib/search/report/report-source'
import { createScan } from '@/lib/search/match/retrieve'
import { createSearch, type Search } from '@/lib/search/report/search'
import { openSeed } from '@/lib/search/report/seed.fixture'
import { scanTools } from '@/lib/search/match/source'
import {
  buildCollection,
  lastAnswer,
  searchCollection,
  type TestCollection,
} from './collection.fixture'
import type { CollectionTools } from './collection-tools'
import { openCollection } from './open-collection'

/* An input has the same reading in the search over all reports and in the search over one. */

const TEXTS: Readonly<Record<string, string>> = {
  a: '甲报告\n依据食品安全许可条例，公开“三公经费”。\n气温为-5℃，同比增长-3.2%。\n机关：质检总局。年份：2011\n',
  b: '乙报告\n食品、药品由质检总局（AQSIQ）监督。\n气温5℃，同比增长3.2%，其他-化妆品。\n',
  c: '丙报告\n食品；药品。批准—许可—监督 AND 检查。\n化妆品许可，1949-2001年。\n',
}

let collection: TestCollection
let tools: CollectionTools
let searches: Record<string, Search>
beforeAll(async () => {
  collection = await buildCollection(TEXTS)
  tools = await openCollection(collection.read, collection.root)
  const { segment } = openSeed()
  searches = Object.fromEntries(
    Object.entries(TEXTS).map(([id, text]) => {
      const report = parseReport(id, text, metaWith([]))
      return [
        id,
        createSearch(reportSource(report), {
          ...scanTools(createScan(report.paragraphs.length)),
          segment,
        }),
      ]
    }),
  )
})
afterAll(() => collection.remove())

/** The reports that a query finds, by what each has of it. */
async function find(query: string): Promise<string[]> {
  const { found } = await lastAnswer(collection, query)
  return found
    .flatMap(({ id, hits }) =>
      hits.map(
        ({ tier, snippet }) =>
          `${id} ${tier} ${snippet.ranges.map(({ start, end }) => snippet.text.slice(start, end)).join('|')}`,
      ),
    )
    .sort()
}

describe('without the marks, where it stands nowhere as typed', () => {
  test.each([
    ['《食品安全许可条例》', ['a unmarked 食品安全许可条例']],
    ['（三公经费）', ['a unmarked 三公经费']],
    ['食品，药品', ['b unmarked 食品、药品', 'c unmarked 食品；药品']],
    ['“食品，药品”', []],
    ['质检总局《AQSIQ》', ['b unmarked 质检总局（AQSIQ']],
    ['监督《食品》', ['b words 食品|监督', 'c words 食品|监督']],
  ])('%s', async (query, expected) => {
    expect(await find(query)).toEqual(expected)
    expect((await lastAnswer(collection, query)).isUnmarked).toBe(expected.length > 0)
  })
})

describe('what looks like an operator', () => {
  test.each([
    ['-5℃', ['a literal -5℃']],
    ['气温 -5℃', ['a words 气温|-5℃']],
    ['气温 -3.2%', ['a words 气温|-3.2%']],
    ['同比 -3.2%', ['a words 同比|-3.2%']],
    ['-化妆品', ['b literal -化妆品']],
    ['机关:质检总局', ['a literal 机关：质检总局']],
    ['年份：2011', ['a literal 年份：2011']],
    ['许可-监督 AND 检查', ['c literal 许可—监督 AND 检查']],
    ['食品 + 药品 ＡＮＤ 监督', ['b words 食品|药品|监督', 'c words 食品|药品|监督']],
    ['化妆品 -1949', ['b literal 化妆品']],
    ['许可 -监督', ['a literal 许可', 'c literal 许可']],
    ['许可 -化妆品', ['a literal 许可', 'c literal 许可']],
  ])('%s', async (query, expected) => {
    expect(await find(query)).toEqual(expected)
  })

  test('what excludes where no text has it as it stands', async () => {
    expect((await lastAnswer(collection, '-药品许可')).query.hint).toBe('only-exclusions')
    expect((await lastAnswer(collection, '年份:1999')).query.hint).toBe('only-filters')
  })
})

test('both searches find the same reports', async () => {
  const word = fc.constantFrom(
    '食品',
    '药品',
    '许可',
    '质检总局',
    'AQSIQ',
    '化妆品',
    '三公经费',
    '-5℃',
    '-3.2%',
    '机关：质检总局',
    '“食品”',
    '检查',
  )
  const mark = fc.constantFrom(
    ' ',
    ' ',
    ' OR ',
    ' AND ',
    ' + ',
    ' -',
    '，',
    '、',
    '《',
    '》',
    '（',
    '—',
    '“',
  )
  const query = fc
    .array(fc.tuple(word, mark), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.flat().join(''))
  await fc.assert(
    fc.asyncProperty(query, async (typed) => {
      const alone = Object.entries(searches).map(([id, search]) => ({ id, ...search(typed) }))
      const counted = alone.filter(({ hits }) => hits.some(isCounted))
      const asTyped = counted.filter(({ isUnmarked }) => !isUnmarked)
      // One report may have as typed what others have without its marks.
      const expected = asTyped.length > 0 ? asTyped : counted
      const answer = (await searchCollection(tools, typed)).at(-1)
      const isRead = alone.every(
        ({ query }) => query.required.length === answer?.query.required.length,
      )
      if (!isRead) return
      expect(answer?.found.map(({ id }) => id).sort(), typed).toEqual(expected.map(({ id }) => id))
      expect(answer?.reports).toEqual({ value: expected.length, isExact: true })
    }),
    { numRuns: 150 },
  )
})
