import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { anyText } from '@/lib/text/any-text.fixture'
import { looseOf } from '@/lib/text/loose'
import { looseText } from '@/lib/text/loose-text'
import { isCounted } from '@/lib/search/match/hit'
import { otherNotations } from '@/lib/search/query/notations'
import { reportSource } from './report-source'
import { createScan } from '@/lib/search/match/retrieve'
import { createSearch } from './search'
import { scanTools } from '@/lib/search/match/source'

/** The matches of a query in a text, by tier and as written there. */
function find(text: string, query: string): string[] {
  const report = parseReport('r', `报告\n${text}`, metaWith([]))
  const { hits } = createSearch(
    reportSource(report),
    scanTools(createScan(report.paragraphs.length)),
  )(query)
  return hits.filter(isCounted).flatMap(({ id, tier, ranges }) => {
    const source = report.paragraphs[id]?.text ?? ''
    return ranges.map(({ start, end }) => `${tier} ${source.slice(start, end)}`)
  })
}

describe('a date is found in any notation', () => {
  const NOTATIONS = [
    '2012年3月1日',
    '2012年03月01日',
    '二〇一二年三月一日',
    '二0一二年三月一日',
    '二O一二年三月一日',
    '2012-03-01',
    '2012/3/1',
    '2012.3.1',
    '20120301',
    '2012年3月1号',
  ]
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
  const text = fc.oneof(
    anyText,
    fc.string({
      unit: fc.constantFrom(...'0123589，-~()至到年月日/.:http +转第十百分之点%千米公里km2'),
      maxLength: 16,
    }),
  )
  fc.assert(
    fc.property(text, (typed) => {
      const notations = otherNotations(looseText(typed))
      for (const notation of notations) expect(looseOf(notation)).toBe(notation)
      expect(notations.length).toBeLessThanOrEqual(64)
    }),
    { numRuns: 3000 },
  )
})

/** Ways to write one thing: each finds a text that has another. */
const ALIKE = [
  [
    '18-35岁',
    '18～35岁',
    '18—35岁',
    '18——35岁',
    '18至35岁',
    '18到35岁',
    '18岁至35岁',
    '18岁—35岁',
    '18 - 35 岁',
  ],
  ['5%-10%', '5～10%', '5%至10%'],
  ['9:00-17:30', '9:00～17:30', '9：00至17：30'],
  ['三至五年', '三到五年', '三—五年'],
  ['3月-5月', '3至5月', '3月～5月'],
  ['3月1日-5月2日', '3月1日至5月2日', '3月1日—5月2日'],
  ['第3条至第5条', '第3-5条', '第3条—第5条', '第三条至第五条'],
  ['10万元—20万元', '10万元至20万元'],
  [
    '13812345678',
    '138-1234-5678',
    '138 1234 5678',
    '+86 138 1234 5678',
    '+86-138-1234-5678',
    '8613812345678',
    '(+86)13812345678',
    '138-12345678',
  ],
  ['4001234567', '400-123-4567', '400-1234567', '400 1234 567'],
  [
    '010-82261627',
    '（010）82261627',
    '(010) 82261627',
    '010 82261627',
    '01082261627',
    '010—8226 1627',
    '010-8226-1627',
    '+86-10-82261627',
    '+86 10 82261627',
  ],
  ['0571-8226162', '（0571）8226162', '05718226162', '0571 822 6162'],
  ['010-82261627-8001', '010-82261627转8001', '（010）82261627转8001', '010 82261627 转 8001'],
  ['82261627', '8226-1627', '8226 1627'],
  ['960万平方公里', '960万km²', '960万km2', '960万㎢', '960万平方千米'],
  ['120㎡', '120平方米', '120m²', '120 m2', '120平米'],
  ['-5℃', '-5摄氏度', '-5°C'],
  ['50公斤', '50kg', '50千克', '50㎏', '50 KG'],
  ['500克', '500g'],
  ['3公里', '3km', '3千米', '3㎞'],
  ['200毫升', '200ml', '200mL'],
  ['1.5万千瓦时', '1.5万kWh'],
  ['35.3%', '３５.３％', '百分之三十五点三', '百分之35.3'],
  ['100%', '百分之一百', '百分之100'],
  ['0.5‰', '千分之零点五', '千分之0.5'],
  ['第3章', '第三章', '第 3 章'],
  ['第十二条', '第12条', '第十二 条'],
  ['第102次会议', '第一百零二次会议', '第一百〇二次会议'],
]

describe('each way to write a thing finds the others', () => {
  test.each(ALIKE)('%s', (...written) => {
    for (const query of written)
      for (const text of written) {
        expect(find(`有关${text}。`, query), `${query} in ${text}`).not.toEqual([])
        if ([text, query].some((one) => /^[（(]?(?:\+|00|86)| /.test(one))) continue
        expect(find(`电话${text}。`, `电话${query}`), `电话${query} in ${text}`).not.toEqual([])
      }
  })

  test.each([
    ['18-35岁', '118～35岁'],
    ['18-35岁', '18～350岁'],
    ['三至五年', '十三到五年'],
    ['第10条', '第十二条'],
    ['第二条', '第12条'],
    ['第2条', '第十二条'],
    ['5G', '5克'],
    ['3T', '3吨'],
    ['50m', '50mm'],
    ['50公里', '50kmh'],
    ['13812345678', '138-1234-56789'],
    ['13812345678', '1138-1234-5678'],
    ['35%', '百分之三十五点三'.replace('三十五', '一百三十五')],
    ['百分之五', '35%'],
  ])('%s is not %s', (query, text) => {
    expect(find(`有关${text}。`, query).filter((hit) => !hit.startsWith('literal'))).toEqual([])
  })
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
    expect(find('自2011年1月1日至12月31日。', '2011年12月31日')).toEqual([
      'words 2011年',
      'words 12月31日',
    ])
  })
})
