import { describe, expect, test } from 'vitest'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { isCounted } from './hit'
import { reportSource } from './report-source'
import { createScan } from './retrieve'
import { createSearch } from './search'
import { scanTools } from './source'

/** What a query finds in a text, by tier and as it stands there. */
function find(text: string, query: string): string[] {
  const report = parseReport('r', `报告\n${text}`, metaWith([]))
  const { hits } = createSearch(reportSource(report), scanTools(createScan(report.paragraphs.length)))(query)
  return hits.filter(isCounted).flatMap(({ id, tier, ranges }) => {
    const source = report.paragraphs[id]?.text ?? ''
    return ranges.map(({ start, end }) => `${tier} ${source.slice(start, end)}`)
  })
}

describe('a date is found in any notation', () => {
  const NOTATIONS = ['2012年3月1日', '2012年03月01日', '二〇一二年三月一日', '二0一二年三月一日', '二O一二年三月一日', '2012-03-01', '2012/3/1', '2012.3.1']
  test.each(NOTATIONS)('%s', (query) => {
    for (const text of NOTATIONS) {
      const tier = text === query ? 'literal' : 'synonym'
      expect(find(`自${text}起。`, query), text).toEqual([`${tier} ${text}`])
    }
  })

  test('a part of it, too', () => {
    expect(find('截止2011年底。', '二〇一一年')).toEqual(['synonym 2011年'])
    expect(find('二〇一二年三月二十一日。', '2012年3月')).toEqual(['synonym 二〇一二年三月'])
    expect(find('二〇一二年三月二十一日。', '3月21号')).toEqual(['synonym 三月二十一日'])
  })

  test('never inside another number', () => {
    expect(find('二〇一二年十一月二日。', '1月2日')).toEqual([])
    expect(find('三月二十一日。', '1日')).toEqual([])
    expect(find('3月21日。', '一日')).toEqual([])
    expect(find('12011年', '二〇一一年')).toEqual([])
    expect(find('2012-03-215', '2012年3月21日')).toEqual([])
  })

  test('what is no date has no other notation', () => {
    expect(find('二〇一一年。', '2011')).toEqual([])
    expect(find('三月十五日。', '3.15')).toEqual([])
    expect(find('三月十五日。', '“3月15日”')).toEqual([])
  })
})
