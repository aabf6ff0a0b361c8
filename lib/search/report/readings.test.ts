import { describe, expect, test } from 'vitest'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { isCounted } from '@/lib/search/match/hit'
import { reportSource } from './report-source'
import { createScan } from '@/lib/search/match/retrieve'
import { createSearch } from './search'
import { scanTools } from '@/lib/search/match/source'

const TEXT = `报告
一月气温-5℃，二月气温5℃。
收入增长3.2%，支出增长-3.2%，利润-3亿元。
机关：质检总局。年份：2011，章节:附件。
A AND B，甲 OR 乙，其他-化妆品。
跨度为1949-2001年。
许可和检查，并有化妆品。
批准—许可—监督。`

const report = parseReport('r', TEXT, metaWith([]))
const search = createSearch(reportSource(report), scanTools(createScan(report.paragraphs.length)))

/** The lines that a query counts, from 1 after the title. */
function lines(query: string): number[] {
  return search(query)
    .hits.filter(isCounted)
    .map(({ id }) => id)
    .sort((a, b) => a - b)
}

describe('what looks like an operator and stands in the text is searched as it stands', () => {
  test.each([
    ['-5℃', [1]],
    ['－５℃', [1]],
    ['−5℃', [1]],
    ['气温 -5℃', [1]],
    ['-3.2%', [2]],
    ['支出 -3.2%', [2]],
    ['-3亿元', [2]],
    ['机关：质检总局', [3]],
    ['年份:2011', [3]],
    ['章节：附件', [3]],
    ['年份：2011，章节:附件。', [3]],
    ['A AND B', [4]],
    ['甲 OR 乙', [4]],
    ['-化妆品', [4]],
    ['-2001', [5]],
  ])('%s', (query, expected) => {
    expect(lines(query)).toEqual(expected)
    expect(search(query).query.hint).toBeNull()
  })
})

describe('else it is an operator', () => {
  test.each([
    ['化妆品 -许可', [4]],
    ['许可 -化妆品', [7]],
    // A dash is no hyphen behind a space.
    ['许可 -监督', [6]],
    // 1949-2001 has no number below zero, and 气温 is beside both.
    ['跨度 -2001', []],
    ['气温 -6℃', [1]],
    ['许可 AND 检查', [6]],
    ['检查 + 化妆品', [6]],
    ['许可 ＋ 检查 ＡＮＤ 化妆品', [6]],
    ['批准 OR 检查', [6, 7]],
  ])('%s', (query, expected) => {
    expect(lines(query)).toEqual(expected)
  })

  test.each([
    ['-许可证书', 'only-exclusions'],
    ['年份：1999', 'only-filters'],
  ])('%s asks for nothing', (query, hint) => {
    expect(search(query).query.hint).toBe(hint)
  })
})
