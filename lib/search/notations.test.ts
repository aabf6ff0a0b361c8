import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { anyText } from '@/lib/text/any-text.fixture'
import { looseOf } from '@/lib/text/loose'
import { looseText } from '@/lib/text/loose-text'
import { isCounted } from './hit'
import { otherNotations } from './notations'
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

describe('numbers and addresses', () => {
  test.each([
    ['57，979', '许可57,979条', 'synonym 57,979'],
    ['１，０９３，８９８页', '1093898页', 'synonym 1093898页'],
    ['1949~2001', '跨度为1949-2001年', 'synonym 1949-2001'],
    ['1949年至2001年', '跨度为1949—2001年', 'synonym 1949—2001'],
    ['1949年——2001年', '跨度为1949年至2001年', 'synonym 1949年至2001年'],
    ['(010)82261627', '电话： 010-82261627）', 'synonym 010-82261627'],
    ['01082261627', '电话： 010-82261627）', 'synonym 010-82261627'],
    ['010-82261627', '电话：（010）82261627', 'synonym 010）82261627'],
    ['http://www.cnse.gov.cn/', '（www.cnse.gov.cn）', 'synonym www.cnse.gov.cn'],
    ['www.cnse.gov.cn/', 'www.cnse.gov.cn。', 'synonym www.cnse.gov.cn'],
  ])('%s finds %s', (query, text, found) => {
    expect(find(text, query)).toEqual([found])
  })

  test.each([
    ['57，97', '5797条'],
    ['2010，305家', '2010305家'],
    ['57，979', '157979条'],
    ['2001至1949', '1949-2001'],
    ['1949-2001', '1949-20010'],
    ['1949', '1949-2001年的2001'],
    ['82261627', '0182261627'],
    ['cnse', 'www.acnse.gov.cn'],
  ])('%s has nothing to do with %s', (query, text) => {
    expect(find(text, query).filter((hit) => hit.startsWith('synonym'))).toEqual([])
  })
})

test('a notation is in the loose view, and no text has many', () => {
  const text = fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'0123，-~()至到年月日/.:http'), maxLength: 16 }))
  fc.assert(
    fc.property(text, (typed) => {
      const notations = otherNotations(looseText(typed))
      for (const notation of notations) expect(looseOf(notation)).toBe(notation)
      expect(notations.length).toBeLessThan(16)
    }),
    { numRuns: 3000 },
  )
})

describe('another date is no match', () => {
  test.each([
    ['自2012年5月21日起，至三月十日止。', '2012年3月21日'],
    ['二〇一二年三月二十一日。', '二〇一二年三月一日'],
    ['三月二十一日。', '三月一日'],
    ['自2011年1月1日至12月31日。', '2011年1月31日'],
  ])('%s %s', (text, query) => {
    expect(find(text, query)).toEqual([])
  })

  test('its year and its day may stand apart', () => {
    expect(find('自2011年1月1日至12月31日。', '2011年12月31日')).toEqual(['words 2011年', 'words 12月31日'])
  })
})
